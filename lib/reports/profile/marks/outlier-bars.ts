/**
 * Bars on a picture may be none: what a rule left of a row of letters, or a tint that runs across the plot. Bars of one
 * block are alike, and where most grow from one line all do; a row whose mark is otherwise is not believed, and must not
 * make the others be read in another way.
 */
import { greatest, quantile } from 'd3-array'
import { height, width } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import { hasEnd, type RowMark } from './strokes'

/** A bar is at least this high, against the higher ones of its block; and they against it. */
const AS_HIGH = 0.6
const HIGHER_ONES = 0.75
/** Bars that grow from no one line are about as wide as each other; one narrower than this share is the rest of an upright line. */
const SLIVER = 0.1
/** Bars grow from one line where this share of them does, and this many at least: others share an end by chance only. */
const MOSTLY = 0.7
const FEWEST = 3

/** The end that most of the bars share; null where there is none. */
function usualEnd(boxes: readonly Box[], slack: number): number | null {
  const count = (end: number) => boxes.filter((box) => hasEnd(box, end, slack)).length
  const ends = boxes.flatMap(([from, , to]) => [from, to])
  const best = greatest(ends, count)
  return best !== undefined && count(best) >= Math.max(FEWEST, MOSTLY * boxes.length) ? best : null
}

/**
 * @param slack within which two ends are one
 * @returns the marks of a block on a picture, without the box of those that are unlike the others
 */
export function withoutOutliers(marks: readonly RowMark[], slack: number): readonly RowMark[] {
  const boxes = marks.flatMap(({ box }) => (box ? [box] : []))
  const end = usualEnd(boxes, slack)
  const usual = (size: (box: Box) => number): number => quantile(boxes.map(size), HIGHER_ONES) ?? 0
  const [high, wide] = [usual(height), usual(width)]
  const isOutlier = (box: Box) =>
    height(box) < AS_HIGH * high ||
    AS_HIGH * height(box) > high ||
    (end === null ? width(box) < SLIVER * wide : !hasEnd(box, end, slack))
  return marks.map((mark) => (mark.box && isOutlier(mark.box) ? { ...mark, box: null, why: 'several-marks' } : mark))
}
