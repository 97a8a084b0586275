import { area, centerX, centerY, containsPoint, height, intersect, onOneLine } from './geometry'
import type { Mark, Page, Word } from './model'

/** Fewer words than this say nothing: a stamp, a page number, a scanner's name, the title over a pictured table. */
const FEW_WORDS = 8
/**
 * Letters that are drawn as outlines, each by itself or a line at a time: at least as many shapes as a report has lines, none
 * higher than this share of the page's width (a title is 24 of 612 points).
 */
const MANY_OUTLINES = 60
const HIGHEST_LETTER = 0.04
/** A picture that takes up this share of the page, or more, is content and no logo or small chart. */
const LARGE_PICTURE = 0.2

/** True for a picture that takes up much of the page and has no text of its own lying on it. */
function isUnread(mark: Mark, page: Page, words: readonly Word[]): boolean {
  const seen = intersect(mark.box, [0, 0, page.width, page.height])
  if (mark.kind !== 'image' || !seen || area(seen) < LARGE_PICTURE * page.width * page.height) return false
  const onIt = words.filter((word) => containsPoint(mark.box, centerX(word.box), centerY(word.box)))
  return onIt.length < FEW_WORDS
}

/** True for a page whose writing is drawn: next to no words, and little shapes by the hundred. */
function isOutlined({ marks, width }: Page, words: readonly Word[]): boolean {
  if (words.length >= FEW_WORDS) return false
  const isLetter = ({ kind, shape, box }: Mark) =>
    kind === 'fill' && shape === 'path' && height(box) <= HIGHEST_LETTER * width
  return marks.filter(isLetter).length > MANY_OUTLINES
}

/** Signs that prose, figures, labels and boxes of signs hardly use. */
const ODD_SIGN = /[^\p{L}\p{N}\s.,:;()[\]%&/'’‘“”–—-]/gu
/** A line that is drawn with a sign, again and again. */
const DRAWN_LINE = /^(.)\1{4,}$/u
/** A page has at most one odd sign in eight; a font that numbers its letters as it likes, one in four. */
const NOISE = 0.18
/** A digit is missing where a figure begins or ends; between two figures it is their dash. */
const LACKS_DIGIT = /(?:^|[^\d%])\uFFFD|\uFFFD(?!\d)/
/** Figures of which this share, and this many, lack a digit say less than a look at the page. */
const BROKEN = { share: 0.2, fewest: 3 }

/** True for words that make no text. */
function isNoise(words: readonly Word[]): boolean {
  const text = words
    .filter((word) => !DRAWN_LINE.test(word.text))
    .map((word) => word.text)
    .join('')
  return words.length >= FEW_WORDS && (text.match(ODD_SIGN)?.length ?? 0) > NOISE * text.length
}

/** True where digits are missing from many figures: their font draws others than it says. */
function hasBrokenFigures(words: readonly Word[]): boolean {
  const figures = words.filter(({ text }) => /[\d%]/.test(text))
  const broken = figures.filter(({ legible, text }) => !legible && LACKS_DIGIT.test(text))
  return broken.length >= BROKEN.fewest && broken.length > BROKEN.share * figures.length
}

/**
 * True where the page's own words and marks say most of what is on it: words that can be seen and read, and neither a
 * picture nor drawn letters that hold the rest. An empty page is as legible as it will get.
 */
export function isLegible(page: Page): boolean {
  const seen = page.words.filter((word) => word.visible)
  const legible = seen.filter((word) => word.legible)
  // More symbols than words: a font that does not tell its letters.
  if (seen.length - legible.length > legible.length || isNoise(legible)) return false
  return !isOutlined(page, legible) && !page.marks.some((mark) => isUnread(mark, page, legible))
}

/** So many words without a known letter, each with another right behind it, are writing: marks stand apart. */
const UNTOLD_WORDS = 4

/** True where whole texts have no known letter: headings, say, whose font gives none. */
function hasUntoldTexts(words: readonly Word[]): boolean {
  const untold = words.filter(({ legible, text }) => !legible && !/[\p{L}\p{N}]/u.test(text))
  const goesOn = ({ box, size }: Word) =>
    untold.some((next) => onOneLine(box, next.box) && next.box[0] > box[2] && next.box[0] - box[2] < size)
  return untold.filter(goesOn).length >= UNTOLD_WORDS
}

/** True where nothing is gained by looking at the page: it is legible, its figures and all its texts too. */
export function isUsable(page: Page): boolean {
  const seen = page.words.filter((word) => word.visible)
  return isLegible(page) && !hasBrokenFigures(seen) && !hasUntoldTexts(seen)
}
