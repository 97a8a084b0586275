import { median } from 'd3-array'
import { cluster, runs } from '../../pages/cluster'
import { centerY, height } from '../../pages/geometry'
import type { Box, Mark } from '../../pages/model'
import { boxOf, makePassage, type Passage, type Token } from './passage'
import { isRuled, rulesOf } from './rules'

/** A run of words on one line without a wide gap or a rule in it: a table cell's line, a label, a line of a paragraph. */
export interface Line extends Passage {
  readonly box: Box
  /** The largest font size in it, in points. */
  readonly size: number
}

/** Words further apart than this many font sizes belong to different cells; justified text stays below, at 0.7. */
const CELL_GAP = 1.2
/** Narrower gaps than that part cells too, where a line nearby begins at the same place: this many points at most beside it. */
const COLUMN_GAP = 0.75
const SAME_START = 0.5
/** Such a line stands no farther above or below than this many font sizes: a row of two lines, not the next block. */
const NEARBY = 3
/** Words on one line have nearly the same size; a figure twice as large is a line of its own. */
const SIZE_RATIO = 1.4
/** How far two neighbors' centers may differ, in heights: a superscript or a slightly skewed line still fits. */
const LEVEL = 0.4
/** A word may begin before the end of the one before it (a slanted or bold face) by this many font sizes: less than a letter. */
const OVERLAP = 0.5
/** Fewer single letters in a row are initials, not a word set wide. */
const SPACED_LETTERS = 4
const SCORE_DIGITS = 3
/** Between two words set wide the gap is this many times the one between their letters. */
const SPACED_GAP = 1.7

/** How far apart the middles of two tokens are on the y axis. */
const offLine = (a: Token, b: Token): number => Math.abs(centerY(a.box) - centerY(b.box))

function followsOnLine(token: Token, last: Token): boolean {
  const larger = Math.max(last.size, token.size)
  if (larger > SIZE_RATIO * Math.min(last.size, token.size) || token.box[0] < last.box[2] - OVERLAP * larger)
    return false
  return offLine(token, last) < LEVEL * Math.max(height(last.box), height(token.box))
}

const isLetter = ({ text }: Token): boolean => /^\p{L}$/u.test(text)
const isDigit = ({ text }: Token): boolean => /^\d$/.test(text)

const gapBetween = (last: Token, token: Token): number => token.box[0] - last.box[2]

const joinLetters = (letters: readonly [Token, ...Token[]]): Token => ({
  ...letters[0],
  text: letters.map(({ text }) => text).join(''),
  box: boxOf(letters),
  confidence: Math.min(...letters.map(({ confidence }) => confidence)),
})

/**
 * Puts letter-spaced capitals and a score together again: a run of single letters, split where the gap is much wider than
 * its usual one, or three digits.
 */
const joinSpaced = (line: readonly Token[]): Token[] =>
  runs(
    line,
    (token, last) =>
      (isLetter(token) && isLetter(last)) ||
      (isDigit(token) && isDigit(last) && gapBetween(last, token) < CELL_GAP * token.size),
  ).flatMap((letters): Token[] => {
    if (isDigit(letters[0]) ? letters.length !== SCORE_DIGITS : letters.length < SPACED_LETTERS) return letters
    const usual = median(letters.slice(1), (token, k) => gapBetween(letters[k] as Token, token)) ?? 0
    return runs(letters, (token, last) => gapBetween(last, token) <= SPACED_GAP * usual).map(joinLetters)
  })

/** The line that tokens, from left to right, make. */
export const makeLine = (tokens: readonly Token[]): Line => ({
  ...makePassage([tokens]),
  box: boxOf(tokens),
  size: Math.max(...tokens.map((token) => token.size)),
})

/** The lines of a page's cells and paragraphs, from top to bottom, then left to right. `marks`: what parts them. */
export function linesOf(tokens: readonly Token[], marks: readonly Mark[]): Line[] {
  const rules = rulesOf(marks, 'vertical')
  const goesOn = (token: Token, last: Token): boolean =>
    gapBetween(last, token) <= CELL_GAP * Math.max(last.size, token.size) && !isRuled(rules, last.box, token.box)
  // Each is found by its neighbor, so that a skewed line stays one line.
  const chains = cluster(
    [...tokens].sort((a, b) => a.box[0] - b.box[0]),
    followsOnLine,
    offLine,
  )
  const lines = chains.flatMap((chain) => runs(joinSpaced(chain), goesOn).map(makeLine))
  const beginsColumn = (token: Token, last: Token): boolean =>
    gapBetween(last, token) >= COLUMN_GAP * Math.max(last.size, token.size) &&
    lines.some((line) => {
      const off = Math.abs(centerY(line.box) - centerY(token.box)) / token.size
      return Math.abs(line.box[0] - token.box[0]) <= SAME_START && off > LEVEL && off < NEARBY
    })
  return lines
    .flatMap((line) => runs(line.tokens, (token, last) => !beginsColumn(token, last)).map(makeLine))
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}
