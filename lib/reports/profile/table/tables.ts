/** All tables of a profile, page by page: under each row of heads, and where one goes on after a page's end. */

import { fold, isKnownLabel } from '../../../areas/sections'
import { unionAll } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import { around, lengthOf, type Span, shared } from '../span'
import { findHeads, type Head } from './heads'
import { readPercents } from './percent'
import { findPercentHeads } from './percent-heads'
import { readTable, type Side, type Table } from './table'
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

/** The centers of the outer heads, from left to right. */
const outerOf = ({ centers: { low, high } }: Head): Span => around([low, high])

/** Heads whose columns share some room stand over each other, also where one table is wider; else side by side. */
const overlapping = (a: Head, b: Head): boolean => {
  const [own, other] = [outerOf(a), outerOf(b)]
  return shared(own, other) > -BEYOND * (lengthOf(own) + lengthOf(other))
}

/** Where each head's table ends: at the next head below, or at the foot of the page. */
const bottomOf = (head: Head, heads: readonly Head[], page: PageView): number =>
  Math.min(
    page.height,
    ...heads
      .filter(({ box }) => box[1] > head.box[3])
      .filter((other) => overlapping(head, other))
      .map(({ box }) => box[1]),
  )

/** Where the table under a head may reach: to the heads below it, and to the columns of the tables beside it. */
function boundsOf(head: Head, heads: readonly Head[], page: PageView): Box {
  const bottom = bottomOf(head, heads, page)
  const own = outerOf(head)
  const beside = heads
    .filter((other) => other !== head && other.box[1] < bottom && bottomOf(other, heads, page) > head.box[1])
    .filter((other) => !overlapping(head, other))
    .map(outerOf)
  const lefts = beside.filter(({ to }) => to < own.from).map((other) => other.to + EDGE * lengthOf(other))
  const rights = beside.filter(({ from }) => from > own.to).map((other) => other.from - EDGE * lengthOf(other))
  return [Math.max(0, ...lefts), head.box[3], Math.min(page.width, ...rights), bottom]
}

/** Columns reach nearly half their distance beyond the centers of the outer heads: this share of what lies between those. */
const BEYOND = 0.22
/** The outer columns of a table beside this one end here: half a column, as a share of what lies between its outer heads. */
const EDGE = 0.25
/** Fewest rows with both figures, and share of rows that have them, in a table of percentages. */
const FEWEST_FIGURES = 2
const MOST_FIGURES = 0.6
/** Heads within this share of the page from its top leave no room for a table that goes on above them. */
const TOP = 0.12

/** Where fewer of the labels than this share are known, those on the other side of the columns are looked at too. */
const MOST_KNOWN = 0.3

/** Labels of a table that goes on start within this many font sizes of where they did: an indent. */
const SAME_START = 2

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
    const ghost: Head[] =
      above && !isHere ? [{ ...above, box: [outerOf(above).from, 0, outerOf(above).to, 0], words: [] }] : []
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
  return Math.abs(start(table.rows) - start(before.rows)) < SAME_START * table.page.size
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
