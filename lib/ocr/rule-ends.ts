/**
 * Rules beside filled cells. Between a dark cell and paper a gray rule is no darker than its two sides, so it seems to
 * end where the cell begins. It goes on along the edge of the fill.
 */
import { type Blob, transposed } from './blobs'
import type { Ground } from './ground'

/** How far from a rule's middle, in lines of writing, its two sides are looked at. */
const ASIDE = 0.15
/** An edge that is broken for less than this, in lines of writing, by a rule that crosses, goes on. */
const BREAK = 0.35

/**
 * @param line height of a line of writing in pixels
 * @returns the same rules, each as far as it goes on along the edges of fills
 */
export function followFills(rules: readonly Blob[], ground: Ground, line: number): Blob[] {
  const { width, height, own } = ground
  const aside = Math.max(2, Math.round(ASIDE * line))
  const most = Math.max(1, Math.round(BREAK * line))
  const differs = (a: number, b: number) => own[a]! >= 0 && own[b]! >= 0 && own[a] !== own[b]
  /** Last place from `from` on, in steps of `way`, up to which an edge runs. */
  const follow = (from: number, end: number, way: 1 | -1, isEdge: (at: number) => boolean): number => {
    let last = from
    for (let at = from + way; way * (end - at) > 0 && Math.abs(at - last) <= most; at += way) if (isEdge(at)) last = at
    return last
  }
  return rules.map((rule) => {
    const isAcross = rule.x1 - rule.x0 >= rule.y1 - rule.y0
    const { x0, x1, y0, y1, area } = isAcross ? rule : transposed(rule)
    const [along, across] = isAcross ? [width, height] : [height, width]
    const [before, after] = [y0 - aside, y1 - 1 + aside]
    if (before < 0 || after >= across) return rule
    const at = (k: number, depth: number) => (isAcross ? depth * width + k : k * width + depth)
    const isEdge = (k: number) => differs(at(k, before), at(k, after))
    const longer = { x0: follow(x0, -1, -1, isEdge), x1: follow(x1 - 1, along, 1, isEdge) + 1, y0, y1, area }
    return isAcross ? longer : transposed(longer)
  })
}
