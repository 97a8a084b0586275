/** All tables of a profile, page by page: under each row of headers, and where one goes on after a page's end. */

import { fold, isKnownLabel } from '../../../areas/sections'
import { unionAll } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import { around, heightOf, lengthOf, type Span, shared } from '../span'
import { placeOfText } from './header-words'
import { findHeaders, type HeaderRow } from './headers'
import type { RowText } from './label-lines'
import { breaksOff, continues as continuesLabel } from './labels'
import { readPercents } from './percent'
import { findPercentHeaders } from './percent-headers'
import { findLegendFigures } from './percent-legend'
import { findSaidFigures } from './percent-said'
import { isContinued, type Row, readTable, type Side, type Table } from './table'
import { findTitles, type Title } from './titles'

/** A row of headers under which no rows were found. */
export interface BareHeader {
  readonly page: PageView
  readonly header: HeaderRow
}

export interface FoundTables {
  readonly tables: readonly Table[]
  readonly bare: readonly BareHeader[]
}

/** The centers of the outer headers, from left to right. */
const outerOf = ({ centers: { low, high } }: HeaderRow): Span => around([low, high])

/** Columns that share some room stand over each other, also where one table is wider. */
const shareColumns = (a: HeaderRow, b: HeaderRow): boolean => {
  const [own, other] = [outerOf(a), outerOf(b)]
  return shared(own, other) > -BEYOND * (lengthOf(own) + lengthOf(other))
}

/** Texts between two tables side by side: as many, at least, as the smallest block has rows. */
const FEWEST_LABELS = 2

/**
 * True for headers that stand over each other; else side by side. So do those at different heights that have no labels
 * between them: tables as wide as their labels happen to be.
 */
const overlapping = (a: HeaderRow, b: HeaderRow, page: PageView): boolean => {
  if (shareColumns(a, b)) return true
  if (isContinued(a) || isContinued(b) || shared(heightOf(a.box), heightOf(b.box)) > 0) return false
  const [left, right] = outerOf(a).from < outerOf(b).from ? [a, b] : [b, a]
  const between = page.phrases.filter(
    ({ box, text, words }) =>
      box[0] > outerOf(left).to &&
      box[2] < outerOf(right).from &&
      box[1] > right.box[3] &&
      /\p{L}{3}/u.test(text) &&
      placeOfText(words.map((word) => word.text)) === null,
  )
  // Heads of a table farther down may stand there as well, each in a column of its own.
  const isSet = (one: Box, other: Box) => [0, 2].some((k) => Math.abs(one[k]! - other[k]!) < page.size)
  return !between.some(({ box }) => between.filter((other) => isSet(box, other.box)).length >= FEWEST_LABELS)
}

/** Where each header's table ends: at the next header below, or at the foot of the page. */
const bottomOf = (header: HeaderRow, headers: readonly HeaderRow[], page: PageView): number =>
  Math.min(
    page.height,
    ...headers
      .filter(({ box }) => box[1] > header.box[3])
      .filter((other) => overlapping(header, other, page))
      .map(({ box }) => box[1]),
  )

/** Where the table under a header may reach: to the headers below it, and to the columns of the tables beside it. */
function boundsOf(header: HeaderRow, headers: readonly HeaderRow[], page: PageView): Box {
  const bottom = bottomOf(header, headers, page)
  const own = outerOf(header)
  const beside = headers
    .filter((other) => other !== header && other.box[1] < bottom && bottomOf(other, headers, page) > header.box[1])
    .filter((other) => !overlapping(header, other, page))
    .map(outerOf)
  const lefts = beside.filter(({ to }) => to < own.from).map((other) => other.to + EDGE * lengthOf(other))
  const rights = beside.filter(({ from }) => from > own.to).map((other) => other.from - EDGE * lengthOf(other))
  return [Math.max(0, ...lefts), header.box[3], Math.min(page.width, ...rights), bottom]
}

/** Columns reach nearly half their distance beyond the centers of the outer headers: this share of what lies between those. */
const BEYOND = 0.22
/** The outer columns of a table beside this one end here: half a column, as a share of what lies between its outer headers. */
const EDGE = 0.25
/** Fewest rows with both figures, and share of rows that have them, in a table of percentages. */
const FEWEST_FIGURES = 2
const MOST_FIGURES = 0.6
/** Headers within this share of the page from its top leave no room for a table that goes on above them: a margin and a title. */
const TOP = 0.12

/** Where fewer of the labels than this share are known, those on the other side of the columns are looked at too:
 * of a table's own labels most are known. */
const MOST_KNOWN = 0.3

/** Labels of a table that goes on start within this many font sizes of where they did: an indent. */
const SAME_START = 2

/** How many rows the tables have, and how many of them bear the name of an area that is known. */
function count(tables: readonly Table[]): { rows: number; known: number } {
  const rows = tables.flatMap((table) => table.rows)
  return { rows: rows.length, known: rows.filter(({ label }) => isKnownLabel(fold(label))).length }
}

/**
 * Reads the tables under the given headers of a page, with their labels on the side where more rows come out. `before`:
 * the table of the page before that may go on under the first of the headers.
 */
function readHeaders(
  page: PageView,
  headers: readonly HeaderRow[],
  before: Table | null,
  titles: readonly Title[],
): Table[] {
  const readSide = (side: Side) => {
    const done: Table[] = []
    for (const header of headers) {
      const goesOn = before !== null && isContinued(header)
      const above = done.filter(
        (table) => overlapping(table.header, header, page) && table.header.box[1] < header.box[1],
      )
      const table = readTable({
        page,
        header,
        bounds: boundsOf(header, headers, page),
        titles,
        titlesFrom: Math.max(-1, ...above.flatMap(({ rows }) => rows.map((row) => row.span.to))),
        side: goesOn ? before.side : side,
      })
      if (table && (!goesOn || continues(table, before))) done.push(table)
    }
    // What goes on at the top of a column stands above a table of that column.
    return done.filter((table) => {
      const own = done.find(({ header }) => header !== table.header && overlapping(header, table.header, page))
      return before !== null || !isContinued(table.header) || (own !== undefined && continues(table, own))
    })
  }
  const onLeft = readSide('left')
  const left = count(onLeft)
  const missed = headers.some((header) => !isContinued(header) && !onLeft.some((table) => table.header === header))
  if (!missed && left.known >= MOST_KNOWN * left.rows) return onLeft
  const onRight = readSide('right')
  const right = count(onRight)
  // Rows of what stands beside the table (the other page of a page) bear no names of areas.
  return (right.known - left.known || right.rows - left.rows) > 0 ? onRight : onLeft
}

/** True for a table most of whose rows have both figures: numbers in a text line up by chance. */
function hasFigures(table: Table, fewest: number): boolean {
  const both = readPercents(table).filter(({ values }) => values.level !== null).length
  return both >= fewest && both >= MOST_FIGURES * table.rows.length
}

/**
 * Reads one page; `before` is the last table of the page before it, which may go on here; `last` the headers that stand
 * lowest there, which may have all their rows here.
 */
function readPage(
  page: PageView,
  before: Table | null,
  last: HeaderRow | undefined,
  pages: readonly PageView[],
): FoundTables {
  const titles = findTitles(page.phrases)
  const read = (headers: readonly HeaderRow[], figures: boolean): Table[] => {
    const above = before && (before.header.figures !== null) === figures ? (last ?? before.header) : null
    const isHere = headers.some(
      (header) => above && header.box[3] < TOP * page.height && overlapping(header, above, page),
    )
    const ghost = above && !isHere ? [ghostOf(above)] : []
    // A table beside another may begin in the column before it.
    const isColumnTop = (header: HeaderRow) =>
      headers.some((other) => outerOf(other).to < outerOf(header).from && !overlapping(other, header, page)) &&
      !headers.some((other) => other.box[1] < header.box[1] && overlapping(other, header, page))
    return readHeaders(
      page,
      [...(ghost.length > 0 ? ghost : headers.filter(isColumnTop).map(ghostOf)), ...headers],
      before,
      titles,
    )
  }
  const figures = before?.header.figures
  const said = findSaidFigures(page, figures?.said !== undefined)
  const withFigures = (heads: readonly HeaderRow[]) =>
    read(heads, true).filter((table) => hasFigures(table, figures ? 1 : FEWEST_FIGURES))
  const percents = withFigures(said ? [said] : findPercentHeaders(page))
  if (percents.length > 0) return { tables: percents, bare: [] }
  const legend = findLegendFigures(page, pages, figures?.said !== undefined)
  const ofBars = legend ? withFigures([legend]) : []
  if (ofBars.length > 0) return { tables: ofBars, bare: [] }
  const headers = findHeaders(page)
  const tables = read(headers, false)
  const bare = headers.filter((header) => !tables.some((table) => table.header === header))
  return { tables, bare: bare.map((header) => ({ page, header })) }
}

/** A table without headers goes on from the page before when its labels start where those did. */
function continues(table: Table, before: Table): boolean {
  // What is drawn on the first page of a report is no row: nothing says that its texts are names of areas.
  const told = table.rows.some(({ label, weight }) => weight !== null || isKnownLabel(fold(label)))
  if (!told) return false
  const start = (rows: Table['rows']) => unionAll(rows.map((row) => row.labelBox))?.[0] ?? 0
  return Math.abs(start(table.rows) - start(before.rows)) < SAME_START * table.page.size
}

/** The same headers, out of sight above a page's or a column's top. */
const ghostOf = (header: HeaderRow): HeaderRow => ({
  ...header,
  box: [outerOf(header).from, 0, outerOf(header).to, 0],
  words: [],
})

/** A table whose last row ends on the next page. Where the wording does not say so, the row is doubtful. */
function withRest(table: Table, { label, weight }: RowText): Table {
  const last = table.rows.at(-1) as Row
  const joined = `${last.label} ${label}`
  const isLonger = breaksOff(last.label) || isKnownLabel(fold(joined))
  // What stands at the top of a printed page, after a label that is whole: the name of the file, say.
  if (!isLonger && isKnownLabel(fold(last.label))) return table
  const goesOn = isLonger || continuesLabel(label)
  const row = goesOn ? { ...last, label: joined, weight: last.weight ?? weight } : { ...last, confidence: 0 }
  return { ...table, rows: [...table.rows.slice(0, -1), row] }
}

/** The tables of all pages, in the order of the pages. */
export function findTables(pages: readonly PageView[]): FoundTables {
  let [tables, bare]: [Table[], BareHeader[]] = [[], []]
  pages.forEach((page, k) => {
    const isBefore = (one: Pick<Table, 'page'>) => one.page === pages[k - 1]
    const before = tables.findLast(isBefore) ?? null
    const lowest = bare.findLast(isBefore)
    const last = before && lowest && lowest.header.box[1] > before.header.box[3] ? lowest : undefined
    const found = readPage(page, before, last?.header, pages)
    const next = found.tables.find(({ header }) => isContinued(header))
    if (next) bare = bare.filter((one) => one !== last)
    if (next?.rest && before) tables[tables.indexOf(before)] = withRest(before, next.rest)
    tables = [...tables, ...found.tables]
    bare = [...bare, ...found.bare]
  })
  return { tables, bare }
}
