/** What the pages load on demand: the reader's worker, and what pdf.js asks for (character maps, fonts, decoders). */
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { root } from './project.mjs'

const require = createRequire(import.meta.url)
const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'))
const target = join(root, 'public', 'pdfjs')

rmSync(target, { recursive: true, force: true })
for (const folder of ['cmaps', 'standard_fonts', 'wasm']) {
  mkdirSync(join(target, folder), { recursive: true })
  cpSync(join(pdfjs, folder), join(target, folder), { recursive: true })
}

await build({
  entryPoints: [join(root, 'lib/reader/worker.ts')],
  outfile: join(root, 'public/workers/reader.js'),
  bundle: true,
  // A classic script: the worker's blob bootstrap takes it in with importScripts.
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  define: { 'import.meta.url': 'self.location.href' },
  // pdf.js names Node's modules behind a check that is never true here.
  external: ['fs', 'http', 'https', 'url', 'module', 'node:*'],
  logLevel: 'warning',
})
