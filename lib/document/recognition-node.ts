/** Reading pictures in Node: canvas, engine and language data come from the installed packages. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas'
import { nodeCodec } from '../ocr/codec-node'
import { drawPicture, type PixelCanvas } from '../pdf/draw-picture'
import files from './engine-files.json' with { type: 'json' }
import { pictureReader } from './recognition'

// What pdf.js takes from the browser to draw with; to read it needs none of them.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })

const require = createRequire(import.meta.url)
/** One for the process: whoever uses it closes it at the end, or the process does not end. */
// Node's canvas differs from the browser's only in settings that are not used here.
export const pictures = pictureReader({
  codec: nodeCodec,
  load: async (part) => {
    // The packages name their files only for whoever bundles them: each lies beside a module that they do name.
    const { beside, file } = files[part]
    return new Uint8Array(await readFile(join(dirname(require.resolve(beside)), file)))
  },
  // Several documents are read by several processes: `--jobs`.
  threads: null,
  draw: (bytes, page, scale, open) =>
    drawPicture(bytes, page, scale, open, (width, height) => createCanvas(width, height) as unknown as PixelCanvas),
})
