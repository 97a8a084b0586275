/** What the pages load on demand: the workers, and the data that pdf.js and the text recognition ask for. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './project.mjs'

const require = createRequire(import.meta.url)
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`))

/** Copy files and folders of a package into a folder of the site's. */
function copy(name, parts, folder) {
  const target = join(root, 'public', folder)
  mkdirSync(target, { recursive: true })
  for (const part of parts) {
    const end = part.split('/').at(-1)
    cpSync(join(packageFolder(name), part), join(target, end), { recursive: true })
  }
}

for (const folder of ['workers', 'pdfjs', 'ocr']) rmSync(join(root, 'public', folder), { recursive: true, force: true })

copy('pdfjs-dist', ['cmaps', 'standard_fonts', 'wasm'], 'pdfjs')
// Packed: few hosts pack such files by themselves. Not called .gz: servers say of those that the browser is to unpack them.
mkdirSync(join(root, 'public/ocr'), { recursive: true })
const parts = require('../lib/document/engine-files.json')
for (const [name, { beside, file }] of Object.entries(parts)) {
  const bytes = readFileSync(join(dirname(require.resolve(beside)), file))
  writeFileSync(join(root, 'public/ocr', `${name}.packed`), gzipSync(bytes, { level: 9 }))
}

// What each further thread of the engine starts from: not packed, since the browser itself loads it.
cpSync(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.mjs'), join(root, 'public/ocr/engine.mjs'))

/** Classic scripts: a worker that starts from a blob takes them in with importScripts. */
const script = (entry, outfile, globalName) =>
  build({
    entryPoints: [join(root, entry)],
    outfile: join(root, 'public/workers', outfile),
    globalName,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'import.meta.url': 'self.location.href' },
    // Named behind checks for Node that are never true here.
    external: ['fs', 'http', 'https', 'url', 'module', 'node:*'],
    logLevel: 'warning',
  })

await Promise.all([
  script('lib/document/worker/worker.ts', 'reader.js'),
  script('lib/document/recognition-browser.ts', 'pictures.js', 'strongsuitPictures'),
])
