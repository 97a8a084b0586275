/** Tells how the rows of a table are drawn: boxes, bars, or bands of crosses. */

import { findStroke, type Stroke } from './bars'
import { byTitle, findColumns } from './columns'
import type { Drawing } from './drawing'
import { isCrossRun } from './mark-words'
import type { Range } from './plot'
import { findStructure, type Structure } from './structure'

export interface Drawn {
  readonly layout: 'boxes' | 'bars' | 'bands'
  readonly structure: Structure
  /** One for each row of each drawing, in order. */
  readonly strokes: readonly (readonly Stroke[])[]
}

/** Marks of boxes stand in the middle of their columns; farther off than this share of a pitch, they do not. */
const OFF_CENTRE = 0.15
/** Bars are told by this share of rows, and this many rows at least, whose mark stands at no column's centre. */
const FREE_SHARE = 0.25
const FREE_ROWS = 2
/** Marks stand at one place when their centres are within this share of a pitch. */
const SAME_PLACE = 0.05
/** Of this many pairs of marks beside one head, boxes have at least this share alike. */
const ENOUGH_PAIRS = 3
const ALIKE = 0.6

/** Columns' centres where the marks of boxes would stand, for each row. */
function centresByRow(drawing: Drawing): number[][] {
  const centres = findColumns(drawing).ranges.map(({ from, to }) => (from + to) / 2)
  return drawing.bands.map(() => centres)
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
    first.table.head.centres,
    size,
    first.table.sheet.ground,
  )
  let at = 0
  const strokes = drawings.map((drawing) =>
    drawing.bands.map((band) =>
      findStroke(structure.own[at++] ?? [], drawing.words, band, size, first.table.sheet.ground),
    ),
  )
  const written = strokes.flat().filter((stroke) => stroke.runs.length > 0)
  const rows = drawings.reduce((sum, drawing) => sum + drawing.bands.length, 0)
  if (written.length >= rows / 2) {
    const crossed = written.filter((stroke) => stroke.runs.every(isCrossRun)).length
    return { layout: crossed * 2 >= written.length ? 'bands' : 'bars', structure, strokes }
  }
  const ranges = strokes.flat().flatMap(({ range }) => (range ? [range] : []))
  if (growFromOneLine(ranges, 0.15 * size)) return { layout: 'bars', structure, strokes }
  const { pairs, alike } = comparePlaces(drawings, strokes)
  if (pairs >= ENOUGH_PAIRS) return { layout: alike < ALIKE * pairs ? 'bars' : 'boxes', structure, strokes }
  const needed = Math.max(Math.min(FREE_ROWS, rows), FREE_SHARE * rows)
  return { layout: offCentre(drawings, strokes) >= needed ? 'bars' : 'boxes', structure, strokes }
}

/**
 * Compares the marks of rows that stand under the same title and next to the same head: in boxes they stand at one place,
 * bars stand anywhere.
 */
function comparePlaces(
  drawings: readonly Drawing[],
  strokes: readonly (readonly Stroke[])[],
): { pairs: number; alike: number } {
  let [pairs, alike] = [0, 0]
  drawings.forEach((drawing, k) => {
    const { low, middle, high } = drawing.table.head.centres
    const heads = [low, middle, high]
    const slack = Math.max(SAME_PLACE * drawing.pitch, 0.15 * drawing.table.sheet.size)
    const places = (strokes[k] ?? []).flatMap(({ range }, row) => {
      if (!range) return []
      const x = (range.from + range.to) / 2
      const nearest = heads.reduce((a, b) => (Math.abs(b - x) < Math.abs(a - x) ? b : a))
      return [{ x, nearest, title: drawing.table.rows[row]?.title }]
    })
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) {
        if (a.nearest !== b.nearest || a.title !== b.title) continue
        pairs++
        if (Math.abs(a.x - b.x) < slack) alike++
      }
    })
  })
  return { pairs, alike }
}

/** True where all marks have one end in common and the others at many places: bars that grow from a centre line. */
function growFromOneLine(ranges: readonly Range[], slack: number): boolean {
  const [first] = ranges
  if (!first) return false
  return [first.from, first.to].some((end) => {
    const others: number[] = []
    for (const { from, to } of ranges) {
      const other = Math.abs(from - end) < slack ? to : Math.abs(to - end) < slack ? from : null
      if (other === null) return false
      if (!others.some((known) => Math.abs(known - other) < slack)) others.push(other)
    }
    // Two filled columns side by side share an edge as well, but have only two others.
    return others.length > 2
  })
}

/** How many rows have their mark at no column's centre. */
function offCentre(drawings: readonly Drawing[], strokes: readonly (readonly Stroke[])[]): number {
  return drawings.flatMap((drawing, k) => {
    const centres = byTitle(drawing).flatMap(centresByRow)
    return (strokes[k] ?? []).filter(({ range }, row) => {
      if (!range) return false
      const x = (range.from + range.to) / 2
      return Math.min(...(centres[row] ?? []).map((centre) => Math.abs(centre - x))) > OFF_CENTRE * drawing.pitch
    })
  }).length
}
