/** Where the three columns of a block are: from the lines between them, else from the heads and the marks themselves. */
import { centerX, centerY, gapX, height, overlapX, overlapY, union, width } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import { median } from '../sheet'
import { isThinHorizontal } from '../table/anchors'
import type { Drawing } from './column-content'
import type { Range } from './plot'
import { isThinVertical } from './structure'

export type Three<T> = readonly [T, T, T]

export interface Columns {
  readonly ranges: Three<Range>
  /** The part of each column that is compared: of one width in all three. */
  readonly windows: Three<Range>
  /** False where marks stand so far from the heads that it is not certain which head is theirs. */
  readonly sure: boolean
  /** Where marks stand, whatever they are: the middles of the places on the x axis. */
  readonly places: readonly number[]
}

/** A column line covers at least this share of the rows' heights. */
const RULED = 0.5
/** The border of a marked cell may be as thick as this share of the font size; it is this many times as long. */
const THICK = 0.4
const LONG = 4
/** Columns are not wider than this many times the distance of the nearest heads. */
const WIDEST = 6
/** Marks of one column have their centers within this share of the distance of the nearest heads. */
export const TOGETHER = 0.18
/** What fills this share of the room around a head is as wide as its cell. */
const CELL_WIDE = 0.6
/** A cell is not wider than this many times the distance of the heads (a wide column beside a narrow one). */
const WIDE = 1.6
/** A speck is smaller than this share of the font size; what it belongs to has more than this many times its area. */
const SPECK = 0.5
const MUCH_LARGER = 4
/** Columns are equally wide when their widths differ by no more than this factor. */
const EVEN = 1.08
/** Strips of a gradient are narrower than this share of the distance of the nearest heads. */
const SLICE = 0.4
/** What hangs on something touches it, or is nearer to it than this share of its width. */
const FRINGE = 0.5
/** Marks may stand off their heads by this share of the distance of the nearest heads (heads set left in columns). */
const OFF_HEAD = 0.42
/** All columns' marks stand off their heads by the same amount, give or take this share of that distance. */
const SAME_OFFSET = 0.25

/** A line from top to bottom of a cell or more, however thick it is drawn. */
const isUpright = (box: Box, size: number): boolean =>
  isThinVertical(box, size) || (width(box) <= THICK * size && height(box) > LONG * width(box))

/** Lines between the columns, where lines are drawn; summed length by place. */
function ruledLines(drawing: Drawing): { x: number; length: number }[] {
  const { size } = drawing.table.sheet
  const lines: { x: number; length: number }[] = []
  for (const { box } of drawing.marks) {
    if (!isUpright(box, size)) continue
    const x = centerX(box)
    const same = lines.find((line) => Math.abs(line.x - x) < 1)
    if (same) same.length += height(box)
    else lines.push({ x, length: height(box) })
  }
  const total = drawing.bands.reduce((sum, band) => sum + band.to - band.from, 0)
  return lines.filter((line) => line.length > RULED * total)
}

/** Columns between lines; null where there are no lines on both sides of each head. */
function betweenLines(drawing: Drawing, heads: Three<number>, nearest: number): Three<Range> | null {
  const lines = ruledLines(drawing)
    .map((line) => line.x)
    .sort((a, b) => a - b)
  const ruled = heads.map((x): Range | null => {
    const from = lines.findLast((line) => line < x)
    const to = lines.find((line) => line > x)
    if (from === undefined || to === undefined || to - from > WIDEST * nearest) return null
    return heads.some((other) => other !== x && other > from && other < to) ? null : { from, to }
  })
  const [a, b, c] = ruled
  return a && b && c ? [a, b, c] : null
}

/** A place on the x axis where things stand, and how far the widest of them reaches. */
interface Place {
  readonly x: number
  readonly half: number
}

/** Joins slices of one row that touch side by side (a gradient painted as strips). */
function joinSlices(boxes: readonly Box[], nearest: number): Box[] {
  const joined: Box[] = []
  for (const box of [...boxes].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const last = joined.at(-1)
    const slice =
      width(box) < SLICE * nearest && last && Math.abs(last[1] - box[1]) < 0.5 && Math.abs(last[3] - box[3]) < 0.5
    if (last && slice && Math.abs(box[0] - last[2]) < 0.5) joined[joined.length - 1] = union(last, box)
    else joined.push(box)
  }
  return joined
}

/** True for the torn-off corner of something much larger, as pictures have them: it marks no place of its own. */
const isSpeckOf = (box: Box, all: readonly Box[], size: number): boolean =>
  Math.max(width(box), height(box)) < SPECK * size &&
  all.some(
    (other) =>
      overlapX(box, other) > 0 &&
      overlapY(box, other) > 0 &&
      width(other) * height(other) > MUCH_LARGER * width(box) * height(box),
  )

/** True for what hangs on the side of something much larger, as pictures have it: the rest of a tint, a sign read from an edge. */
const isFringeOf = (box: Box, all: readonly Box[], nearest: number): boolean =>
  width(box) < SLICE * nearest &&
  all.some(
    (other) =>
      gapX(box, other) < FRINGE * width(box) &&
      overlapY(box, other) > 0.5 * height(box) &&
      (centerX(box) < other[0] || centerX(box) > other[2]) &&
      width(other) * height(other) > MUCH_LARGER * width(box) * height(box),
  )

/** Where marks stand, whatever they are: the centers of all small things in the rows, grouped. */
function standings(drawing: Drawing, heads: Three<number>, nearest: number): Place[] {
  const { size, source } = drawing.table.sheet
  const widest = Math.max(heads[1] - heads[0], heads[2] - heads[1])
  const [from, to] = [heads[0] - 0.8 * widest, heads[2] + 0.8 * widest]
  const things = [...drawing.marks, ...drawing.words]
    .map((mark) => mark.box)
    .filter(
      (box) =>
        drawing.bands.some((band) => centerY(box) > band.from && centerY(box) < band.to) &&
        Math.max(width(box), height(box)) > 0.15 * size &&
        !isThinHorizontal(box, size) &&
        !isUpright(box, size),
    )
  const places = joinSlices(things, nearest)
    .filter((box, _, all) => !isSpeckOf(box, all, size) && !(source === 'ocr' && isFringeOf(box, all, nearest)))
    .filter((box) => width(box) < WIDE * widest && centerX(box) > from && centerX(box) < to)
    .map((box): Place => ({ x: centerX(box), half: width(box) / 2 }))
    .sort((a, b) => a.x - b.x)
  const groups: Place[][] = []
  for (const place of places) {
    const last = groups.at(-1)
    if (last && place.x - (last.at(-1)?.x ?? place.x) < TOGETHER * nearest) last.push(place)
    else groups.push([place])
  }
  return groups.map((group) => ({
    x: median(group.map(({ x }) => x)),
    half: Math.max(...group.map(({ half }) => half)),
  }))
}

/** The amount by which all places stand off heads, each off a head of its own; null where no such amount is clear. */
function offset(places: readonly number[], heads: Three<number>, nearest: number): number | null {
  const choices: { shift: number; spread: number }[] = []
  const assign = (k: number, from: number, offsets: readonly number[]): void => {
    if (k === places.length) {
      const shift = median(offsets)
      const spread = Math.max(...offsets.map((value) => Math.abs(value - shift)))
      if (Math.abs(shift) < OFF_HEAD * nearest && spread < SAME_OFFSET * nearest) choices.push({ shift, spread })
      return
    }
    heads.forEach((head, i) => {
      if (i >= from) assign(k + 1, i + 1, [...offsets, (places[k] ?? head) - head])
    })
  }
  assign(0, 0, [])
  const [best] = choices.sort((a, b) => a.spread + Math.abs(a.shift) - b.spread - Math.abs(b.shift))
  return best?.shift ?? null
}

/**
 * The ranges of the three columns on the x axis, from left to right: between column lines where they are drawn; around
 * the marks where they stand at three places; else around the heads, all moved by the same amount. Columns need not be
 * equally wide.
 */
export function findColumns(drawing: Drawing): Columns {
  const heads = headsOf(drawing)
  const nearest = nearestOf(heads)
  const lined = betweenLines(drawing, heads, nearest)
  const found = standings(drawing, heads, nearest)
  const places = found.map(({ x }) => x)
  if (lined) return { ...inRoom(lined, found), sure: true, places }
  const [a, b, c] = places
  // Three places are the three columns only where the outer ones belong to the outer heads: a speck makes a third of two.
  const isEach = places.length === 3 && a && b && c && a < (heads[0] + heads[1]) / 2 && c > (heads[1] + heads[2]) / 2
  if (isEach) return { ...inRoom(around([a, b, c], found), found), sure: true, places }
  const shift = offset(places.length <= 3 ? places : [], heads, nearest)
  const by = shift ?? 0
  return {
    ...inRoom(around([heads[0] + by, heads[1] + by, heads[2] + by], found), found),
    sure: places.length === 0 || places.length > 3 || shift !== null,
    places,
  }
}

/** The centers of the three heads from left to right. */
export function headsOf({ table }: Drawing): Three<number> {
  const { low, middle, high } = table.head.centers
  return low < high ? [low, middle, high] : [high, middle, low]
}

/** The distance of the two heads that are nearest to each other. */
export const nearestOf = (heads: Three<number>): number => Math.min(heads[1] - heads[0], heads[2] - heads[1])

/**
 * Windows of one width on three cells, around what stands in them: what is drawn is compared at its size, and columns need
 * not be equally wide.
 */
function levelled(cells: Three<Range>, places: readonly Place[]): Three<Range> {
  const widths = cells.map(({ from, to }) => to - from)
  const narrow = Math.min(...widths)
  if (Math.max(...widths) < EVEN * narrow) return cells
  const window = ({ from, to }: Range): Range => {
    const here = places.find(({ x }) => x > from && x < to)
    const wanted = (here?.x ?? (from + to) / 2) - narrow / 2
    const start = Math.min(to - narrow, Math.max(from, wanted))
    return { from: start, to: start + narrow }
  }
  return [window(cells[0]), window(cells[1]), window(cells[2])]
}

const inRoom = (ranges: Three<Range>, places: readonly Place[]): Pick<Columns, 'ranges' | 'windows'> => ({
  ranges,
  windows: levelled(ranges, places),
})

/** Ranges around three centers: as wide as the nearest two allow, or as what stands there, but never overlapping. */
function around(centers: Three<number>, places: readonly Place[]): Three<Range> {
  const gaps = [centers[1] - centers[0], centers[2] - centers[1]] as const
  const half = Math.min(...gaps) / 2
  const [left, middle, right] = centers.map((x) => {
    const here = places.filter((place) => Math.abs(place.x - x) < TOGETHER * 2 * half)
    const widest = Math.max(0, ...here.map((place) => place.half))
    return widest > CELL_WIDE * half ? widest : half
  }) as unknown as Three<number>
  const share = (gap: number, own: number, other: number) => (own + other > gap ? (gap * own) / (own + other) : own)
  return [
    { from: centers[0] - left, to: centers[0] + share(gaps[0], left, middle) },
    { from: centers[1] - share(gaps[0], middle, left), to: centers[1] + share(gaps[1], middle, right) },
    { from: centers[2] - share(gaps[1], right, middle), to: centers[2] + right },
  ]
}

/** The parts of a drawing that stand under one title each: their columns may be at different places. */
export function byTitle(drawing: Drawing): Drawing[] {
  const parts: { title: unknown; bands: Drawing['bands'][number][] }[] = []
  drawing.table.rows.forEach((row, k) => {
    const band = drawing.bands[k]
    const last = parts.at(-1)
    if (!band) return
    if (last && last.title === row.title) last.bands.push(band)
    else parts.push({ title: row.title, bands: [band] })
  })
  return parts.map(({ bands }) => ({ ...drawing, bands }))
}
