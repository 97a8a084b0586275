/** Where twenty dots stand: as many filled as people of the group scored lower, with the range of that count beneath. */
import { scaleLinear } from 'd3'
import { hundredths } from '../../lib/drawing/text'
import { dotCount } from '../../lib/norms/dots'

export interface TwentyDotsRows {
  /** Of twenty, how many scored lower; 0 to 20. */
  readonly lower: number
  /** The same at both ends of score -/+ standard error; null where there is no standard error. */
  readonly range: readonly [number, number] | null
}

/** Dots further apart than this no longer read as one group. */
const widestPitch = 24
/** Radius as a share of the distance between two dots. */
const radiusShare = 0.36
/** Half the height of the line that marks the reader's place. */
export const youReach = 16
const bracketGap = 8
const bracketHeight = 12

/** Places the dots in one row, so that a count is a length. */
export function placeTwentyDots(rows: TwentyDotsRows, size: { readonly width: number }) {
  const pitch = Math.min(widestPitch, size.width / dotCount)
  const scale = scaleLinear([0, dotCount], [0, pitch * dotCount])
  const edge = (place: number): number => hundredths(scale(place))
  const y = youReach + 2
  /** A range of nothing is no bracket: at the ends of the table the count stays the same. */
  const range = rows.range !== null && rows.range[0] < rows.range[1] ? rows.range : null
  return {
    width: size.width,
    height: y + youReach + (range === null ? 2 : bracketGap + bracketHeight),
    radius: pitch * radiusShare,
    y,
    dots: Array.from({ length: dotCount }, (_, index) => ({
      x: edge(index + 0.5),
      part: index < rows.lower ? ('lower' as const) : ('higher' as const),
    })),
    /** Between the last who scored lower and the first who did not. */
    you: edge(rows.lower),
    bracket: range === null ? null : { from: edge(range[0]), to: edge(range[1]), y: y + youReach + bracketGap },
  }
}
