/** The production build: assets, Next's static export, then the security policy and the list of parts to keep offline. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import config from '../next.config.mjs'
import { headers, policy } from './policy.mjs'
import { rememberSwitches, root, run, site } from './project.mjs'

const started = Date.now()
await import('./build-assets.mjs')
const status = run('npx', ['next', 'build'], { NEXT_TELEMETRY_DISABLED: '1' })
if (status !== 0) process.exit(status)

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
const pages = files.filter((file) => file.endsWith('.html'))

const everyHash = new Set()
for (const page of pages) {
  const html = readFileSync(page, 'utf8')
  const hashes = new Set()
  for (const [, attributes, code] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
    if (!/\ssrc=/.test(attributes) && code) hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  for (const hash of hashes) everyHash.add(hash)
  // Right behind the character set, ahead of everything that could load something.
  const charset = /<meta charSet="utf-8"\/?>/i
  if (!charset.test(html)) throw new Error(`${page} has no character set to put the policy behind`)
  writeFileSync(
    page,
    html.replace(charset, (m) => `${m}<meta http-equiv="Content-Security-Policy" content="${policy(hashes)}"/>`),
  )
}

// The format that static hosts read; scripts/serve.mjs reads it too.
const lines = Object.entries(headers(everyHash)).map(([name, value]) => `  ${name}: ${value}`)
writeFileSync(join(site, '_headers'), `${config.basePath}/*\n${lines.join('\n')}\n`)

writeServiceWorker()
writeBill()
rememberSwitches()
console.log(`Built ${pages.length} pages in ${((Date.now() - started) / 1000).toFixed(1)} s.`)

/** Write down every package of the lock file (CycloneDX): the site is put together from them. Offline, a build goes without. */
function writeBill() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--sbom-type', 'application']
  const { status, stdout } = spawnSync('npm', args, { cwd: root, shell: process.platform === 'win32' })
  if (status === 0) writeFileSync(join(site, 'sbom.cdx.json'), stdout)
  else console.warn('No bill of materials: npm sbom failed.')
}

/** Put the list of the site's parts, with a version made of their contents, into the service worker. */
function writeServiceWorker() {
  // Text recognition is fetched when the first picture is met, not by everybody.
  const left = /(^_headers$|^sw\.js$|^ocr\/|^workers\/pictures\.js$|\.map$|(^|\/)404)/
  const parts = files
    .map((file) => relative(site, file).split(sep).join('/'))
    .filter((part) => !left.test(part))
    .sort()
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part).update(readFileSync(join(site, part)))
  let worker = readFileSync(join(root, 'scripts/service-worker.js'), 'utf8')
  const addresses = parts.map((part) => part.replace(/(^|\/)index\.html$/, '$1') || './')
  for (const [place, value] of [
    ['__VERSION__', digest.digest('hex').slice(0, 16)],
    ['__PARTS__', JSON.stringify(addresses)],
  ]) {
    if (!worker.includes(place)) throw new Error(`The service worker has no place for ${place}`)
    worker = worker.replace(place, value)
  }
  writeFileSync(join(site, 'sw.js'), worker)
}
