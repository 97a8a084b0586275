/** Which areas of a picture are filled, and which are paper in another light. */
import { union } from '../pages/geometry'
import type { Picture } from '../pages/picture'
import type { Ground } from './ground'
import type { Region } from './regions'

/** A fill differs from paper by at least this much in one of the color channels. */
const TINT = 12
/** A pale one by at least this much, everywhere, from what lies right beside it: light that fades does not. */
const PALE = 5
/** How far from its edge, in pixels, on how many places a side, and on what share of them. */
const BESIDE = 8
const PLACES = 16
const MOSTLY = 0.6
/** Lines of pixels that hold less than this share of the fullest one's are no part of a fill's rectangle. */
const LEAK = 0.4

/** What lies along one side of a region: paper that is lighter, paper that is not, another fill, nothing to tell by. */
type Side = 'lighter' | 'alike' | 'fill' | null

/** What runs along this share of an edge of the picture is what the sheet lies on, or the window around it. */
const SURROUNDS = 0.6
/** One that fills less of its box is no cell. */
const RAGGED = 0.7

const isRagged = ({ box: [x0, y0, x1, y1], area }: Region): boolean => area < RAGGED * (x1 - x0) * (y1 - y0)

/** True for a region that reaches an edge of the picture and is no cell that the edge has cut. */
function surrounds(region: Region, { width, height }: Picture): boolean {
  const [x0, y0, x1, y1] = region.box
  const isAcross = (x0 <= 2 || x1 >= width - 2) && y1 - y0 >= SURROUNDS * height
  const isDown = (y0 <= 2 || y1 >= height - 2) && x1 - x0 >= SURROUNDS * width
  const isAtEdge = x0 <= 2 || y0 <= 2 || x1 >= width - 2 || y1 >= height - 2
  return isAcross || isDown || (isAtEdge && isRagged(region))
}

/** Regions that are not paper, largest first, each as the rectangle that most of it fills. */
export function findFills(ground: Ground, picture: Picture): Region[] {
  const paper = ground.regions[0]?.color ?? [255, 255, 255]
  const differs = ({ color }: Region) => Math.max(...color.map((value, channel) => Math.abs(value - paper[channel]!)))
  const isFilled = (region: Region) => differs(region) >= TINT
  const fills = ground.regions.flatMap((region, index) => {
    if (surrounds(region, picture)) return []
    if (isFilled(region)) return [isRagged(region) ? region : withoutLeaks(region, index, ground)]
    const isPale = index > 0 && differs(region) >= PALE && standsOut(sidesOf(index, ground, picture, isFilled))
    return isPale ? [withoutLeaks(region, index, ground)] : []
  })
  return uncut(fills, differs)
}

/** Edges that are one, and edges that meet, are no further apart than this, in pixels: soft edges, a line between. */
const MEET = 6

/** Areas that darker bars lie across, as a shaded zone, are whole: what is left of one above and below a bar is one area. */
function uncut(fills: readonly Region[], ink: (fill: Region) => number): Region[] {
  const whole: Region[] = []
  for (const fill of [...fills].sort((a, b) => a.box[1] - b.box[1])) {
    const at = whole.findIndex((above) => fills.some((bar) => ink(bar) > ink(fill) && liesAcross(bar, above, fill)))
    const above = whole[at]
    if (above) whole[at] = { ...above, box: union(above.box, fill.box), area: above.area + fill.area }
    else whole.push(fill)
  }
  return whole.sort((a, b) => b.area - a.area || a.box[0] - b.box[0])
}

/** True where a bar fills the room between two areas of one color and width, and goes on beside them: no cell does. */
function liesAcross({ box: [x0, y0, x1, y1] }: Region, above: Region, below: Region): boolean {
  const [left, , right, bottom] = above.box
  const isOne = (a: number, b: number) => Math.abs(a - b) <= MEET
  return (
    isOne(y0, bottom) &&
    isOne(y1, below.box[1]) &&
    isOne(left, below.box[0]) &&
    isOne(right, below.box[2]) &&
    above.color.every((value, channel) => Math.abs(value - below.color[channel]!) < TINT) &&
    x0 <= left + MEET &&
    x1 >= right - MEET &&
    x1 - x0 > right - left + 2 * MEET
  )
}

/**
 * True where both sides of a region, or its top and bottom, are darker than the paper right beside them. A panel that a
 * zone has cut in two has the zone along one side: there any two of the others will do.
 */
function standsOut([left, right, top, bottom]: readonly [Side, Side, Side, Side]): boolean {
  if ((left === 'lighter' && right === 'lighter') || (top === 'lighter' && bottom === 'lighter')) return true
  const sides = [left, right, top, bottom]
  return sides.includes('fill') && sides.filter((side) => side === 'lighter').length >= 2
}

/** What lies along the left, right, top and bottom of a region. */
function sidesOf(
  index: number,
  { regions, own, width }: Ground,
  { rgba }: Picture,
  isFilled: (region: Region) => boolean,
): [Side, Side, Side, Side] {
  const [x0, y0, x1, y1] = regions[index]!.box
  const mean = (at: number, channel: number): number => {
    let [sum, count] = [0, 0]
    for (let v = -2; v <= 2; v++)
      for (let u = -2; u <= 2; u++) {
        const i = at + v * width + u
        if (own[i] !== own[at]) continue
        sum += rgba[4 * i + channel]!
        count++
      }
    return sum / count
  }
  /** From a place outside, step by step inwards: what lies before the region's edge? */
  const before = (start: number, step: number, length: number): Side => {
    for (let k = 0; k < length; k++) {
      if (own[start + k * step] !== index) continue
      const [inside, outside] = [start + (k + BESIDE) * step, start + (k - BESIDE) * step]
      const beside = own[outside] ?? -1
      if (own[inside] !== index || beside < 0 || beside === index) return null
      if (isFilled(regions[beside]!)) return 'fill'
      const lighter = [0, 1, 2].some((channel) => mean(outside, channel) - mean(inside, channel) >= PALE)
      return lighter ? 'lighter' : 'alike'
    }
    return null
  }
  const along = (from: number, to: number, look: (at: number) => Side): Side => {
    const places = Array.from({ length: PLACES }, (_, k) => Math.floor(from + ((k + 0.5) / PLACES) * (to - from)))
    const seen = places.map(look).filter((side) => side !== null)
    const papers = seen.filter((side) => side !== 'fill')
    if (papers.length === 0 || seen.length > 2 * papers.length) return seen.length > 0 ? 'fill' : null
    return papers.filter((side) => side === 'lighter').length >= MOSTLY * papers.length ? 'lighter' : 'alike'
  }
  const [w, h] = [x1 - x0, y1 - y0]
  return [
    along(y0, y1, (y) => before(y * width + x0, 1, w)),
    along(y0, y1, (y) => before(y * width + x1 - 1, -1, w)),
    along(x0, x1, (x) => before(y0 * width + x, width, h)),
    along(x0, x1, (x) => before((y1 - 1) * width + x, -width, h)),
  ]
}

/** An area may run out into the soft edges of what lies beside it, or a rule: its box without such tails. */
function withoutLeaks(region: Region, index: number, { own, width }: Ground): Region {
  const [x0, y0, x1, y1] = region.box
  const columns = new Uint32Array(x1 - x0)
  const rows = new Uint32Array(y1 - y0)
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++)
      if (own[y * width + x] === index) {
        columns[x - x0]!++
        rows[y - y0]!++
      }
  const [left, right] = fullRange(columns)
  const [top, bottom] = fullRange(rows)
  return { ...region, box: [x0 + left, y0 + top, x0 + right, y0 + bottom] }
}

/** From the first to behind the last of the full lines. */
function fullRange(counts: Uint32Array): [number, number] {
  const least = LEAK * counts.reduce((a, b) => Math.max(a, b), 0)
  const isFull = (count: number) => count >= least
  return [counts.findIndex(isFull), counts.findLastIndex(isFull) + 1]
}
