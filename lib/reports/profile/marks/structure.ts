/**
 * What a plot is built of, told from what is drawn in it: rails, panels, axes and frames come back at the same place in
 * row after row, or span several rows; a bar is at its own place in every row.
 */
import { centerX, centerY, height, width } from '../../../pages/geometry'
import type { Box, Mark } from '../../../pages/model'
import { difference, lightness, type Rgb, toRgb } from '../../page/color'
import { isThinHorizontal, type Span, THIN } from '../table/anchors'

/** A vertical line, or one side of a frame. */
export interface Rail {
  readonly x: number
  /** Rails that look alike belong together. */
  readonly style: number
  /** True where it ends with the rows: a border of the table goes on past them. */
  readonly ends: boolean
}

/** A range on the x axis that is filled, framed or underlined in most rows. */
export interface Extent {
  readonly from: number
  readonly to: number
  readonly kind: 'fill' | 'frame' | 'axis'
  readonly color: string | null
}

export interface Structure {
  readonly rails: readonly Rail[]
  readonly extents: readonly Extent[]
  /** Everything that is at its own place in its row, row by row. */
  readonly own: readonly (readonly Mark[])[]
}

/** The strips of the page that the rows of a plot take up, edge to edge. */
export interface Band extends Span {
  readonly center: number
}

/** What is there in this share of the rows is part of the plot. */
const MOST = 0.6
/** Shaded rows alternate: a little less than half of them is enough for a panel. */
const ALTERNATE = 0.4
/** Shaded rows are paler than this share of the strongest mark. */
const PALE = 0.5
/** Farther out than this share of a pitch from the outer heads, nothing marks a cell. */
const OUTSIDE = 0.3
/** With fewer rows than this, coming back at the same place proves nothing by itself. */
const FEW = 4

/** Colors closer than this are one color printed or scanned twice. */
const SAME_COLOR = 0.12
/** A line that goes on past the rows by this share of a row is no part of their plot alone. */
const PAST = 1
/** Lines look alike when their lightness differs by less than this, and their thickness by less than this factor. */
const SAME_LIGHT = 0.15
const SAME_WEIGHT = 2.2
/** A line through a zone is not thicker than this share of the font size. */
const SEAM = 0.15
/** Part of a zone shows beside the bars in this share of the rows at least. */
const SIDE_SHARE = 0.2
/** The line through a bar is no farther from the middle of its row than this share of the row's height. */
const WHISKER = 0.3

const tolerance = (size: number): number => Math.max(0.6, 0.08 * size)

export const isThinVertical = (box: Box, size: number): boolean =>
  width(box) <= Math.max(THIN * size, 1) && height(box) > 0.3 * size

/** Rows whose middle the mark covers on the y axis. */
function covered({ box }: Mark, bands: readonly Band[]): number[] {
  const rows: number[] = []
  for (let k = 0; k < bands.length; k++) {
    const { center } = bands[k] as Band
    if (box[1] <= center && box[3] >= center) rows.push(k)
  }
  return rows
}

/** Rows that the mark stands in: those it covers, or the one that holds its middle. */
function rowsOf(mark: Mark, bands: readonly Band[]): number[] {
  const through = covered(mark, bands)
  if (through.length > 0) return through
  const y = centerY(mark.box)
  const at = bands.findIndex((band) => y >= band.from && y <= band.to)
  return at < 0 ? [] : [at]
}

/** True for lines of one look: ticks, which are shorter than their row, or lines that fill it; as dark, as thick. */
function alike(a: Class, b: Class, bands: readonly Band[]): boolean {
  const pitch = Math.min(...bands.map((band) => band.to - band.from))
  const short = ({ marks }: Class) => marks.every((mark) => height(mark.box) < 0.85 * pitch)
  const dark = ({ sample }: Class) => lightness(toRgb(sample.color))
  const [thin, thick] = [width(a.sample.box), width(b.sample.box)].sort((x, y) => x - y) as [number, number]
  return short(a) === short(b) && Math.abs(dark(a) - dark(b)) < SAME_LIGHT && thick < SAME_WEIGHT * thin
}

/** True for a line through the middle of a row. */
const crosses = (mark: Mark, band: Band): boolean =>
  Math.abs(centerY(mark.box) - band.center) <= WHISKER * (band.to - band.from)

interface Class {
  readonly sample: Mark
  readonly rows: Set<number>
  readonly marks: Mark[]
  tall: boolean
}

/** Marks of one look and one range on the x axis. */
function classify(marks: readonly Mark[], rowsOfMark: ReadonlyMap<Mark, readonly number[]>, size: number): Class[] {
  const slack = tolerance(size)
  const classes: Class[] = []
  const sameRange = (a: Mark, b: Mark) =>
    a.kind === b.kind && Math.abs(a.box[0] - b.box[0]) < slack && Math.abs(a.box[2] - b.box[2]) < slack
  for (const mark of marks) {
    const rows = rowsOfMark.get(mark) ?? []
    const same = classes.find(
      ({ sample }) =>
        sameRange(sample, mark) &&
        difference(toRgb(sample.color), toRgb(mark.color)) < SAME_COLOR &&
        isThinHorizontal(sample.box, size) === isThinHorizontal(mark.box, size),
    )
    const entry = same ?? { sample: mark, rows: new Set<number>(), marks: [], tall: false }
    if (!same) classes.push(entry)
    for (const row of rows) entry.rows.add(row)
    if (rows.length > 1) entry.tall = true
    entry.marks.push(mark)
  }
  // Cells are filled in one color or another, row by row; a bar that happens to cover a zone comes on top of it.
  return classes.map((entry) => {
    const others = classes.filter(
      (other) =>
        other !== entry && sameRange(other.sample, entry.sample) && ![...other.rows].some((row) => entry.rows.has(row)),
    )
    return { ...entry, rows: new Set([...entry.rows, ...others.flatMap((other) => [...other.rows])]) }
  })
}

/**
 * The range of a fill together with fills of its color that touch it at a side, row after row: on a picture a line down
 * the middle cuts a zone in two.
 */
function joinSides(fill: Mark, classes: readonly Class[], rows: number, size: number): Extent {
  let [from, , to] = fill.box
  const slack = tolerance(size) + SEAM * size
  for (const { sample, rows: own } of classes) {
    if (sample.kind !== 'fill' || isThinHorizontal(sample.box, size) || isThinVertical(sample.box, size)) continue
    if (own.size < SIDE_SHARE * rows || difference(toRgb(sample.color), toRgb(fill.color)) > SAME_COLOR / 2) continue
    if (Math.abs(sample.box[0] - to) < slack) to = sample.box[2]
    else if (Math.abs(sample.box[2] - from) < slack) from = sample.box[0]
  }
  return { from, to, kind: 'fill', color: fill.color }
}

/**
 * What is left of the axis in rows where a bar or a zone covers the rest of it, on a picture: a line of its look through
 * the middle of a row that has no whole one.
 */
function axisPieces(
  marks: readonly Mark[],
  classes: readonly Class[],
  rowsOfMark: ReadonlyMap<Mark, readonly number[]>,
  bands: readonly Band[],
  size: number,
): Mark[] {
  const axes = classes.filter(
    ({ sample, marks: all }) => isThinHorizontal(sample.box, size) && all.length >= MOST * bands.length,
  )
  return marks.filter((mark) => {
    const [row, ...more] = rowsOfMark.get(mark) ?? []
    const band = row === undefined ? undefined : bands[row]
    if (row === undefined || !band || more.length > 0) return false
    if (!isThinHorizontal(mark.box, size) || !crosses(mark, band)) return false
    return axes.some(
      ({ sample, rows }) =>
        !rows.has(row) &&
        mark.box[0] > sample.box[0] - tolerance(size) &&
        mark.box[2] < sample.box[2] + tolerance(size) &&
        difference(toRgb(sample.color), toRgb(mark.color)) < SAME_COLOR,
    )
  })
}

/**
 * Tells the parts of a plot from the marks in it. `bands`: the rows; `marks`: everything drawn in the columns;
 * `low`, `high`: centers of the outer heads;
 * `ground`: color of the paper.
 */
export function findStructure(
  marks: readonly Mark[],
  bands: readonly Band[],
  { low, high }: { readonly low: number; readonly high: number },
  size: number,
  ground: Rgb,
): Structure {
  const pitch = Math.abs(high - low) / 2
  const isOutside = (x: number) =>
    x < Math.min(low, high) - OUTSIDE * pitch || x > Math.max(low, high) + OUTSIDE * pitch
  const strength = (mark: Mark) => difference(toRgb(mark.color), ground) * mark.opacity
  const strongest = Math.max(0, ...marks.filter((mark) => mark.kind !== 'stroke').map(strength))
  const lines: Class[] = []
  const extents: Extent[] = []
  const parts = new Set<Mark>()
  const rowsOfMark = new Map(marks.map((mark) => [mark, rowsOf(mark, bands)]))
  const classes = classify(marks, rowsOfMark, size)
  for (const entry of classes) {
    const { sample, rows, marks: all, tall } = entry
    const share = rows.size / Math.max(bands.length, 1)
    const [x0, , x1] = sample.box
    const wide = width(sample.box) > 1.5 * pitch
    const many = rows.size >= FEW ? share >= MOST : share >= MOST && (tall || wide || isThinVertical(sample.box, size))
    // Arrow heads beside the plot's ends may come back at one place; no plot is built of them.
    if (sample.shape === 'path' && !tall && width(sample.box) < 1.5 * size && isOutside(centerX(sample.box))) continue
    const pale = strength(sample) < PALE * strongest
    const alternate = pale && wide && rows.size >= 2 && share >= ALTERNATE
    if (isThinHorizontal(sample.box, size)) {
      const often = all.length >= MOST * bands.length
      const through = all.every((mark) => bands.some((band) => crosses(mark, band)))
      // A line through the middle of one row is the whisker of its bar; others are axes, or rules between rows.
      if (through && !often) continue
      if (wide) extents.push({ from: x0, to: x1, kind: 'axis', color: sample.color })
      for (const mark of all) parts.add(mark)
      continue
    }
    if (!many && !alternate && !tall) continue
    for (const mark of all) parts.add(mark)
    if (!many && !alternate) continue
    if (isThinVertical(sample.box, size)) lines.push(entry)
    else if (sample.kind === 'stroke') {
      const half = sample.lineWidth / 2
      extents.push({ from: x0 + half, to: x1 - half, kind: 'frame', color: sample.color })
    } else extents.push(joinSides(sample, classes, bands.length, size))
  }
  for (const mark of axisPieces(marks, classes, rowsOfMark, bands, size)) parts.add(mark)
  const [first, last] = [bands[0], bands.at(-1)]
  const endsWithRows = ({ box }: Mark) =>
    first !== undefined &&
    last !== undefined &&
    box[1] > first.from - PAST * (first.to - first.from) &&
    box[3] < last.to + PAST * (last.to - last.from)
  const rails = lines.map((line): Rail => {
    const style = lines.findIndex((other) => alike(other, line, bands))
    return { x: centerX(line.sample.box), style, ends: line.marks.every(endsWithRows) }
  })
  const own: Mark[][] = bands.map(() => [])
  for (const mark of marks) {
    const [row, ...more] = rowsOfMark.get(mark) ?? []
    const band = row === undefined ? undefined : bands[row]
    if (parts.has(mark) || row === undefined || !band || more.length > 0) continue
    if (isThinHorizontal(mark.box, size) && !crosses(mark, band)) continue
    if (centerY(mark.box) > band.from && centerY(mark.box) < band.to) own[row]?.push(mark)
  }
  return { rails, extents, own }
}
