import type { DocumentRecord } from '../../exams/document'
import { cluster } from '../../pages/cluster'
import { centerX, unionAll } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { PageView } from '../page/page-view'
import type { Layout, Reference, Warning } from '../schema'
import { readMarked } from './marks/read-marked'
import { findReference } from './reference'
import { readPercents } from './table/percent'
import type { Table } from './table/table'
import { type BareHeader, findTables } from './table/tables'
import { type Areas, type ReadTable, type ReadTables, toAreas } from './to-areas'

/** The rows of a report's profile, with where each value stands on the page. */
export interface ProfileReading extends Areas {
  readonly layout: Layout
  readonly reference: Reference
}

const rowCount = (tables: readonly Table[]): number => tables.reduce((sum, { rows }) => sum + rows.length, 0)

/** Reads the tables of figures, or those with marks, whichever have more rows; null for no tables. */
function readTables(tables: readonly Table[]): ReadTables | null {
  const figures = tables.filter(({ header }) => header.figures)
  const marked = tables.filter(({ header }) => !header.figures)
  if (figures.length === 0 || rowCount(figures) < rowCount(marked)) return readMarked(marked)
  return { layout: 'percent', tables: figures.map((table) => ({ table, rows: readPercents(table) })) }
}

const extentOf = ({ rows, header }: Table): Box => {
  const [x0, y0, x1, y1] = unionAll(rows.map((row) => row.labelBox)) as Box
  return [Math.min(x0, header.box[0]), y0, Math.max(x1, header.box[2]), y1]
}

/** Pages in order; on a page, tables by column from left to right, then from top to bottom. */
function inOrder(tables: readonly ReadTable[]): ReadTable[] {
  const placed = tables.map((read) => ({ read, page: read.table.page, box: extentOf(read.table) }))
  const columns = cluster(placed, ({ page, box }, _, column) => {
    const all = unionAll(column.map((table) => table.box)) as Box
    return column[0].page === page && all[0] < box[2] && box[0] < all[2]
  }).map((column) => ({ column, x: centerX(unionAll(column.map(({ box }) => box)) as Box) }))
  return columns
    .sort((a, b) => a.column[0].page.number - b.column[0].page.number || a.x - b.x)
    .flatMap(({ column }) => column.sort((a, b) => a.box[1] - b.box[1]).map(({ read }) => read))
}

const textOf = (words: PageView['words']): string => words.map((word) => word.text).join(' ')

const withoutRows = ({ page, header }: BareHeader): Warning => ({
  code: 'not-read',
  field: 'areas',
  message: `page ${page.number}: no rows were found under the heads "${textOf(header.words)}"`,
})

/**
 * Reads the profile of one report from its pages (in file order): the rows of every block with label, share of items
 * and place, as they are drawn. Never throws for what a page holds: what cannot be read is null, with a warning.
 * Without a profile: layout `score-only`, reference `none`, no areas.
 */
export function readProfile(
  pages: readonly PageView[],
  family: Pick<DocumentRecord, 'tasks' | 'reference'>,
): ProfileReading {
  const found = findTables(pages)
  const bare = found.bare.map(withoutRows)
  const read = readTables(found.tables)
  if (!read) return { layout: 'score-only', reference: 'none', areas: [], evidence: {}, warnings: bare }
  const { layout, tables } = read
  const headers = tables.map(({ table }) => table.header)
  const text = [...new Set(tables.map(({ table }) => table.header.figures?.text ?? textOf(table.page.words)))].join(' ')
  const { areas, evidence, warnings } = toAreas(inOrder(tables), family.tasks)
  return {
    layout,
    reference: findReference(
      headers.map(({ middleText }) => middleText),
      text,
      family.reference[layout],
    ),
    areas,
    evidence,
    warnings: [...bare, ...warnings],
  }
}
