/** Shares of items that the engine took apart: "5%", "-" and "7%" are one number, and only as one can it be checked. */
import type { RecognizedWord } from './engine'

/** Parts of one share stand no further apart than this, in heights of its figures: a space between figures is narrower. */
const SPACE = 0.6
/** A share is in this many parts at the most ("5", "%", "-", "7%"). */
const MOST_PARTS = 5
/** Words of one line share this much of the lower one's height. */
const IN_LINE = 0.4

const BEGINS = /^[([<]?[\dA-Za-z]{1,3}%?[-–—]?$/
const SHARE = /^[([]?\d[\dA-Za-z]?%?[-–—]+(?=[\dA-Za-z]*\d|[A-Za-z]%)[\dA-Za-z]{1,3}%[)\]]?$/

const heightOf = ({ box }: RecognizedWord): number => box[3] - box[1]

/** @returns the words, those that make a share of items together as one */
export function withWholeShares(words: readonly RecognizedWord[]): RecognizedWord[] {
  const sorted = [...words].sort((a, b) => a.box[0] - b.box[0])
  const parts = new Set<RecognizedWord>()
  const wholes = new Map<RecognizedWord, RecognizedWord>()
  for (const first of sorted) {
    if (parts.has(first) || !BEGINS.test(first.text) || !/\d/.test(first.text)) continue
    const found = wholeFrom(first, sorted)
    if (!found) continue
    for (const part of found) parts.add(part)
    wholes.set(first, joined(found))
  }
  return words.flatMap((word) => wholes.get(word) ?? (parts.has(word) ? [] : [word]))
}

/** The longest run of words from one on that reads as a share; null where there is none. */
function wholeFrom(first: RecognizedWord, sorted: readonly RecognizedWord[]): RecognizedWord[] | null {
  const run = [first]
  let best: RecognizedWord[] | null = null
  let right = first.box[2]
  while (run.length < MOST_PARTS) {
    const next = sorted.find((word) => !run.includes(word) && word.box[0] > first.box[0] && follows(word, first, right))
    if (!next) break
    run.push(next)
    right = Math.max(right, next.box[2])
    if (SHARE.test(run.map(({ text }) => text).join(''))) best = [...run]
  }
  return best
}

function follows(word: RecognizedWord, first: RecognizedWord, right: number): boolean {
  const shared = Math.min(word.box[3], first.box[3]) - Math.max(word.box[1], first.box[1])
  return shared > IN_LINE * Math.min(heightOf(word), heightOf(first)) && word.box[0] - right <= SPACE * heightOf(first)
}

function joined(parts: readonly RecognizedWord[]): RecognizedWord {
  const [first] = parts as [RecognizedWord, ...RecognizedWord[]]
  const of = (k: 0 | 1 | 2 | 3) => parts.map(({ box }) => box[k])
  return {
    text: parts.map(({ text }) => text).join(''),
    box: [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(2)), Math.max(...of(3))],
    size: first.size,
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
  }
}
