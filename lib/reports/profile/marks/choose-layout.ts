/** Tells how the rows of a table are drawn: boxes, bars, or bands of crosses. */

import { height, width } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import { isCrossRun } from '../table/mark-words'
import { commonEnd, findStroke, type Stroke } from './bars'
import type { Drawing } from './column-content'
import { byTitle, findColumns } from './columns'
import type { Range } from './plot'
import { findStructure, type Structure } from './structure'

export interface Drawn {
  readonly layout: 'boxes' | 'bars' | 'bands'
  readonly structure: Structure
  /** One for each row of each drawing, in order. */
  readonly strokes: readonly (readonly Stroke[])[]
}

/** Marks of boxes stand in the middle of their columns; farther off than this share of a pitch, they do not. */
const OFF_CENTER = 0.15
/** Bars are told by this share of rows, and this many rows at least, whose mark stands at no column's center. */
const FREE_SHARE = 0.25
const FREE_ROWS = 2
/** Marks stand at one place when their centers are within this share of a pitch. */
const SAME_PLACE = 0.05
/** Share of the rows of a plot in which its bar can be told. */
const TOLD = 0.5
/** Marks of one shape differ in width by no more than this share. */
const SAME_SHAPE = 0.12
/** Of this many marks beside the first of their kind, boxes have at least this share alike. */
const ENOUGH = 3
const ALIKE = 0.5

/** Columns' centers where the marks of boxes would stand, for each row. */
function centersByRow(drawing: Drawing): number[][] {
  const centers = findColumns(drawing).ranges.map(({ from, to }) => (from + to) / 2)
  return drawing.bands.map(() => centers)
}

/** Decides for tables that have their columns at the same place, and hands on what was found on the way. */
export function chooseLayout(drawings: readonly Drawing[]): Drawn {
  const [first] = drawings
  if (!first) throw new RangeError('no tables, no layout')
  const { size } = first.table.sheet
  const marks = [...new Set(drawings.flatMap((drawing) => drawing.marks))]
  const structure = findStructure(
    marks,
    drawings.flatMap((drawing) => drawing.bands),
    first.table.head.centers,
    size,
    first.table.sheet.ground,
  )
  let at = 0
  const strokes = drawings.map((drawing) =>
    drawing.bands.map((band) =>
      findStroke(structure.own[at++] ?? [], drawing.words, band, size, first.table.sheet.ground),
    ),
  )
  // On a picture a row of like signs was read as a run; signs that were not read are of any word.
  const isPicture = first.table.sheet.source === 'ocr'
  const written = strokes.flat().filter((stroke) => stroke.runs.length > 0 || (stroke.signed && !isPicture))
  const rows = drawings.reduce((sum, drawing) => sum + drawing.bands.length, 0)
  if (written.length >= rows / 2) {
    const crossed = written.filter((stroke) => stroke.runs.every(isCrossRun)).length
    return { layout: crossed * 2 >= written.length ? 'bands' : 'bars', structure, strokes }
  }
  const ranges = strokes.flat().flatMap(({ range }) => (range ? [range] : []))
  // Where most rows hold no single mark or several, these are not the bars of a plot.
  if (ranges.length < TOLD * rows) return { layout: 'boxes', structure, strokes }
  if (growFromOneLine(ranges, first, 0.15 * size)) return { layout: 'bars', structure, strokes }
  const { more, alike } = comparePlaces(drawings, strokes)
  if (more >= ENOUGH) return { layout: alike < ALIKE * more ? 'bars' : 'boxes', structure, strokes }
  const needed = Math.max(Math.min(FREE_ROWS, rows), FREE_SHARE * rows)
  return { layout: offCenter(drawings, strokes) >= needed ? 'bars' : 'boxes', structure, strokes }
}

/**
 * Compares the marks of rows that stand under the same title and next to the same head: in boxes they are of one or two
 * kinds, each at its place; every bar has its own. Counts the marks beside the first of each group, and how many of them
 * are like one before.
 */
function comparePlaces(
  drawings: readonly Drawing[],
  strokes: readonly (readonly Stroke[])[],
): { more: number; alike: number } {
  let [more, alike] = [0, 0]
  drawings.forEach((drawing, k) => {
    const { low, middle, high } = drawing.table.head.centers
    const heads = [low, middle, high]
    const slack = Math.max(SAME_PLACE * drawing.pitch, 0.15 * drawing.table.sheet.size)
    const groups = new Map<string, { x: number; box: Box }[]>()
    ;(strokes[k] ?? []).forEach(({ range, box }, row) => {
      if (!range || !box) return
      const x = (range.from + range.to) / 2
      const nearest = heads.reduce((a, b) => (Math.abs(b - x) < Math.abs(a - x) ? b : a))
      const key = `${nearest} ${drawing.table.rows[row]?.title?.box ?? ''}`
      const before = groups.get(key) ?? []
      groups.set(key, [...before, { x, box }])
      if (before.length > 0) more++
      if (before.some((other) => Math.abs(other.x - x) < slack && sameShape(other.box, box))) alike++
    })
  })
  return { more, alike }
}

/** Marks of one kind are equally wide, or wider as they are higher (a dot in a row of two lines). */
function sameShape(a: Box, b: Box): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) <= SAME_SHAPE * Math.max(one, other)
  return near(width(a), width(b)) || near(width(a) * height(b), width(b) * height(a))
}

/**
 * True where all marks have one end in common and the others at many places: bars that grow from a center line. Filled
 * cells of an outer column have its side in common, and on a picture their other sides are a little apart.
 */
function growFromOneLine(ranges: readonly Range[], { table }: Drawing, slack: number): boolean {
  const root = commonEnd(ranges, slack)
  if (root === null) return false
  const { low, high } = table.head.centers
  if (table.sheet.source === 'ocr' && (root < Math.min(low, high) || root > Math.max(low, high))) return false
  const others: number[] = []
  for (const { from, to } of ranges) {
    const other = Math.abs(from - root) < slack ? to : from
    if (!others.some((known) => Math.abs(known - other) < slack)) others.push(other)
  }
  // Two filled columns side by side share an edge as well, but have only two others.
  return others.length > 2
}

/** How many rows have their mark at no column's center. */
function offCenter(drawings: readonly Drawing[], strokes: readonly (readonly Stroke[])[]): number {
  return drawings.flatMap((drawing, k) => {
    const centers = byTitle(drawing).flatMap(centersByRow)
    return (strokes[k] ?? []).filter(({ range }, row) => {
      if (!range) return false
      const x = (range.from + range.to) / 2
      return Math.min(...(centers[row] ?? []).map((center) => Math.abs(center - x))) > OFF_CENTER * drawing.pitch
    })
  }).length
}
