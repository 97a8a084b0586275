import { centerX, centerY, overlapX, width } from '../../pages/geometry'
import type { Box, Page } from '../../pages/model'
import { boxOf, makePassage, type Passage } from './passage'
import type { Segment } from './segments'

/** Lines that stand close below each other: a paragraph, a wrapped heading, the lines of one cell. */
export interface Stack extends Passage {
  readonly lines: readonly Segment[]
  readonly box: Box
}

/** Lines of one paragraph follow each other within this many font sizes, from center to center. */
const LEADING = 1.75
/** Lines of one paragraph have the same size, give or take rounding and OCR. */
const SIZE_RATIO = 1.25

const aligned = (a: Segment, b: Segment): boolean =>
  Math.abs(a.box[0] - b.box[0]) < 0.5 * a.size || Math.abs(centerX(a.box) - centerX(b.box)) < 0.5 * a.size

function follows(above: Segment, below: Segment): boolean {
  const [small, large] = [Math.min(above.size, below.size), Math.max(above.size, below.size)]
  const pitch = centerY(below.box) - centerY(above.box)
  if (large > SIZE_RATIO * small || pitch <= 0.5 * small || pitch > LEADING * large) return false
  const shared = overlapX(above.box, below.box)
  return shared >= 0.5 * Math.min(width(above.box), width(below.box)) || (shared > 0 && aligned(above, below))
}

/** Where horizontal rules stand: `[y, x0, x1]`; edges of drawn boxes count. */
function horizontalRules(page: Page): [number, number, number][] {
  const rules: [number, number, number][] = []
  for (const { box, kind } of page.marks) {
    const [x0, y0, x1, y1] = box
    if (x1 - x0 < 10) continue
    if (y1 - y0 <= 3) rules.push([(y0 + y1) / 2, x0, x1])
    else if (kind === 'stroke') rules.push([y0, x0, x1], [y1, x0, x1])
  }
  return rules
}

/** Groups segments (sorted from top to bottom) to stacks. Where lines branch, only a shared left edge or center carries on. */
export function stacksOf(page: Page, segments: readonly Segment[]): Stack[] {
  const rules = horizontalRules(page)
  const ruled = (a: Segment, b: Segment): boolean => {
    const [y0, y1] = [centerY(a.box), centerY(b.box)]
    const x = (Math.max(a.box[0], b.box[0]) + Math.min(a.box[2], b.box[2])) / 2
    return rules.some(([y, x0, x1]) => y > y0 && y < y1 && x0 <= x && x <= x1)
  }
  const below = new Map<Segment, Segment[]>()
  const above = new Map<Segment, Segment[]>()
  segments.forEach((upper, index) => {
    for (let next = index + 1; next < segments.length; next++) {
      const lower = segments[next] as Segment
      if (lower.box[1] > upper.box[3] + LEADING * upper.size) break
      if (!follows(upper, lower) || ruled(upper, lower)) continue
      below.set(upper, [...(below.get(upper) ?? []), lower])
      above.set(lower, [...(above.get(lower) ?? []), upper])
    }
  })
  const next = new Map<Segment, Segment>()
  for (const [upper, lowers] of below) {
    const lower = lowers.length === 1 ? lowers[0] : lowers.find((candidate) => aligned(upper, candidate))
    if (!lower) continue
    const uppers = above.get(lower) ?? []
    if (uppers.length === 1 || uppers.find((candidate) => aligned(candidate, lower)) === upper) next.set(upper, lower)
  }
  const continued = new Set(next.values())
  return segments
    .filter((segment) => !continued.has(segment))
    .flatMap((first) => {
      const lines = [first]
      for (let line = next.get(first); line; line = next.get(line)) lines.push(line)
      return splitEntries(lines)
    })
    .map((lines) => {
      const passage = makePassage(lines.map((line) => line.tokens))
      return { ...passage, lines, box: boxOf(passage.tokens) }
    })
}

/** Lines of at most this many words may be entries of a list. */
const ENTRY_WORDS = 4

/**
 * Cuts a run of lines where a short line ends although the next word would have fitted on it: an entry of a list above
 * another, or above a paragraph, not a wrapped line.
 */
function splitEntries(lines: readonly Segment[]): Segment[][] {
  const widest = Math.max(...lines.map((line) => width(line.box)))
  const parts: Segment[][] = []
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    const [word] = line.tokens
    const fitted =
      previous &&
      word &&
      width(previous.box) + width(word.box) + 0.8 * previous.size < widest &&
      previous.tokens.length <= ENTRY_WORDS
    if (index === 0 || fitted) parts.push([line])
    else parts.at(-1)?.push(line)
  })
  return parts
}
