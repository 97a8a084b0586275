/** The pixels of a decoded picture, taken strip by strip: a canvas of its whole size would hold all of it once more. */
import type { Picture } from '../pages/picture'
import { shrinkPicture } from './picture'

/** The part of a canvas that is used here; the browser's and Node's both have it. */
export interface StripContext {
  fillStyle: unknown
  fillRect(x: number, y: number, width: number, height: number): void
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray }
}

/** Pictures with more pixels than this are taken at half their size: they have more left than most photos of a page. */
const LARGE = 32_000_000
/** Rows of one strip; even. */
const ROWS = 512

/**
 * @param size of the picture as shown, in pixels
 * @param makeContext makes a canvas of that size
 * @param draw draws the picture with the row `top` at the canvas' upper edge
 * @param dpi of the picture as stored; null where unknown
 * @returns what is transparent on white
 */
export function takeStrips<Context extends StripContext>(
  { width, height }: { readonly width: number; readonly height: number },
  makeContext: (width: number, height: number) => Context,
  draw: (context: Context, top: number) => void,
  dpi: number | null,
): Picture {
  const factor = width * height > LARGE ? 2 : 1
  const [w, h] = [Math.floor(width / factor), Math.floor(height / factor)]
  const rgba = new Uint8ClampedArray(w * h * 4)
  const context = makeContext(width, Math.min(ROWS, height))
  for (let top = 0; top < h * factor; top += ROWS) {
    const rows = Math.min(ROWS, h * factor - top)
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, rows)
    draw(context, top)
    const strip = { width, height: rows, rgba: context.getImageData(0, 0, width, rows).data, dpi: null }
    rgba.set(shrinkPicture(strip, factor).rgba, (top / factor) * w * 4)
  }
  return { width: w, height: h, rgba, dpi: dpi && dpi / factor }
}
