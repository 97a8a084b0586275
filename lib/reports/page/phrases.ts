import { median } from 'd3-array'
import { cluster } from '../../pages/cluster'
import { centerY, onOneLine, union, width } from '../../pages/geometry'
import type { Box, Word } from '../../pages/model'
import { isRuled, type Rule } from './rules'

/** Words of one line that stand together as one text. */
export interface Phrase {
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly words: readonly Word[]
}

/** Widest gap between two words of one text, in font sizes: a word space is about 0.3, a justified one up to 0.7. */
const WORD_GAP = 0.75
/** A word may begin before the end of the one before it (a slanted or bold face) by this share of that one's width. */
const OVERLAP = 0.5

/** The phrase that the given words of one line make, from left to right. */
export function makePhrase(words: readonly Word[]): Phrase {
  const [first] = words
  if (!first) throw new RangeError('a phrase has at least one word')
  return {
    text: words.map((word) => word.text).join(' '),
    box: words.reduce<Box>((box, word) => union(box, word.box), first.box),
    size: median(words, (word) => word.size) ?? first.size,
    words,
  }
}

/** How far the middles of two words are apart on the y axis, in points. */
const offLine = (a: Word, b: Word): number => Math.abs(centerY(a.box) - centerY(b.box))

/** Joins upright words to phrases, from top to bottom: same line, no gap wider than `gap` font sizes, no rule between. */
export function toPhrases(words: readonly Word[], rules: readonly Rule[], gap = WORD_GAP): Phrase[] {
  const follows = (word: Word, last: Word): boolean => {
    const space = word.box[0] - last.box[2]
    if (space > gap * Math.max(last.size, word.size) || space < -OVERLAP * width(last.box) - 0.5) return false
    return onOneLine(last.box, word.box) && !isRuled(rules, last.box, word.box)
  }
  return cluster(
    [...words].sort((a, b) => a.box[0] - b.box[0]),
    follows,
    offLine,
  )
    .map(makePhrase)
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}
