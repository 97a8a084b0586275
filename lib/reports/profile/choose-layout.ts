/** Tells how the rows of a table are drawn: boxes, bars, or bands of crosses. */

import { findStroke, type Stroke } from './bars'
import { byTitle, findColumns } from './columns'
import type { Drawing } from './drawing'
import { isCrossRun, isRun } from './mark-words'
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

/** Columns' centres where the marks of boxes would stand. */
const centresOf = (drawing: Drawing): number[] => findColumns(drawing).ranges.map(({ from, to }) => (from + to) / 2)

/** Decides for tables that have their columns at the same place, and hands on what was found on the way. */
export function chooseLayout(drawings: readonly Drawing[]): Drawn {
  const [first] = drawings
  if (!first) throw new RangeError('no tables, no layout')
  const { size } = first.table.sheet
  const marks = [...new Set(drawings.flatMap((drawing) => drawing.marks))]
  const structure = findStructure(
    marks,
    drawings.flatMap((drawing) => drawing.bands),
    first.pitch,
    size,
  )
  let at = 0
  const strokes = drawings.map((drawing) =>
    drawing.bands.map((band) =>
      findStroke(structure.own[at++] ?? [], drawing.words, band, size, first.table.sheet.ground),
    ),
  )
  const runs = drawings.flatMap((drawing) => drawing.words.filter(isRun))
  const rows = drawings.reduce((sum, drawing) => sum + drawing.bands.length, 0)
  if (runs.length >= rows / 2) {
    return { layout: runs.filter(isCrossRun).length * 2 >= runs.length ? 'bands' : 'bars', structure, strokes }
  }
  const free = drawings.flatMap((drawing, k) => {
    const parts = byTitle(drawing).flatMap((part) => part.bands.map(() => centresOf(part)))
    return (strokes[k] ?? []).filter(({ range }, row) => {
      if (!range) return false
      const x = (range.from + range.to) / 2
      return Math.min(...(parts[row] ?? []).map((centre) => Math.abs(centre - x))) > OFF_CENTRE * drawing.pitch
    })
  }).length
  const needed = Math.max(Math.min(FREE_ROWS, rows), FREE_SHARE * rows)
  return { layout: free >= needed ? 'bars' : 'boxes', structure, strokes }
}
