import { onOneLine, union, width } from '../../pages/geometry'
import type { Word } from '../../pages/model'
import { normalize } from '../../pages/normalize'
import type { Token } from './passage'
import { spell } from './spelling'
import type { Tolerances } from './tolerances'

/** A single sign counts as part of its neighbor where the gap is less than this share of the font size. */
const JOIN_GAP = 0.1

/** Dots that lead the eye from a label to its value; not text. */
const LEADERS = /^[._·•…]{3,}$|[._…]{4,}$/

const merge = (a: Token, b: Token): Token => ({
  text: a.text + b.text,
  box: union(a.box, b.box),
  size: Math.max(a.size, b.size),
  confidence: Math.min(a.confidence, b.confidence),
})

/** Joins pieces of one word that stand next to each other without a gap (small capitals, changes of font). */
function joinTouching(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const gap = last ? token.box[0] - last.box[2] : Number.POSITIVE_INFINITY
    const touching =
      last && Math.abs(gap) < JOIN_GAP * Math.min(last.size, token.size) && onOneLine(last.box, token.box)
    if (last && touching && /[\p{L}]$/u.test(last.text) && /^[\p{L}]/u.test(token.text)) {
      joined[joined.length - 1] = merge(last, token)
    } else joined.push(token)
  }
  return joined
}

/** A label that touches its figure ("Score:175"), as two. */
const LABELED = /^(\p{L}.*:)(\d.*)$/u

function parted(word: Word): Word[] {
  const [, label, figure] = LABELED.exec(word.text) ?? []
  if (label === undefined || figure === undefined) return [word]
  const [x0, y0, x1, y1] = word.box
  const x = x0 + ((x1 - x0) * label.length) / word.text.length
  return [
    { ...word, text: label, box: [x0, y0, x, y1] },
    { ...word, text: figure, box: [x, y0, x1, y1] },
  ]
}

/** What a person can read of a page's upright words, in painting order, in one spelling. */
export function toTokens(words: readonly Word[], { misspells }: Tolerances): Token[] {
  const tokens = words
    .filter((word) => word.legible && width(word.box) > 0)
    .flatMap(parted)
    .map(({ text, box, size, confidence }) => {
      const plain = normalize(text).replace(LEADERS, '')
      return { text: misspells ? spell(plain) : plain, box, size, confidence }
    })
    .filter((token) => token.text.trim() !== '')
  return joinTouching(tokens)
}
