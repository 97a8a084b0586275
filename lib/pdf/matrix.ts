/** Affine matrices `[a, b, c, d, e, f]` as PDF writes them: x' = a x + c y + e, y' = b x + d y + f. */
import type { Box } from '../pages/model'

export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that applies `inner` first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const applyX = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4]

export const applyY = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5]

/** The matrix that undoes `m`; null where `m` flattens everything. */
export function invert(m: Matrix): Matrix | null {
  const det = m[0] * m[3] - m[1] * m[2]
  if (det === 0) return null
  return [
    m[3] / det,
    -m[1] / det,
    -m[2] / det,
    m[0] / det,
    (m[2] * m[5] - m[3] * m[4]) / det,
    (m[1] * m[4] - m[0] * m[5]) / det,
  ]
}

/** Mean factor by which lengths grow. */
export const scaleOf = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]))

/** Leaning by less than this share of the scale is rounding: 0.8 points from one end of a page to the other. */
const STRAIGHT = 1e-3

/** True where axis-parallel rectangles stay axis-parallel. */
export function keepsAxes(m: Matrix): boolean {
  const slack = STRAIGHT * (Math.abs(m[0]) + Math.abs(m[1]) + Math.abs(m[2]) + Math.abs(m[3]))
  return (Math.abs(m[1]) <= slack && Math.abs(m[2]) <= slack) || (Math.abs(m[0]) <= slack && Math.abs(m[3]) <= slack)
}

/** Bounding box of the transformed rectangle: each axis takes the nearer end of both sides for one edge, the farther for the other. */
export function transformBox([a, b, c, d, e, f]: Matrix, [x0, y0, x1, y1]: Box): Box {
  return [
    e + Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1),
    f + Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1),
    e + Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1),
    f + Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1),
  ]
}

/** Corners of the transformed rectangle in order, as flat x, y pairs. */
export const transformCorners = (m: Matrix, [x0, y0, x1, y1]: Box): number[] => [
  applyX(m, x0, y0),
  applyY(m, x0, y0),
  applyX(m, x1, y0),
  applyY(m, x1, y0),
  applyX(m, x1, y1),
  applyY(m, x1, y1),
  applyX(m, x0, y1),
  applyY(m, x0, y1),
]

/** Six numbers from whatever list pdf.js hands over, or the identity. */
export function toMatrix(values: ArrayLike<number> | null | undefined): Matrix {
  if (!values || values.length < 6) return IDENTITY
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(values)
  return [a, b, c, d, e, f]
}
