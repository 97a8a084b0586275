/** What is drawn in the columns of a table, made ready for whoever reads marks: rows as bands, marks in reach. */
import { centreX, centreY, width } from '../../pages/geometry'
import type { Mark, Word } from '../../pages/model'
import { median } from './sheet'
import type { Band } from './structure'
import type { Table } from './table'

export interface Drawing {
  readonly table: Table
  readonly bands: readonly Band[]
  /** Marks that stand in or reach into the columns, without those far wider than them. */
  readonly marks: readonly Mark[]
  readonly words: readonly Word[]
  /** Distance between the centres of two columns. */
  readonly pitch: number
}

/** Marks may reach beyond the outer heads' centres by this many pitches and still belong to the columns. */
const REACH = 2.2

/** The rows of a table as bands that touch: halfway between one row's content and the next one's. */
function makeBands(table: Table): Band[] {
  const spans = table.rows.map((row) => row.span)
  const gaps = spans.slice(1).map((span, k) => span.from - (spans[k]?.to ?? span.from))
  const usual = Math.max(0, median(gaps))
  const reach = Math.min(0.5 * usual, table.sheet.size)
  return table.rows.map((row, k) => {
    const [before, after] = [spans[k - 1], spans[k + 1]]
    const near = (gap: number) => Math.min(gap / 2, Math.max(reach, 0.5 * table.sheet.size))
    const from = before ? row.span.from - near(row.span.from - before.to) : row.span.from - reach
    const to = after ? row.span.to + near(after.from - row.span.to) : row.span.to + reach
    return { from, to, centre: (row.span.from + row.span.to) / 2 }
  })
}

/** Gathers what is drawn in the columns of a table. */
export function makeDrawing(table: Table): Drawing {
  const { low, high } = table.head.centres
  const [left, right] = [Math.min(low, high), Math.max(low, high)]
  const pitch = (right - left) / 2
  const bands = makeBands(table)
  const [top, bottom] = [Math.min(...bands.map((band) => band.from)), Math.max(...bands.map((band) => band.to))]
  const [from, to] = [Math.max(table.free[0], left - REACH * pitch), Math.min(table.free[1], right + REACH * pitch)]
  const marks = table.sheet.marks.filter(({ box }) => {
    if (box[3] < top - table.sheet.size || box[1] > bottom + table.sheet.size) return false
    if (box[2] < from || box[0] > to) return false
    // What reaches over the labels is drawn for the whole row: a shaded row, a rule, the frame of the table.
    if (box[0] < table.free[0] - table.sheet.size || box[2] > table.free[1] + table.sheet.size) return false
    return centreX(box) > from && centreX(box) < to && width(box) < 1.2 * (to - from)
  })
  const words = table.markWords.filter((word) => {
    const [x, y] = [centreX(word.box), centreY(word.box)]
    return x > from && x < to && y > top && y < bottom
  })
  return { table, bands, marks, words, pitch }
}
