/** Pictures in the browser, on a worker's own canvas. */
import type { Picture } from '../pages/picture'
import type { PictureCodec } from './picture'
import { resolution } from './resolution'
import { takeStrips } from './strips'

export const browserCodec: PictureCodec = {
  async decode(bytes) {
    // A phone stores its photos turned and says so beside them; 'from-image' follows that.
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]), { imageOrientation: 'from-image' })
    try {
      return takeStrips(bitmap, canvas, (context, top) => context.drawImage(bitmap, 0, -top), resolution(bytes))
    } finally {
      bitmap.close()
    }
  },
}

/** What is looked at beside its values loses nothing to this, and is there in a third of the time that a PNG takes. */
const JPEG_QUALITY = 0.9

/** A picture as a file to look at. */
export async function toJpeg({ width, height, rgba }: Picture): Promise<Blob> {
  const context = canvas(width, height)
  context.putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0)
  return context.canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY })
}

function canvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.')
  return context
}
