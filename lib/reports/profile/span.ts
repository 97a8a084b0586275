/** Ranges on one axis of a page. */
import type { Box } from '../../pages/model'

/** A range on one axis: rows and labels on the y axis, columns, bars and zones on the x axis. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What a box takes up on the y axis. */
export const heightOf = (box: Box): Span => ({ from: box[1], to: box[3] })

/** What a box takes up on the x axis. */
export const widthOf = (box: Box): Span => ({ from: box[0], to: box[2] })

export const middleOf = ({ from, to }: Span): number => (from + to) / 2

export const lengthOf = ({ from, to }: Span): number => to - from

/** True where a place lies between the two ends. */
export const holds = ({ from, to }: Span, at: number): boolean => at > from && at < to

/** The length that two ranges share; negative where they are apart. */
export const shared = (a: Span, b: Span): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)

/** The smallest range around some numbers, of which there is one at least. */
export const around = (values: readonly number[]): Span => ({ from: Math.min(...values), to: Math.max(...values) })
