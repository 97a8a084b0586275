/**
 * Bars on a picture may be none: what a rule left of a row of letters, or a tint that runs across the plot. Bars of one
 * block are alike, and where most grow from one line all do; a row whose mark is otherwise is not believed, and must not
 * make the others be read in another way.
 */
import { quantile } from 'd3-array'
import { height } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import type { Range } from './plot'

interface Bar {
  readonly range: Range | null
  readonly box: Box | null
  readonly why: string | null
}

/** A bar is at least this high, against the higher ones of its block. */
const AS_HIGH = 0.6
const HIGHER_ONES = 0.75
/** Bars grow from one line where this share of them does, and this many at least: others share an end by chance only. */
const MOSTLY = 0.7
const FEWEST = 3

const sharesEnd = (range: Range, end: number, slack: number): boolean =>
  Math.abs(range.from - end) < slack || Math.abs(range.to - end) < slack

/** The end that most of the bars share; null where there is none. */
function usualEnd(ranges: readonly Range[], slack: number): number | null {
  const count = (end: number) => ranges.filter((range) => sharesEnd(range, end, slack)).length
  const [best] = ranges
    .flatMap(({ from, to }) => [from, to])
    .map((end) => ({ end, sharing: count(end) }))
    .sort((a, b) => b.sharing - a.sharing)
  return best && best.sharing >= Math.max(FEWEST, MOSTLY * ranges.length) ? best.end : null
}

/**
 * @param slack within which two ends are one
 * @returns the strokes of a block on a picture, without the range of those that are unlike the others
 */
export function withoutStrays<B extends Bar>(strokes: readonly B[], slack: number): readonly B[] {
  const ranges = strokes.flatMap(({ range }) => (range ? [range] : []))
  const end = usualEnd(ranges, slack)
  const usual = quantile(
    strokes.flatMap(({ box }) => (box ? [height(box)] : [])),
    HIGHER_ONES,
  )
  return strokes.map((stroke) => {
    const { range, box } = stroke
    if (!range || !box) return stroke
    const isLow = height(box) < AS_HIGH * (usual ?? 0)
    const isElsewhere = end !== null && !sharesEnd(range, end, slack)
    return isLow || isElsewhere ? { ...stroke, range: null, box: null, why: 'several-marks' } : stroke
  })
}
