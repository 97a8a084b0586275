/** Areas of one colour: paper, and what is filled. */
import type { Picture } from '../pages/picture'
import type { Plane } from './picture'

/** An area of one colour. */
export interface Region {
  /** In pixels, `[x0, y0, x1, y1]`, x1 and y1 exclusive. */
  readonly box: readonly [number, number, number, number]
  /** Number of pixels. */
  readonly area: number
  /** Mean `[red, green, blue]`, 0 to 255. */
  readonly color: readonly [number, number, number]
}

/** Height of the thinnest area in lines of writing; thinner bars are found as ink. */
const THINNEST = 0.6
/** Area, in squares as high as a line of writing, of what cannot be a letter. */
const LARGE = 400
/** Share of its box that an area fills at the least, with writing upon it. */
const SOLID = 0.55

/** 1 where the 3 x 3 pixels around differ by less than the tolerance. */
function flatness({ width, height, data }: Plane, tolerance: number): Uint8Array {
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

/**
 * Connected flat areas of one colour, largest first; those too thin to be more than a stroke are left out.
 *
 * Two looks: a strict one tells pale tints from paper though their edges are soft; a loose one then follows each area
 * as far as it goes, and finds what is small and uneven.
 *
 * @param plane on which areas are told apart by brightness
 * @param own filled in: the area that each pixel lies in, -1 for none
 * @param strict and `loose`: tolerances of brightness within an area
 * @param line height of a line of writing in pixels
 */
export function collect(
  picture: Picture,
  plane: Plane,
  own: Int32Array,
  { strict, loose }: { readonly strict: number; readonly loose: number },
  line: number,
): Region[] {
  own.fill(-1)
  const first = claimAreas(plane, flatness(plane, strict), own, strict, line, 0)
  const open = flatness(plane, loose)
  grow(plane, open, own, loose)
  const second = claimAreas(plane, open, own, loose, line, first.count)
  const regions = measured(picture, own, second.count)
  const order = regions.map((_, index) => index).sort((a, b) => regions[b]!.area - regions[a]!.area)
  const place = new Int32Array(regions.length)
  order.forEach((index, k) => {
    place[index] = k
  })
  for (let i = 0; i < own.length; i++) if (own[i]! >= 0) own[i] = place[own[i]!]!
  // Paper goes on in the narrow gaps between what is drawn on it, and inside of letters.
  const paper = meanOf(plane, own, 0)
  for (const { light, pixels } of [...first.scraps, ...second.scraps])
    if (Math.abs(light - paper) < loose / 2) for (const i of pixels) if (own[i]! < 0) own[i] = 0
  return order.map((index) => regions[index]!)
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
function claimAreas(
  { width, data }: Plane,
  open: Uint8Array,
  own: Int32Array,
  tolerance: number,
  line: number,
  count: number,
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
        const j = i + ways[way]!
        if (!open[j] || own[j]! >= 0 || Math.abs(data[j]! - here) >= tolerance) continue
        open[j] = 0
        followed[end] = here
        queue[end++] = j
      }
    }
    if (isGround(x1 - x0, y1 - y0, end, line)) {
      for (let k = 0; k < end; k++) own[queue[k]!] = next
      next++
    } else scraps.push({ light: sum / end, pixels: queue.slice(0, end) })
  }
  return { count: next, scraps }
}

/** Lets each area go on over open pixels that differ little from their neighbour in it. */
function grow({ width, data }: Plane, open: Uint8Array, own: Int32Array, tolerance: number): void {
  const queue = new Int32Array(own.length)
  const ways = [-width, -1, 1, width] as const
  let end = 0
  for (let i = 0; i < own.length; i++)
    if (own[i]! >= 0 && (own[i - 1] === -1 || own[i + 1] === -1 || own[i - width] === -1 || own[i + width] === -1))
      queue[end++] = i
  for (let k = 0; k < end; k++) {
    const i = queue[k]!
    for (let way = 0; way < 4; way++) {
      const j = i + ways[way]!
      if (own[j] !== -1 || !open[j] || Math.abs(data[j]! - data[i]!) >= tolerance) continue
      own[j] = own[i]!
      queue[end++] = j
    }
  }
}

function measured({ width, rgba }: Picture, own: Int32Array, count: number): Region[] {
  const boxes = Array.from({ length: count }, () => ({ x0: width, y0: own.length, x1: 0, y1: 0 }))
  const sums = new Float64Array(count * 4)
  for (let i = 0; i < own.length; i++) {
    const region = own[i]!
    if (region < 0) continue
    const box = boxes[region]!
    const y = (i / width) | 0
    const x = i - y * width
    if (x < box.x0) box.x0 = x
    if (x >= box.x1) box.x1 = x + 1
    if (y < box.y0) box.y0 = y
    if (y >= box.y1) box.y1 = y + 1
    sums[4 * region]! += rgba[4 * i]!
    sums[4 * region + 1]! += rgba[4 * i + 1]!
    sums[4 * region + 2]! += rgba[4 * i + 2]!
    sums[4 * region + 3]!++
  }
  return boxes.map(({ x0, y0, x1, y1 }, region) => {
    const area = sums[4 * region + 3]!
    const mean = (channel: number) => sums[4 * region + channel]! / area
    return { box: [x0, y0, x1, y1], area, color: [mean(0), mean(1), mean(2)] }
  })
}

function meanOf({ data }: Plane, own: Int32Array, region: number): number {
  let [sum, count] = [0, 0]
  for (let i = 0; i < own.length; i++)
    if (own[i] === region) {
      sum += data[i]!
      count++
    }
  return count > 0 ? sum / count : 255
}

export const brightness = ({ color: [red, green, blue] }: Region): number => (red * 77 + green * 150 + blue * 29) / 256

/**
 * Tells an area from the stroke of a letter, which in a headline is thick too: an area is wider than it is tall or
 * thicker than a line of writing is high, and it fills the box around it. Paper and the like are large in any case. The
 * test for flatness has taken a pixel off every side.
 */
function isGround(width: number, height: number, area: number, line: number): boolean {
  const thickness = Math.min(width, height) + 2
  const isWide = width >= 0.9 * height && thickness >= THINNEST * line
  return (isWide || thickness >= 1.2 * line) && (area >= SOLID * width * height || area >= LARGE * line * line)
}
