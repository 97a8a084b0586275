/** All tables of a profile, page by page: under each row of heads, and where one goes on after a page's end. */

import { fold, isKnownLabel } from '../../../areas/sections'
import { unionAll } from '../../../pages/geometry'
import type { PageView } from '../../page/page-view'
import { findHeads, type Head } from './heads'
import { readPercents } from './percent'
import { findPercentHeads } from './percent-heads'
import { type Bounds, readTable, type Side, type Table } from './table'
import { findTitles, type Title } from './titles'

/** A row of heads under which no rows were found. */
export interface BareHead {
  readonly page: PageView
  readonly head: Head
}

export interface FoundTables {
  readonly tables: readonly Table[]
  readonly bare: readonly BareHead[]
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

/** Where each head's table ends: at the next head below, or at the foot of the page. */
const bottomOf = (head: Head, heads: readonly Head[], page: PageView): number =>
  Math.min(
    page.height,
    ...heads.filter((other) => other.box[1] > head.box[3] && overlapping(head, other)).map((o) => o.box[1]),
  )

function boundsOf(head: Head, heads: readonly Head[], page: PageView): Bounds {
  const top = head.box[3]
  const bottom = bottomOf(head, heads, page)
  const beside = heads.filter(
    (other) =>
      other !== head &&
      other.box[1] < bottom &&
      bottomOf(other, heads, page) > head.box[1] &&
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
      page.width,
      ...beside.filter((other) => left(other) > right(head)).map((other) => left(other) - edge(other)),
    ),
  }
}

/** Fewest rows with both figures, and share of rows that have them, in a table of percentages. */
const FEWEST_FIGURES = 2
const MOST_FIGURES = 0.6
/** Heads within this share of the page from its top leave no room for a table that goes on above them. */
const TOP = 0.12

/** Where fewer of the labels than this share are known, those on the other side of the columns are looked at too. */
const MOST_KNOWN = 0.3

/** True for heads that stand on an earlier page. */
const isContinued = ({ words }: Head): boolean => words.length === 0

/** How many rows the tables have, and how many of them bear the name of an area that is known. */
function count(tables: readonly Table[]): { rows: number; known: number } {
  const rows = tables.flatMap((table) => table.rows)
  return { rows: rows.length, known: rows.filter(({ label }) => isKnownLabel(fold(label))).length }
}

/**
 * Reads the tables under the given heads of a page, with their labels on the side where more rows come out. `before`:
 * the table of the page before that may go on under the first of the heads.
 */
function readHeads(page: PageView, heads: readonly Head[], before: Table | null, titles: readonly Title[]): Table[] {
  const readSide = (side: Side) => {
    const done: Table[] = []
    for (const head of heads) {
      const goesOn = before !== null && isContinued(head)
      const above = done.filter((table) => overlapping(table.head, head) && table.head.box[1] < head.box[1])
      const table = readTable({
        page,
        head,
        bounds: boundsOf(head, heads, page),
        titles,
        titlesFrom: Math.max(-1, ...above.flatMap(({ rows }) => rows.map((row) => row.span.to))),
        side: goesOn ? before.side : side,
      })
      if (table && (!goesOn || continues(table, before))) done.push(table)
    }
    return done
  }
  const onLeft = readSide('left')
  const left = count(onLeft)
  const missed = heads.some((head) => !isContinued(head) && !onLeft.some((table) => table.head === head))
  if (!missed && left.known >= MOST_KNOWN * left.rows) return onLeft
  const onRight = readSide('right')
  const right = count(onRight)
  // Rows of what stands beside the table (the other page of a page) bear no names of areas.
  return (right.known - left.known || right.rows - left.rows) > 0 ? onRight : onLeft
}

/** True for a table most of whose rows have both figures: numbers in a text line up by chance. */
function hasFigures(table: Table): boolean {
  const both = readPercents(table).filter(({ values }) => values.level !== null).length
  return both >= FEWEST_FIGURES && both >= MOST_FIGURES * table.rows.length
}

/**
 * Reads one page; `before` is the last table of the page before it, which may go on here; `last` the heads that stand
 * lowest there, which may have all their rows here.
 */
function readPage(page: PageView, before: Table | null, last: Head | undefined): FoundTables {
  const titles = findTitles(page.phrases)
  const read = (heads: readonly Head[], figures: boolean): Table[] => {
    const above = before && (before.head.figures !== null) === figures ? (last ?? before.head) : null
    const isHere = heads.some((head) => above && head.box[3] < TOP * page.height && overlapping(head, above))
    const ghost: Head[] = above && !isHere ? [{ ...above, box: [left(above), 0, right(above), 0], words: [] }] : []
    return readHeads(page, [...ghost, ...heads], before, titles)
  }
  const percents = read(findPercentHeads(page), true).filter(hasFigures)
  if (percents.length > 0) return { tables: percents, bare: [] }
  const heads = findHeads(page)
  const tables = read(heads, false)
  const bare = heads.filter((head) => !tables.some((table) => table.head === head))
  return { tables, bare: bare.map((head) => ({ page, head })) }
}

/** A table without heads goes on from the page before when its labels start where those did. */
function continues(table: Table, before: Table): boolean {
  // What is drawn on the first page of a report is no row: nothing says that its texts are names of areas.
  const told = table.rows.some(({ label, weight }) => weight !== null || isKnownLabel(fold(label)))
  if (!told) return false
  const start = (rows: Table['rows']) => unionAll(rows.map((row) => row.labelBox))?.[0] ?? 0
  return Math.abs(start(table.rows) - start(before.rows)) < 2 * table.page.size
}

/** The tables of all pages, in the order of the pages. */
export function findTables(pages: readonly PageView[]): FoundTables {
  let [tables, bare]: [Table[], BareHead[]] = [[], []]
  pages.forEach((page, k) => {
    const isBefore = (one: Pick<Table, 'page'>) => one.page === pages[k - 1]
    const before = tables.findLast(isBefore) ?? null
    const lowest = bare.findLast(isBefore)
    const last = before && lowest && lowest.head.box[1] > before.head.box[3] ? lowest : undefined
    const found = readPage(page, before, last?.head)
    if (found.tables.some(({ head }) => isContinued(head))) bare = bare.filter((one) => one !== last)
    tables = [...tables, ...found.tables]
    bare = [...bare, ...found.bare]
  })
  return { tables, bare }
}
