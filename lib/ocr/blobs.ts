/** Connected ink: its boxes. */
import { type Bounds, boundsOf, connected } from './flood'
import type { Plane } from './picture'

export interface Blob extends Bounds {
  /** Number of ink pixels. */
  readonly area: number
}

/** Seen with rows for columns. */
export const transposed = ({ x0, y0, x1, y1, area }: Blob): Blob => ({ x0: y0, y0: x0, x1: y1, y1: x1, area })

/** Ink darker than this (0 full, 255 none) counts. */
export const INK = 128

/** Connected areas of ink (8 neighbors). */
export function findBlobs({ width, data }: Plane): Blob[] {
  const dark = data.map((value) => (value < INK ? 1 : 0))
  return Array.from(connected(dark, width), (pixels) => ({ ...boundsOf(pixels, width), area: pixels.length }))
}

/** Height of a line of writing (capital letters), in pixels: the commonest height among blobs that could be letters. */
export function lineHeight(blobs: readonly Blob[]): number | null {
  const heights = blobs
    .filter(({ x0, y0, x1, y1 }) => y1 - y0 >= 5 && x1 - x0 >= 2 && x1 - x0 < 4 * (y1 - y0))
    .map(({ y0, y1 }) => y1 - y0)
    .sort((a, b) => a - b)
  // Small letters are commoner than capitals; the upper quartile is a capital or a letter with a stem.
  return heights.length < 10 ? null : heights[Math.floor(heights.length * 0.75)]!
}

/** Remove the ink in boxes from a plane, with a margin in pixels. */
export function erase({ width, height, data }: Plane, boxes: readonly Bounds[], margin: number): Plane {
  const out = data.slice()
  for (const { x0, y0, x1, y1 } of boxes)
    for (let y = Math.max(0, y0 - margin); y < Math.min(height, y1 + margin); y++)
      out.fill(255, y * width + Math.max(0, x0 - margin), y * width + Math.min(width, x1 + margin))
  return { width, height, data: out }
}

/** One box around several. */
export const whole = (parts: readonly Blob[]): Blob => ({
  x0: Math.min(...parts.map(({ x0 }) => x0)),
  y0: Math.min(...parts.map(({ y0 }) => y0)),
  x1: Math.max(...parts.map(({ x1 }) => x1)),
  y1: Math.max(...parts.map(({ y1 }) => y1)),
  area: parts.reduce((sum, { area }) => sum + area, 0),
})

export const fromLeft = (blobs: readonly Blob[]): Blob[] => [...blobs].sort((a, b) => a.x0 - b.x0)
