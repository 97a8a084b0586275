/** All tables of a profile, page by page: under each row of heads, and where one goes on after a page's end. */

import { fold, isKnownLabel } from '../../../areas/sections'
import { unionAll } from '../../../pages/geometry'
import type { Sheet } from '../sheet'
import { markedEntries } from './entries'
import { findHeads, type Head } from './heads'
import { findPercentHeads, type PercentHead, percentEntries, readPercents } from './percent'
import { type Bounds, readTable, type Table } from './table'
import { findTitles, type Title } from './titles'

export interface FoundTable {
  readonly table: Table
  /** The two columns of figures, for a table of percentages. */
  readonly percent: PercentHead | null
}

export interface FoundTables {
  readonly tables: readonly FoundTable[]
  /** Heads under which no rows were found. */
  readonly bare: readonly { readonly sheet: Sheet; readonly head: Head }[]
}

const left = (head: Head): number => Math.min(head.centers.low, head.centers.high)
const right = (head: Head): number => Math.max(head.centers.low, head.centers.high)
/** Columns reach nearly half their distance beyond the centers of the outer heads: this share of what lies between those. */
const BEYOND = 0.22
const beyond = (head: Head): number => BEYOND * (right(head) - left(head))
/** Heads whose columns share some room stand over each other, also where one table is wider; else side by side. */
const overlapping = (a: Head, b: Head): boolean => {
  const room = beyond(a) + beyond(b)
  return left(a) < right(b) + room && left(b) < right(a) + room
}

/** Where each head's table ends: at the next head below, or at the foot of the sheet. */
const bottomOf = (head: Head, heads: readonly Head[], sheet: Sheet): number =>
  Math.min(
    sheet.height,
    ...heads.filter((other) => other.box[1] > head.box[3] && overlapping(head, other)).map((o) => o.box[1]),
  )

function boundsOf(head: Head, heads: readonly Head[], sheet: Sheet): Bounds {
  const top = head.box[3]
  const bottom = bottomOf(head, heads, sheet)
  const beside = heads.filter(
    (other) =>
      other !== head &&
      other.box[1] < bottom &&
      bottomOf(other, heads, sheet) > head.box[1] &&
      !overlapping(head, other),
  )
  const edge = (other: Head) => (right(other) - left(other)) / 4
  return {
    top,
    bottom,
    left: Math.max(
      0,
      ...beside.filter((other) => right(other) < left(head)).map((other) => right(other) + edge(other)),
    ),
    right: Math.min(
      sheet.width,
      ...beside.filter((other) => left(other) > right(head)).map((other) => left(other) - edge(other)),
    ),
  }
}

/** Fewest rows with both figures, and share of rows that have them, in a table of percentages. */
const FEWEST_FIGURES = 2
const MOST_FIGURES = 0.6
/** Heads within this share of the sheet from its top leave no room for a table that goes on above them. */
const TOP = 0.12

/** Where fewer of the labels than this share are known, those on the other side of the columns are looked at too. */
const MOST_KNOWN = 0.3

interface Job {
  readonly head: Head
  readonly percent: PercentHead | null
  readonly continued: boolean
}

/** Reads the tables under the given heads of a sheet, with their labels on the side where more rows come out. */
function readHeads(
  sheet: Sheet,
  jobs: readonly Job[],
  before: FoundTable | undefined,
  titles: readonly Title[],
): FoundTable[] {
  const all = jobs.map((job) => job.head)
  const attempt = (job: Job, side: 'left' | 'right', done: readonly FoundTable[]): FoundTable | null => {
    const above = done.filter(({ table }) => overlapping(table.head, job.head) && table.head.box[1] < job.head.box[1])
    const from = Math.max(-1, ...above.flatMap(({ table }) => table.rows.map((row) => row.span.to)))
    const table = readTable({
      sheet,
      head: job.head,
      bounds: boundsOf(job.head, all, sheet),
      titles,
      titlesFrom: from,
      side: job.continued && before ? before.table.side : side,
      continued: job.continued,
      entriesOf: job.percent ? percentEntries(job.percent.columns, sheet.size) : markedEntries,
    })
    return table && (!job.continued || goesOn(table, before)) ? { table, percent: job.percent } : null
  }
  const readSide = (side: 'left' | 'right') => {
    const tables: FoundTable[] = []
    for (const job of jobs) {
      const found = attempt(job, side, tables)
      if (found) tables.push(found)
    }
    return tables
  }
  const onLeft = readSide('left')
  const rows = (tables: readonly FoundTable[]) => tables.reduce((sum, { table }) => sum + table.rows.length, 0)
  const known = (tables: readonly FoundTable[]) =>
    tables.reduce((sum, { table }) => sum + table.rows.filter(({ label }) => isKnownLabel(fold(label))).length, 0)
  const missed = jobs.some((job) => !job.continued && !onLeft.some(({ table }) => table.head === job.head))
  if (!missed && known(onLeft) >= MOST_KNOWN * rows(onLeft)) return onLeft
  const onRight = readSide('right')
  // Rows of what stands beside the table (the other page of a sheet) bear no names of areas.
  const better = known(onRight) - known(onLeft) || rows(onRight) - rows(onLeft)
  return better > 0 ? onRight : onLeft
}

/** True for a table most of whose rows have both figures: numbers in a text line up by chance. */
function hasFigures({ table, percent }: FoundTable): boolean {
  if (!percent) return false
  const both = readPercents(table, percent.columns).filter((row) => row.level !== null).length
  return both >= FEWEST_FIGURES && both >= MOST_FIGURES * table.rows.length
}

/**
 * Reads one sheet; `before` is the last table of the sheet before it, which may go on here; `last` the heads that stand
 * lowest there, which may have all their rows here.
 */
function readSheet(sheet: Sheet, before: FoundTable | undefined, last: Head | undefined): FoundTables {
  const titles = findTitles(sheet.phrases)
  const withGhost = (jobs: readonly Job[], percent: boolean): Job[] => {
    if (!before || (before.percent !== null) !== percent) return [...jobs]
    const head = last ?? before.table.head
    if (jobs.some((job) => job.head.box[3] < TOP * sheet.height && overlapping(job.head, head))) return [...jobs]
    const ghost: Head = { ...head, box: [left(head), 0, right(head), 0], words: [] }
    return [{ head: ghost, percent: before.percent, continued: true }, ...jobs]
  }
  const figures = findPercentHeads(sheet).map((percent): Job => ({ head: percent.head, percent, continued: false }))
  const percents = readHeads(sheet, withGhost(figures, true), before, titles).filter(hasFigures)
  if (percents.length > 0) return { tables: percents, bare: [] }
  const jobs = findHeads(sheet).map((head): Job => ({ head, percent: null, continued: false }))
  const tables = readHeads(sheet, withGhost(jobs, false), before, titles)
  const bare = jobs.filter((job) => !tables.some(({ table }) => table.head === job.head))
  return { tables, bare: bare.map(({ head }) => ({ sheet, head })) }
}

/** A table without heads goes on from the page before when its labels start where those did. */
function goesOn(table: Table, before: FoundTable | undefined): boolean {
  if (!before) return false
  // What is drawn on the first page of a report is no row: nothing says that its texts are names of areas.
  const told = table.rows.some(({ label, weight }) => weight !== null || isKnownLabel(fold(label)))
  if (!told) return false
  const start = (rows: Table['rows']) => unionAll(rows.map((row) => row.labelBox))?.[0] ?? 0
  return Math.abs(start(table.rows) - start(before.table.rows)) < 2 * table.sheet.size
}

/** The tables of all sheets, in the order of the sheets. */
export function findTables(sheets: readonly Sheet[]): FoundTables {
  const tables: FoundTable[] = []
  const bare: { sheet: Sheet; head: Head }[] = []
  for (const sheet of sheets) {
    const before = tables.at(-1)
    const above = before?.table.sheet.index === sheet.index - 1 ? before : undefined
    const last = bare.findLast((one) => one.sheet.index === sheet.index - 1)
    const low = last && above && last.head.box[1] > above.table.head.box[3] ? last : undefined
    const found = readSheet(sheet, above, low?.head)
    if (low && found.tables.some(({ table }) => table.continued)) bare.splice(bare.indexOf(low), 1)
    tables.push(...found.tables)
    bare.push(...found.bare)
  }
  return { tables, bare }
}
