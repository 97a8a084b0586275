/** What is drawn in the columns of a table, made ready for whoever reads marks: rows as bands, marks in reach. */
import { group, median } from 'd3-array'
import { runs } from '../../../pages/cluster'
import { centerX, centerY, height, unionAll, width } from '../../../pages/geometry'
import type { Box, Mark, Word } from '../../../pages/model'
import { lengthOf, middleOf, type Span } from '../span'
import type { Table } from '../table/table'
import type { Band } from './mark-classes'

export interface ColumnContent {
  readonly table: Table
  readonly bands: readonly Band[]
  /** Marks that stand in or reach into the columns, without those far wider than them. */
  readonly marks: readonly Mark[]
  readonly words: readonly Word[]
  /** Distance between the centers of two columns. */
  readonly pitch: number
}

/** Marks may reach beyond the outer headers' centers by this many pitches and still belong to the columns: plots whose headers
 * stand close to their zone do by two. */
const REACH = 2.2
/** What is wider than this many times the room of the columns, panels and frames included, is drawn for the page. */
const WIDEST = 1.2
/** Rows meet halfway; before the first, and where a gap is wide, they reach no farther than half the usual gap, or half a line. */
const HALF = 0.5
/**
 * Dashes are shorter and thinner than these shares of the font size, and there are several in a column, each within so
 * many of its lengths of the one above; one that is covered may be missing between two.
 */
const DASH = { length: 0.7, width: 0.2, fewest: 4, gap: 3.5 }

/** The rows of a table as bands that touch: halfway between one row's content and the next one's. */
function bandsOf({ rows, page: { size } }: Table): Band[] {
  const spans = rows.map((row) => row.span)
  const gaps = spans.slice(1).map((span, k) => span.from - (spans[k] as Span).to)
  const outer = Math.min(HALF * Math.max(0, median(gaps) ?? 0), size)
  const half = (gap: number | undefined) =>
    gap === undefined ? outer : Math.min(HALF * gap, Math.max(outer, HALF * size))
  return spans.map((span, k) => ({
    from: span.from - half(gaps[k - 1]),
    to: span.to + half(gaps[k]),
    center: middleOf(span),
  }))
}

/** Joins the dashes of a dashed line down the page to one line. */
function joinDashes(marks: readonly Mark[], size: number): Mark[] {
  const isDash = ({ box }: Mark) =>
    width(box) <= DASH.width * size && height(box) <= DASH.length * size && height(box) >= width(box)
  const columns = group(marks.filter(isDash), ({ color, box }) => `${color} ${Math.round(centerX(box) * 2)}`)
  const lines = [...columns.values()].flatMap((column) => {
    const sorted = column.sort((a, b) => a.box[1] - b.box[1])
    if (sorted.length < DASH.fewest) return sorted
    return runs(sorted, ({ box }, last) => box[1] - last.box[3] < DASH.gap * height(box)).map((line) => ({
      ...line[0],
      box: unionAll(line.map((dash) => dash.box)) as Box,
    }))
  })
  return [...marks.filter((mark) => !isDash(mark)), ...lines]
}

/** Gathers what is drawn in the columns of a table. */
export function contentOf(table: Table): ColumnContent {
  const { header, page, free, markWords } = table
  const { size } = page
  const [left, right] = [header.centers.low, header.centers.high].sort((a, b) => a - b) as [number, number]
  const pitch = (right - left) / 2
  const bands = bandsOf(table)
  const [top, bottom] = [Math.min(...bands.map((band) => band.from)), Math.max(...bands.map((band) => band.to))]
  const room = { from: Math.max(free.from, left - REACH * pitch), to: Math.min(free.to, right + REACH * pitch) }
  // On a picture the letters of a header that a zone covers in part are shapes, or words without sense.
  const isOfHeader = (box: Box) => page.tolerances.debris && box[1] >= header.box[1] && box[3] <= header.box[3]
  const isBeside = ({ box }: Word | Mark) => centerX(box) > room.from && centerX(box) < room.to && !isOfHeader(box)
  const marks = page.marks.filter(
    (mark) =>
      isBeside(mark) &&
      mark.box[3] >= top - size &&
      mark.box[1] <= bottom + size &&
      // What reaches over the labels is drawn for the whole row: a shaded row, a rule, the frame of the table.
      mark.box[0] >= free.from - size &&
      mark.box[2] <= free.to + size &&
      width(mark.box) < WIDEST * lengthOf(room),
  )
  const words = markWords.filter((word) => isBeside(word) && centerY(word.box) > top && centerY(word.box) < bottom)
  return { table, bands, marks: joinDashes(marks, size), words, pitch }
}
