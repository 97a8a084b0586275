/**
 * Rules that pass under what is filled: of the axis of a plot only the pieces beside its bar are seen. Where nothing but
 * a fill lies between two pieces in line, they are one rule.
 */
import { cluster } from '../pages/cluster'
import { type Blob, fromLeft, whole } from './blobs'
import type { Ground } from './ground'
import { inLine, RULE_THICKNESS } from './rules'

/** A fill over a rule reaches beyond both its sides by so many lines of writing: no rule that runs along its edge. */
const BESIDE = 0.15
/** This share of what lies between two pieces is fill; the rest is its soft edges, and lines upon it. */
const COVERED = 0.8
/** A piece is this much longer than thick. */
const ASPECT = 3

/**
 * @param specks ink that belongs to no word and no rule: short pieces may be among them
 * @param line height of a line of writing in pixels
 * @returns the rules, pieces of one made one, and the specks that are no part of them
 */
export function joinUnderFills(
  rules: readonly Blob[],
  specks: readonly Blob[],
  ground: Ground,
  line: number,
): { rules: Blob[]; rest: Blob[] } {
  const isPiece = ({ x0, x1, y0, y1 }: Blob) => x1 - x0 >= ASPECT * (y1 - y0) && y1 - y0 <= line * RULE_THICKNESS
  const aside = Math.max(2, Math.round(BESIDE * line))
  const chains = cluster(
    fromLeft([...rules, ...specks].filter(isPiece)),
    (next, last) => inLine(last, next, line) && isCovered(last, next, ground, aside),
  )
  const long = chains.filter((chain) => chain.length > 1 && chain.some((piece) => rules.includes(piece)))
  const used = new Set(long.flat())
  return {
    rules: [...rules.filter((rule) => !used.has(rule)), ...long.map(whole)],
    rest: specks.filter((speck) => !used.has(speck)),
  }
}

/** True where fills lie over the line from the end of one piece to the start of the next. */
function isCovered(before: Blob, after: Blob, { width, height, own }: Ground, aside: number): boolean {
  const y = Math.round((before.y0 + before.y1 + after.y0 + after.y1) / 4)
  const [top, bottom] = [y - aside, y + aside]
  if (top < 0 || bottom >= height || after.x0 <= before.x1) return false
  const beside = own[top * width + before.x1 - 1]
  let filled = 0
  for (let x = before.x1; x < after.x0; x++) {
    const fill = own[y * width + x]!
    const isOver = own[top * width + x] === fill && own[bottom * width + x] === fill
    if (fill > 0 && fill !== beside && isOver) filled++
  }
  return filled >= COVERED * (after.x0 - before.x1)
}
