/** The pixels of a page, for whoever has to look at it. */
import type { Picture } from '../pages/picture'
import { type DrawingCanvas, drawPage } from './draw-page'
import type { OpenOptions } from './open'

/** A canvas whose pixels can be taken. */
export interface PixelCanvas extends DrawingCanvas {
  getContext(kind: '2d', settings?: { willReadFrequently?: boolean }): PixelSource | null
}

interface PixelSource {
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
}

/**
 * @param page counts from 1
 * @param scale in pixels per point
 * @throws Failure as `drawPage` does
 */
export async function drawPicture(
  bytes: Uint8Array,
  page: number,
  scale: number,
  open: OpenOptions,
  makeCanvas: (width: number, height: number) => PixelCanvas,
): Promise<Picture> {
  const { canvas } = await drawPage(bytes, { ...open, page, scale, makeCanvas })
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to draw the page on.')
  return { width, height, rgba: context.getImageData(0, 0, width, height).data, dpi: null }
}
