/** One table of a profile: everything that stands under one row of heads, its labels joined to rows. */

import { sectionsOfLabel } from '../../../areas/sections'
import { centerX, centerY, overlapX, unionAll, width } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import type { Phrase } from '../../page/phrases'
import { findCuts, findStrips, middleOf, type Span, spanOf, standApart } from './anchors'
import { type Columns, columnsOf, inColumns, markedEntries, percentEntries } from './entries'
import type { Head } from './heads'
import { cutShares, findLabels, findShares, isColumn, isHeadOf, isShareHead, type Share } from './label-column'
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
  readonly head: Head
  readonly rows: readonly Row[]
  /** The side of the columns that the labels stand on. */
  readonly side: Side
  /** Words in the columns that serve as marks. */
  readonly markWords: readonly Word[]
  /** The range on the x axis that is free of the rows' texts: what is drawn there belongs to the columns. */
  readonly free: readonly [number, number]
  /** Lines among the rows that are neither a row nor a known title. */
  readonly leftOver: readonly { readonly text: string; readonly box: Box }[]
}

/** Where a table may reach on its page. */
export interface Bounds {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Shares of items beyond the columns count where they stand beside this share of the rows. */
const FAR_SHARES = 0.5

const inside = (bounds: Bounds, box: Box): boolean =>
  centerY(box) > bounds.top && centerY(box) < bounds.bottom && centerX(box) > bounds.left && centerX(box) < bounds.right

/** Where and how a table is looked for. */
export interface TableQuery {
  readonly page: PageView
  readonly head: Head
  readonly bounds: Bounds
  readonly titles: readonly Title[]
  /** Titles count from this height on: those above belong to an earlier table. */
  readonly titlesFrom: number
  /** The side of the columns that the labels stand on. */
  readonly side: Side
}

/** The texts of a table, sorted: labels, shares of items in a column of their own, and what is drawn beside them. */
interface Parts {
  readonly labels: readonly Phrase[]
  readonly range: readonly [number, number]
  readonly weights: readonly Share[]
  readonly strips: readonly Span[]
  readonly markWords: readonly Word[]
}

/** Sorts what stands under a head. Null where no labels stand beside entries. */
function findParts({ page, head, bounds, titles, side }: TableQuery, columns: Columns): Parts | null {
  const { size } = page
  const headWords = new Set(head.words)
  const words = page.words.filter((word) => !headWords.has(word) && inside(bounds, word.box))
  const { texts, marks } = head.figures ? percentEntries(words, head.figures, size) : markedEntries(words, columns)
  const isTitle = (box: Box) => titles.some((title) => isPartOf(title.box, box))
  const isLeft = (text: Phrase) => text.box[2] < columns.low
  const isRight = (text: Phrase) => text.box[0] > columns.high
  const beside = cutShares(texts.filter(side === 'left' ? isLeft : isRight), size)
  const across = texts.filter(side === 'left' ? isRight : isLeft)
  const boxes = beside.map((text) => text.box)
  const apart = standApart(boxes, size)
  const within = { ...bounds, left: 0, right: page.width }
  const signs = marks.filter((word) => word.box[2] > columns.from - size && word.box[0] < columns.to + size)
  const drawn = [...page.marks, ...signs].filter(({ box }) => inColumns(box, columns) && inside(within, box))
  const near = findShares(beside, size)
  const far = findShares(across, size)
  // What stands on the side of a neighboring table may be its own.
  const isAlone = side === 'left' ? bounds.right >= page.width : bounds.left <= 0
  const lone = near.length === 0 && isAlone ? far : near
  const strips = findStrips(
    drawn,
    apart,
    lone.map(({ box }) => spanOf(box)),
    size,
  )
  const shares = [...near, ...far]
  const alone = new Set(shares.flatMap(({ text, rest }) => [text, rest]))
  const isText = (text: Phrase) =>
    !alone.has(text) && !isShareHead(text) && !isTitle(text.box) && !shares.some(({ box }) => isHeadOf(text, box, size))
  const entries = [...strips, ...lone.map(({ box }) => spanOf(box))]
  const column = findLabels(beside.filter(isText), entries, size, side)
  if (!column) return null
  const { range } = column
  // Shares of the table beside this one stand beyond the labels, or on the far side of the columns: those of this table
  // stand between its labels and marks, else beyond the marks where they make a column, else beyond the labels.
  const isBeyond = ({ box }: Share) => (side === 'left' ? box[2] <= range[0] : box[0] >= range[1])
  const enough = FAR_SHARES * Math.min(strips.length, apart.length)
  const inner = near.filter((share) => !isBeyond(share))
  const beyond = near.filter(isBeyond)
  const farColumn = far.length > 0 && far.length >= enough && isColumn(far, across, size)
  // Beside a neighboring table, what stands at the open side of the page is of this table.
  const open = side === 'left' ? bounds.left <= 0 : bounds.right >= page.width
  const outer = farColumn && !(open && !isAlone && beyond.length >= enough && beyond.length > 0) ? far : beyond
  const own = inner.length > 0 && inner.length >= enough ? inner : [...inner, ...outer]
  const weights = own.filter(({ box }) => overlapX(box, [range[0], 0, range[1], 0]) < 0.5 * width(box))
  const inLabels = own
    .filter((share) => !weights.includes(share))
    .flatMap(({ text, rest }) => (rest ? [text, rest] : [text]))
  return { labels: [...column.labels, ...inLabels], range, weights, strips, markWords: marks }
}

/** A row as it may be, and whether anything but its text says that it is one. */
interface Candidate {
  readonly row: Row
  readonly sure: boolean
}

/** Joins the labels to rows, each with what stands beside it. */
function findRows({ page, bounds, titles, titlesFrom }: TableQuery, columns: Columns, parts: Parts): Candidate[] {
  const { size } = page
  const { range, weights, strips } = parts
  const lines = toLabelLines(parts.labels)
  // A title may begin over the shares, where they stand before the labels.
  const besides = weights.flatMap(({ box }) => [box[0], box[2]])
  const sides = [Math.min(range[0], columns.from, ...besides), Math.max(range[1], columns.to, ...besides)] as const
  const area: Box = [sides[0], bounds.top, sides[1], bounds.bottom]
  const cuts = findCuts(page.marks, unionAll(lines.map((line) => line.box)) ?? area, size)
  const titleHeights = titles.filter((title) => standsOver(title, area)).map((title) => centerY(title.box))
  const shares = weights.map(({ box }) => spanOf(box))
  const groups = joinLines(lines, {
    columns: [shares, strips],
    cuts: [...cuts, ...titleHeights],
    otherSize: page.tolerances.otherSize,
  })
  const taken = new Set<Share>()
  return groups.flatMap((group): Candidate[] => {
    const box = unionAll(group.map((line) => line.box)) as Box
    const text = readLabel(group)
    if (!/\p{L}{2}/u.test(text.label)) return []
    const near = (span: Span) => middleOf(span) > box[1] - 0.3 * size && middleOf(span) < box[3] + 0.3 * size
    const strip = strips.find(near)
    const weight = weights.find((share) => near(spanOf(share.box)) && !taken.has(share))
    if (weight) taken.add(weight)
    const row: Row = {
      ...text,
      labelBox: text.labelBox ?? box,
      weight: weight?.weight ?? text.weight,
      weightBox: weight?.box ?? text.weightBox,
      span: { from: Math.min(box[1], strip?.from ?? box[1]), to: Math.max(box[3], strip?.to ?? box[3]) },
      title: titleOver(titles, box, titlesFrom, area),
    }
    return [{ row, sure: strip !== undefined || row.weight !== null || sectionsOfLabel(row.label).size > 0 }]
  })
}

/** Reads the table under a head. Null where nothing under the head looks like rows. */
export function readTable(query: TableQuery): Table | null {
  const { page, head, bounds } = query
  const columns = columnsOf(head)
  const parts = findParts(query, columns)
  if (!parts) return null
  const candidates = findRows(query, columns, parts)
  const first = candidates.findIndex(({ sure }) => sure)
  const last = candidates.findLastIndex(({ sure }) => sure)
  if (first < 0) return null
  const among = candidates.slice(first, last + 1)
  const rows = among.filter(({ sure }) => sure).map(({ row }) => row)
  const leftOver = among.filter(({ sure }) => !sure).map(({ row }) => ({ text: row.label, box: row.labelBox }))
  const texts = rows.flatMap((row) => (row.weightBox ? [row.labelBox, row.weightBox] : [row.labelBox]))
  const free = [
    Math.max(bounds.left, ...texts.filter((box) => box[2] < columns.low).map((box) => box[2])),
    Math.min(bounds.right, ...texts.filter((box) => box[0] > columns.high).map((box) => box[0])),
  ] as const
  return { page, head, rows, side: query.side, markWords: parts.markWords, free, leftOver }
}
