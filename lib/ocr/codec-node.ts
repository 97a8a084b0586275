/** Pictures in Node, on the canvas that pdf.js brings along. Imported only where a picture is met. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { PictureCodec } from './picture'
import { resolution } from './resolution'
import { takeStrips } from './strips'

export const nodeCodec: PictureCodec = {
  async decode(bytes) {
    const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return takeStrips(
      image,
      (width, height) => createCanvas(width, height).getContext('2d'),
      (context, top) => context.drawImage(image, 0, -top),
      resolution(bytes),
    )
  },
}
