/** Pictures in Node: the canvas that pdf.js brings along, loaded only when a picture is met. */
import type { Picture, PictureCodec } from './picture'
import { resolution } from './resolution'

export async function nodeCodec(): Promise<PictureCodec> {
  const { createCanvas, ImageData, loadImage } = await import('@napi-rs/canvas')
  return {
    async decode(bytes): Promise<Picture> {
      const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
      const { width, height } = image
      const context = createCanvas(width, height).getContext('2d')
      context.drawImage(image, 0, 0)
      return { width, height, rgba: context.getImageData(0, 0, width, height).data, dpi: resolution(bytes) }
    },
    async encode({ width, height, rgba }) {
      const canvas = createCanvas(width, height)
      canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0)
      return canvas.encode('png')
    },
  }
}
