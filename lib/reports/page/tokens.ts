import { centerX, centerY, containsPoint, height, union, width } from '../../pages/geometry'
import type { Page, Word } from '../../pages/model'
import { normalize } from '../../pages/normalize'
import type { Token } from './passage'
import { spell } from './spelling'
import type { Tolerances } from './tolerances'

/** Stamps and watermarks are set larger than the text that they cross; the usual large figure of a report crosses nothing. */
const CROSSING_RATIO = 1.5
/** A single sign counts as part of its neighbor where the gap is less than this share of the font size. */
const JOIN_GAP = 0.1

/** Smaller than this, in points, and much smaller than the rest of the page, is nothing that a person sees. */
const TOO_SMALL = 2
const MUCH_SMALLER = 0.3
/** Dots that lead the eye from a label to its value; not text. */
const LEADERS = /^[._·•…]{3,}$|[._…]{4,}$/

/** Words of a stamp or watermark: larger than another word whose center they cover. */
function crossing(words: readonly Word[], median: number): Set<Word> {
  return new Set(
    words.filter(
      (big) =>
        big.size > CROSSING_RATIO * median &&
        words.some(
          (small) =>
            small.size * CROSSING_RATIO < big.size && containsPoint(big.box, centerX(small.box), centerY(small.box)),
        ),
    ),
  )
}

const sameLine = (a: Token, b: Token): boolean =>
  Math.abs(centerY(a.box) - centerY(b.box)) < 0.35 * Math.max(height(a.box), height(b.box))

const merge = (a: Token, b: Token): Token => ({
  text: a.text + b.text,
  box: union(a.box, b.box),
  size: Math.max(a.size, b.size),
  how: a.how,
  confidence: Math.min(a.confidence, b.confidence),
})

/** Joins pieces of one word that stand next to each other without a gap (small capitals, changes of font). */
function joinTouching(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const gap = last ? token.box[0] - last.box[2] : Number.POSITIVE_INFINITY
    const touching = last && Math.abs(gap) < JOIN_GAP * Math.min(last.size, token.size) && sameLine(last, token)
    if (last && touching && /[\p{L}]$/u.test(last.text) && /^[\p{L}]/u.test(token.text)) {
      joined[joined.length - 1] = merge(last, token)
    } else joined.push(token)
  }
  return joined
}

/** The words of an upright page that a person can read, in painting order; stamps across the page left out. */
export function readableTokens(page: Page, { misspells }: Tolerances): Token[] {
  const upright = page.words.filter((word) => word.visible && word.legible && word.angle === 0 && width(word.box) > 0)
  const sizes = upright.map((word) => word.size).sort((a, b) => a - b)
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0
  const words = upright.filter((word) => word.size >= TOO_SMALL || word.size >= MUCH_SMALLER * median)
  const stamps = crossing(words, median)
  const tokens = words
    .filter((word) => !stamps.has(word))
    .map(({ text, box, size, how, confidence }) => {
      const plain = normalize(text).replace(LEADERS, '')
      return { text: misspells ? spell(plain) : plain, box, size, how, confidence }
    })
    .filter((token) => token.text.trim() !== '')
  return joinTouching(tokens)
}
