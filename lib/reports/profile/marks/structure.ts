/**
 * What a plot is built of, told from what is drawn in it: rails, panels, axes and frames come back at the same place in
 * row after row, or span several rows; a bar is at its own place in every row.
 */
import { centerX, centerY, height, width } from '../../../pages/geometry'
import type { Mark } from '../../../pages/model'
import { lightness, type Rgb, toRgb } from '../../page/color'
import type { Tolerances } from '../../page/tolerances'
import { holds, lengthOf, type Span } from '../span'
import { isThinHorizontal } from '../table/anchors'
import {
  apart,
  type Band,
  type Class,
  classify,
  crosses,
  isOfBoxes,
  isThinVertical,
  type Placed,
  place,
  SAME_COLOR,
  strength,
} from './mark-classes'

/** A vertical line, or one side of a frame. */
export interface Rail {
  readonly x: number
  /** Rails that look alike belong together. */
  readonly style: number
  /** True where it ends with the rows: a border of the table goes on past them. */
  readonly ends: boolean
}

/** A range on the x axis that is filled, framed or underlined in most rows. */
export interface Extent extends Span {
  readonly kind: 'fill' | 'frame' | 'axis'
  readonly color: string | null
}

export interface Structure {
  readonly rails: readonly Rail[]
  readonly extents: readonly Extent[]
  /** Everything that is at its own place in its row, row by row. */
  readonly own: readonly (readonly Mark[])[]
}

/**
 * What is there in this share of the rows is part of the plot; shaded rows alternate: a little less than half of them is
 * enough for a panel. With fewer rows than that, coming back at the same place proves nothing by itself.
 */
const REPEATS = { most: 0.6, alternate: 0.4, few: 4 }
/** Shaded rows are paler than this share of the strongest mark: letters are read on them. */
const PALE = 0.5
/** Farther out than this share of a pitch from the outer headers, nothing marks a cell: marks stand in the middle of theirs. */
const OUTSIDE = 0.3
/** A line that goes on past the rows by this share of a row is no part of their plot alone. */
const PAST = 1
/** Lines look alike when their lightness differs by less than this, and their thickness by less than this factor. */
const ALIKE = { light: 0.15, weight: 2.2 }
/** A line through a zone is not thicker than this share of the font size; part of the zone shows in this share of rows at least. */
const SEAM = { width: 0.15, rows: 0.2 }
/** A tick is lower than this share of the lowest row; a line that fills it, less the rules, is not. */
const TICK = 0.85
/** Wider than this many pitches reaches over more than one column: it goes halfway into the next. */
const ACROSS = 1.5
/** Arrow heads beside a plot's ends are narrower than this many font sizes. */
const ARROW = 1.5

/** Places are one within so many points at the least: rounding of coordinates. */
const SAME_X = 0.6

/** Lines of one look: ticks, which are shorter than their row, or lines that fill it; as dark, as thick. */
function lookAlike(a: Class, b: Class, bands: readonly Band[]): boolean {
  const lowest = Math.min(...bands.map(lengthOf))
  const isTick = ({ marks }: Class) => marks.every(({ box }) => height(box) < TICK * lowest)
  const dark = ({ sample }: Class) => lightness(toRgb(sample.color))
  const widths = [width(a.sample.box), width(b.sample.box)]
  return (
    isTick(a) === isTick(b) &&
    Math.abs(dark(a) - dark(b)) < ALIKE.light &&
    Math.max(...widths) < ALIKE.weight * Math.min(...widths)
  )
}

/**
 * The range of a fill together with fills of its color that touch it at a side, row after row: on a picture a line down
 * the middle cuts a zone in two.
 */
function joinSides(fill: Mark, classes: readonly Class[], rows: number, size: number, sameX: number): Span {
  let [from, , to] = fill.box
  const slack = sameX + SEAM.width * size
  for (const { sample, rows: own } of classes) {
    if (sample.kind !== 'fill' || isThinHorizontal(sample.box, size) || isThinVertical(sample.box, size)) continue
    if (own.size < SEAM.rows * rows || apart(sample, fill) > SAME_COLOR / 2) continue
    if (Math.abs(sample.box[0] - to) < slack) to = sample.box[2]
    else if (Math.abs(sample.box[2] - from) < slack) from = sample.box[0]
  }
  return { from, to }
}

/**
 * What is left of the axis in rows where a bar or a zone covers the rest of it, on a picture: a line of its look through
 * the middle of a row that has no whole one.
 */
function axisPieces(
  placed: readonly Placed[],
  classes: readonly Class[],
  bands: readonly Band[],
  size: number,
  slack: number,
): Mark[] {
  const axes = classes.filter(
    ({ sample, marks }) => isThinHorizontal(sample.box, size) && marks.length >= REPEATS.most * bands.length,
  )
  return placed.flatMap(({ mark, rows: [row, ...more] }) => {
    const band = bands[row ?? -1]
    if (row === undefined || !band || more.length > 0) return []
    if (!isThinHorizontal(mark.box, size) || !crosses(mark, band)) return []
    const isPiece = axes.some(
      ({ sample, rows }) =>
        !rows.has(row) &&
        mark.box[0] > sample.box[0] - slack &&
        mark.box[2] < sample.box[2] + slack &&
        apart(sample, mark) < SAME_COLOR,
    )
    return isPiece ? [mark] : []
  })
}

/** What a class of marks is: a row's own, a part of the plot, or one that tells where the plot or its zone is. */
type Role = 'own' | 'part' | 'rail' | Extent['kind']

/** Where the plot stands, and what is drawn strongest in it. */
interface Setting {
  readonly bands: readonly Band[]
  /** Centers of the outer headers, from left to right. */
  readonly headers: Span
  readonly size: number
  readonly isPale: (mark: Mark) => boolean
  readonly isOfBoxes: (entry: Class) => boolean
  /** In how many rows a row's own mark may hide this one: on a picture, what lies under a bar is not seen. */
  readonly hidden: (entry: Class) => number
}

function roleOf(entry: Class, { bands, headers, size, isPale, isOfBoxes, hidden }: Setting): Role {
  const { sample, marks, rows, tall } = entry
  const pitch = lengthOf(headers) / 2
  const share = rows.size / Math.max(bands.length - hidden(entry), 1)
  const x = centerX(sample.box)
  const isOutside = x < headers.from - OUTSIDE * pitch || x > headers.to + OUTSIDE * pitch
  // Arrow heads beside the plot's ends may come back at one place; no plot is built of them.
  if (sample.shape === 'path' && !tall && width(sample.box) < ARROW * size && isOutside) return 'own'
  const wide = width(sample.box) > ACROSS * pitch
  if (isThinHorizontal(sample.box, size)) {
    const often = marks.length >= REPEATS.most * bands.length
    const through = marks.every((mark) => bands.some((band) => crosses(mark, band)))
    // A line through the middle of one row is the whisker of its bar; others are axes, or rules between rows.
    if (through && !often) return 'own'
    return wide ? 'axis' : 'part'
  }
  const upright = isThinVertical(sample.box, size)
  const many = share >= REPEATS.most && (rows.size >= REPEATS.few || tall || wide || upright)
  const alternate = isPale(sample) && wide && rows.size >= 2 && share >= REPEATS.alternate
  const everywhere = isPale(sample) && rows.size >= 2 && share === 1
  if (!many && !alternate && !everywhere) return tall ? 'part' : 'own'
  if (upright) return 'rail'
  if (isOfBoxes(entry)) return 'own'
  // A line that thick fills what it covers.
  return sample.kind === 'stroke' && sample.shape !== 'line' ? 'frame' : 'fill'
}

/**
 * Tells the parts of a plot from the marks in it. `bands`: the rows; `marks`: everything drawn in the columns;
 * `low`, `high`: centers of the outer headers; `background`: color of the paper.
 */
export function findStructure(
  marks: readonly Mark[],
  bands: readonly Band[],
  { low, high }: { readonly low: number; readonly high: number },
  size: number,
  background: Rgb,
  { debris, sameX }: Pick<Tolerances, 'debris' | 'sameX'>,
): Structure {
  const slack = Math.max(SAME_X, sameX * size)
  const placed = marks.map((mark) => place(mark, bands))
  const strongest = Math.max(
    0,
    ...marks.filter((mark) => mark.kind !== 'stroke').map((mark) => strength(mark, background)),
  )
  const isPale = (mark: Mark) => strength(mark, background) < PALE * strongest
  const strong = placed.filter(({ mark, rows }) => mark.kind === 'fill' && rows.length === 1 && !isPale(mark))
  const hidden = ({ sample, rows }: Class): number => {
    if (!debris || sample.kind !== 'fill' || !isPale(sample)) return 0
    const over = strong.filter(({ mark }) => mark.box[0] < sample.box[2] && mark.box[2] > sample.box[0])
    return new Set(over.map((one) => one.rows[0]!).filter((row) => !rows.has(row))).size
  }
  const headers = { from: Math.min(low, high), to: Math.max(low, high) }
  const ofBoxes = (entry: Class) => isOfBoxes(entry, placed, bands.length, slack)
  const setting = { bands, headers, size, isPale, isOfBoxes: ofBoxes, hidden }
  const classes = classify(placed, size, slack)
  const told = classes.map((entry) => ({ entry, role: roleOf(entry, setting) }))
  const extents = told.flatMap(({ entry: { sample }, role }): Extent[] => {
    const [from, , to] = sample.box
    const [kind, color, half] = [role, sample.color, sample.lineWidth / 2]
    if (kind === 'axis') return [{ kind, color, from, to }]
    if (kind === 'frame') return [{ kind, color, from: from + half, to: to - half }]
    return kind === 'fill' ? [{ kind, color, ...joinSides(sample, classes, bands.length, size, slack) }] : []
  })
  const lines = told.flatMap(({ entry, role }) => (role === 'rail' ? [entry] : []))
  const [first, last] = [bands[0], bands.at(-1)]
  const endsWithRows = ({ box }: Mark) =>
    first !== undefined &&
    last !== undefined &&
    box[1] > first.from - PAST * lengthOf(first) &&
    box[3] < last.to + PAST * lengthOf(last)
  const rails = lines.map((line) => ({
    x: centerX(line.sample.box),
    style: lines.findIndex((other) => lookAlike(other, line, bands)),
    ends: line.marks.every(endsWithRows),
  }))
  const parts = new Set([
    ...told.flatMap(({ entry, role }) => (role === 'own' ? [] : entry.marks)),
    ...axisPieces(placed, classes, bands, size, slack),
  ])
  const isOwn = ({ mark, rows }: Placed, band: Band, row: number) =>
    rows.length === 1 &&
    rows[0] === row &&
    !parts.has(mark) &&
    (!isThinHorizontal(mark.box, size) || crosses(mark, band)) &&
    holds(band, centerY(mark.box))
  const own = bands.map((band, row) => placed.filter((one) => isOwn(one, band, row)).map(({ mark }) => mark))
  return { rails, extents, own }
}
