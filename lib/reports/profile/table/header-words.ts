/** The words that headers of the three columns are made of, and what a short text says as a header. */
import { nearest } from '../../../areas/nearest'
import { normalize } from '../../../pages/normalize'

export type Place = 'low' | 'middle' | 'high'

const LOW = new Set(['lower', 'low', 'below', 'weaker', 'worse', 'lo', 'under'])
const HIGH = new Set(['higher', 'high', 'above', 'stronger', 'better', 'hi', 'over', 'hgh'])
/** Words that name the middle by themselves. */
const MIDDLE = new Set(
  'average avg avg. ave same similar borderline comparable middle mid medium equal expected typical equivalent par near about border bord moderate'.split(
    ' ',
  ),
)
/** Words that may stand beside the word that decides. */
const FILLER = new Set(
  'performance perf perform relative relatively than the to as at a of on your own overall score scores total whole test exam examination mean national group comparison level range expected result results relative with same average avg zone'.split(
    ' ',
  ),
)
/** Every word that a header may be made of. */
export const headerWords: readonly string[] = [...LOW, ...HIGH, ...MIDDLE, ...FILLER]
/** A header is a short text, "About the same as your overall score" the longest; more words are a sentence. */
const MAX_WORDS = 7
const LETTERS: Record<string, Place> = { l: 'low', a: 'middle', s: 'middle', m: 'middle', b: 'middle', h: 'high' }

const clean = (word: string): string =>
  normalize(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '')

/** The place a single word stands for; null for fillers and all other words. */
export function placeOfWord(word: string, fuzzy = false): Place | null {
  const seen = clean(word)
  // A recognized word with one wrong letter still counts where its length leaves no doubt.
  const text = fuzzy && seen.length >= LONG_ENOUGH ? (nearest(seen, longWords, 1) ?? seen) : seen
  if (LOW.has(text)) return 'low'
  if (HIGH.has(text)) return 'high'
  if (MIDDLE.has(text)) return 'middle'
  return null
}

/** The place that one letter alone abbreviates (L, A, H); headers of one letter count only as a complete row of three. */
export const placeOfLetter = (word: string): Place | null => {
  const text = clean(word)
  return text.length === 1 ? (LETTERS[text] ?? null) : null
}

/** Arrows, brackets, plus and minus, the number of a footnote: what may stand beside the words of a header. */
const SIGNS = /^[^\p{L}\d]*\d?[^\p{L}\d]*$/u

/** True for a word that adds nothing by itself ("Performance", "than", "the"), and for signs. */
export const isFiller = (word: string): boolean => FILLER.has(clean(word)) || SIGNS.test(normalize(word))

/** Shorter words than this are too easily other words, also with one wrong letter. */
const LONG_ENOUGH = 5
const longWords = [...LOW, ...HIGH, ...MIDDLE].filter((word) => word.length >= LONG_ENOUGH)

/**
 * What a short text says as a header: the side it names ("Lower Performance", "Below average"), else the middle
 * ("About the same"); null for anything else, for a text that names both sides, and for sentences.
 */
export function placeOfText(words: readonly string[], fuzzy = false): Place | null {
  if (words.length === 0 || words.length > MAX_WORDS) return null
  const places = words.map((word) => placeOfWord(word, fuzzy))
  if (words.some((word, k) => places[k] === null && !isFiller(word))) return null
  const named = (['low', 'high', 'middle'] as const).filter((place) => places.includes(place))
  return named[0] === 'low' && named[1] === 'high' ? null : (named[0] ?? null)
}
