/** The share of items that a row's area has, as printed: "55%-65%", "(10–15)", "<5%", "3 to 5%", "10%". */
import { normalize } from '../../../pages/normalize'

export type Weight = [number, number]

const NUMBER = String.raw`(\d{1,3}(?:\.\d+)?)\s*%?`
// No share has three digits: a sign that the font does not tell, between two numbers, is their dash.
const DASH = String.raw`\s*(?:-{1,2}|to|through|~|\ufffd)\s*`
const TAIL = String.raw`(?:\s*(?:of\s+)?(?:the\s+)?(?:items?|test|exam(?:ination)?|questions)(?:\s+per\s+test)?)?`
/** The words that may follow a share of items. */
export const SHARE_OF = new RegExp(TAIL)
const RANGE = new RegExp(`^${NUMBER}${DASH}${NUMBER}${TAIL}$`, 'i')
const SINGLE = new RegExp(String.raw`^(?:~|about\s+|approx\.?\s*)?(\d{1,3}(?:\.\d+)?)\s*%${TAIL}$`, 'i')
const BELOW = new RegExp(String.raw`^(?:<|≤|<=|less than|under|up to|at most)\s*${NUMBER}${TAIL}$`, 'i')
const ABOVE = new RegExp(String.raw`^(?:>|≥|>=|more than|over|at least)\s*${NUMBER}${TAIL}$`, 'i')
const BARE = /^\d{1,2}(?:\.\d+)?$/

const share = (text: string | undefined): number => Number(text)

/** A weight that is the whole text; null for anything else. `bare`: a number without a percent sign counts too. */
export function parseWeight(text: string, bare = false): Weight | null {
  // A bracket that stays open goes on in the next line: "(5%" over "-10%)".
  if (/[([{][^)\]}]*$/.test(text)) return null
  const inner = normalize(text)
    .trim()
    .replace(/^[([{]\s*/, '')
    .replace(/\s*[)\]}][.,;*]?$/, '')
    .replace(/[.,;]$/, '')
  const range = RANGE.exec(inner)
  if (range) return ordered(share(range[1]), share(range[2]))
  const single = SINGLE.exec(inner)
  if (single) return ordered(share(single[1]), share(single[1]))
  const below = BELOW.exec(inner)
  if (below) return ordered(0, share(below[1]))
  const above = ABOVE.exec(inner)
  if (above) return ordered(share(above[1]), 100)
  if (bare && BARE.test(inner)) return ordered(share(inner), share(inner))
  return null
}

const ordered = (low: number, high: number): Weight | null => (low <= high && high <= 100 ? [low, high] : null)

/** Fewest words of a label that remain when a weight is taken off its end. */
const MIN_LABEL = 1
/** A weight is printed in at most this many words ("( 10 % - 15 % of items )"). */
const MAX_WORDS = 10

/** Before or behind what looks like a share: the other end of a range that could not be read ("4% - 1%", "?% - 66%"). */
const GOES_BEFORE = /[\d?]\s*%?\s*(?:[\p{Pd}\u2212~]|\bto)\s*$|[\d?]\s*%\s*$/u
const GOES_BEHIND = /^\s*(?:[\p{Pd}\u2212~]|to\b)\s*[\d?]/u

/** Where in a list of words a weight stands at the end or at the start; null where there is none. */
export function findWeight(words: readonly string[]): { from: number; to: number; weight: Weight } | null {
  if (!words.some((word) => /\d/.test(word))) return null
  const most = Math.min(MAX_WORDS, words.length)
  for (let count = most; count >= 1; count--) {
    const end = parseWeight(words.slice(-count).join(' '))
    if (end && GOES_BEFORE.test(words.slice(0, -count).join(' '))) return null
    if (end) return { from: words.length - count, to: words.length, weight: end }
  }
  for (let count = most; count >= 1; count--) {
    const start = words.length - count >= MIN_LABEL ? parseWeight(words.slice(0, count).join(' ')) : null
    if (start && GOES_BEHIND.test(words.slice(count).join(' '))) return null
    if (start) return { from: 0, to: count, weight: start }
  }
  return null
}
