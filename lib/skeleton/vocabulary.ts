/**
 * The words that score reports are made of, taken from where the reader knows them: names of areas, words of column
 * headers and titles. A word of this list stays only where a header, a label or a title stands.
 */
import { names } from '../areas/names'
import { reportRows } from '../areas/outline'
import { titlePatterns } from '../areas/sections'
import { normalize } from '../pages/normalize'
import { VOCABULARY } from '../reports/page/spelling'
import { headerWords } from '../reports/profile/table/header-words'
import { columnPatterns } from '../reports/profile/table/percent-headers'
import { SHARE_OF } from '../reports/profile/table/weights'

/** Runs of letters, as words are told apart here: "OB/GYN" has two. */
const wordsIn = (text: string): string[] =>
  normalize(text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/** The words that a pattern spells out, with and without what it makes optional. */
export function wordsOf(pattern: RegExp): string[] {
  const source = pattern.source.replace(/\\[a-zA-Z]/g, ' ')
  const whole = source.replace(/(\w+)\(\?:(\w+)\)\?/g, '$1 $1$2').replace(/(\w+)(\w)\?/g, '$1 $1$2')
  return wordsIn(whole)
}

const known = new Set(
  [
    ...names.prefixes,
    ...names.rows.flatMap(({ aliases, printed }) => [...aliases, ...printed]),
    ...reportRows.flatMap(({ label, aliases, prefix }) => [label, ...aliases, prefix ?? '']),
    ...headerWords,
    ...VOCABULARY,
    ...[...columnPatterns, ...titlePatterns, SHARE_OF].flatMap(wordsOf),
  ].flatMap(wordsIn),
)

/** True for a word (one run of letters, any case) that score reports use in headers, labels and titles. */
export const isKnown = (word: string): boolean => known.has(word.toLowerCase())
