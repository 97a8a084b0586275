import { area, intersect } from './geometry'
import type { Mark, Page } from './model'

/** A page with fewer words than this holds no report: a stamp, a page number, a scanner's name. */
const FEW_WORDS = 8
/** A picture that takes up this share of the page, or more, is its content and no logo. */
const LARGE_PICTURE = 0.4

const isLarge = (mark: Mark, page: Page): boolean => {
  const seen = intersect(mark.box, [0, 0, page.width, page.height])
  return mark.kind === 'image' && seen !== null && area(seen) >= LARGE_PICTURE * page.width * page.height
}

/**
 * True where the page's own words and marks say what is on it: words that can be seen and read, and not only a line or
 * two around a picture of the rest. An empty page is as usable as it will get.
 */
export function isUsable(page: Page): boolean {
  const seen = page.words.filter((word) => word.visible)
  const legible = seen.filter((word) => word.legible)
  // More symbols than words: a font that does not tell its letters.
  if (seen.length - legible.length > legible.length) return false
  if (legible.length >= FEW_WORDS) return true
  return !page.marks.some((mark) => isLarge(mark, page))
}
