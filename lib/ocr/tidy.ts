/** Words that were made of what is no writing. */
import type { SeenWord } from './words'

/** A letter or two on their own are a mark (a box, a tick, a cross): nothing in the line is nearer, in heights of the lower one. */
const ALONE = 1.2

const heightOf = ({ box }: SeenWord): number => box[3] - box[1]

const tall = (word: SeenWord): number => Math.max(heightOf(word), word.size)

const inLine = (a: SeenWord, b: SeenWord): boolean =>
  Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1]) > 0.4 * Math.min(heightOf(a), heightOf(b))

/** @returns the words without those that are marks: one or two signs without a figure (a circle reads as 0), far from everything else in line */
export function withoutMarks(words: readonly SeenWord[]): SeenWord[] {
  return words.filter((word) => {
    if (word.text.length > 2 || /[1-9]/.test(word.text)) return true
    return words.some(
      (other) =>
        other !== word &&
        inLine(word, other) &&
        Math.max(other.box[0] - word.box[2], word.box[0] - other.box[2]) <= ALONE * Math.min(tall(word), tall(other)),
    )
  })
}
