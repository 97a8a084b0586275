/**
 * How thick rules are and of what color. A line of half a pixel looks like one of one or of two, by where it falls on
 * the pixels; but its ink adds up to the same. Rules that differ by less than can be measured are given one thickness
 * and one color: a cell must not seem framed because a rule beside it fell on two rows of pixels.
 */
import { median } from 'd3-array'
import { cluster } from '../pages/cluster'
import type { Blob } from './blobs'
import type { Ground } from './ground'

type Rgb = readonly [number, number, number]

export interface MeasuredRule {
  readonly blob: Blob
  /** In pixels. */
  readonly thickness: number
  readonly color: Rgb
}

/** Rules of one kind differ by this factor, and by this much of a pixel, at the most: screens round to one pixel or two. */
const ALIKE = 2
const SLACK = 0.3
/** Colors of one kind differ by this much in each channel. */
const SAME_COLOR = 80
/** Where a rule has less than this share of full ink it has a gap. */
const GAP_INK = 0.2
/** No rule is thinner than this, in pixels. */
const THINNEST = 0.3

/** @param colorOf the ink of a blob */
export function measureRules(rules: readonly Blob[], ground: Ground, colorOf: (blob: Blob) => Rgb): MeasuredRule[] {
  const measured = rules.map((blob) => ({ blob, thickness: thicknessOf(blob, ground), color: colorOf(blob) }))
  const kinds = cluster(
    measured.sort((a, b) => a.thickness - b.thickness),
    (rule, _, [first]) => isAlike(first, rule),
  )
  return kinds.flatMap((kind) => {
    const thickness = median(kind, (rule) => rule.thickness) ?? 0
    const channel = (k: 0 | 1 | 2) => median(kind, ({ color }) => color[k]) ?? 0
    const color: Rgb = [channel(0), channel(1), channel(2)]
    return kind.map(({ blob }) => ({ blob, thickness, color }))
  })
}

const isAlike = (a: MeasuredRule, b: MeasuredRule): boolean =>
  b.thickness <= ALIKE * a.thickness + SLACK && a.color.every((value, k) => Math.abs(value - b.color[k]!) <= SAME_COLOR)

/** All its ink, as if it had the strength of its darkest part all over. */
function thicknessOf({ x0, y0, x1, y1 }: Blob, { ink: { width, height, data } }: Ground): number {
  const isAcross = x1 - x0 >= y1 - y0
  const [fromX, toX] = isAcross ? [x0, x1] : [Math.max(0, x0 - 1), Math.min(width, x1 + 1)]
  const [fromY, toY] = isAcross ? [Math.max(0, y0 - 1), Math.min(height, y1 + 1)] : [y0, y1]
  const [length, depth] = isAcross ? [toX - fromX, toY - fromY] : [toY - fromY, toX - fromX]
  let [sum, strength] = [0, 0]
  for (let k = 0; k < length; k++) {
    let [here, darkest] = [0, 0]
    for (let d = 0; d < depth; d++) {
      const i = isAcross ? (fromY + d) * width + fromX + k : (fromY + k) * width + fromX + d
      const value = (255 - data[i]!) / 255
      here += value
      darkest = Math.max(darkest, value)
    }
    if (darkest < GAP_INK) continue
    sum += here
    strength += darkest
  }
  return strength === 0 ? 1 : Math.max(THINNEST, sum / strength)
}
