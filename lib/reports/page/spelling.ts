import { nearest } from '../../areas/nearest'
import { knownWord } from '../../areas/sections'

/** Words by which documents and fields are recognized. Values are never corrected, so no number and no month is here. */
export const VOCABULARY: readonly string[] = [
  ...['united', 'states', 'medical', 'licensing', 'examination', 'usmle', 'clinical', 'knowledge', 'step', 'score'],
  ...['report', 'performance', 'profile', 'profiles', 'content', 'areas', 'feedback', 'examinee', 'transcript'],
  ...['three-digit', 'two-digit', 'total', 'minimum', 'passing', 'pass', 'fail', 'passed', 'failed', 'result'],
  ...['outcome', 'test', 'date', 'exam', 'administration', 'recommended', 'required', 'standard', 'deviation'],
  ...['error', 'estimate', 'measurement', 'mean', 'average', 'points', 'likely', 'range', 'probability', 'percent'],
  ...['correct', 'equated', 'comparison', 'group', 'comprehensive', 'science', 'basic', 'self-assessment'],
  ...['national', 'board', 'osteopathic', 'examiners', 'comlex-usa', 'level', 'your', 'this', 'physician', 'task'],
  ...['system', 'discipline', 'lower', 'higher', 'borderline', 'same', 'determined', 'birth', 'name', 'printed'],
  ...['predicted', 'practice', 'first-time', 'takers', 'schools', 'repeatedly', 'two-thirds', 'current', 'scores'],
  ...['testing', 'relative', 'attempt', 'identification'],
]
const known = new Set(VOCABULARY)

/** True for a word of the documents, or of the names of areas. */
export const isKnownWord = (word: string): boolean => known.has(word.toLowerCase()) || knownWord(word)

/** Signs that recognition takes for one another, in one spelling. */
const confusable = (word: string): string =>
  word
    .toLowerCase()
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1l|!]/g, 'i')
    .replace(/[5$]/g, 's')
    .replace(/0/g, 'o')
    .replace(/8/g, 'b')

const byShape = new Map(VOCABULARY.map((word) => [confusable(word), word]))

/** Shorter words than this are too easily another word: "score" and "store" differ by one letter. */
const LONG_ENOUGH = 6
/** One misread letter in this many: two in twelve still leave one known word. */
const LETTERS_PER_MISREAD = 6

/** The one word of the vocabulary that is near enough; a plural is no misreading. */
const misread = (word: string): string | null =>
  word.length < LONG_ENOUGH || known.has(word.replace(/s$/, ''))
    ? null
    : nearest(word, VOCABULARY, Math.floor(word.length / LETTERS_PER_MISREAD))

/** Shorter words are not looked at: of three signs most are numbers. */
const SHORTEST = 4

const PARTS = /^([^\p{L}\p{N}|!$]*)(.*?)([^\p{L}\p{N}|!$]*)$/u

/**
 * Puts a word right that recognition of a picture has nearly got: "Passlng", "5core", "Minirnum". Anything that is mostly
 * digits stays as it is.
 */
export function spell(text: string): string {
  const [, before = '', word = '', after = ''] = PARTS.exec(text) ?? []
  const lower = word.toLowerCase()
  const letters = word.replace(/[^\p{L}]/gu, '').length
  if (word.length < SHORTEST || 2 * letters < word.length || known.has(lower)) return text
  const right = byShape.get(confusable(word)) ?? misread(lower)
  if (right === null) return text
  const capitals = word === word.toUpperCase()
  const spelled = capitals
    ? right.toUpperCase()
    : /^\p{Lu}/u.test(word)
      ? right[0]?.toUpperCase() + right.slice(1)
      : right
  return before + spelled + after
}
