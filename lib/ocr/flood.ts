/** Follows areas of even brightness from pixel to pixel. */
import type { Plane } from './picture'

/** 1 where the 3 x 3 pixels around differ by less than the tolerance. */
export function flatness({ width, height, data }: Plane, tolerance: number): Uint8Array {
  const low = new Uint8Array(data.length)
  const high = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) {
      const a = data[row + Math.max(0, x - 1)]!
      const b = data[row + x]!
      const c = data[row + Math.min(width - 1, x + 1)]!
      low[row + x] = Math.min(a, b, c)
      high[row + x] = Math.max(a, b, c)
    }
  }
  const flat = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const up = Math.max(0, y - 1) * width
    const at = y * width
    const down = Math.min(height - 1, y + 1) * width
    for (let x = 0; x < width; x++) {
      const least = Math.min(low[up + x]!, low[at + x]!, low[down + x]!)
      const most = Math.max(high[up + x]!, high[at + x]!, high[down + x]!)
      if (most - least < tolerance) flat[at + x] = 1
    }
  }
  return flat
}

interface Scrap {
  readonly light: number
  readonly pixels: Int32Array
}

/** Share of each pixel in the running value that an area is followed with: a soft edge is steeper, uneven light is not. */
const FOLLOW = 1 / 16

/**
 * Gives each connected area among the open pixels that could be ground the next number, from `count` on.
 *
 * @param open 1 for flat pixels; those that are reached are closed
 */
export function claimAreas(
  { width, data }: Plane,
  open: Uint8Array,
  own: Int32Array,
  tolerance: number,
  count: number,
  isArea: (width: number, height: number, pixels: number) => boolean,
): { count: number; scraps: Scrap[] } {
  const scraps: Scrap[] = []
  const queue = new Int32Array(open.length)
  const followed = new Float32Array(open.length)
  const ways = [-width, -1, 1, width] as const
  let next = count
  for (let start = 0; start < open.length; start++) {
    if (!open[start] || own[start]! >= 0) continue
    open[start] = 0
    followed[0] = data[start]!
    queue[0] = start
    let end = 1
    let x0 = width
    let y0 = open.length
    let x1 = 0
    let y1 = 0
    let sum = 0
    for (let k = 0; k < end; k++) {
      const i = queue[k]!
      const y = (i / width) | 0
      const x = i - y * width
      if (x < x0) x0 = x
      if (x >= x1) x1 = x + 1
      if (y < y0) y0 = y
      if (y >= y1) y1 = y + 1
      sum += data[i]!
      const value = followed[k]!
      const here = value + (data[i]! - value) * FOLLOW
      for (let way = 0; way < 4; way++) {
        // A row's end is no neighbor of the next row's start.
        if ((way === 1 && x === 0) || (way === 2 && x === width - 1)) continue
        const j = i + ways[way]!
        if (!open[j] || own[j]! >= 0 || Math.abs(data[j]! - here) >= tolerance) continue
        open[j] = 0
        followed[end] = here
        queue[end++] = j
      }
    }
    if (isArea(x1 - x0, y1 - y0, end)) {
      for (let k = 0; k < end; k++) own[queue[k]!] = next
      next++
    } else scraps.push({ light: sum / end, pixels: queue.slice(0, end) })
  }
  return { count: next, scraps }
}

/**
 * Lets each area go on over open pixels that differ little from it.
 *
 * @param tolerance of brightness against the area nearby
 */
export function grow({ width, data }: Plane, open: Uint8Array, own: Int32Array, tolerance: number): void {
  const queue = new Int32Array(own.length)
  const followed = new Float32Array(own.length)
  const ways = [-width, -1, 1, width] as const
  let end = 0
  for (let i = 0; i < own.length; i++)
    if (own[i]! >= 0 && (own[i - 1] === -1 || own[i + 1] === -1 || own[i - width] === -1 || own[i + width] === -1)) {
      followed[end] = data[i]!
      queue[end++] = i
    }
  // In the order of the queue all areas go on at the same pace: where two meet is the middle between them.
  for (let k = 0; k < end; k++) {
    const i = queue[k]!
    const value = followed[k]!
    const here = value + (data[i]! - value) * FOLLOW
    const x = i % width
    for (let way = 0; way < 4; way++) {
      if ((way === 1 && x === 0) || (way === 2 && x === width - 1)) continue
      const j = i + ways[way]!
      if (own[j] !== -1 || !open[j] || Math.abs(data[j]! - here) >= tolerance) continue
      own[j] = own[i]!
      followed[end] = here
      queue[end++] = j
    }
  }
}
