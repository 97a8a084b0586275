/** Connected ink: its boxes. */
import type { Plane } from './picture'

/** In pixels; x1 and y1 exclusive. */
export interface Blob {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  /** Number of ink pixels. */
  readonly area: number
}

/** Seen with rows for columns. */
export const transposed = ({ x0, y0, x1, y1, area }: Blob): Blob => ({ x0: y0, y0: x0, x1: y1, y1: x1, area })

/** Ink darker than this (0 full, 255 none) counts. */
export const INK = 128

/** Connected areas of ink (8 neighbors), darker than the threshold (0 full, 255 none). */
export function findBlobs({ width, height, data }: Plane, ink = INK): Blob[] {
  const seen = new Uint8Array(data.length)
  const queue = new Int32Array(data.length)
  const blobs: Blob[] = []
  for (let start = 0; start < data.length; start++) {
    if (data[start]! >= ink || seen[start]) continue
    seen[start] = 1
    queue[0] = start
    let end = 1
    let x0 = width
    let y0 = height
    let x1 = 0
    let y1 = 0
    for (let next = 0; next < end; next++) {
      const i = queue[next]!
      const y = (i / width) | 0
      const x = i - y * width
      if (x < x0) x0 = x
      if (x >= x1) x1 = x + 1
      if (y < y0) y0 = y
      if (y >= y1) y1 = y + 1
      const left = x > 0 ? i - 1 : i
      const right = x < width - 1 ? i + 1 : i
      for (let j = left; j <= right; j++) {
        if (!seen[j] && data[j]! < ink) {
          seen[j] = 1
          queue[end++] = j
        }
        const up = j - width
        if (up >= 0 && !seen[up] && data[up]! < ink) {
          seen[up] = 1
          queue[end++] = up
        }
        const down = j + width
        if (down < data.length && !seen[down] && data[down]! < ink) {
          seen[down] = 1
          queue[end++] = down
        }
      }
    }
    blobs.push({ x0, y0, x1, y1, area: end })
  }
  return blobs
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
export function erase({ width, height, data }: Plane, boxes: readonly Omit<Blob, 'area'>[], margin: number): Plane {
  const out = data.slice()
  for (const { x0, y0, x1, y1 } of boxes)
    for (let y = Math.max(0, y0 - margin); y < Math.min(height, y1 + margin); y++)
      out.fill(255, y * width + Math.max(0, x0 - margin), y * width + Math.min(width, x1 + margin))
  return { width, height, data: out }
}
