/** What stands in the columns of a table: words that are entries, and the reach of what is drawn there. */
import { rollup } from 'd3-array'
import { centerX } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import { type Phrase, toPhrases } from '../../page/phrases'
import type { Rule } from '../../page/rules'
import type { Span } from '../span'
import { isFiller, placeOfText } from './header-words'
import type { Figures, HeaderRow } from './headers'
import { isMarkWord, isRun, partsOfRun } from './mark-words'
import { figuresOf, isFigureOf } from './percent-headers'
import { parseWeight } from './weights'

/** Plots reach beyond the outer headers' centers by no more than this share of the distance between them: a column's half is a
 * quarter of it, and headers over a zone stand within the plot. */
const REACH = 0.6

/** The outer columns' centers, and the range that all columns take up. */
export interface ColumnReach extends Span {
  readonly low: number
  readonly high: number
}

export function columnsOf(header: HeaderRow): ColumnReach {
  const { low, middle, high } = header.centers
  const [a, b] = [Math.min(low, high), Math.max(low, high)]
  return { low: a, high: b, from: a - (middle - a) / 2, to: b + (b - middle) / 2 }
}

/** The words of a table: entries of its columns, and the texts beside them. */
export interface Entries {
  readonly texts: readonly Phrase[]
  readonly marks: readonly Word[]
}

/** A word that stands alone in so many cells ("You", "here") marks them. */
const FEWEST_ALIKE = 3

/** Entries of columns that are marked: ticks, runs, glyphs, and the words of the headers printed in cells. */
export function markedEntries(all: readonly Word[], columns: ColumnReach, rules: readonly Rule[]): Entries {
  const words = all.flatMap(partsOfRun)
  const texts: Phrase[] = []
  const marks: Word[] = words.filter(isRun)
  const phrases = toPhrases(
    words.filter((word) => !isRun(word)),
    rules,
  )
  const inCells = phrases.filter(
    ({ text, box }) =>
      /^\p{L}+$/u.test(text) && !isFiller(text) && centerX(box) > columns.from && centerX(box) < columns.to,
  )
  const times = rollup(
    inCells,
    (alike) => alike.length,
    ({ text }) => text,
  )
  for (const phrase of phrases) {
    const x = centerX(phrase.box)
    const reach = REACH * (columns.high - columns.low)
    const within = x > columns.low - reach && x < columns.high + reach
    const level = within && placeOfText(phrase.words.map((word) => word.text)) !== null
    const letters = phrase.words.some((word) => word.legible && /[\p{L}\p{N}]/u.test(word.text))
    const isAlike = inCells.includes(phrase) && (times.get(phrase.text) ?? 0) >= FEWEST_ALIKE
    if (
      level ||
      isAlike ||
      (phrase.words.every(isMarkWord) && parseWeight(phrase.text) === null && (within || !letters))
    )
      marks.push(...phrase.words)
    else texts.push(phrase)
  }
  return { texts, marks }
}

/** True for what stands in the columns, not for what reaches far beyond them (rules, header fills, stamps). */
export function inColumns(box: Box, columns: ColumnReach): boolean {
  const reach = REACH * (columns.high - columns.low)
  return box[0] > columns.low - reach && box[2] < columns.high + reach
}

/** Entries of percentage columns: figures that stand under one of the two headers. */
export function percentEntries(
  words: readonly Word[],
  figures: Figures,
  { size, rules }: Pick<PageView, 'size' | 'rules'>,
): Entries {
  const marks = figuresOf(words).filter(
    (word) => isFigureOf('own', word, figures, size) || isFigureOf('group', word, figures, size),
  )
  return {
    marks,
    texts: toPhrases(
      words.filter((word) => !marks.includes(word)),
      rules,
    ),
  }
}
