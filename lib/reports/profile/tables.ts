/** All tables of a profile, page by page: under each row of heads, and where one goes on after a page's end. */
import { unionAll } from '../../pages/geometry'
import { findHeads, type Head } from './heads'
import { findPercentHeads, type PercentHead, percentEntries } from './percent'
import { type Sheet, toPhrases } from './sheet'
import { type Bounds, findTitles, markedEntries, readTable, type Table } from './table'

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

const left = (head: Head): number => Math.min(head.centres.low, head.centres.high)
const right = (head: Head): number => Math.max(head.centres.low, head.centres.high)
const overlapping = (a: Head, b: Head): boolean => left(a) < right(b) && left(b) < right(a)

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

interface Job {
  readonly head: Head
  readonly percent: PercentHead | null
  readonly continued: boolean
}

/** Reads one sheet; `before` is the last table of the sheet before it, which may go on here. */
function readSheet(sheet: Sheet, before: FoundTable | undefined): FoundTables {
  const figures = findPercentHeads(sheet)
  const heads = figures.length > 0 ? figures.map(({ head }) => head) : findHeads(sheet)
  const jobs: Job[] = heads.map((head, k) => ({ head, percent: figures[k] ?? null, continued: false }))
  if (before && !heads.some((head) => head.box[3] < 0.12 * sheet.height && overlapping(head, before.table.head))) {
    const ghost: Head = {
      ...before.table.head,
      box: [left(before.table.head), 0, right(before.table.head), 0],
      words: [],
    }
    jobs.unshift({ head: ghost, percent: before.percent, continued: true })
  }
  const titles = findTitles(toPhrases(sheet.words))
  const all = jobs.map((job) => job.head)
  const attempt = (job: Job, side: 'left' | 'right', done: readonly FoundTable[]): FoundTable | null => {
    const above = done.filter(({ table }) => overlapping(table.head, job.head) && table.head.box[1] < job.head.box[1])
    const from = Math.max(-1, ...above.flatMap(({ table }) => table.rows.map((row) => row.span.to)))
    const entries = job.percent ? percentEntries(job.percent.columns, sheet.size) : markedEntries
    const bounds = boundsOf(job.head, all, sheet)
    const table = readTable(sheet, job.head, bounds, titles, from, side, job.continued, entries)
    return table && (!job.continued || goesOn(table, before)) ? { table, percent: job.percent } : null
  }
  const tried = (['left', 'right'] as const).map((side) => {
    const tables: FoundTable[] = []
    for (const job of jobs) {
      const found = attempt(job, side, tables)
      if (found) tables.push(found)
    }
    return tables
  })
  const rows = (tables: readonly FoundTable[]) => tables.reduce((sum, { table }) => sum + table.rows.length, 0)
  const [onLeft = [], onRight = []] = tried
  const tables = rows(onRight) > rows(onLeft) ? onRight : onLeft
  const bare = jobs.filter((job) => !job.continued && !tables.some(({ table }) => table.head === job.head))
  return { tables, bare: bare.map(({ head }) => ({ sheet, head })) }
}

/** A table without heads goes on from the page before when its labels start where those did. */
function goesOn(table: Table, before: FoundTable | undefined): boolean {
  if (!before) return false
  const start = (rows: Table['rows']) => unionAll(rows.map((row) => row.labelBox))?.[0] ?? 0
  return Math.abs(start(table.rows) - start(before.table.rows)) < 2 * table.sheet.size
}

/** The tables of all sheets, in the order of the sheets. */
export function findTables(sheets: readonly Sheet[]): FoundTables {
  const tables: FoundTable[] = []
  const bare: { sheet: Sheet; head: Head }[] = []
  for (const sheet of sheets) {
    const before = tables.at(-1)
    const found = readSheet(sheet, before?.table.sheet.index === sheet.index - 1 ? before : undefined)
    tables.push(...found.tables)
    bare.push(...found.bare)
  }
  return { tables, bare }
}
