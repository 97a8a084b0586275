/** What is drawn in the columns of a table, made ready for whoever reads marks: rows as bands, marks in reach. */
import { centerX, centerY, height, unionAll, width } from '../../../pages/geometry'
import type { Box, Mark, Word } from '../../../pages/model'
import { median } from '../sheet'
import type { Table } from '../table/table'
import type { Band } from './structure'

export interface Drawing {
  readonly table: Table
  readonly bands: readonly Band[]
  /** Marks that stand in or reach into the columns, without those far wider than them. */
  readonly marks: readonly Mark[]
  readonly words: readonly Word[]
  /** Distance between the centers of two columns. */
  readonly pitch: number
}

/** Marks may reach beyond the outer heads' centers by this many pitches and still belong to the columns. */
const REACH = 2.2

/**
 * Dashes are shorter and thinner than these shares of the font size, and there are several in a column; one that is
 * covered may be missing between two.
 */
const DASH = 0.7
const DASH_WIDTH = 0.2
const FEWEST_DASHES = 4
const DASH_GAP = 3.5

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
    return { from, to, center: (row.span.from + row.span.to) / 2 }
  })
}

/** Joins the dashes of a dashed line down the page to one line. */
function joinDashes(marks: readonly Mark[], size: number): Mark[] {
  const dashes = new Map<string, Mark[]>()
  const rest: Mark[] = []
  for (const mark of marks) {
    const [w, h] = [width(mark.box), height(mark.box)]
    if (w > DASH_WIDTH * size || h > DASH * size || h < w) {
      rest.push(mark)
      continue
    }
    const key = `${mark.color} ${Math.round(centerX(mark.box) * 2)}`
    dashes.set(key, [...(dashes.get(key) ?? []), mark])
  }
  for (const column of dashes.values()) {
    const sorted = column.sort((a, b) => a.box[1] - b.box[1])
    const lines: Mark[][] = []
    for (const mark of sorted) {
      const last = lines.at(-1)?.at(-1)
      if (last && mark.box[1] - last.box[3] < DASH_GAP * height(mark.box)) lines.at(-1)?.push(mark)
      else lines.push([mark])
    }
    for (const line of lines) {
      const [first] = line
      const box = unionAll(line.map((mark) => mark.box))
      if (first && box && column.length >= FEWEST_DASHES) rest.push({ ...first, box })
      else rest.push(...line)
    }
  }
  return rest
}

/** Gathers what is drawn in the columns of a table. */
export function makeDrawing(table: Table): Drawing {
  const { low, high } = table.head.centers
  const [left, right] = [Math.min(low, high), Math.max(low, high)]
  const pitch = (right - left) / 2
  const bands = makeBands(table)
  const [top, bottom] = [Math.min(...bands.map((band) => band.from)), Math.max(...bands.map((band) => band.to))]
  const [from, to] = [Math.max(table.free[0], left - REACH * pitch), Math.min(table.free[1], right + REACH * pitch)]
  // On a picture the letters of a head that a zone covers in part are shapes, or words without sense.
  const { head, sheet, continued } = table
  const isOfHead = (box: Box) => sheet.source === 'ocr' && !continued && box[1] >= head.box[1] && box[3] <= head.box[3]
  const marks = table.sheet.marks.filter(({ box }) => {
    if (box[3] < top - table.sheet.size || box[1] > bottom + table.sheet.size) return false
    if (box[2] < from || box[0] > to) return false
    // What reaches over the labels is drawn for the whole row: a shaded row, a rule, the frame of the table.
    if (box[0] < table.free[0] - table.sheet.size || box[2] > table.free[1] + table.sheet.size) return false
    if (isOfHead(box)) return false
    return centerX(box) > from && centerX(box) < to && width(box) < 1.2 * (to - from)
  })
  const whole = joinDashes(marks, table.sheet.size)
  const words = table.markWords.filter((word) => {
    const [x, y] = [centerX(word.box), centerY(word.box)]
    return x > from && x < to && y > top && y < bottom && !isOfHead(word.box)
  })
  return { table, bands, marks: whole, words, pitch }
}
