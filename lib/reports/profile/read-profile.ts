import { centreX, unionAll } from '../../pages/geometry'
import type { Box, Page } from '../../pages/model'
import type { Area, Evidence, Layout, Reference, Section, Warning } from '../schema'
import { type BarReading, readBars } from './bars'
import { sectionsOf } from './blocks'
import { type BoxReading, readBoxes } from './boxes'
import { chooseLayout, type Drawn } from './choose-layout'
import { type Drawing, makeDrawing } from './drawing'
import type { ProfileFamily } from './family'
import { breaksOff } from './labels'
import { type PercentReading, readPercents } from './percent'
import { findReference } from './reference'
import { makeSheet, type Sheet } from './sheet'
import type { Row, Table } from './table'
import { findTables } from './tables'

/** The rows of a report's profile, with where each value stands on the page. */
export interface ProfileReading {
  readonly layout: Layout
  readonly reference: Reference
  readonly areas: Area[]
  /** By path: `areas[3].level`, `areas[3].label`, `areas[3].weight`, `areas[3].band`, ... */
  readonly evidence: Record<string, Evidence>
  readonly warnings: Warning[]
}

type Drawings = Exclude<Layout, 'score-only'>

/** What was read beside the labels of a table, row by row. */
type Content =
  | { readonly layout: 'percent'; readonly rows: readonly PercentReading[] }
  | { readonly layout: 'boxes'; readonly rows: readonly BoxReading[] }
  | { readonly layout: 'bars' | 'bands'; readonly rows: readonly BarReading[] }

interface ReadTable {
  readonly table: Table
  readonly content: Content
}

/** Labels recognised with less certainty than this are to be looked at. */
const SURE = 0.7
/** Where this share of rows have their share of items printed, a row without one was not read completely. */
const USUAL = 0.6
/** Columns of two tables are at the same place when their heads are no farther apart than this, in font sizes. */
const SAME_PLACE = 0.5

const NOTHING: ProfileReading = { layout: 'score-only', reference: 'none', areas: [], evidence: {}, warnings: [] }

/** Tables of one sheet whose columns are at the same place. */
function groupDrawings(drawings: readonly Drawing[]): Drawing[][] {
  const groups: Drawing[][] = []
  for (const drawing of drawings) {
    const group = groups.find(([first]) => {
      if (!first || first.table.sheet !== drawing.table.sheet) return false
      const [a, b] = [first.table.head.centres, drawing.table.head.centres]
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

function readMarked(tables: readonly Table[]): ReadTable[] {
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
        ...readBars(drawing, drawn.structure, drawn.strokes[k] ?? [], diverging),
      })),
    )
  const once = read(false)
  const told = once.flatMap(({ grows }) => (grows === null ? [] : [grows]))
  const diverging = told.length > 0 && told.every(Boolean)
  return (diverging ? read(true) : once).map(({ table, rows }) => ({ table, content: { layout, rows } }))
}

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
  columns.sort((a, b) => a.sheet.index - b.sheet.index || centreX(a.box) - centreX(b.box))
  return columns.flatMap((column) => column.tables.sort((a, b) => extent(a)[1] - extent(b)[1]))
}

const MESSAGES = {
  'no-mark': 'no mark was found in this row',
  'several-marks': 'more than one place in this row could be the mark',
  'weak-contrast': 'the mark in this row is too faint beside the others to be sure',
  'no-middle': 'no middle zone is drawn that this row could be measured against',
  'not-read': 'what the plot reaches from and to could not be told',
} as const

/** Collects areas with their evidence and warnings. */
class Collector {
  readonly areas: Area[] = []
  readonly evidence: Record<string, Evidence> = {}
  readonly warnings: Warning[] = []

  add(sheet: Sheet, row: Row, section: Section | null, content: Content, k: number): void {
    const index = this.areas.length
    const path = (field: string) => `areas[${index}].${field}`
    const note = (field: string, box: Box | null, how: 'text' | 'marks') => {
      if (!box) return
      const [x0, y0, x1, y1] = sheet.back(box)
      this.evidence[path(field)] = {
        page: sheet.number,
        box: [x0, y0, x1, y1],
        how: sheet.source === 'ocr' ? 'ocr' : how,
      }
    }
    const warn = (code: Warning['code'], field: string, message: string) =>
      this.warnings.push({ code, field: path(field), message: `${row.label}: ${message}` })
    const area: Area = {
      section: section ?? this.areas.at(-1)?.section ?? 'system',
      label: row.label,
      weight: row.weight,
      level: null,
      band: null,
      middle: null,
      clipped: null,
      percentCorrect: null,
      comparison: null,
    }
    if (section === null) warn('not-read', 'section', 'no title over the row says which block it belongs to')
    note('label', row.labelBox, 'text')
    note('section', row.title?.box ?? null, 'text')
    note('weight', row.weightBox, 'text')
    if (row.confidence < SURE || breaksOff(row.label))
      warn('low-confidence', 'label', 'the label was read with little certainty')

    if (content.layout === 'percent') {
      const read = content.rows[k]
      area.percentCorrect = read?.percentCorrect ?? null
      area.comparison = read?.comparison ?? null
      area.level = read?.level ?? null
      note('percentCorrect', read?.ownBox ?? null, 'text')
      note('comparison', read?.groupBox ?? null, 'text')
      note('level', read?.ownBox && read.groupBox ? unionAll([read.ownBox, read.groupBox]) : null, 'text')
      if (area.percentCorrect === null) warn('not-read', 'percentCorrect', 'the own figure was not found')
      if (area.comparison === null) warn('not-read', 'comparison', 'the figure of the comparison group was not found')
    } else if (content.layout === 'boxes') {
      const read = content.rows[k]
      area.level = read?.level ?? null
      note('level', read?.box ?? null, read?.how ?? 'marks')
      if (read?.why) warn(read.why, 'level', MESSAGES[read.why])
    } else {
      const read = content.rows[k]
      if (read) {
        area.level = read.level
        area.band = read.band
        area.middle = read.middle
        area.clipped = read.clipped
        note('level', read.level ? read.box : null, read.how)
        note('band', read.band ? read.box : null, read.how)
        note('middle', read.middle ? read.zoneBox : null, 'marks')
        note('clipped', read.clipped ? read.box : null, read.how)
        if (read.why) warn(read.why, read.why === 'not-read' ? 'band' : 'level', MESSAGES[read.why])
      }
    }
    this.areas.push(area)
  }

  /** Rows without a share of items in a profile where nearly all have one. */
  checkWeights(): void {
    const without = this.areas.flatMap((area, k) => (area.weight === null ? [k] : []))
    if (without.length === 0 || this.areas.length - without.length < USUAL * this.areas.length) return
    for (const k of without)
      this.warnings.push({
        code: 'not-read',
        field: `areas[${k}].weight`,
        message: `${this.areas[k]?.label}: no share of items was found in this row`,
      })
  }
}

const pageText = (sheet: Sheet): string => sheet.words.map((word) => word.text).join(' ')

/**
 * Reads the profile of one report from its pages (in file order): the rows of every block with label, share of items
 * and place, as they are drawn. Never throws for what a page holds: what cannot be read is null, with a warning.
 * Without a profile: layout `score-only`, reference `none`, no areas.
 */
export function readProfile(pages: readonly Page[], family: ProfileFamily): ProfileReading {
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
    const sections = sectionsOf(table, family.kind)
    table.rows.forEach((row, k) => {
      collector.add(table.sheet, row, sections[k] ?? null, content, k)
    })
  }
  collector.checkWeights()
  const layout: Drawings = first.content.layout
  const used = new Set(read.map(({ table }) => table.sheet))
  const text =
    percent.length > 0 ? percent.map((found) => found.percent.text).join(' ') : [...used].map(pageText).join(' ')
  const heads = read.map(({ table }) => table.head.middleText)
  const { areas, evidence, warnings } = collector
  return { layout, reference: findReference(heads, text, family.defaultReference[layout]), areas, evidence, warnings }
}
