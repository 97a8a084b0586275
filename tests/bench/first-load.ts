/**
 * How much JavaScript the first load of each page takes, gzipped, beside a bare page of the same version of Next.
 *
 * Run: `npx tsx tests/bench/first-load.ts`, after `npm run build`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('../..', import.meta.url))
const site = join(root, 'out')
const bare = join(root, '.next', 'bare-page')

/** Bytes of the scripts that a page names, gzipped as a server would send them. */
function scripts(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8')
  // Scripts for engines that know no modules are loaded by none that this app runs in.
  const named = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag))
    .flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? [])
  const loaded = new Set(named.map((address) => address.replace(/\?.*$/, '')))
  return [...loaded].reduce(
    (sum, address) => sum + gzipSync(readFileSync(join(folder, address)), { level: 9 }).length,
    0,
  )
}

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
const floor = scripts(join(bare, 'out'), 'index.html')
rmSync(bare, { recursive: true, force: true })
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
console.log(`bare page: ${kilobytes(floor)} of JavaScript, gzipped`)
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)index\.html$/.test(file))
for (const page of pages.sort()) {
  const size = scripts(site, page)
  console.log(
    `/${relative('.', page).replace(/index\.html$/, '')}: ${kilobytes(size)}, ${(size / floor).toFixed(2)} of the bare page`,
  )
}
