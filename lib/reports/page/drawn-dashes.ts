/** Dashes that are drawn and not written: a range of two numbers whose font has no dash, or whose dash is a line. */
import { centerY, height, onOneLine, width } from '../../pages/geometry'
import type { Mark, Word } from '../../pages/model'

/** A dash is from so many to so many font sizes long (a hyphen 0.3, an em dash 1), and at most this thick. */
const LENGTH = [0.2, 1.1] as const
const THICK = 0.16
/** It stands so near to the middle of its line, in font sizes: an underline is 0.4 below, a strike covers letters. */
const BELOW = 0.25
const ABOVE = 0.4
/** The numbers on its sides touch it, or end within this many font sizes. */
const ROOM = 0.6
const TOUCH = 0.1

/** The word that a dash-like mark stands for; null for anything else. */
function dashOf(mark: Mark, numbers: readonly Word[]): Word | null {
  const [from, , to] = mark.box
  const isBeside = (word: Word, gap: number) =>
    width(mark.box) >= LENGTH[0] * word.size &&
    width(mark.box) <= LENGTH[1] * word.size &&
    height(mark.box) <= THICK * word.size &&
    centerY(mark.box) - centerY(word.box) < BELOW * word.size &&
    centerY(word.box) - centerY(mark.box) < ABOVE * word.size &&
    gap > -TOUCH * word.size &&
    gap < ROOM * word.size
  const left = numbers.find((word) => /[\d%]$/.test(word.text) && isBeside(word, from - word.box[2]))
  const right = numbers.find((word) => /^\d/.test(word.text) && isBeside(word, word.box[0] - to))
  if (!left || !right || !onOneLine(left.box, right.box)) return null
  return { ...left, text: '-', box: [from, left.box[1], to, left.box[3]] }
}

/** The words of a page with a dash wherever one is drawn between two numbers. */
export function withDrawnDashes(words: readonly Word[], marks: readonly Mark[]): Word[] {
  const numbers = words.filter(({ text, angle }) => angle === 0 && /\d/.test(text))
  const lines = numbers.length > 0 ? marks.filter(({ box }) => width(box) > 2 * height(box)) : []
  const dashes = lines.flatMap((mark) => dashOf(mark, numbers) ?? [])
  return [...words, ...dashes]
}
