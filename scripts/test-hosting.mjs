/**
 * `npm run test:hosting`: the site as it is given to a static host. Built below a path and without specialty figures, then
 * tested with the response headers that `_headers` names, and by a host that sends none.
 */
import { findBrowser } from './browser.mjs'
import { address, installPackages, run, start } from './project.mjs'

installPackages()
const browser = await findBrowser()
if (!browser) {
  console.error('No Chromium or Chrome was found: install one, or name it in STRONGSUIT_CHROMIUM.')
  process.exit(1)
}
const switches = { STRONGSUIT_BASE: '/strongsuit/', STRONGSUIT_WITHOUT_SPECIALTIES: '1' }
if (run(process.execPath, ['scripts/build.mjs'], switches) !== 0) process.exit(1)

let failed = 0
for (const [title, env] of [
  ['with response headers', {}],
  ['without response headers', { STRONGSUIT_HEADERS: 'none' }],
]) {
  console.log(`\n== ${title}`)
  const server = start('scripts/serve.mjs', { PORT: '0', HOST: '127.0.0.1', ...env })
  try {
    failed += run('npx', ['playwright', 'test', '--config', 'tests/hosting/playwright.config.ts', '--reporter=list'], {
      STRONGSUIT_CHROMIUM: browser,
      STRONGSUIT_URL: await address(server),
    })
  } finally {
    server.kill()
  }
}
process.exit(failed > 0 ? 1 : 0)
