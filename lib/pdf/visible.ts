/** Whether a person sees a glyph. */
import { looksSame, parseColor, type Rgb } from './color'
import type { Glyph } from './display-list'
import type { Scene } from './scene'

/**
 * Two places of a glyph that must both be hidden for it to be hidden: a line through text, or down through a letter,
 * hides none. Shares of its advance, and heights above the baseline in ems.
 */
const LOW = { along: 0.25, up: 0.1 }
const HIGH = { along: 0.75, up: 0.45 }
/** Text fainter than this cannot be seen: black on white has then a contrast of 1.1. */
const FAINT = 0.05
/** Text lower than this share of the page's shorter side cannot be read: 1.5 points on a letter page. */
const TINY = 1 / 400

function blends(scene: Scene, x: number, y: number, order: number, own: Rgb): boolean {
  const below = scene.colorBelow(x, y, order)
  return below !== null && looksSame(own, below)
}

/** True for a glyph that is painted, large enough, not covered later, and not in the color of what is below it. */
export function isVisible(glyph: Glyph, scene: Scene): boolean {
  const [x0, y0, x1, y1] = scene.page
  if (!glyph.painted || glyph.opacity < FAINT || glyph.size < TINY * Math.min(x1 - x0, y1 - y0)) return false
  const advanceX = glyph.endX - glyph.x
  const advanceY = glyph.endY - glyph.y
  // Up, seen from the baseline: the writing direction turned a quarter to the left on a page whose y runs down.
  const upX = glyph.dirY * glyph.size
  const upY = -glyph.dirX * glyph.size
  const lowX = glyph.x + LOW.along * advanceX + LOW.up * upX
  const lowY = glyph.y + LOW.along * advanceY + LOW.up * upY
  const highX = glyph.x + HIGH.along * advanceX + HIGH.up * upX
  const highY = glyph.y + HIGH.along * advanceY + HIGH.up * upY
  const own = glyph.color ? parseColor(glyph.color) : null
  if (scene.isCovered(lowX, lowY, glyph.order, own) && scene.isCovered(highX, highY, glyph.order, own)) return false
  if (!own) return true
  return !(blends(scene, lowX, lowY, glyph.order, own) && blends(scene, highX, highY, glyph.order, own))
}
