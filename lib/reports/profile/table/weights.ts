/** The share of items that a row's area has, as printed: "55%-65%", "(10–15)", "<5%", "3 to 5%", "10%". */
import { normalize } from '../../../pages/normalize'

export type Weight = [number, number]

const NUMBER = String.raw`(\d{1,3}(?:\.\d+)?)\s*%?`
// No share has three digits: a sign that the font does not tell, between two numbers, is their dash. A picture loses the o of "to".
const DASH = String.raw`\s*(?:-{1,2}|to?|through|~|\ufffd)\s*`
const TAIL = String.raw`(?:\s*(?:of\s+)?(?:the\s+)?(?:items?|test|exam(?:ination)?|questions)(?:\s+per\s+test)?)?`
/** The words that may follow a share of items. */
export const SHARE_OF = new RegExp(TAIL)
// In words only with its sign: "so shares do not add up to 100" is none.
const SIGNED = '(?=.*%)'
const below = `(?:less than|under|up to|at most)${SIGNED}`
const above = `(?:more than|over|at least)${SIGNED}`
/** How a share is printed, and the two numbers that it says. */
const FORMS: readonly (readonly [RegExp, (first: number, second: number) => Weight])[] = [
  [new RegExp(`^${NUMBER}${DASH}${NUMBER}${TAIL}$`, 'i'), (low, high) => [low, high]],
  [new RegExp(String.raw`^(?:~|about\s+|approx\.?\s*)?(\d{1,3}(?:\.\d+)?)\s*%${TAIL}$`, 'i'), (only) => [only, only]],
  [new RegExp(String.raw`^(?:<|≤|<=|${below})\s*${NUMBER}${TAIL}$`, 'i'), (high) => [0, high]],
  [new RegExp(String.raw`^(?:>|≥|>=|${above})\s*${NUMBER}${TAIL}$`, 'i'), (low) => [low, 100]],
]

/** A weight that is the whole text; null for anything else. */
export function parseWeight(text: string): Weight | null {
  // A bracket that stays open goes on in the next line: "(5%" over "-10%)".
  if (/[([{][^)\]}]*$/.test(text)) return null
  // One number before a bracket that nothing has opened is the end of a range whose start was not read.
  const isEnd = /^[^([{]*[)\]}]/.test(text)
  const inner = normalize(text)
    .replace(/\s*[*]+$/, '')
    .trim()
    .replace(/^[([{]\s*/, '')
    .replace(/\s*[)\]}][.,;*]?$/, '')
    .replace(/[.,;]$/, '')
  for (const [form, read] of FORMS) {
    const [whole, first, second] = form.exec(inner) ?? []
    if (whole !== undefined) return isEnd && second === undefined ? null : ordered(read(Number(first), Number(second)))
  }
  return null
}

/** All of it is no share: "the shares do not add up to 100%". */
const ordered = ([low, high]: Weight): Weight | null =>
  low <= high && low < 100 && high <= 100 && high - low < 100 ? [low, high] : null

/** Fewest words of a label that remain when a weight is taken off its end. */
const MIN_LABEL = 1
/** A weight is printed in at most this many words ("( 10 % - 15 % of items )"). */
const MAX_WORDS = 10

/** Before or behind what looks like a share: the other end of a range that could not be read ("4% - 1%", "?% - 66%"). */
const GOES_BEFORE = /[\d?]\s*%?\s*(?:[\p{Pd}\u2212~]|\bto)\s*$|[\d?]\s*%\s*\S{0,2}\s*$/u
const GOES_BEHIND = /^\s*(?:[\p{Pd}\u2212~]|to\b)\s*[\d?]/u

/** Where in a list of words a weight stands at the end or at the start; null where there is none. */
export function findWeight(words: readonly string[]): { from: number; to: number; weight: Weight } | null {
  if (!words.some((word) => /\d/.test(word))) return null
  const textOf = (from: number, to: number) => words.slice(from, to).join(' ')
  const most = Math.min(MAX_WORDS, words.length)
  for (let from = words.length - most; from < words.length; from++) {
    const weight = parseWeight(textOf(from, words.length))
    if (weight) return GOES_BEFORE.test(textOf(0, from)) ? null : { from, to: words.length, weight }
  }
  for (let to = Math.min(most, words.length - MIN_LABEL); to >= 1; to--) {
    const weight = parseWeight(textOf(0, to))
    if (weight) return GOES_BEHIND.test(textOf(to, words.length)) ? null : { from: 0, to, weight }
  }
  return null
}
