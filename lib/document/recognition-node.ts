/** Reading pictures in Node: canvas, engine and language data come from the installed packages. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas'
import { nodeCodec } from '../ocr/codec-node'
import { drawPicture, type PixelCanvas } from '../pdf/draw-picture'
import { pictureReader } from './recognition'

// What pdf.js takes from the browser to draw with; to read it needs none of them.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'))

/** One for the process: whoever uses it closes it at the end, or the process does not end. */
// Node's canvas differs from the browser's only in settings that are not used here.
export const pictures = pictureReader({
  codec: nodeCodec,
  engine: { langPath: join(data, '4.0.0_best_int') },
  draw: (bytes, page, scale, open) =>
    drawPicture(bytes, page, scale, open, (width, height) => createCanvas(width, height) as unknown as PixelCanvas),
})
