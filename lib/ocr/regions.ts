/** Areas of one color: paper, and what is filled. */
import type { Picture } from '../pages/picture'
import { claimAreas, flatness, grow } from './flood'
import { averaged, noise, type Plane, shrink } from './picture'

/** An area of one color. */
export interface Region {
  /** In pixels, `[x0, y0, x1, y1]`, x1 and y1 exclusive. */
  readonly box: readonly [number, number, number, number]
  /** Number of pixels. */
  readonly area: number
  /** Mean `[red, green, blue]`, 0 to 255. */
  readonly color: readonly [number, number, number]
}

interface Area extends Region {
  /** Mean of the plane that areas are told apart on. */
  readonly light: number
}

/** Height of the thinnest area in lines of writing; thinner bars are found as ink. */
const THINNEST = 0.6
/** Area, in squares as high as a line of writing, of what cannot be a letter or a frame. */
const LARGE = 150
/** Share of its box that an area fills at the least, with writing upon it. */
const SOLID = 0.55

/** Side of the squares whose means the first look is at, as a share of a line of writing. */
const SQUARE = 0.22
/** What the first look finds is thicker than this many lines of writing: bars and cells are seen well enough by the second. */
const THICK = 0.8
/** Differences in brightness that noise alone does not make, at the least: between means of squares, between pixels. */
const LEAST_OF_SQUARES = 5
const LEAST_OF_PIXELS = 14
/** The same where an area goes on towards its edge. */
const LEAST_OF_EDGES = 9
/** Tolerances in multiples of the typical difference between neighbors. */
const NOISES = 5

/**
 * Connected flat areas of one color, largest first; those too thin to be more than a stroke are left out.
 *
 * Two looks: the first at means of small squares, which tells pale tints from paper through noise and soft edges; the
 * second at pixels, which follows each area as far as it goes, and finds what is small.
 *
 * @param plane on which areas are told apart by brightness
 * @param own filled in: the area that each pixel lies in, -1 for none
 * @param line height of a line of writing in pixels
 * @returns the areas, and for every pixel the one it lies in or is nearest to
 */
export function collect(
  picture: Picture,
  plane: Plane,
  own: Int32Array,
  line: number,
): { regions: Region[]; nearest: Int32Array } {
  const tolerance = Math.max(LEAST_OF_PIXELS, noise(plane) * NOISES)
  const first = claimSquares(plane, own, tolerance, line)
  const open = flatness(plane, tolerance)
  grow(plane, open, own, Math.max(LEAST_OF_EDGES, tolerance - LEAST_OF_PIXELS + LEAST_OF_EDGES))
  const { count, scraps } = claimAreas(plane, open, own, tolerance, first, (w, h, pixels) =>
    isGround(w, h, pixels, line),
  )
  const root = unite(measure(picture, plane, own, count), plane.width, own, line)
  for (let i = 0; i < own.length; i++) if (own[i]! >= 0) own[i] = root(own[i]!)
  const areas = measure(picture, plane, own, count)
  const regions = areas
    .filter(({ box: [x0, y0, x1, y1], area }) => isGround(x1 - x0, y1 - y0, area, line))
    .sort((a, b) => b.area - a.area)
  const numbers = Int32Array.from(areas, (area) => regions.indexOf(area))
  for (let i = 0; i < own.length; i++) if (own[i]! >= 0) own[i] = numbers[own[i]!]!
  const nearest = own.slice()
  grow(plane, new Uint8Array(own.length).fill(1), nearest, Number.POSITIVE_INFINITY)
  // A ground goes on in the narrow gaps between what is drawn on it, and inside of letters.
  for (const { light, pixels } of scraps) {
    const around = nearest[pixels[0]!]!
    if (around < 0 || Math.abs(light - regions[around]!.light) >= tolerance / 2) continue
    for (const i of pixels) if (own[i]! < 0) own[i] = around
  }
  return { regions, nearest }
}

/**
 * The first look.
 *
 * @returns how many areas were found
 */
function claimSquares(plane: Plane, own: Int32Array, tolerance: number, line: number): number {
  const side = Math.max(1, Math.round(line * SQUARE))
  // Paper may be too bright to show the noise that a tint has: averaged in any case.
  const small = averaged(shrink(plane, side))
  const labels = new Int32Array(small.data.length).fill(-1)
  const strict = Math.max(LEAST_OF_SQUARES, noise(small) * NOISES)
  const { count } = claimAreas(
    small,
    flatness(small, strict),
    labels,
    strict,
    0,
    (w, h, pixels) => Math.min(w, h) * side >= THICK * line && isGround(w, h, pixels, line / side),
  )
  const { width, height, data } = plane
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.min(small.height - 1, Math.floor(y / side)) * small.width
    for (let x = 0; x < width; x++, i++) {
      const square = row + Math.min(small.width - 1, Math.floor(x / side))
      const label = labels[square]!
      // What stands out in a square is drawn upon its area.
      own[i] = label >= 0 && Math.abs(data[i]! - small.data[square]!) < tolerance ? label : -1
    }
  }
  return count
}

/** Areas that touch along this share of a line of writing, and differ by less than this, are one: a bar lay across it. */
const TOUCH = 0.5
const SAME = 4

/** @returns the number of the area that each is a part of: those that touch and have the same brightness are one */
function unite(areas: readonly Area[], width: number, own: Int32Array, line: number): (area: number) => number {
  const count = areas.length
  const contacts = new Map<number, number>()
  const touch = (a: number, b: number) => {
    if (a < 0 || b < 0 || a === b) return
    const key = Math.min(a, b) * count + Math.max(a, b)
    contacts.set(key, (contacts.get(key) ?? 0) + 1)
  }
  for (let i = 0; i < own.length; i++) {
    const region = own[i]!
    if (region < 0) continue
    if ((i + 1) % width !== 0 && own[i + 1] !== region) touch(region, own[i + 1]!)
    if (i + width < own.length && own[i + width] !== region) touch(region, own[i + width]!)
  }
  const into = Int32Array.from(areas, (_, area) => area)
  const root = (area: number): number => (into[area] === area ? area : root(into[area]!))
  for (const [key, length] of contacts) {
    const [a, b] = [Math.floor(key / count), key % count]
    if (length >= TOUCH * line && Math.abs(areas[a]!.light - areas[b]!.light) < SAME) into[root(b)] = root(a)
  }
  return root
}

function measure({ width, rgba }: Picture, { data }: Plane, own: Int32Array, count: number): Area[] {
  const boxes = Array.from({ length: count }, () => ({ x0: width, y0: own.length, x1: 0, y1: 0 }))
  const sums = new Float64Array(count * 5)
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
    sums[5 * region]! += rgba[4 * i]!
    sums[5 * region + 1]! += rgba[4 * i + 1]!
    sums[5 * region + 2]! += rgba[4 * i + 2]!
    sums[5 * region + 3]! += data[i]!
    sums[5 * region + 4]!++
  }
  return boxes.map(({ x0, y0, x1, y1 }, region) => {
    const area = sums[5 * region + 4]!
    const mean = (value: number) => sums[5 * region + value]! / Math.max(1, area)
    return { box: [x0, y0, x1, y1], area, color: [mean(0), mean(1), mean(2)], light: mean(3) }
  })
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
