/** Follows areas from pixel to pixel. */
import { imageOf, type Plane, planeOf } from './picture'

/** A box of whole pixels; x1 and y1 exclusive. */
export interface Bounds {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export function boundsOf(pixels: Int32Array, width: number): Bounds {
  let [x0, x1] = [width, 0]
  let [first, last] = [pixels[0]!, pixels[0]!]
  for (const i of pixels) {
    const x = i % width
    if (x < x0) x0 = x
    if (x >= x1) x1 = x + 1
    if (i < first) first = i
    if (i > last) last = i
  }
  return { x0, y0: Math.floor(first / width), x1, y1: Math.floor(last / width) + 1 }
}

/**
 * What hangs together (8 neighbors) of the open pixels, one after the other.
 *
 * @param open 1 for open pixels; those that are reached are closed
 * @returns pixels that are good until the next are asked for
 */
export function* connected(open: Uint8Array, width: number): Generator<Int32Array> {
  const queue = new Int32Array(open.length)
  for (let start = 0; start < open.length; start++) {
    if (!open[start]) continue
    open[start] = 0
    queue[0] = start
    let end = 1
    for (let k = 0; k < end; k++) {
      const i = queue[k]!
      const x = i % width
      const [left, right] = [x > 0 ? 1 : 0, x < width - 1 ? 1 : 0]
      const lowest = Math.min(i + width, open.length - 1)
      for (let row = i >= width ? i - width : i; row <= lowest; row += width)
        for (let j = row - left; j <= row + right; j++)
          if (open[j]) {
            open[j] = 0
            queue[end++] = j
          }
    }
    yield queue.subarray(0, end)
  }
}

/** 1 where the 3 x 3 pixels around differ by less than the tolerance. */
export const flatness = (plane: Plane, tolerance: number): Uint8Array =>
  planeOf(imageOf(plane).morphologicalGradient()).data.map((range) => Number(range < tolerance))

/** Share of each pixel in the running value that an area is followed with: a soft edge is steeper, uneven light is not. */
const FOLLOW = 1 / 16

interface Waiting {
  /** Pixels that an area goes on from. */
  readonly queue: Int32Array
  /** The running value at each of them. */
  readonly followed: Float32Array
}

const waitingIn = ({ data }: Plane): Waiting => ({
  queue: new Int32Array(data.length),
  followed: new Float32Array(data.length),
})

/**
 * Areas go on from the first `end` pixels that wait, over open ones that are no area's yet. In the order of the queue all
 * go on at the same pace: where two meet is the middle between them.
 *
 * @returns how many pixels waited in the end
 */
function goOn(
  { width, data }: Plane,
  open: Uint8Array,
  own: Int32Array,
  { queue, followed }: Waiting,
  tolerance: number,
  end: number,
): number {
  const ways = [-width, -1, 1, width] as const
  let last = end
  for (let k = 0; k < last; k++) {
    const i = queue[k]!
    const value = followed[k]!
    const here = value + (data[i]! - value) * FOLLOW
    const x = i % width
    for (let way = 0; way < 4; way++) {
      // A row's end is no neighbor of the next row's start.
      if ((way === 1 && x === 0) || (way === 2 && x === width - 1)) continue
      const j = i + ways[way]!
      if (own[j] !== -1 || !open[j] || Math.abs(data[j]! - here) >= tolerance) continue
      own[j] = own[i]!
      followed[last] = here
      queue[last++] = j
    }
  }
  return last
}

interface Scrap {
  readonly light: number
  readonly pixels: Int32Array
}

/**
 * Gives each connected area among the open pixels that could be ground the next number, from `count` on.
 *
 * @param open 1 for flat pixels; those of scraps are closed
 */
export function claimAreas(
  plane: Plane,
  open: Uint8Array,
  own: Int32Array,
  tolerance: number,
  count: number,
  isArea: (width: number, height: number, pixels: number) => boolean,
): { count: number; scraps: Scrap[] } {
  const scraps: Scrap[] = []
  const waiting = waitingIn(plane)
  let next = count
  for (let start = 0; start < open.length; start++) {
    if (!open[start] || own[start]! >= 0) continue
    own[start] = next
    waiting.queue[0] = start
    waiting.followed[0] = plane.data[start]!
    const pixels = waiting.queue.subarray(0, goOn(plane, open, own, waiting, tolerance, 1))
    const { x0, y0, x1, y1 } = boundsOf(pixels, plane.width)
    if (isArea(x1 - x0, y1 - y0, pixels.length)) {
      next++
      continue
    }
    let sum = 0
    for (const i of pixels) {
      own[i] = -1
      open[i] = 0
      sum += plane.data[i]!
    }
    scraps.push({ light: sum / pixels.length, pixels: pixels.slice() })
  }
  return { count: next, scraps }
}

/**
 * Lets each area go on over open pixels that differ little from it.
 *
 * @param tolerance of brightness against the area nearby
 */
export function grow(plane: Plane, open: Uint8Array, own: Int32Array, tolerance: number): void {
  const { width, data } = plane
  const waiting = waitingIn(plane)
  let end = 0
  for (let i = 0; i < own.length; i++)
    if (own[i]! >= 0 && (own[i - 1] === -1 || own[i + 1] === -1 || own[i - width] === -1 || own[i + width] === -1)) {
      waiting.followed[end] = data[i]!
      waiting.queue[end++] = i
    }
  goOn(plane, open, own, waiting, tolerance, end)
}
