/** Writing that the engine passed over: letters side by side that belong to no word it read. */
import type { Blob } from './blobs'
import type { RecognizedWord } from './engine'

/** Height of letters and figures against a line of writing: a score may be printed large. */
const LOWEST = 0.5
const TALLEST = 3
/** Letters of a word are closer than this share of their height. */
const GAP = 0.4
/** They share this much of their height with each other. */
const BESIDE = 0.6
/** Longer than this many times its height it is a rule with something upon it. */
const LONGEST = 25

/** Two letters that touch are wider than this share of their height, and no more of their box is ink than this. */
const WIDTH_OF_TWO = 0.9
const FILLED = 0.8

/** True for ink that may be two letters, or more, that touch: wide, and no filled shape. */
const isJoined = ({ x0, y0, x1, y1, area }: Blob): boolean =>
  x1 - x0 >= WIDTH_OF_TWO * (y1 - y0) && area <= FILLED * (x1 - x0) * (y1 - y0)

/**
 * @param specks ink that belongs to no word
 * @param line height of a line of writing in pixels
 * @returns places of words without a text
 */
export function missedWords(specks: readonly Blob[], line: number): RecognizedWord[] {
  const letters = specks
    .filter(({ x0, y0, x1, y1 }) => {
      const height = y1 - y0
      return height >= LOWEST * line && height <= TALLEST * line && x1 - x0 <= 1.5 * height
    })
    .sort((a, b) => a.x0 - b.x0)
  const open: Blob[][] = []
  for (const letter of letters) {
    const word = open.find((other) => {
      const last = other.at(-1)!
      const height = Math.min(last.y1 - last.y0, letter.y1 - letter.y0)
      const shared = Math.min(last.y1, letter.y1) - Math.max(last.y0, letter.y0)
      return (
        shared >= BESIDE * height && letter.x0 - last.x1 <= GAP * Math.max(last.y1 - last.y0, letter.y1 - letter.y0)
      )
    })
    if (word) word.push(letter)
    else open.push([letter])
  }
  return open
    .filter((word) => word.length > 1 || isJoined(word[0]!))
    .map((word) => {
      const box = [
        Math.min(...word.map(({ x0 }) => x0)),
        Math.min(...word.map(({ y0 }) => y0)),
        Math.max(...word.map(({ x1 }) => x1)),
        Math.max(...word.map(({ y1 }) => y1)),
      ] as const
      return { text: '', box, size: box[3] - box[1], confidence: 0 }
    })
    .filter(({ box, size }) => box[2] - box[0] <= LONGEST * size)
}
