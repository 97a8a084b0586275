/** Pictures in Node, on the canvas that pdf.js brings along. Imported only where a picture is met. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { PictureCodec } from './picture'
import { resolution } from './resolution'

export const nodeCodec: PictureCodec = {
  async decode(bytes) {
    const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const { width, height } = image
    const context = createCanvas(width, height).getContext('2d')
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    context.drawImage(image, 0, 0)
    return { width, height, rgba: context.getImageData(0, 0, width, height).data, dpi: resolution(bytes) }
  },
}
