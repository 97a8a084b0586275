/** One table of a profile: everything that stands under one row of heads, its labels joined to rows. */
import { centreX, centreY, overlapX, unionAll, width } from '../../pages/geometry'
import type { Box, Word } from '../../pages/model'
import type { Section } from '../schema'
import { findCuts, findStrips, middleOf, type Span, spanOf, standApart } from './anchors'
import { placeOfText } from './head-words'
import type { Head } from './heads'
import { findLabels, findShares, isHeadOf } from './label-column'
import { makeLabel } from './labels'
import { isMarkWord, isRun } from './mark-words'
import { joinLines, type Line, toLines } from './rows'
import { sectionOfTitle, sectionsOfLabel } from './sections'
import { median, type Phrase, type Sheet, toPhrases } from './sheet'
import { spellLabel } from './spelling'
import { findWeight, type Weight } from './weights'

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

/** Plots reach beyond the outer heads' centres by no more than this share of the distance between them. */
const REACH = 0.6
/** Spread to the margins, words of one text stand no farther apart than this, in font sizes. */
const SAME_TEXT = 3
/** Words recognised with less certainty than this may have wrong letters. */
const UNSURE = 0.85
/** Shares of items beyond the columns count where they stand beside this share of the rows. */
const FAR_SHARES = 0.5
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
    const reach = REACH * (columns.high - columns.low)
    const within = x > columns.low - reach && x < columns.high + reach
    const level = within && placeOfText(phrase.words.map((word) => word.text)) !== null
    const letters = phrase.words.some((word) => word.legible && /\p{L}/u.test(word.text))
    if (level || (phrase.words.every(isMarkWord) && (within || !letters))) marks.push(...phrase.words)
    else texts.push(phrase)
  }
  return { texts, marks }
}

/** True for what stands in the columns, not for what reaches far beyond them (rules, header fills, stamps). */
function inColumns(box: Box, columns: Columns): boolean {
  const reach = REACH * (columns.high - columns.low)
  return box[0] > columns.low - reach && box[2] < columns.high + reach
}

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ')

/** The lines of the label column; a line at whose end a share of items stands is the last of its label. */
function toLabelLines(phrases: readonly Phrase[]): Line[] {
  const lines = toLines(phrases).map((line) => line.flatMap((phrase) => phrase.words))
  return lines.map((words, k) => {
    const share = (all: readonly Word[]) => findWeight(all.map((word) => word.text))
    const own = share(words)
    const closes = (all: readonly Word[]) => share(all)?.to === all.length
    return {
      words,
      text: textOf(words),
      label: textOf(own ? [...words.slice(0, own.from), ...words.slice(own.to)] : words),
      box: unionAll(words.map((word) => word.box)) as Box,
      size: median(words.map((word) => word.size)),
      ends: closes(words) || closes([...(lines[k - 1] ?? []), ...words]),
    }
  })
}

/** The label of a row, and the share of items that is printed in it. */
function readLabel(lines: readonly Line[]): {
  label: string
  words: readonly Word[]
  weight: Weight | null
  weightBox: Box | null
} {
  const words = lines.flatMap((line) => line.words)
  const found = findWeight(words.map((word) => word.text))
  const rest = new Set(found ? [...words.slice(0, found.from), ...words.slice(found.to)] : words)
  const size = median(lines.map((line) => line.size))
  return {
    label: makeLabel(
      lines.map((line) => line.words.filter((word) => rest.has(word))).filter((line) => line.length > 0),
      size,
    ),
    words: [...rest],
    weight: found?.weight ?? null,
    weightBox: found ? unionAll(words.slice(found.from, found.to).map((word) => word.box)) : null,
  }
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

/** True where a text of letters ends shortly before the phrase, on the same line. */
const followsText = (phrase: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some((other) => {
    const gap = phrase.box[0] - other.box[2]
    const level = Math.abs(centreY(other.box) - centreY(phrase.box)) < 0.4 * phrase.size
    return level && gap > 0 && gap < SAME_TEXT * phrase.size && /\p{L}{2}/u.test(other.text)
  })

/** The titles among the phrases of a sheet. */
export function findTitles(phrases: readonly Phrase[]): Title[] {
  return phrases.flatMap((phrase) => {
    const named = sectionOfTitle(phrase.text)
    if (!named || (named.bare && (goesOnFrom(phrase, phrases) || followsText(phrase, phrases)))) return []
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

  const isLeft = (text: Phrase) => text.box[2] < columns.low
  const isRight = (text: Phrase) => text.box[0] > columns.high
  const beside = texts.filter(side === 'left' ? isLeft : isRight)
  const across = texts.filter(side === 'left' ? isRight : isLeft)
  const apart = standApart(
    beside.map((text) => text.box),
    size,
  )
  const strips = findStrips(
    [...sheet.marks, ...markWords].filter(
      ({ box }) => inColumns(box, columns) && inside({ ...bounds, left: 0, right: sheet.width }, box),
    ),
    apart,
    size,
  )
  // Shares on the far side belong to this table only where they make a column of it.
  const far = findShares(across, size)
  const shares = [
    ...findShares(beside, size),
    ...(far.length >= FAR_SHARES * Math.min(strips.length, apart.length) ? far : []),
  ]
  const alone = new Set(shares.map(({ text }) => text))
  const entries = [...strips, ...shares.map(({ box }) => spanOf(box))]
  const column = findLabels(
    beside.filter(
      (text) => !alone.has(text) && !isTitle(text.box) && !shares.some(({ box }) => isHeadOf(text, box, size)),
    ),
    entries,
    size,
    side,
  )
  if (!column) return null
  const weights = shares.filter(({ box }) => overlapX(box, [column.range[0], 0, column.range[1], 0]) < 0.5 * width(box))
  const inLabels = shares.filter((share) => !weights.includes(share)).map(({ text }) => text)
  const lines = toLabelLines([...column.labels, ...inLabels])
  const area: Box = [
    Math.min(column.range[0], columns.from),
    bounds.top,
    Math.max(column.range[1], columns.to),
    bounds.bottom,
  ]
  const cuts = findCuts(sheet.marks, unionAll(lines.map((line) => line.box)) ?? area, size)
  const titleHeights = titles.filter((title) => overlapX(title.box, area) > 0).map((title) => centreY(title.box))
  const weightSpans = weights.map(({ box }) => spanOf(box))
  const groups = joinLines(lines, { columns: [weightSpans, strips], cuts: [...cuts, ...titleHeights] })

  const taken = new Set<Box>()
  const rows: Row[] = []
  const maybe: { row: Row; sure: boolean }[] = []
  for (const group of groups) {
    const box = unionAll(group.map((line) => line.box)) as Box
    const { label: printed, words: own, ...inLabel } = readLabel(group)
    const confidence = Math.min(1, ...own.map((word) => word.confidence))
    const label = own.some((word) => word.how === 'ocr') ? spellLabel(printed, confidence < UNSURE) : printed
    if (!/\p{L}{2}/u.test(label)) continue
    const near = (span: Span) => middleOf(span) > box[1] - 0.3 * size && middleOf(span) < box[3] + 0.3 * size
    const strip = strips.find(near)
    const weight = weights.find((entry) => near(spanOf(entry.box)) && !taken.has(entry.box))
    if (weight) taken.add(weight.box)
    const row: Row = {
      label,
      labelBox: unionAll(own.map((word) => word.box)) ?? box,
      weight: weight?.weight ?? inLabel.weight,
      weightBox: weight?.box ?? inLabel.weightBox,
      span: { from: Math.min(box[1], strip?.from ?? box[1]), to: Math.max(box[3], strip?.to ?? box[3]) },
      confidence,
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

const overlapTitle = (title: Box, box: Box): boolean =>
  overlapX(title, box) > 0.5 * width(box) && Math.abs(centreY(title) - centreY(box)) < 0.5
