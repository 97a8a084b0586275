import { area, centreX, centreY, containsPoint, intersect } from './geometry'
import type { Mark, Page, Word } from './model'

/** Fewer words than this say nothing: a stamp, a page number, a scanner's name, the title over a pictured table. */
const FEW_WORDS = 8
/** A picture that takes up this share of the page, or more, is content and no logo or small chart. */
const LARGE_PICTURE = 0.2

/** True for a picture that takes up much of the page and has no text of its own lying on it. */
function isUnread(mark: Mark, page: Page, words: readonly Word[]): boolean {
  const seen = intersect(mark.box, [0, 0, page.width, page.height])
  if (mark.kind !== 'image' || !seen || area(seen) < LARGE_PICTURE * page.width * page.height) return false
  const onIt = words.filter((word) => containsPoint(mark.box, centreX(word.box), centreY(word.box)))
  return onIt.length < FEW_WORDS
}

/**
 * True where the page's own words and marks say what is on it: words that can be seen and read, and no picture that
 * holds the rest. An empty page is as usable as it will get.
 */
export function isUsable(page: Page): boolean {
  const seen = page.words.filter((word) => word.visible)
  const legible = seen.filter((word) => word.legible)
  // More symbols than words: a font that does not tell its letters.
  if (seen.length - legible.length > legible.length) return false
  return !page.marks.some((mark) => isUnread(mark, page, legible))
}
