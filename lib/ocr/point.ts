/** A place in a picture, in pixels from its top left corner; pixel i covers i to i + 1. */
import { mean, sum } from 'd3-array'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Frame extends Point {
  readonly width: number
  readonly height: number
}

export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** The box around points. */
export function around(points: readonly Point[]): Frame {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** How much a line through points, not all in one place, rises from one unit to the next (least squares). */
export function slopeOf(points: readonly Point[]): number {
  const [x, y] = [mean(points, (at) => at.x)!, mean(points, (at) => at.y)!]
  return sum(points, (at) => (at.x - x) * (at.y - y)) / sum(points, (at) => (at.x - x) ** 2)
}

/** The direction of most, in radians from -pi/2 to pi/2: the mean of doubled angles, since a line has no first end yet. */
export function meanDirection(lines: readonly { readonly angle: number; readonly length: number }[]): number {
  return (
    Math.atan2(
      sum(lines, ({ angle, length }) => length * Math.sin(2 * angle)),
      sum(lines, ({ angle, length }) => length * Math.cos(2 * angle)),
    ) / 2
  )
}
