/** The words that heads of the three columns are made of, and what a short text says as a head. */
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
/** Every word that a head may be made of. */
export const headWords: readonly string[] = [...LOW, ...HIGH, ...MIDDLE, ...FILLER]
/** A head is a short text; longer ones are sentences. */
const MAX_WORDS = 7
const LETTERS: Record<string, Place> = { l: 'low', a: 'middle', s: 'middle', m: 'middle', b: 'middle', h: 'high' }

const clean = (word: string): string =>
  normalize(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '')

/** The place a single word stands for; null for fillers and all other words. */
export function placeOfWord(word: string, fuzzy = false): Place | null {
  const text = clean(word)
  if (LOW.has(text)) return 'low'
  if (HIGH.has(text)) return 'high'
  if (MIDDLE.has(text)) return 'middle'
  return fuzzy ? nearly(text) : null
}

/** The place that one letter alone abbreviates (L, A, H); heads of one letter count only as a complete row of three. */
export const placeOfLetter = (word: string): Place | null => {
  const text = clean(word)
  return text.length === 1 ? (LETTERS[text] ?? null) : null
}

/** Arrows, brackets, plus and minus, the number of a footnote: what may stand beside the words of a head. */
const SIGNS = /^[^\p{L}\d]*\d?[^\p{L}\d]*$/u

/** True for a word that adds nothing by itself ("Performance", "than", "the"), and for signs. */
export const isFiller = (word: string): boolean => FILLER.has(clean(word)) || SIGNS.test(normalize(word))

/** A recognized word with one wrong letter still counts where its length leaves no doubt. */
function nearly(text: string): Place | null {
  if (text.length < 5 || text.length > 11) return null
  for (const [set, place] of [[LOW, 'low'] as const, [HIGH, 'high'] as const, [MIDDLE, 'middle'] as const])
    for (const word of set) if (word.length >= 5 && oneLetterApart(word, text)) return place
  return null
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/**
 * What a short text says as a head: the side it names ("Lower Performance", "Below average"), else the middle
 * ("About the same"); null for anything else, for a text that names both sides, and for sentences.
 */
export function placeOfText(words: readonly string[], fuzzy = false): Place | null {
  if (words.length === 0 || words.length > MAX_WORDS) return null
  const places = new Set<Place>()
  for (const word of words) {
    const place = placeOfWord(word, fuzzy)
    if (place) places.add(place)
    else if (!isFiller(word)) return null
  }
  if (places.has('low') && places.has('high')) return null
  if (places.has('low')) return 'low'
  if (places.has('high')) return 'high'
  return places.has('middle') ? 'middle' : null
}
