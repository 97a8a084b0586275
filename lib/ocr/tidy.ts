/** Words that the engine made of what is no writing, and dashes that it lost. */
import type { Blob } from './blobs'
import type { RecognizedWord } from './engine'

/** A letter or two on their own are a mark (a box, a tick, a cross): nothing in the line is nearer, in heights of the lower one. */
const ALONE = 1.2
/** A dash: this long and this thick at the most, in heights of the figures beside it, and near the middle of their height. */
const SHORTEST_DASH = 0.12
const THICKEST_DASH = 0.25
const MIDDLE = [0.3, 0.75] as const
/** Figures further apart than this many of their heights have no dash between them. */
const APART = 2
/** What a dash is worth that was seen by its shape. */
const CONFIDENCE = 0.75

const heightOf = ({ box }: RecognizedWord): number => box[3] - box[1]

const tall = (word: RecognizedWord): number => Math.max(heightOf(word), word.size)

const inLine = (a: RecognizedWord, b: RecognizedWord): boolean =>
  Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1]) > 0.4 * Math.min(heightOf(a), heightOf(b))

/** @returns the words without those that are marks: one or two signs without a figure, far from everything else in line */
export function withoutMarks(words: readonly RecognizedWord[]): RecognizedWord[] {
  return words.filter((word) => {
    if (word.text.length > 2 || /\d/.test(word.text)) return true
    return words.some(
      (other) =>
        other !== word &&
        inLine(word, other) &&
        Math.max(other.box[0] - word.box[2], word.box[0] - other.box[2]) <= ALONE * Math.min(tall(word), tall(other)),
    )
  })
}

/** @returns dashes between two figures that the engine did not read, seen among the ink that belongs to no word */
export function lostDashes(words: readonly RecognizedWord[], specks: readonly Blob[]): RecognizedWord[] {
  const figures = words.filter(({ text }) => /\d/.test(text)).sort((a, b) => a.box[0] - b.box[0])
  return figures.flatMap((left, k) => {
    const right = figures.slice(k + 1).find((other) => inLine(left, other) && other.box[0] >= left.box[2] - 2)
    const height = heightOf(left)
    if (!right || right.box[0] - left.box[2] > APART * height) return []
    const between = words.some(
      ({ box, text }) =>
        /[-–—]/.test(text) &&
        box[0] >= left.box[0] &&
        box[2] <= right.box[2] &&
        box[1] < left.box[3] &&
        box[3] > left.box[1],
    )
    if (between) return []
    const dash = specks.find(({ x0, y0, x1, y1 }) => {
      const middle = ((y0 + y1) / 2 - left.box[1]) / height
      return (
        x0 >= left.box[2] - 2 &&
        x1 <= right.box[0] + 2 &&
        x1 - x0 >= SHORTEST_DASH * height &&
        x1 - x0 >= y1 - y0 &&
        y1 - y0 <= THICKEST_DASH * height &&
        middle >= MIDDLE[0] &&
        middle <= MIDDLE[1]
      )
    })
    if (!dash) return []
    const box = [dash.x0, left.box[1], dash.x1, left.box[3]] as const
    return [{ text: '-', box, size: left.size, confidence: CONFIDENCE }]
  })
}
