/**
 * The words that score reports are made of, taken from where the reader knows them: names of areas, words of heads and
 * titles, labels of fields. A word of this list stays only where a head, a label or a title stands.
 */
import { distance } from 'fastest-levenshtein'
import { names } from '../areas/names'
import { reportRows } from '../areas/outline'
import { titlePatterns } from '../areas/sections'
import { normalize } from '../pages/normalize'
import { VOCABULARY } from '../reports/page/spelling'
import { headWords } from '../reports/profile/table/head-words'
import { columnPatterns } from '../reports/profile/table/percent-heads'
import { SHARE_OF } from '../reports/profile/table/weights'

/** Runs of letters, as words are told apart here: "OB/GYN" has two. */
const LETTERS = /\p{L}+/gu

const wordsIn = (text: string): string[] => normalize(text).toLowerCase().match(LETTERS) ?? []

/** The words that a pattern spells out, with and without what it makes optional. */
function wordsOf(pattern: RegExp): string[] {
  const source = pattern.source.replace(/\\[a-zA-Z]/g, ' ')
  const whole = source.replace(/(\w+)\(\?:(\w+)\)\?/g, '$1 $1$2').replace(/(\w+)(\w)\?/g, '$1 $1$2')
  return wordsIn(whole)
}

const areaNames = [
  ...names.prefixes,
  ...names.rows.flatMap(({ aliases, printed }) => [...aliases, ...printed]),
  ...reportRows.flatMap(({ label, aliases, prefix }) => [label, ...aliases, prefix ?? '']),
]

const known = new Set([
  ...areaNames.flatMap(wordsIn),
  ...headWords.flatMap(wordsIn),
  ...VOCABULARY.flatMap(wordsIn),
  ...[...columnPatterns, ...titlePatterns, SHARE_OF].flatMap(wordsOf),
])

/** True for a word (one run of letters, any case) that score reports use in heads, labels and titles. */
export const isKnown = (word: string): boolean => known.has(word.toLowerCase())

/** Shorter words than this are too easily another word. */
const LONG_ENOUGH = 5
/** Recognition misreads one letter in so many. */
const LETTERS_PER_SLIP = 5
const long = [...known].filter((word) => word.length >= LONG_ENOUGH)

/** The one known word that recognition of a picture nearly got; null where there is none, or more than one. */
export function nearestKnown(word: string): string | null {
  const seen = word.toLowerCase()
  if (seen.length < LONG_ENOUGH || known.has(seen)) return null
  const most = Math.max(1, Math.floor(seen.length / LETTERS_PER_SLIP))
  const near = long.filter((other) => Math.abs(other.length - seen.length) <= most && distance(other, seen) <= most)
  return near.length === 1 ? (near[0] ?? null) : null
}
