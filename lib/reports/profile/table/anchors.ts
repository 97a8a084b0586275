/** The vertical rhythm of a table: the strips in which something is drawn or written beside the labels. */
import { centerX, centerY, gapX, gapY, height, width } from '../../../pages/geometry'
import type { Box, Mark } from '../../../pages/model'

/** A range on the y axis. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Anything not higher than this share of the font size is a rule, not an entry. */
export const THIN = 0.25
/** A box lower than this share of the font size is a thick rule where it stands between the texts. */
const LOW = 0.4
/** Slices of a gradient touch each other and are lower than this many font sizes (no row is); more where colors differ. */
const SLICE = 0.75
const HIGH_SLICE = 1.15
/** An upright line not wider than this share of the font size is no entry. */
const HAIR = 0.13
/** Room between two texts, in font sizes, that no two lines of one label have. */
const ROOM = 0.6
/** Smaller than this share of the font size on both axes: dust of a scan. */
const DUST = 0.12

export const spanOf = (box: Box): Span => ({ from: box[1], to: box[3] })

export const middleOf = (span: Span): number => (span.from + span.to) / 2

/** A rule, a table line or an axis: wide and thin. */
export const isThinHorizontal = (box: Box, size: number): boolean =>
  height(box) <= Math.max(THIN * size, 1) && width(box) > 2 * size

/** Something drawn or written in the columns. */
export interface Entry {
  readonly box: Box
  readonly color: string | null
  readonly opacity?: number
}

/** A tick of an axis, a line between columns. */
const isHair = (box: Box, size: number): boolean => width(box) <= HAIR * size && height(box) > 2 * width(box)

const sameLook = (a: Entry, b: Entry): boolean => a.color === b.color && a.opacity === b.opacity

/** Joins slices stacked on each other (a gradient painted as strips) to one box; where the colors start again, a new one. */
function joinSlices(entries: readonly Entry[], size: number): Box[] {
  const stacks: { first: Entry; last: Entry }[] = []
  for (const entry of [...entries].sort((a, b) => a.box[0] - b.box[0] || a.box[1] - b.box[1])) {
    const stack = stacks.at(-1)
    const [box, above] = [entry.box, stack?.last.box]
    const touches =
      above &&
      height(box) < (stack && sameLook(entry, stack.last) ? SLICE : HIGH_SLICE) * size &&
      Math.abs(above[0] - box[0]) < 0.5 &&
      Math.abs(above[2] - box[2]) < 0.5 &&
      box[1] - above[3] < 0.5
    const again = stack && sameLook(entry, stack.first) && !sameLook(entry, stack.last)
    if (stack && touches && !again) stack.last = entry
    else stacks.push({ first: entry, last: entry })
  }
  return stacks.map(({ first, last }) => [
    first.box[0],
    first.box[1],
    first.box[2],
    Math.max(first.box[3], last.box[3]),
  ])
}

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
  // The cap of a bar has the bar's line at its middle; ticks stand at the end of an axis, lines between columns return.
  const cap = (box: Box) => {
    const touching = lines.filter((line) => gapX(line, box) < 1 && gapY(line, box) < 1)
    if (touching.length > 0) return touching.some((line) => Math.abs(centerY(line) - centerY(box)) < 0.25 * height(box))
    return hairs.filter((other) => Math.abs(centerX(other) - centerX(box)) < 0.5).length === 1
  }
  // Borders go on from row to row; a mark ends in its row.
  const upright = joined.filter((box) => width(box) <= Math.max(THIN * size, 1) && height(box) > 2 * width(box))
  const isBorder = (box: Box) =>
    upright.includes(box) &&
    upright.some((other) => other !== box && Math.abs(centerX(other) - centerX(box)) < 0.5 && gapY(other, box) < 1)
  const holdsRows = (box: Box) =>
    [apart, shares].some((all) => all.filter((one) => middleOf(one) > box[1] && middleOf(one) < box[3]).length > 1)
  const between = (box: Box) =>
    height(box) < LOW * size && !apart.some((text) => centerY(box) > text.from && centerY(box) < text.to)
  const boxes = joined
    .filter((box) => !isThinHorizontal(box, size) && Math.max(width(box), height(box)) > DUST * size)
    .filter((box) => (!isHair(box, size) || cap(box)) && !isBorder(box) && !between(box) && !holdsRows(box))
    .sort((a, b) => height(a) - height(b))
  const strips: { from: number; to: number }[] = []
  for (const box of boxes) {
    const inside = strips.filter((strip) => {
      const shared = Math.min(strip.to, box[3]) - Math.max(strip.from, box[1])
      return shared > 0.5 * Math.min(strip.to - strip.from, height(box))
    })
    const [only] = inside
    if (!only) strips.push({ from: box[1], to: box[3] })
    else if (inside.length === 1) {
      only.from = Math.min(only.from, box[1])
      only.to = Math.max(only.to, box[3])
    }
  }
  return strips.sort((a, b) => a.from - b.from)
}

/** Of texts one below the other, those with clear room between them: they stand in different rows. */
export function standApart(texts: readonly Box[], size: number): Span[] {
  const spans: Span[] = []
  for (const box of [...texts].sort((a, b) => a[1] - b[1])) {
    const last = spans.at(-1)
    if (!last || box[1] - last.to > ROOM * size) spans.push(spanOf(box))
    else if (box[3] > last.to) spans[spans.length - 1] = { from: last.from, to: box[3] }
  }
  return spans
}

/** Heights at which something separates rows: rules across the labels, edges of fills behind them. */
export function findCuts(marks: readonly Mark[], labels: Box, size: number): number[] {
  const cuts: number[] = []
  const center = centerX(labels)
  for (const mark of marks) {
    const [x0, y0, x1, y1] = mark.box
    if (x0 > center || x1 < center || y1 < labels[1] - size || y0 > labels[3] + size) continue
    if (isThinHorizontal(mark.box, size)) cuts.push(centerY(mark.box))
    else if (mark.shape === 'rect' && mark.kind !== 'image' && width(mark.box) > 2 * size) cuts.push(y0, y1)
  }
  return cuts.sort((a, b) => a - b)
}
