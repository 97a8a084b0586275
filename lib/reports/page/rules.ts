import { centerY } from '../../pages/geometry'
import type { Box, Mark } from '../../pages/model'

/** A straight line on the page: at one place on one axis, from one place to another on the other one, in points. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A rule is at most this thick, in points, as thick as borders are; thicker is a bar or a box. */
const THICKEST = 3
/** Rules between cells are at least a letter high; those between lines are longer than a dash or an underlined sign. */
const SHORTEST = { vertical: 3, horizontal: 10 }

/** The rules that run one way; the edges of drawn boxes count. */
export function rulesOf(marks: readonly Mark[], way: 'vertical' | 'horizontal'): Rule[] {
  return marks.flatMap(({ box: [x0, y0, x1, y1], kind }): Rule[] => {
    const [low, high, from, to] = way === 'vertical' ? [x0, x1, y0, y1] : [y0, y1, x0, x1]
    if (to - from < SHORTEST[way]) return []
    if (high - low <= THICKEST) return [{ at: (low + high) / 2, from, to }]
    return kind === 'stroke' ? [low, high].map((at) => ({ at, from, to })) : []
  })
}

/** A rule that touches a word of the cell beside it still parts the two, give or take this many points. */
const SLACK = 1

/** True where an upright rule stands between two words of a line: they are of two cells. */
export function isRuled(rules: readonly Rule[], last: Box, next: Box): boolean {
  const [from, to, y] = [last[2] - SLACK, next[0] + SLACK, (centerY(last) + centerY(next)) / 2]
  return rules.some((rule) => rule.at >= from && rule.at <= to && rule.from < y && y < rule.to)
}
