/** Paths as pdf.js folds them: one list of numbers for all figures of a path. Here they become outlines on the page. */
import type { Box } from '../pages/model'
import { applyX, applyY, type Matrix } from './matrix'

/** One connected figure of a path, in points on the page; curves are broken into short straight pieces. */
export interface Outline {
  /** Flat x, y pairs. A closed outline does not repeat its first point. */
  readonly points: readonly number[]
  readonly closed: boolean
  readonly curved: boolean
  readonly box: Box
}

/** Codes inside a folded path. */
const MOVE = 0
const LINE = 1
const CUBIC = 2
const QUADRATIC = 3
const CLOSE = 4

/** Pieces per curve: a quarter circle is then true to 0.5% of its radius. */
const CURVE_STEPS = 8

/** Two points nearer than this are one: a hundredth of what a person can tell apart on paper. */
const SAME_POINT = 1e-3

class OutlineBuilder {
  readonly outlines: Outline[] = []
  private points: number[] = []
  private curved = false

  move(x: number, y: number): void {
    this.end(false)
    this.points.push(x, y)
  }

  line(x: number, y: number): void {
    const n = this.points.length
    const same =
      n >= 2 &&
      Math.abs(this.points[n - 2]! - x) < SAME_POINT &&
      Math.abs(this.points[n - 1]! - y) < SAME_POINT &&
      n > 2
    if (!same) this.points.push(x, y)
  }

  cubic(x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): void {
    const x0 = this.points.at(-2) ?? x1
    const y0 = this.points.at(-1) ?? y1
    this.curved = true
    for (let i = 1; i <= CURVE_STEPS; i++) {
      const t = i / CURVE_STEPS
      const s = 1 - t
      const b0 = s * s * s
      const b1 = 3 * s * s * t
      const b2 = 3 * s * t * t
      const b3 = t * t * t
      this.line(b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3, b0 * y0 + b1 * y1 + b2 * y2 + b3 * y3)
    }
  }

  quadratic(x1: number, y1: number, x2: number, y2: number): void {
    const x0 = this.points.at(-2) ?? x1
    const y0 = this.points.at(-1) ?? y1
    const third = 2 / 3
    this.cubic(x0 + third * (x1 - x0), y0 + third * (y1 - y0), x2 + third * (x1 - x2), y2 + third * (y1 - y2), x2, y2)
  }

  close(): void {
    const [x = 0, y = 0] = this.points
    const open = this.points.length > 0
    this.end(true)
    // What follows a close without a move starts where the closed figure started.
    if (open) this.points.push(x, y)
  }

  end(closed: boolean): void {
    const points = this.points
    this.points = []
    const curved = this.curved
    this.curved = false
    const n = points.length
    // A lone point is what a move or a close leaves behind; drawn, it is at least `m h` or `m l`.
    if (n < 4 && !closed) return
    let isClosed = closed
    if (
      n > 4 &&
      Math.abs(points[0]! - points[n - 2]!) < SAME_POINT &&
      Math.abs(points[1]! - points[n - 1]!) < SAME_POINT
    ) {
      points.length = n - 2
      isClosed = true
    }
    this.outlines.push({ points, closed: isClosed, curved, box: boxOf(points) })
  }
}

export function boxOf(points: readonly number[]): Box {
  let x0 = Number.POSITIVE_INFINITY
  let y0 = Number.POSITIVE_INFINITY
  let x1 = Number.NEGATIVE_INFINITY
  let y1 = Number.NEGATIVE_INFINITY
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!
    const y = points[i + 1]!
    if (x < x0) x0 = x
    if (x > x1) x1 = x
    if (y < y0) y0 = y
    if (y > y1) y1 = y
  }
  return [x0, y0, x1, y1]
}

/** The figures of a folded path, moved by `m`. Unknown codes end the path: better a piece too little than one invented. */
export function outlinesOf(path: ArrayLike<number>, m: Matrix): Outline[] {
  const builder = new OutlineBuilder()
  const x = (i: number): number => applyX(m, path[i]!, path[i + 1]!)
  const y = (i: number): number => applyY(m, path[i]!, path[i + 1]!)
  let i = 0
  while (i < path.length) {
    const code = path[i++]
    if (code === MOVE) {
      builder.move(x(i), y(i))
      i += 2
    } else if (code === LINE) {
      builder.line(x(i), y(i))
      i += 2
    } else if (code === CUBIC) {
      builder.cubic(x(i), y(i), x(i + 2), y(i + 2), x(i + 4), y(i + 4))
      i += 6
    } else if (code === QUADRATIC) {
      builder.quadratic(x(i), y(i), x(i + 2), y(i + 2))
      i += 4
    } else if (code === CLOSE) {
      builder.close()
    } else {
      break
    }
  }
  builder.end(false)
  return builder.outlines
}

/** Corners nearer to a straight line than this share of the figure's size do not count as corners. */
const STRAIGHT = 1e-3

/** The outline without points that lie on the straight line between their neighbors. */
function corners(outline: Outline): number[] {
  const { points } = outline
  const [x0, y0, x1, y1] = outline.box
  const slack = Math.max(SAME_POINT, STRAIGHT * Math.max(x1 - x0, y1 - y0))
  const n = points.length / 2
  const kept: number[] = []
  for (let i = 0; i < n; i++) {
    const ax = points[((i + n - 1) % n) * 2]!
    const ay = points[((i + n - 1) % n) * 2 + 1]!
    const bx = points[i * 2]!
    const by = points[i * 2 + 1]!
    const cx = points[((i + 1) % n) * 2]!
    const cy = points[((i + 1) % n) * 2 + 1]!
    const length = Math.hypot(cx - ax, cy - ay)
    const away =
      length > 0 ? Math.abs((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / length : Number.POSITIVE_INFINITY
    if (away > slack) kept.push(bx, by)
  }
  return kept
}

/** True for an axis-parallel rectangle, whether or not its last side is drawn. */
export function isRect(outline: Outline): boolean {
  if (outline.curved || outline.points.length < 6) return false
  const [x0, y0, x1, y1] = outline.box
  const slackX = Math.max(SAME_POINT, STRAIGHT * (x1 - x0))
  const slackY = Math.max(SAME_POINT, STRAIGHT * (y1 - y0))
  const points = outline.points.length === 8 ? outline.points : corners(outline)
  if (points.length !== 8) return false
  const seen = new Set<string>()
  for (let i = 0; i < 8; i += 2) {
    const px = points[i]!
    const py = points[i + 1]!
    const side = Math.abs(px - x0) <= slackX ? 'l' : Math.abs(px - x1) <= slackX ? 'r' : ''
    const end = Math.abs(py - y0) <= slackY ? 't' : Math.abs(py - y1) <= slackY ? 'b' : ''
    if (!side || !end) return false
    seen.add(side + end)
  }
  return seen.size === 4
}

/** True for a straight stroke: all points on the line from the first to the last. */
export function isStraight(outline: Outline): boolean {
  const { points } = outline
  const n = points.length
  if (n <= 4) return true
  if (outline.curved) return false
  const ax = points[0]!
  const ay = points[1]!
  const [x0, y0, x1, y1] = outline.box
  const extent = Math.max(x1 - x0, y1 - y0)
  let far = 2
  for (let i = 2; i < n; i += 2) {
    if (Math.hypot(points[i]! - ax, points[i + 1]! - ay) > Math.hypot(points[far]! - ax, points[far + 1]! - ay)) far = i
  }
  const dx = points[far]! - ax
  const dy = points[far + 1]! - ay
  const length = Math.hypot(dx, dy)
  if (length === 0) return true
  for (let i = 2; i < n; i += 2) {
    const away = Math.abs(dx * (points[i + 1]! - ay) - dy * (points[i]! - ax)) / length
    if (away > Math.max(SAME_POINT, STRAIGHT * extent)) return false
  }
  return true
}

/** Twice the signed area: its sign is the winding. */
export function windingOf(points: readonly number[]): number {
  let sum = 0
  const n = points.length
  for (let i = 0; i < n; i += 2) {
    const j = (i + 2) % n
    sum += points[i]! * points[j + 1]! - points[j]! * points[i + 1]!
  }
  return sum
}

/** Where a level line crosses the sides of figures, and which way each side runs: +1 with y, -1 against it. */
export type Crossings = readonly { readonly at: number; readonly way: 1 | -1 }[]

/** Crossings of the figures, closed each, with the level line at `y`, in no particular order. */
export function crossingsOf(figures: readonly (readonly number[])[], y: number): Crossings {
  const crossings: { at: number; way: 1 | -1 }[] = []
  for (const points of figures) {
    const n = points.length
    for (let i = 0; i < n; i += 2) {
      const j = (i + 2) % n
      const y0 = points[i + 1]!
      const y1 = points[j + 1]!
      if (y0 > y === y1 > y) continue
      const at = points[i]! + ((y - y0) / (y1 - y0)) * (points[j]! - points[i]!)
      crossings.push({ at, way: y1 > y0 ? 1 : -1 })
    }
  }
  return crossings
}

/** How often the figures run around the place at `x` on the line of the crossings. */
export const windingAt = (crossings: Crossings, x: number): number =>
  crossings.reduce((sum, { at, way }) => (at > x ? sum + way : sum), 0)

/** True where the point lies inside the figures, by the even-odd or the non-zero rule. */
export function isInside(figures: readonly (readonly number[])[], x: number, y: number, evenOdd: boolean): boolean {
  const crossings = crossingsOf(figures, y)
  // Each crossing adds or takes one: odd in number is odd in sum.
  const winding = windingAt(crossings, x)
  return evenOdd ? winding % 2 !== 0 : winding !== 0
}
