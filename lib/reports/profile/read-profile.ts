import type { DocumentRecord } from '../../exams/document'
import { centerX, unionAll } from '../../pages/geometry'
import type { Box, Page } from '../../pages/model'
import type { Area, Evidence, Layout, Reference, Warning } from '../schema'
import { Collector } from './collector'
import { type ReadTable, readMarked } from './marks/read-marked'
import { findReference } from './reference'
import { makeSheet, type Sheet } from './sheet'
import { sectionsOf } from './table/blocks'
import { readPercents } from './table/percent'
import type { Table } from './table/table'
import { findTables } from './table/tables'

/** The rows of a report's profile, with where each value stands on the page. */
export interface ProfileReading {
  readonly layout: Layout
  readonly reference: Reference
  readonly areas: Area[]
  /** By path: `areas[3].level`, `areas[3].label`, `areas[3].weight`, `areas[3].band`, ... */
  readonly evidence: Record<string, Evidence>
  readonly warnings: Warning[]
}

const NOTHING: ProfileReading = { layout: 'score-only', reference: 'none', areas: [], evidence: {}, warnings: [] }

/** Sheets in order; on a sheet, tables by column from left to right, then from top to bottom. */
function inOrder(tables: readonly ReadTable[]): ReadTable[] {
  const extent = ({ table }: ReadTable): Box => {
    const rows = unionAll(table.rows.map((row) => row.labelBox)) as Box
    return [Math.min(rows[0], table.head.box[0]), rows[1], Math.max(rows[2], table.head.box[2]), rows[3]]
  }
  const columns: { sheet: Sheet; box: Box; tables: ReadTable[] }[] = []
  for (const table of tables) {
    const box = extent(table)
    const { sheet } = table.table
    const column = columns.find((other) => other.sheet === sheet && other.box[0] < box[2] && box[0] < other.box[2])
    if (column) {
      column.tables.push(table)
      column.box = unionAll([column.box, box]) as Box
    } else columns.push({ sheet, box, tables: [table] })
  }
  columns.sort((a, b) => a.sheet.index - b.sheet.index || centerX(a.box) - centerX(b.box))
  return columns.flatMap((column) => column.tables.sort((a, b) => extent(a)[1] - extent(b)[1]))
}

const pageText = (sheet: Sheet): string => sheet.words.map((word) => word.text).join(' ')

/**
 * Reads the profile of one report from its pages (in file order): the rows of every block with label, share of items
 * and place, as they are drawn. Never throws for what a page holds: what cannot be read is null, with a warning.
 * Without a profile: layout `score-only`, reference `none`, no areas.
 */
export function readProfile(
  pages: readonly Page[],
  family: Pick<DocumentRecord, 'tasks' | 'reference'>,
): ProfileReading {
  const sheets = pages.map(makeSheet)
  const { tables, bare } = findTables(sheets)
  const figures = tables.flatMap(({ table, percent }) => (percent ? [{ table, percent }] : []))
  const marked = tables.flatMap(({ table, percent }) => (percent ? [] : [table]))
  const rowsOf = (all: readonly Table[]) => all.reduce((sum, { rows }) => sum + rows.length, 0)
  const percent = rowsOf(figures.map(({ table }) => table)) >= rowsOf(marked) ? figures : []
  const read: ReadTable[] =
    percent.length > 0
      ? percent.map(({ table, percent: { columns } }) => ({
          table,
          content: { layout: 'percent', rows: readPercents(table, columns) },
        }))
      : readMarked(marked)
  const collector = new Collector()
  for (const { sheet, head } of bare)
    collector.warnings.push({
      code: 'not-read',
      field: 'areas',
      message: `page ${sheet.number}: no rows were found under the heads "${head.words.map((word) => word.text).join(' ')}"`,
    })
  const [first] = read
  if (!first) return { ...NOTHING, warnings: collector.warnings }
  for (const { table, content } of inOrder(read)) {
    const sections = sectionsOf(table, family.tasks)
    collector.addLeftOver(table)
    table.rows.forEach((row, k) => {
      collector.add(table.sheet, row, sections[k] ?? null, content, k)
    })
  }
  collector.checkRanges()
  collector.checkWeights()
  const { layout } = first.content
  const used = new Set(read.map(({ table }) => table.sheet))
  const text =
    percent.length > 0 ? percent.map((found) => found.percent.text).join(' ') : [...used].map(pageText).join(' ')
  const heads = read.map(({ table }) => table.head.middleText)
  const { areas, evidence, warnings } = collector
  return { layout, reference: findReference(heads, text, family.reference[layout]), areas, evidence, warnings }
}
