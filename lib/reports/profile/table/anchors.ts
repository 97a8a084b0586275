/** The vertical rhythm of a table: the strips in which something is drawn or written beside the labels. */
import { runs } from '../../../pages/cluster'
import { centerX, centerY, gapX, gapY, height, width } from '../../../pages/geometry'
import type { Box, Mark } from '../../../pages/model'
import { around, heightOf, holds, lengthOf, middleOf, type Span, shared } from '../span'

/** Anything not higher than this share of the font size is a rule, not an entry: two points under letters of eight. */
export const THIN = 0.25
/** A box lower than this share of the font size is a thick rule where it stands between the texts; a bar stands level with one. */
const LOW = 0.4
/** Slices of a gradient touch each other and are lower than this many font sizes (no row is); more where colors differ. */
const SLICE = { same: 0.75, other: 1.15 }
/** What touches, or stands at one place, does so within this many points: rounding of coordinates. */
const TOUCH = 0.5
/** The line of a bar meets its cap no farther from the middle than this share of the cap; an axis meets a tick at its end. */
const CAP = 0.25
/** A line is this many times as long as it is thick; a rule this many font sizes wide. */
const LONG = 2
const WIDE = 2
/** Entries of one strip share more than this part of the lower one's height: more than half, so each is in one strip. */
const ONE_STRIP = 0.5
/** An upright line not wider than this share of the font size, a stem of its letters, is no entry. */
const HAIR = 0.13
/** Room between two texts, in font sizes, that no two lines of one label have: one and a half lines leave 0.54. */
const ROOM = 0.6
/** Smaller than this share of the font size on both axes: dust of a scan. */
const DUST = 0.12

/** A rule, a table line or an axis: wide and thin. */
export const isThinHorizontal = (box: Box, size: number): boolean =>
  height(box) <= Math.max(THIN * size, 1) && width(box) > WIDE * size

/** Something drawn or written in the columns. */
export interface Entry {
  readonly box: Box
  readonly color: string | null
  readonly opacity?: number
}

/** A tick of an axis, a line between columns. */
const isHair = (box: Box, size: number): boolean => width(box) <= HAIR * size && height(box) > LONG * width(box)

const sameLook = (a: Entry, b: Entry): boolean => a.color === b.color && a.opacity === b.opacity

/** Joins slices stacked on each other (a gradient painted as strips) to one box; where the colors start again, a new one. */
const joinSlices = (entries: readonly Entry[], size: number): Box[] =>
  runs(
    [...entries].sort((a, b) => a.box[0] - b.box[0] || a.box[1] - b.box[1]),
    (entry, last, [first]) => {
      const [box, above] = [entry.box, last.box]
      const isAgain = sameLook(entry, first) && !sameLook(entry, last)
      return (
        !isAgain &&
        height(box) < (sameLook(entry, last) ? SLICE.same : SLICE.other) * size &&
        Math.abs(above[0] - box[0]) < TOUCH &&
        Math.abs(above[2] - box[2]) < TOUCH &&
        box[1] >= above[1] &&
        box[1] - above[3] < TOUCH
      )
    },
  ).map(([{ box }, ...more]) => [box[0], box[1], box[2], Math.max(box[3], more.at(-1)?.box[3] ?? box[3])])

/**
 * The strips that entries take up: boxes that overlap on the y axis make one strip, and a box that holds two or more
 * strips, texts that stand `apart` or `shares` of items (a frame, a shaded zone, marks merged over rows) is none.
 */
export function findStrips(
  entries: readonly Entry[],
  apart: readonly Span[],
  shares: readonly Span[],
  size: number,
): Span[] {
  const joined = joinSlices(entries, size)
  const lines = joined.filter((box) => isThinHorizontal(box, size))
  const hairs = joined.filter((box) => isHair(box, size))
  const sameX = (a: Box, b: Box) => Math.abs(centerX(a) - centerX(b)) < TOUCH
  // The cap of a bar has the bar's line at its middle; ticks stand at the end of an axis, lines between columns return.
  const isCap = (box: Box) => {
    const touching = lines.filter((line) => gapX(line, box) < 1 && gapY(line, box) < 1)
    if (touching.length > 0) return touching.some((line) => Math.abs(centerY(line) - centerY(box)) < CAP * height(box))
    return hairs.filter((other) => sameX(other, box)).length === 1
  }
  // Borders go on from row to row; a mark ends in its row.
  const upright = joined.filter((box) => width(box) <= Math.max(THIN * size, 1) && height(box) > LONG * width(box))
  const isBorder = (box: Box) =>
    upright.includes(box) && upright.some((other) => other !== box && sameX(other, box) && gapY(other, box) < 1)
  const holdsRows = (box: Box) =>
    [apart, shares].some((all) => all.filter((one) => holds(heightOf(box), middleOf(one))).length > 1)
  const isBetween = (box: Box) => height(box) < LOW * size && !apart.some((text) => holds(text, centerY(box)))
  const spans = joined
    .filter((box) => !isThinHorizontal(box, size) && Math.max(width(box), height(box)) > DUST * size)
    .filter((box) => (!isHair(box, size) || isCap(box)) && !isBorder(box) && !isBetween(box) && !holdsRows(box))
    .map(heightOf)
    .sort((a, b) => lengthOf(a) - lengthOf(b))
  let strips: Span[] = []
  for (const span of spans) {
    const [only, ...others] = strips.filter(
      (strip) => shared(strip, span) > ONE_STRIP * Math.min(lengthOf(strip), lengthOf(span)),
    )
    if (!only) strips.push(span)
    else if (others.length === 0) strips = strips.map((strip) => (strip === only ? union(strip, span) : strip))
  }
  return strips.sort((a, b) => a.from - b.from)
}

const union = (a: Span, b: Span): Span => around([a.from, a.to, b.from, b.to])

/** Of texts one below the other, those with clear room between them: they stand in different rows. */
export const standApart = (texts: readonly Box[], size: number): Span[] =>
  runs(
    [...texts].sort((a, b) => a[1] - b[1]),
    (box, _, group) => box[1] - Math.max(...group.map((one) => one[3])) <= ROOM * size,
  ).map((group) => group.map(heightOf).reduce(union))

/** Heights at which something separates rows: rules across the labels, edges of fills behind them. */
export function findCuts(marks: readonly Mark[], labels: Box, size: number): number[] {
  const center = centerX(labels)
  return marks
    .filter(
      ({ box: [x0, y0, x1, y1] }) => x0 <= center && x1 >= center && y1 >= labels[1] - size && y0 <= labels[3] + size,
    )
    .flatMap(({ box, shape, kind }) => {
      if (isThinHorizontal(box, size)) return [centerY(box)]
      return shape === 'rect' && kind !== 'image' && width(box) > WIDE * size ? [box[1], box[3]] : []
    })
    .sort((a, b) => a - b)
}
