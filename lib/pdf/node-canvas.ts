/** The canvas for Node: pdf.js brings it along; it is loaded only when a page has to be drawn. */
import type { Canvas } from '@napi-rs/canvas'

/** A maker of canvases; also fills in the classes that pdf.js paints with and Node lacks. */
export async function nodeCanvas(): Promise<(width: number, height: number) => Canvas> {
  const { createCanvas, DOMMatrix, ImageData, Path2D } = await import('@napi-rs/canvas')
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })
  return createCanvas
}
