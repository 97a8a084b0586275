/** Reads tables whose rows are marked: boxes, bars or bands, as most of them are drawn. */

import type { PercentReading } from '../table/percent'
import type { Table } from '../table/table'
import { type BarReading, readBars } from './bars'
import { type BoxReading, readBoxes } from './boxes'
import { chooseLayout, type Drawn } from './choose-layout'
import { type Drawing, makeDrawing } from './column-content'

/** What was read beside the labels of a table, row by row. */
export type Content =
  | { readonly layout: 'percent'; readonly rows: readonly PercentReading[] }
  | { readonly layout: 'boxes'; readonly rows: readonly BoxReading[] }
  | { readonly layout: 'bars' | 'bands'; readonly rows: readonly BarReading[] }

export interface ReadTable {
  readonly table: Table
  readonly content: Content
}

/** Columns of two tables are at the same place when their heads are no farther apart than this, in font sizes. */
const SAME_PLACE = 0.5

/** Tables of one sheet whose columns are at the same place. */
function groupDrawings(drawings: readonly Drawing[]): Drawing[][] {
  const groups: Drawing[][] = []
  for (const drawing of drawings) {
    const group = groups.find(([first]) => {
      if (!first || first.table.sheet !== drawing.table.sheet) return false
      const [a, b] = [first.table.head.centers, drawing.table.head.centers]
      const slack = SAME_PLACE * drawing.table.sheet.size
      return Math.abs(a.low - b.low) < slack && Math.abs(a.high - b.high) < slack
    })
    if (group) group.push(drawing)
    else groups.push([drawing])
  }
  return groups
}

/** The drawing that most rows have: what cannot be told from a block alone follows the others. */
function commonLayout(decided: readonly { drawings: readonly Drawing[]; drawn: Drawn }[]): Drawn['layout'] {
  const count = (layout: Drawn['layout']) =>
    decided
      .filter(({ drawn }) => drawn.layout === layout)
      .reduce((sum, { drawings }) => sum + drawings.reduce((rows, { bands }) => rows + bands.length, 0), 0)
  return (['boxes', 'bars', 'bands'] as const).reduce((a, b) => (count(b) > count(a) ? b : a))
}

/**
 * Reads a block of bars by what it has in common with the others in its columns; by itself where that is nothing: on a
 * photo that is not quite straight each block stands a little to the side of the one before.
 */
function readTogether(drawing: Drawing, drawn: Drawn, place: number, blocks: number, diverging: boolean) {
  const together = readBars(drawing, drawn.structure, drawn.strokes[place] ?? [], diverging)
  const isPicture = drawing.table.sheet.source === 'ocr'
  if (!isPicture || blocks === 1 || together.rows.some(({ band }) => band)) return together
  const own = chooseLayout([drawing])
  const alone = readBars(drawing, own.structure, own.strokes[0] ?? [], diverging)
  return alone.rows.some(({ band }) => band) ? alone : together
}

/** Reads what the rows of the tables have for marks. */
export function readMarked(tables: readonly Table[]): ReadTable[] {
  const decided = groupDrawings(tables.map(makeDrawing)).map((drawings) => ({
    drawings,
    drawn: chooseLayout(drawings),
  }))
  if (decided.length === 0) return []
  const layout = commonLayout(decided)
  if (layout === 'boxes')
    return decided.flatMap(({ drawings }) => {
      const rows = readBoxes(drawings)
      return drawings.map(
        (drawing, k): ReadTable => ({ table: drawing.table, content: { layout, rows: rows[k] ?? [] } }),
      )
    })
  const read = (diverging: boolean) =>
    decided.flatMap(({ drawings, drawn }) =>
      drawings.map((drawing, k) => ({
        table: drawing.table,
        ...readTogether(drawing, drawn, k, drawings.length, diverging),
      })),
    )
  const once = read(false)
  const told = once.flatMap(({ grows }) => (grows === null ? [] : [grows]))
  const diverging = told.length > 0 && told.every(Boolean)
  return (diverging ? read(true) : once).map(({ table, rows }) => ({ table, content: { layout, rows } }))
}
