/**
 * Pure helpers over `Box` (points from the top left, y downwards). A box may have no area: a hairline is a box too.
 */
import type { Box } from './model'

/**
 * How far the box of a word of a PDF reaches above and below its baseline, in font sizes. What fonts declare is no use: the
 * same letters of the same font are 0.7 em high in one file and 1.1 in another, whichever program embedded it, and lines
 * seem to overlap.
 */
export const ASCENT = 0.75
export const DESCENT = 0.21

export const width = (box: Box): number => box[2] - box[0]

export const height = (box: Box): number => box[3] - box[1]

export const area = (box: Box): number => width(box) * height(box)

export const centerX = (box: Box): number => (box[0] + box[2]) / 2

export const centerY = (box: Box): number => (box[1] + box[3]) / 2

/** The part that both share, or null where they do not even touch. */
export function intersect(a: Box, b: Box): Box | null {
  const x0 = Math.max(a[0], b[0])
  const y0 = Math.max(a[1], b[1])
  const x1 = Math.min(a[2], b[2])
  const y1 = Math.min(a[3], b[3])
  return x0 <= x1 && y0 <= y1 ? [x0, y0, x1, y1] : null
}

/** The smallest box around both. */
export const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

/** The smallest box around all; null for none. */
export function unionAll(boxes: Iterable<Box>): Box | null {
  let x0 = Number.POSITIVE_INFINITY
  let y0 = Number.POSITIVE_INFINITY
  let x1 = Number.NEGATIVE_INFINITY
  let y1 = Number.NEGATIVE_INFINITY
  for (const box of boxes) {
    if (box[0] < x0) x0 = box[0]
    if (box[1] < y0) y0 = box[1]
    if (box[2] > x1) x1 = box[2]
    if (box[3] > y1) y1 = box[3]
  }
  return x0 > x1 ? null : [x0, y0, x1, y1]
}

/** Length that the two ranges share, 0 where they are apart. */
const shared = (a0: number, a1: number, b0: number, b1: number): number =>
  Math.max(0, Math.min(a1, b1) - Math.max(a0, b0))

/** Length shared on the x axis, in points. */
export const overlapX = (a: Box, b: Box): number => shared(a[0], a[2], b[0], b[2])

/** Length shared on the y axis, in points. */
export const overlapY = (a: Box, b: Box): number => shared(a[1], a[3], b[1], b[3])

/** Boxes on one line share this much of the lower one's height: a superscript or a slightly skewed line still fits. */
const SAME_LINE = 0.5

/** True for boxes that stand on one line of text, or in one row of a table. */
export const onOneLine = (a: Box, b: Box): boolean => overlapY(a, b) >= SAME_LINE * Math.min(height(a), height(b))

/** How much of `a` lies inside `b`, 0 to 1. A line or a point counts by the share of its length. */
export function overlapRatio(a: Box, b: Box): number {
  const x = width(a) > 0 ? overlapX(a, b) / width(a) : Number(a[0] >= b[0] && a[0] <= b[2])
  const y = height(a) > 0 ? overlapY(a, b) / height(a) : Number(a[1] >= b[1] && a[1] <= b[3])
  return x * y
}

/** True where `inner` lies inside `outer`, give or take `slack` points on each side. */
export const contains = (outer: Box, inner: Box, slack = 0): boolean =>
  inner[0] >= outer[0] - slack &&
  inner[1] >= outer[1] - slack &&
  inner[2] <= outer[2] + slack &&
  inner[3] <= outer[3] + slack

/** True where the point lies in the box or on its edge. */
export const containsPoint = (box: Box, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]

/** The box with `by` points added on each side (taken away where negative, never below nothing). */
export function grow(box: Box, by: number): Box {
  const dx = Math.max(by, -width(box) / 2)
  const dy = Math.max(by, -height(box) / 2)
  return [box[0] - dx, box[1] - dy, box[2] + dx, box[3] + dy]
}

/** Distance between the nearest edges on the x axis; 0 where they overlap. */
export const gapX = (a: Box, b: Box): number => Math.max(0, Math.max(a[0], b[0]) - Math.min(a[2], b[2]))

/** Distance between the nearest edges on the y axis; 0 where they overlap. */
export const gapY = (a: Box, b: Box): number => Math.max(0, Math.max(a[1], b[1]) - Math.min(a[3], b[3]))
