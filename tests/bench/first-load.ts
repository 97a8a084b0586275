/**
 * How much JavaScript the first load of each page takes, gzipped, beside a bare page of the same version of Next.
 *
 * Run: `npx tsx tests/bench/first-load.ts`, after `npm run build`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstLoad } from './shared'

const root = fileURLToPath(new URL('../..', import.meta.url))
const site = join(root, 'out')
const bare = join(root, '.next', 'bare-page')

function buildBarePage(): void {
  rmSync(bare, { recursive: true, force: true })
  mkdirSync(join(bare, 'app'), { recursive: true })
  writeFileSync(join(bare, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(bare, 'next.config.mjs'), `export default { output: 'export', turbopack: { root: '${root}' } }`)
  writeFileSync(
    join(bare, 'app/layout.jsx'),
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
  )
  writeFileSync(join(bare, 'app/page.jsx'), 'export default function Page() { return <p>Nothing</p> }')
  // What Next says while it builds is no result.
  const { status } = spawnSync('npx', ['next', 'build', bare], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The bare page could not be built.')
}

if (!existsSync(site)) throw new Error('There is no build: run npm run build first.')
buildBarePage()
const floor = firstLoad(join(bare, 'out'), 'index.html')
rmSync(bare, { recursive: true, force: true })
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
console.log(`bare page: ${kilobytes(floor)} of JavaScript, gzipped`)
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)index\.html$/.test(file))
for (const page of pages.sort()) {
  const size = firstLoad(site, page)
  console.log(
    `/${relative('.', page).replace(/index\.html$/, '')}: ${kilobytes(size)}, ${(size / floor).toFixed(2)} of the bare page`,
  )
}
