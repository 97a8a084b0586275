/** One table of a profile: everything that stands under one row of headers, its labels joined to rows. */

import { fold, isKnownLabel, sectionsOfLabel } from '../../../areas/sections'
import { centerX, centerY, grow, overlapX, unionAll, width } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import type { Phrase } from '../../page/phrases'
import { around, heightOf, holds, middleOf, type Span, widthOf } from '../span'
import { findCuts, findStrips, standApart } from './anchors'
import { type ColumnReach, columnsOf, inColumns, markedEntries, percentEntries } from './entries'
import type { HeaderRow } from './headers'
import {
  cutShares,
  findLabels,
  findShares,
  isColumn,
  isHeaderOf,
  isNextLine,
  isShareHeader,
  type Share,
} from './label-column'
import { type RowText, readLabel, toLabelLines } from './label-lines'
import { joinLines } from './rows'
import { isPartOf, standsOver, type Title, titleOver } from './titles'

export interface Row extends RowText {
  readonly labelBox: Box
  /** From the top of the label, or of what is drawn beside it, to the bottom. */
  readonly span: Span
  /** The title that stands over the row in this table; null where none does. */
  readonly title: Title | null
}

/** The side of the columns that labels stand on. */
export type Side = 'left' | 'right'

export interface Table {
  readonly page: PageView
  readonly header: HeaderRow
  readonly rows: readonly Row[]
  /** The side of the columns that the labels stand on. */
  readonly side: Side
  /** Words in the columns that serve as marks. */
  readonly markWords: readonly Word[]
  /** The range on the x axis that is free of the rows' texts: what is drawn there belongs to the columns. */
  readonly free: Span
  /** The lines above the first row of a table that began on the page before: the end of its last row, perhaps. */
  readonly rest: RowText | null
  /** Lines among the rows that are neither a row nor a known title. */
  readonly leftOver: readonly { readonly text: string; readonly box: Box }[]
}

/** Shares of items beyond the columns count where they stand beside this share of the rows: a column, not a number in a text. */
const FAR_SHARES = 0.5
/** Names of areas that are rows without anything beside them: the smallest block has three. */
const FEWEST_NAMES = 3
/** A share that lies over the labels with this part of its width, more than half, is a part of one. */
const IN_LABELS = 0.5
/** What stands beside a label may be this many font sizes above or below it: half of the room between two rows. */
const BESIDE = 0.3

const inside = (bounds: Box, box: Box): boolean =>
  holds(heightOf(bounds), centerY(box)) && holds(widthOf(bounds), centerX(box))

/** Where and how a table is looked for. */
export interface TableQuery {
  readonly page: PageView
  readonly header: HeaderRow
  /** Where the table may reach on its page. */
  readonly bounds: Box
  readonly titles: readonly Title[]
  /** Titles count from this height on: those above belong to an earlier table. */
  readonly titlesFrom: number
  /** The side of the columns that the labels stand on. */
  readonly side: Side
}

/** The texts of a table, sorted: labels, shares of items in a column of their own, and what is drawn beside them. */
interface Parts {
  readonly labels: readonly Phrase[]
  readonly range: Span
  readonly weights: readonly Share[]
  readonly strips: readonly Span[]
  readonly markWords: readonly Word[]
}

/** The shares of items that are of this table's rows, among those beside its labels and those across its columns. */
function ownShares(
  { bounds, page, side }: TableQuery,
  beside: readonly Share[],
  across: { readonly shares: readonly Share[]; readonly texts: readonly Phrase[] },
  labels: Span,
  enough: number,
): readonly Share[] {
  // Shares of the table beside this one stand beyond the labels, or on the far side of the columns: those of this table
  // stand between its labels and marks, else beyond the marks where they make a column, else beyond the labels.
  const isBeyond = ({ box }: Share) => (side === 'left' ? box[2] <= labels.from : box[0] >= labels.to)
  const inner = beside.filter((share) => !isBeyond(share))
  if (inner.length > 0 && inner.length >= enough) return inner
  const beyond = beside.filter(isBeyond)
  const { shares, texts } = across
  const isAcross = shares.length > 0 && shares.length >= enough && isColumn(shares, texts, page.size)
  // Beside a neighboring table, what stands at the open side of the page is of this table.
  const { open, alone } = sidesOf(bounds, page, side)
  const isOpen = open && !alone && beyond.length >= enough && beyond.length > 0
  return [...inner, ...(isAcross && !isOpen ? shares : beyond)]
}

/** Whether nothing stands beside the table: on the side of its labels (`open`), and on the other one (`alone`). */
function sidesOf(bounds: Box, page: PageView, side: Side): { readonly open: boolean; readonly alone: boolean } {
  const [left, right] = [bounds[0] <= 0, bounds[2] >= page.width]
  return side === 'left' ? { open: left, alone: right } : { open: right, alone: left }
}

/** Sorts what stands under a header. Null where no labels stand beside entries. */
function findParts(query: TableQuery, columns: ColumnReach): Parts | null {
  const { page, header, bounds, titles, side } = query
  const { size } = page
  const headerWords = new Set(header.words)
  const words = page.words.filter((word) => !headerWords.has(word) && inside(bounds, word.box))
  const { texts, marks } = header.figures
    ? percentEntries(words, header.figures, page)
    : markedEntries(words, columns, page.rules)
  const isLeft = (text: Phrase) => text.box[2] < columns.low
  const isRight = (text: Phrase) => text.box[0] > columns.high
  const beside = cutShares(texts.filter(side === 'left' ? isLeft : isRight), size)
  const isTitle = (text: Phrase) => titles.some((title) => isPartOf(title.box, text.box))
  const across = texts.filter((text) => (side === 'left' ? isRight(text) : isLeft(text)) && !isTitle(text))
  const apart = standApart(
    beside.map((text) => text.box),
    size,
  )
  const glyphs = marks.filter((word) => word.box[2] > columns.from - size && word.box[0] < columns.to + size)
  const rowsOfPage: Box = [0, bounds[1], page.width, bounds[3]]
  const drawn = (header.figures?.said?.rows ?? [...page.marks, ...glyphs]).filter(
    ({ box }) => inColumns(box, columns) && inside(rowsOfPage, box),
  )
  const near = findShares(beside, size)
  const far = findShares(across, size)
  // What stands on the side of a neighboring table may be its own.
  const lone = (near.length === 0 && sidesOf(bounds, page, side).alone ? far : near).map(({ box }) => heightOf(box))
  const strips = findStrips(drawn, apart, lone, size)
  const shares = [...near, ...far]
  const ofShares = new Set(shares.flatMap(({ text, rest }) => [text, rest]))
  const labelTexts = beside.filter(
    (text) =>
      !ofShares.has(text) &&
      !isShareHeader(text) &&
      !isTitle(text) &&
      !shares.some(({ box }) => isHeaderOf(text, box, size)),
  )
  // Where nothing at all is drawn or printed beside them (a print without its fills), names of areas are rows by themselves.
  const named = labelTexts.filter(({ text }) => isKnownLabel(fold(text))).map(({ box }) => heightOf(box))
  // A share may stand under its label, what is drawn beside the share.
  const over = labelTexts.filter((text) => near.some((share) => isNextLine(text, share.text, size)))
  const beginnings = over.map(({ box }) => heightOf(box))
  const column =
    findLabels(labelTexts, [...strips, ...lone, ...beginnings], size, side) ??
    (named.length >= FEWEST_NAMES ? findLabels(labelTexts, named, size, side) : null)
  if (!column) return null
  const { range } = column
  const enough = FAR_SHARES * Math.min(strips.length, apart.length)
  const own = ownShares(query, near, { shares: far, texts: across }, range, enough)
  const isWeight = ({ box }: Share) => overlapX(box, [range.from, 0, range.to, 0]) < IN_LABELS * width(box)
  const inLabels = own.filter((share) => !isWeight(share)).flatMap(({ text, rest }) => (rest ? [text, rest] : [text]))
  return { labels: [...column.labels, ...inLabels], range, weights: own.filter(isWeight), strips, markWords: marks }
}

/** A row as it may be, and whether anything but its text says that it is one. */
interface Candidate {
  readonly row: Row
  readonly sure: boolean
}

/** True for headers that stand on an earlier page. */
export const isContinued = ({ box }: HeaderRow): boolean => box[3] === 0

/** Joins the labels to rows, each with what stands beside it. */
function findRows(query: TableQuery, columns: ColumnReach, parts: Parts): Candidate[] {
  const { page, header, bounds, titles, titlesFrom } = query
  const { size } = page
  const open = isContinued(header)
  const { range, weights, strips } = parts
  const lines = toLabelLines(parts.labels)
  // A title may begin over the shares, where they stand before the labels.
  const besides = weights.flatMap(({ box }) => [box[0], box[2]])
  const sides = around([range.from, range.to, columns.from, columns.to, ...besides])
  const area: Box = [sides.from, bounds[1], sides.to, bounds[3]]
  const cuts = findCuts(page.marks, unionAll(lines.map((line) => line.box)) ?? area, size)
  const titleHeights = titles.filter((title) => standsOver(title, area)).map((title) => centerY(title.box))
  const groups = joinLines(lines, {
    columns: [weights.map(({ box }) => heightOf(box)), strips],
    cuts: [...cuts, ...titleHeights],
    otherSize: page.tolerances.otherSize,
    even: page.tolerances.sameX,
    open,
  })
  const taken = new Set<Share>()
  return groups.flatMap(({ lines: own, sure }, k): Candidate[] => {
    const box = unionAll(own.map((line) => line.box)) as Box
    const text = readLabel(own)
    if (!/\p{L}{2}/u.test(text.label)) return []
    const near = (span: Span) => holds(heightOf(grow(box, BESIDE * size)), middleOf(span))
    const strip = strips.find(near)
    const weight = weights.find((share) => near(heightOf(share.box)) && !taken.has(share))
    if (weight) taken.add(weight)
    const row: Row = {
      ...text,
      confidence: sure ? text.confidence : 0,
      labelBox: text.labelBox ?? box,
      weight: weight?.weight ?? text.weight,
      weightBox: weight?.weight ? weight.box : text.weightBox,
      dashLost: text.dashLost || weight?.weight === null,
      span: around([box[1], box[3], ...(strip ? [strip.from, strip.to] : [])]),
      title: titleOver(titles, box, titlesFrom, area),
    }
    const isNamed = row.weight !== null || sectionsOfLabel(row.label).size > 0
    const isRest = open && k === 0 && strips.length > 0
    return [{ row, sure: strip !== undefined || (isNamed && !isRest) }]
  })
}

/** Reads the table under a header. Null where nothing under the header looks like rows. */
export function readTable(query: TableQuery): Table | null {
  const { page, header, bounds } = query
  const columns = columnsOf(header)
  const parts = findParts(query, columns)
  if (!parts) return null
  const candidates = findRows(query, columns, parts)
  const first = candidates.findIndex(({ sure }) => sure)
  const last = candidates.findLastIndex(({ sure }) => sure)
  if (first < 0) return null
  const among = candidates.slice(first, last + 1)
  const rows = among.filter(({ sure }) => sure).map(({ row }) => row)
  const leftOver = among.filter(({ sure }) => !sure).map(({ row }) => ({ text: row.label, box: row.labelBox }))
  const rest = isContinued(header) && first === 1 ? (candidates[0]?.row ?? null) : null
  const texts = rows.flatMap((row) => (row.weightBox ? [row.labelBox, row.weightBox] : [row.labelBox]))
  const free = {
    from: Math.max(bounds[0], ...texts.filter((box) => box[2] < columns.low).map((box) => box[2])),
    to: Math.min(bounds[2], ...texts.filter((box) => box[0] > columns.high).map((box) => box[0])),
  }
  return { page, header, rows, side: query.side, markWords: parts.markWords, free, rest, leftOver }
}
