/** Where the three columns of a block are: from the lines between them, else from the headers and the marks themselves. */
import { least, median } from 'd3-array'
import { cluster, runs } from '../../../pages/cluster'
import { area, centerX, centerY, gapX, height, overlapX, overlapY, unionAll, width } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import { toPhrases } from '../../page/phrases'
import { holds, lengthOf, middleOf, type Span } from '../span'
import { isThinHorizontal } from '../table/anchors'
import type { ColumnContent } from './column-content'
import { isThinVertical } from './mark-classes'

export type Three<T> = readonly [T, T, T]

export interface Columns {
  readonly ranges: Three<Span>
  /** The part of each column that is compared: of one width in all three. */
  readonly windows: Three<Span>
  /** False where marks stand so far from the headers that it is not certain which header is theirs. */
  readonly sure: boolean
  /** Where marks stand, whatever they are: the middles of the places on the x axis. */
  readonly places: readonly number[]
}

/** A column line covers at least this share of the rows' heights: the larger part, where rows are set apart. */
const RULED = 0.5
/** Lines are one where their centers are within this many points, slices touch within that: rounding. */
const ONE_LINE = 1
const TOUCH = 0.5
/** The border of a marked cell may be as thick as this share of the font size; it is this many times as long. */
const THICK = 0.4
const LONG = 4
/** Columns are not wider than this many times the distance of the nearest headers: wider, a line between two is missing. */
const WIDEST = 6
/** Marks of one column have their centers within this share of the distance of the nearest headers. */
export const TOGETHER = 0.18
/** What fills this share of the room around a header, more than half, is as wide as its cell. */
const CELL_WIDE = 0.6
/** A cell is not wider than this many times the distance of the headers (a wide column beside a narrow one). */
const WIDE = 1.6
/** Things smaller than this, in font sizes, a full stop, mark no place; on a picture, crumbs of lines do not either. */
const DUST = 0.15
const CRUMB = 0.35
/** Things farther out than this share of the wider pitch from the outer headers are none of the columns'. */
const OUTSIDE = 0.8
/** A speck is smaller than this share of the font size; what it belongs to has more than this many times its area. */
const SPECK = 0.5
const MUCH_LARGER = 4
/** Columns are equally wide when their widths differ by no more than this factor: percentages of a width, rounded. */
const EVEN = 1.08
/** Strips of a gradient are narrower than this share of the distance of the nearest headers: three at least fill a cell. */
const SLICE = 0.4
/** What hangs on something touches it, or is nearer to it than this share of its width. */
const FRINGE = 0.5
/** It stands beside it with more than this share of its height, the larger part. */
const BESIDE = 0.5
/** Marks may stand off their headers by this share of the distance of the nearest headers (headers set left in columns): less
 * than half, where the next header would be as near. */
const OFF_HEADER = 0.42
/** All columns' marks stand off their headers by the same amount, give or take this share of that distance. */
const SAME_OFFSET = 0.25

export const mapThree = <T, U>([a, b, c]: Three<T>, to: (one: T, k: number) => U): Three<U> => [
  to(a, 0),
  to(b, 1),
  to(c, 2),
]

/** A line from top to bottom of a cell or more, however thick it is drawn. */
const isUpright = (box: Box, size: number): boolean =>
  isThinVertical(box, size) || (width(box) <= THICK * size && height(box) > LONG * width(box))

/** Places of lines between the columns, where lines are drawn, from left to right. */
function ruledLines({ marks, bands, table }: ColumnContent): number[] {
  const lines = marks.map(({ box }) => box).filter((box) => isUpright(box, table.page.size))
  const total = bands.reduce((sum, band) => sum + lengthOf(band), 0)
  return cluster(lines, (box, _, [first]) => Math.abs(centerX(first) - centerX(box)) < ONE_LINE)
    .filter((line) => line.reduce((sum, box) => sum + height(box), 0) > RULED * total)
    .map(([first]) => centerX(first))
    .sort((a, b) => a - b)
}

/** Columns between lines; null where there are no lines on both sides of each header. */
function betweenLines(content: ColumnContent, headers: Three<number>, nearest: number): Three<Span> | null {
  const lines = ruledLines(content)
  const [a, b, c] = mapThree(headers, (x): Span | null => {
    const [from, to] = [lines.findLast((line) => line < x), lines.find((line) => line > x)]
    if (from === undefined || to === undefined || to - from > WIDEST * nearest) return null
    return headers.some((other) => other !== x && holds({ from, to }, other)) ? null : { from, to }
  })
  return a && b && c ? [a, b, c] : null
}

/** A place on the x axis where things stand, and how far the widest of them reaches. */
interface Place {
  readonly x: number
  readonly half: number
}

/** Joins what is drawn side by side in one cell of a row: strips of a gradient, the ends and the middle of a pill. */
const joinPieces = (boxes: readonly Box[], nearest: number): Box[] =>
  cluster(
    [...boxes].sort((a, b) => a[0] - b[0]),
    (box, _, joined) =>
      joined.some((other) => {
        const isLevel = Math.abs(other[1] - box[1]) < TOUCH && Math.abs(other[3] - box[3]) < TOUCH
        const isSlice = width(box) < SLICE * nearest && Math.abs(box[0] - other[2]) < TOUCH
        return isLevel && (isSlice || (box[0] < other[2] && Math.max(box[2], other[2]) - joined[0][0] < nearest))
      }),
  ).map((pieces) => unionAll(pieces) as Box)

const isMuchLarger = (other: Box, box: Box): boolean => area(other) > MUCH_LARGER * area(box)

/** True for the torn-off corner of something much larger, as pictures have them: it marks no place of its own. */
const isSpeckOf = (box: Box, all: readonly Box[], size: number): boolean =>
  Math.max(width(box), height(box)) < SPECK * size &&
  all.some((other) => overlapX(box, other) > 0 && overlapY(box, other) > 0 && isMuchLarger(other, box))

/** True for what hangs on the side of something much larger, as pictures have it: the rest of a tint, a glyph read from an edge. */
const isFringeOf = (box: Box, all: readonly Box[], nearest: number): boolean =>
  width(box) < SLICE * nearest &&
  all.some(
    (other) =>
      gapX(box, other) < FRINGE * width(box) &&
      overlapY(box, other) > BESIDE * height(box) &&
      (centerX(box) < other[0] || centerX(box) > other[2]) &&
      isMuchLarger(other, box),
  )

/** Where marks stand, whatever they are: the centers of all small things in the rows, grouped. */
function findPlaces({ table, bands, marks, words }: ColumnContent, headers: Three<number>, nearest: number): Place[] {
  const { size, tolerances } = table.page
  const widest = Math.max(headers[1] - headers[0], headers[2] - headers[1])
  const room = { from: headers[0] - OUTSIDE * widest, to: headers[2] + OUTSIDE * widest }
  const things = [...marks, ...toPhrases(words, table.page.rules)]
    .map(({ box }) => box)
    .filter(
      (box) =>
        bands.some((band) => holds(band, centerY(box))) &&
        Math.max(width(box), height(box)) > (tolerances.debris ? CRUMB : DUST) * size &&
        !isThinHorizontal(box, size) &&
        !isUpright(box, size),
    )
  const boxes = joinPieces(things, nearest)
    .filter((box, _, all) => !isSpeckOf(box, all, size) && !(tolerances.debris && isFringeOf(box, all, nearest)))
    .filter((box) => width(box) < WIDE * widest && holds(room, centerX(box)))
    .sort((a, b) => centerX(a) - centerX(b))
  return runs(boxes, (box, last) => centerX(box) - centerX(last) < TOGETHER * nearest).map((group) => ({
    x: median(group, centerX) ?? 0,
    half: Math.max(...group.map(width)) / 2,
  }))
}

/** Which headers up to three places from left to right can belong to. */
const ASSIGNMENTS = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]] as const

/** The amount by which all places stand off headers, each off a header of its own; null where no such amount is clear. */
function offset(places: readonly number[], headers: Three<number>, nearest: number): number | null {
  const choices = ASSIGNMENTS.filter((choice) => choice.length === places.length).flatMap((choice) => {
    const offsets = choice.map((header, k) => (places[k] as number) - headers[header])
    const shift = median(offsets) ?? 0
    const spread = Math.max(...offsets.map((value) => Math.abs(value - shift)))
    const fits = Math.abs(shift) < OFF_HEADER * nearest && spread < SAME_OFFSET * nearest
    return fits ? [{ shift, cost: spread + Math.abs(shift) }] : []
  })
  return least(choices, ({ cost }) => cost)?.shift ?? null
}

/**
 * The ranges of the three columns on the x axis, from left to right: between column lines where they are drawn; around
 * the marks where they stand at three places; else around the headers, all moved by the same amount. Columns need not be
 * equally wide.
 */
export function findColumns(content: ColumnContent): Columns {
  const headers = headersOf(content)
  const nearest = nearestOf(headers)
  const found = findPlaces(content, headers, nearest)
  const places = found.map(({ x }) => x)
  const columns = (ranges: Three<Span>, sure: boolean): Columns => ({
    ranges,
    windows: leveled(ranges, found),
    sure,
    places,
  })
  const lined = betweenLines(content, headers, nearest)
  if (lined) return columns(lined, true)
  const [a, b, c] = places
  // Three places are the three columns only where the outer ones belong to the outer headers: a speck makes a third of two.
  const isEach =
    places.length === 3 && a && b && c && a < (headers[0] + headers[1]) / 2 && c > (headers[1] + headers[2]) / 2
  if (isEach) return columns(around([a, b, c], found), true)
  const shift = offset(places, headers, nearest)
  const sure = places.length === 0 || places.length > 3 || shift !== null
  return columns(
    around(
      mapThree(headers, (x) => x + (shift ?? 0)),
      found,
    ),
    sure,
  )
}

/** The centers of the three headers from left to right. */
export function headersOf({ table }: ColumnContent): Three<number> {
  const { low, middle, high } = table.header.centers
  return low < high ? [low, middle, high] : [high, middle, low]
}

/** The distance of the two headers that are nearest to each other. */
export const nearestOf = (headers: Three<number>): number => Math.min(headers[1] - headers[0], headers[2] - headers[1])

/**
 * Windows of one width on three cells, around what stands in them: what is drawn is compared at its size, and columns need
 * not be equally wide.
 */
function leveled(cells: Three<Span>, places: readonly Place[]): Three<Span> {
  const widths = cells.map(lengthOf)
  const narrow = Math.min(...widths)
  if (Math.max(...widths) < EVEN * narrow) return cells
  return mapThree(cells, (cell): Span => {
    const wanted = (places.find(({ x }) => holds(cell, x))?.x ?? middleOf(cell)) - narrow / 2
    const from = Math.min(cell.to - narrow, Math.max(cell.from, wanted))
    return { from, to: from + narrow }
  })
}

/** Ranges around three centers: as wide as the nearest two allow, or as what stands there, but never overlapping. */
function around(centers: Three<number>, places: readonly Place[]): Three<Span> {
  const gaps = [centers[1] - centers[0], centers[2] - centers[1]] as const
  const half = Math.min(...gaps) / 2
  const [left, middle, right] = mapThree(centers, (x) => {
    const here = places.filter((place) => Math.abs(place.x - x) < TOGETHER * 2 * half)
    const widest = Math.max(0, ...here.map((place) => place.half))
    return widest > CELL_WIDE * half ? widest : half
  })
  const share = (gap: number, own: number, other: number) => (own + other > gap ? (gap * own) / (own + other) : own)
  return [
    { from: centers[0] - left, to: centers[0] + share(gaps[0], left, middle) },
    { from: centers[1] - share(gaps[0], middle, left), to: centers[1] + share(gaps[1], middle, right) },
    { from: centers[2] - share(gaps[1], right, middle), to: centers[2] + right },
  ]
}

/** The parts of a table that stand under one title each: their columns may be at different places. */
export const byTitle = (content: ColumnContent): ColumnContent[] =>
  runs(
    content.bands.map((band, k) => ({ band, title: content.table.rows[k]?.title })),
    (row, last) => row.title === last.title,
  ).map((rows) => ({ ...content, bands: rows.map(({ band }) => band) }))
