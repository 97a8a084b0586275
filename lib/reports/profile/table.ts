/** One table of a profile: everything that stands under one row of heads, its labels joined to rows. */
import { centreX, centreY, overlapX, unionAll, width } from '../../pages/geometry'
import type { Box, Word } from '../../pages/model'
import type { Section } from '../schema'
import { findCuts, findStrips, middleOf, type Span, spanOf } from './anchors'
import { placeOfText } from './head-words'
import type { Head } from './heads'
import { makeLabel } from './labels'
import { isMarkWord, isRun } from './mark-words'
import { joinLines, type Line, toLines } from './rows'
import { sectionOfTitle, sectionsOfLabel } from './sections'
import { median, type Phrase, type Sheet, toPhrases } from './sheet'
import { findWeight, parseWeight, type Weight } from './weights'

export interface Row {
  readonly label: string
  readonly labelBox: Box
  readonly weight: Weight | null
  readonly weightBox: Box | null
  /** From the top of the label, or of what is drawn beside it, to the bottom. */
  readonly span: Span
  /** How sure the words are, 0 to 1. */
  readonly confidence: number
  /** The title that stands over the row in this table; null where none does. */
  readonly title: Title | null
}

export interface Title {
  readonly section: Section
  readonly box: Box
}

export interface Table {
  readonly sheet: Sheet
  readonly head: Head
  /** True where the heads stand on an earlier page. */
  readonly continued: boolean
  readonly rows: readonly Row[]
  /** Words in the columns that serve as marks. */
  readonly markWords: readonly Word[]
  /** The range on the x axis that is free of the rows' texts: what is drawn there belongs to the columns. */
  readonly free: readonly [number, number]
  /** Lines among the rows that are neither a row nor a known title. */
  readonly leftOver: readonly Box[]
}

/** Where a table may reach on its sheet. */
export interface Bounds {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A label starts at most this many font sizes left of where most labels start, however it is indented. */
const INDENT = 2
/** A text belongs to the strip beside it when their centres are no farther apart than this, in font sizes. */
const LEVEL = 0.95

/** Plots reach beyond the outer heads' centres by no more than this share of the distance between them. */
const REACH = 0.6
/** The next line of the same text begins no farther below the last than this, in font sizes. */
const NEXT_LINE = 0.45

/** The outer columns' centres, and the range that all columns take up. */
export interface Columns {
  readonly low: number
  readonly high: number
  readonly from: number
  readonly to: number
}

function columnsOf(head: Head): Columns {
  const { low, middle, high } = head.centres
  const [a, b] = [Math.min(low, high), Math.max(low, high)]
  return { low: a, high: b, from: a - (middle - a) / 2, to: b + (b - middle) / 2 }
}

const inside = (bounds: Bounds, box: Box): boolean =>
  centreY(box) > bounds.top && centreY(box) < bounds.bottom && centreX(box) > bounds.left && centreX(box) < bounds.right

/** Tells the words that are entries of the columns from the texts beside them. */
export type Entries = (words: readonly Word[], columns: Columns) => { texts: Phrase[]; marks: Word[] }

/** Entries of columns that are marked: ticks, runs, glyphs, and the words of the heads printed in cells. */
export const markedEntries: Entries = (words, columns) => {
  const texts: Phrase[] = []
  const marks: Word[] = words.filter(isRun)
  for (const phrase of toPhrases(words.filter((word) => !isRun(word)))) {
    const x = centreX(phrase.box)
    const level = placeOfText(phrase.words.map((word) => word.text)) !== null && x > columns.from && x < columns.to
    if (level || phrase.words.every(isMarkWord)) marks.push(...phrase.words)
    else texts.push(phrase)
  }
  return { texts, marks }
}

/** True for what stands in the columns, not for what reaches far beyond them (rules, header fills, stamps). */
function inColumns(box: Box, columns: Columns): boolean {
  const reach = REACH * (columns.high - columns.low)
  return box[2] > columns.from && box[0] < columns.to && box[0] > columns.low - reach && box[2] < columns.high + reach
}

interface Side {
  readonly labels: Phrase[]
  readonly range: readonly [number, number]
}

/** The label column on one side: the texts next to the columns that stand level with entries. */
function labelColumn(
  texts: readonly Phrase[],
  entries: readonly Span[],
  size: number,
  side: 'left' | 'right',
): Side | null {
  const nearest = texts.filter(
    (text) =>
      !texts.some(
        (other) =>
          other !== text &&
          Math.abs(centreY(other.box) - centreY(text.box)) < 0.4 * size &&
          (side === 'left' ? other.box[0] > text.box[0] : other.box[0] < text.box[0]),
      ),
  )
  const level = nearest.filter(
    (text) =>
      /\p{L}{2}/u.test(text.text) &&
      entries.some((entry) => {
        const y = centreY(text.box)
        return (y > entry.from && y < entry.to) || Math.abs(middleOf(entry) - y) < LEVEL * size
      }),
  )
  if (level.length === 0) return null
  const typical = median(level.map((text) => text.box[0]))
  const typicalEnd = Math.max(...level.map((text) => text.box[2]))
  const own = level.filter((text) => text.box[2] > typical && text.box[0] < typicalEnd)
  const from = Math.max(Math.min(...own.map((text) => text.box[0])), typical - rangeSlack(level, size))
  const range = [from, Math.max(...own.map((text) => text.box[2]))] as const
  const labels = texts.filter(
    (text) =>
      text.box[0] >= range[0] - INDENT * size && overlapX(text.box, [range[0], 0, range[1], 0]) > 0.5 * width(text.box),
  )
  return { labels, range }
}

/** How far labels may start left of the usual place: right-aligned ones as far as their lengths differ. */
function rangeSlack(level: readonly Phrase[], size: number): number {
  const spread = (values: readonly number[]) => median(values.map((value) => Math.abs(value - median(values))))
  const starts = spread(level.map((text) => text.box[0]))
  const ends = spread(level.map((text) => text.box[2]))
  return starts <= ends ? 3 * size : Number.POSITIVE_INFINITY
}

interface LabelLine extends Line {
  readonly words: readonly Word[]
  readonly weight: Weight | null
  readonly weightBox: Box | null
}

/** A line of the label column; a share of items at its end or start is taken off. */
function toLabelLine(phrases: readonly Phrase[]): LabelLine {
  const words = phrases.flatMap((phrase) => phrase.words)
  const found = findWeight(words.map((word) => word.text))
  const box = unionAll(words.map((word) => word.box)) as Box
  return {
    phrases,
    box,
    size: median(words.map((word) => word.size)),
    ends: found !== null && found.to === words.length,
    words: found ? [...words.slice(0, found.from), ...words.slice(found.to)] : words,
    weight: found?.weight ?? null,
    weightBox: found ? unionAll(words.slice(found.from, found.to).map((word) => word.box)) : null,
  }
}

/** Shares of items in a column of their own; one broken over two lines ("10%-" over "15%") is joined. */
function weightColumn(texts: readonly Phrase[], size: number): { text: Phrase; weight: Weight; box: Box }[] {
  const found: { text: Phrase; weight: Weight; box: Box }[] = []
  for (const text of texts) {
    const weight = parseWeight(text.text)
    const below = /[-\u2010-\u2015]$|\bto$/.test(text.text)
      ? texts.find(
          (other) =>
            other !== text &&
            overlapX(other.box, text.box) > 0 &&
            other.box[1] > centreY(text.box) &&
            other.box[1] - text.box[3] < 0.6 * size,
        )
      : undefined
    const joined = below ? parseWeight(`${text.text}${below.text}`) : null
    if (below && joined) found.push({ text, weight: joined, box: unionAll([text.box, below.box]) as Box })
    else if (weight) found.push({ text, weight, box: text.box })
  }
  return found.filter(
    ({ text }) =>
      !found.some(
        (other) =>
          other.text !== text &&
          other.box[3] > text.box[3] &&
          other.text.box[1] < text.box[1] &&
          overlapX(other.box, text.box) > 0 &&
          other.box[3] - text.box[3] < 0.1 &&
          other.box[1] < text.box[1],
      ),
  )
}

/** True where the phrase goes on a text that ends right above it: same font, same colour, same left edge. */
function goesOnFrom(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  return phrases.some((other) => {
    const gap = phrase.box[1] - other.box[3]
    return (
      other !== phrase &&
      Math.abs(other.box[0] - phrase.box[0]) < phrase.size &&
      gap > -0.5 * phrase.size &&
      gap < NEXT_LINE * phrase.size &&
      Math.abs(other.size - phrase.size) < 0.05 * phrase.size &&
      other.words[0]?.color === phrase.words[0]?.color
    )
  })
}

/** The titles among the phrases of a sheet. */
export function findTitles(phrases: readonly Phrase[]): Title[] {
  return phrases.flatMap((phrase) => {
    const named = sectionOfTitle(phrase.text)
    if (!named || (named.bare && goesOnFrom(phrase, phrases))) return []
    return [{ section: named.section, box: phrase.box }]
  })
}

/** The nearest title over a place, no higher than `top`, that stands over the same part of the sheet. */
function titleOver(titles: readonly Title[], box: Box, top: number, extent: Box): Title | null {
  const above = titles.filter(
    (title) => title.box[1] > top && centreY(title.box) < box[1] && overlapX(title.box, extent) > 0,
  )
  return above.sort((a, b) => b.box[1] - a.box[1])[0] ?? null
}

/**
 * Reads the table under a head. `bounds` is where it may reach, `titlesFrom` the height from which titles count
 * (those above belong to an earlier table). Null where nothing under the head looks like rows.
 */
export function readTable(
  sheet: Sheet,
  head: Head,
  bounds: Bounds,
  titles: readonly Title[],
  titlesFrom: number,
  side: 'left' | 'right',
  continued: boolean,
  entriesOf: Entries = markedEntries,
): Table | null {
  const { size } = sheet
  const columns = columnsOf(head)
  const headWords = new Set(head.words)
  const words = sheet.words.filter((word) => !headWords.has(word) && inside(bounds, word.box))
  const { texts, marks } = entriesOf(words, columns)
  const markWords = marks.filter((word) => word.box[2] > columns.from - size && word.box[0] < columns.to + size)
  const isTitle = (box: Box) => titles.some((title) => title.box === box || overlapTitle(title.box, box))

  const beside = texts.filter((text) => (side === 'left' ? text.box[2] < columns.low : text.box[0] > columns.high))
  const across = texts.filter((text) => text.box[2] < columns.low || text.box[0] > columns.high)
  const weights = weightColumn(across, size)
  const weightTexts = new Set(weights.map(({ text }) => text))
  const strips = findStrips(
    [...sheet.marks, ...markWords]
      .map((entry) => entry.box)
      .filter((box) => inColumns(box, columns) && inside({ ...bounds, left: 0, right: sheet.width }, box)),
    size,
  )
  const entries = [...strips, ...weights.map(({ box }) => spanOf(box))]
  const candidates = beside.filter(
    (text) => !weightTexts.has(text) && !isTitle(text.box) && !weights.some(({ box }) => isHeadOf(text.box, box, size)),
  )
  const column = labelColumn(candidates, entries, size, side)
  if (!column) return null

  const labelPhrases = column.labels.filter(
    (text) => parseWeight(text.text) === null || sitsInLabel(text, column.range),
  )
  const extent: Box = [column.range[0], bounds.top, column.range[1], bounds.bottom]
  const lines = toLines(labelPhrases).map(toLabelLine)
  const area: Box = [
    Math.min(column.range[0], columns.from),
    bounds.top,
    Math.max(column.range[1], columns.to),
    bounds.bottom,
  ]
  const cuts = findCuts(sheet.marks, unionAll(lines.map((line) => line.box)) ?? extent, size)
  const titleHeights = titles.filter((title) => overlapX(title.box, area) > 0).map((title) => centreY(title.box))
  const weightSpans = weights.map(({ box }) => spanOf(box))
  const groups = joinLines(lines, { columns: [weightSpans, strips], cuts: [...cuts, ...titleHeights] }) as LabelLine[][]

  const taken = new Set<Box>()
  const rows: Row[] = []
  const maybe: { row: Row; sure: boolean }[] = []
  for (const group of groups) {
    const box = unionAll(group.map((line) => line.box)) as Box
    const label = makeLabel(
      group.map((line) => line.words),
      median(group.map((line) => line.size)),
    )
    if (!/\p{L}{2}/u.test(label)) continue
    const near = (span: Span) => middleOf(span) > box[1] - 0.3 * size && middleOf(span) < box[3] + 0.3 * size
    const strip = strips.find(near)
    const weight = weights.find((entry) => near(spanOf(entry.box)) && !taken.has(entry.box))
    if (weight) taken.add(weight.box)
    const inLabel = group.find((line) => line.weight !== null)
    const row: Row = {
      label,
      labelBox: unionAll(group.flatMap((line) => line.words).map((word) => word.box)) ?? box,
      weight: weight?.weight ?? inLabel?.weight ?? null,
      weightBox: weight?.box ?? inLabel?.weightBox ?? null,
      span: { from: Math.min(box[1], strip?.from ?? box[1]), to: Math.max(box[3], strip?.to ?? box[3]) },
      confidence: Math.min(1, ...group.flatMap((line) => line.words).map((word) => word.confidence)),
      title: titleOver(titles, box, titlesFrom, area),
    }
    maybe.push({ row, sure: strip !== undefined || row.weight !== null || sectionsOfLabel(label).size > 0 })
  }
  const first = maybe.findIndex(({ sure }) => sure)
  const last = maybe.findLastIndex(({ sure }) => sure)
  const leftOver: Box[] = []
  maybe.slice(Math.max(first, 0), last + 1).forEach(({ row, sure }) => {
    if (sure) rows.push(row)
    else leftOver.push(row.labelBox)
  })
  if (rows.length === 0) return null
  const rowTexts = rows.flatMap((row) => (row.weightBox ? [row.labelBox, row.weightBox] : [row.labelBox]))
  const free = [
    Math.max(bounds.left, ...rowTexts.filter((box) => box[2] < columns.low).map((box) => box[2])),
    Math.min(bounds.right, ...rowTexts.filter((box) => box[0] > columns.high).map((box) => box[0])),
  ] as const
  return { sheet, head, continued, rows, markWords: marks, free, leftOver }
}

/** True for a text that stands over a column of shares ("(% Items Per Test)"): it starts there, or nearly. */
const isHeadOf = (text: Box, share: Box, size: number): boolean =>
  centreX(text) > share[0] && centreX(text) < share[2] && text[0] > share[0] - 3 * size

const sitsInLabel = (text: Phrase, range: readonly [number, number]): boolean =>
  text.box[0] >= range[0] && text.box[2] <= range[1]

const overlapTitle = (title: Box, box: Box): boolean =>
  overlapX(title, box) > 0.5 * width(box) && Math.abs(centreY(title) - centreY(box)) < 0.5
