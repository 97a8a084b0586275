/** Words that were made of what is no writing. */
import { gapX, height, onOneLine } from '../pages/geometry'
import type { SeenWord } from './words'

/** A letter or two on their own are a mark (a box, a tick, a cross): nothing in the line is nearer, in heights of the lower one. */
const ALONE = 1.2

const tall = ({ box, size }: SeenWord): number => Math.max(height(box), size)

/** @returns the words without those that are marks: one or two signs without a figure (a circle reads as 0), far from everything else in line */
export function withoutMarks(words: readonly SeenWord[]): SeenWord[] {
  return words.filter((word) => {
    if (word.text.length > 2 || /[1-9]/.test(word.text)) return true
    return words.some(
      (other) =>
        other !== word &&
        onOneLine(word.box, other.box) &&
        gapX(word.box, other.box) <= ALONE * Math.min(tall(word), tall(other)),
    )
  })
}
