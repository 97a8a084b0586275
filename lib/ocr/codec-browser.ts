/** Pictures in the browser, on a worker's own canvas. */
import type { Picture } from '../pages/picture'
import type { PictureCodec } from './picture'
import { resolution } from './resolution'

export const browserCodec: PictureCodec = {
  async decode(bytes): Promise<Picture> {
    // A phone stores its photos turned and says so beside them; 'from-image' follows that.
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]), { imageOrientation: 'from-image' })
    const { width, height } = bitmap
    const context = canvas(width, height)
    context.drawImage(bitmap, 0, 0)
    bitmap.close()
    return { width, height, rgba: context.getImageData(0, 0, width, height).data, dpi: resolution(bytes) }
  },
  async encode({ width, height, rgba }) {
    const context = canvas(width, height)
    context.putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0)
    const blob = await context.canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await blob.arrayBuffer())
  },
}

function canvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.')
  return context
}
