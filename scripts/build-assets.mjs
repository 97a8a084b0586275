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

/**
 * Has pdf.js say what it is about to take (see lib/pdf/read-budget.ts), and hand over what is to be unpacked piece by piece:
 * the browser unpacks a piece to its end, a thousand times its size, before anybody can look.
 */
const inPieces =
  'for (let at = 0; at < bytes.length; at += 65536) { await writer.ready; await writer.write(bytes.subarray(at, at + 65536)); }'
const asked = [
  ['writer.write(bytes).then(', `(async () => { ${inPieces} })().then(`],
  ['const buffer2 = new Uint8Array(size);', 'const buffer2 = new Uint8Array(strongsuitTakes(size));'],
  ['totalLength += chunk.byteLength;', 'strongsuitTakes((totalLength += chunk.byteLength));'],
  ['const tilingOpList = new OperatorList();', 'strongsuitTakes(0, 1); const tilingOpList = new OperatorList();'],
]
const asking = {
  name: 'asking',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist.legacy.build.pdf\.worker\.mjs$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const [before, after] of asked) {
        if (!contents.includes(before)) throw new Error(`pdf.js works in another way than is known: ${before}`)
        contents = contents.replaceAll(before, after)
      }
      return { contents, loader: 'js' }
    })
  },
}

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
    plugins: [asking],
    define: { 'import.meta.url': 'self.location.href' },
    // Named behind checks for Node that are never true here.
    external: ['fs', 'http', 'https', 'url', 'module', 'node:*'],
    logLevel: 'warning',
  })

await Promise.all([
  script('lib/document/worker/worker.ts', 'reader.js'),
  script('lib/document/recognition-browser.ts', 'pictures.js', 'strongsuitPictures'),
])
