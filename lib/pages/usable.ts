import { area, centerX, centerY, containsPoint, intersect } from './geometry'
import type { Mark, Page, Word } from './model'

/** Fewer words than this say nothing: a stamp, a page number, a scanner's name, the title over a pictured table. */
const FEW_WORDS = 8
/** Letters that are drawn as outlines: more than this many little shapes, none larger than this share of the page's width. */
const MANY_OUTLINES = 200
const LARGEST_LETTER = 0.04
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
    kind === 'fill' && shape === 'path' && Math.max(box[2] - box[0], box[3] - box[1]) <= LARGEST_LETTER * width
  return marks.filter(isLetter).length > MANY_OUTLINES
}

/**
 * True where the page's own words and marks say what is on it: words that can be seen and read, and neither a picture nor
 * drawn letters that hold the rest. An empty page is as usable as it will get.
 */
export function isUsable(page: Page): boolean {
  const seen = page.words.filter((word) => word.visible)
  const legible = seen.filter((word) => word.legible)
  // More symbols than words: a font that does not tell its letters.
  if (seen.length - legible.length > legible.length) return false
  return !isOutlined(page, legible) && !page.marks.some((mark) => isUnread(mark, page, legible))
}
