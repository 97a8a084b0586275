/** Paths to shapes: which separate figures a path draws, what each looks like, and how far it reaches. */
import { grow, height, overlapX, overlapY, union, width } from '../pages/geometry'
import type { Box, Mark } from '../pages/model'
import type { Figure } from './display-list'
import { isRect, isStraight, type Outline, windingOf } from './path'

/** A figure before clip and color. */
export interface Drawn {
  readonly kind: 'fill' | 'stroke'
  readonly shape: Mark['shape']
  readonly box: Box
  readonly lineWidth: number
  readonly figures: readonly Figure[]
}

/** Boxes thinner than this, in points, have no area: a tenth of the thinnest hairline. */
const NO_EXTENT = 0.01

/** A ring whose wall is at most this share of its smaller side reads as an outline: with a thicker one, half of it is wall. */
const FRAME_WALL = 0.2

const touches = (a: Box, b: Box): boolean => overlapX(a, b) > 0 && overlapY(a, b) > 0

/** Sides of a border are often drawn as bars with slanted ends: at least this much longer than thick, as no arrow head is. */
const BAR_RATIO = 4

/** A straight-sided figure that is an axis-parallel bar but for slanted ends, cut off by no more than its thickness. */
function isMitredBar(outline: Outline): boolean {
  if (outline.curved) return false
  const [w, h] = [width(outline.box), height(outline.box)]
  const thick = Math.min(w, h)
  if (Math.max(w, h) < BAR_RATIO * thick) return false
  return w * h - Math.abs(windingOf(outline.points)) / 2 <= thick * thick
}

/** Figures whose boxes overlap belong together: holes, rings, letters. Sweeps from left to right. */
function clusters(outlines: readonly Outline[]): Outline[][] {
  const sorted = outlines
    .map((outline, index) => ({ outline, index }))
    .sort((a, b) => a.outline.box[0] - b.outline.box[0])
  const groups: { members: { outline: Outline; index: number }[]; box: Box }[] = []
  for (const item of sorted) {
    const joined = groups.filter(
      (group) =>
        touches(group.box, item.outline.box) &&
        group.members.some((member) => touches(member.outline.box, item.outline.box)),
    )
    const first = joined[0]
    if (!first) {
      groups.push({ members: [item], box: item.outline.box })
      continue
    }
    first.members.push(item)
    first.box = union(first.box, item.outline.box)
    for (const other of joined.slice(1)) {
      first.members.push(...other.members)
      first.box = union(first.box, other.box)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups
    .map((group) => group.members.sort((a, b) => a.index - b.index))
    .sort((a, b) => a[0]!.index - b[0]!.index)
    .map((group) => group.map((member) => member.outline))
}

/** Two rectangles, one within the other, with the inside left out: drawn as a thin ring it is an outline. */
function ring(group: readonly Outline[], evenOdd: boolean): Drawn | null {
  const [a, b] = group
  if (group.length !== 2 || !a || !b || !isRect(a) || !isRect(b)) return null
  const [outer, inner] = width(a.box) * height(a.box) >= width(b.box) * height(b.box) ? [a, b] : [b, a]
  const walls = [
    inner.box[0] - outer.box[0],
    inner.box[1] - outer.box[1],
    outer.box[2] - inner.box[2],
    outer.box[3] - inner.box[3],
  ]
  if (Math.min(...walls) < -NO_EXTENT) return null
  if (!evenOdd && windingOf(a.points) > 0 === windingOf(b.points) > 0) return null
  const figures = [{ outlines: [outer.points, inner.points], evenOdd: true }]
  const thick = Math.max(...walls)
  if (thick > FRAME_WALL * Math.min(width(outer.box), height(outer.box))) {
    return { kind: 'fill', shape: 'path', box: outer.box, lineWidth: 0, figures }
  }
  const lineWidth = walls.reduce((sum, wall) => sum + wall, 0) / walls.length
  return { kind: 'stroke', shape: 'rect', box: outer.box, lineWidth, figures }
}

const filledRect = (box: Box): Drawn => ({ kind: 'fill', shape: 'rect', box, lineWidth: 0, figures: [] })

/** The separate shapes that filling a path paints. */
export function filled(outlines: readonly Outline[], evenOdd: boolean): Drawn[] {
  const solid = outlines.filter(({ box }) => width(box) > NO_EXTENT && height(box) > NO_EXTENT)
  return clusters(solid).flatMap((group): Drawn[] => {
    const [only] = group
    if (group.length === 1 && only && (isRect(only) || isMitredBar(only))) return [filledRect(only.box)]
    const frame = ring(group, evenOdd)
    if (frame) return [frame]
    const sameWay = group.every((outline) => windingOf(outline.points) > 0 === windingOf(only!.points) > 0)
    if (!evenOdd && sameWay && group.every(isRect)) return group.map((outline) => filledRect(outline.box))
    return [
      {
        kind: 'fill',
        shape: 'path',
        box: group.map((outline) => outline.box).reduce(union),
        lineWidth: 0,
        figures: [{ outlines: group.map((outline) => outline.points), evenOdd }],
      },
    ]
  })
}

/** Half the thickness of a stroke across and along the page's axes, in points. */
export interface Pen {
  /** Line width as displayed, by the direction of the line on the page. */
  widthAcross(dx: number, dy: number): number
  /** Line caps: 0 butt, 1 round, 2 square. */
  readonly cap: number
}

/** The area of a thick straight line as a quadrilateral. */
function quad(ax: number, ay: number, bx: number, by: number, half: number, cap: number): number[] {
  const length = Math.hypot(bx - ax, by - ay)
  const ux = length > 0 ? (bx - ax) / length : 1
  const uy = length > 0 ? (by - ay) / length : 0
  const along = cap === 0 ? 0 : half
  const x0 = ax - ux * along
  const y0 = ay - uy * along
  const x1 = bx + ux * along
  const y1 = by + uy * along
  const nx = -uy * half
  const ny = ux * half
  return [x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny]
}

/** The ends of a straight outline: the two points farthest apart along it. */
function ends(outline: Outline): [number, number, number, number] {
  const { points, box } = outline
  const along = width(box) >= height(box) ? 0 : 1
  let low = 0
  let high = 0
  for (let i = 2; i < points.length; i += 2) {
    if (points[i + along]! < points[low + along]!) low = i
    if (points[i + along]! > points[high + along]!) high = i
  }
  return [points[low]!, points[low + 1]!, points[high]!, points[high + 1]!]
}

/** From this thickness on, in points, a pen covers letters: a marker, a thick brush. A ballpoint's line has one. */
const THICK = 2

/** The areas of a thick bent line, a strip a segment; their ends reach into each other at the bends. */
function strips({ points, closed }: Outline, half: number): number[][] {
  const count = points.length / 2
  return Array.from({ length: closed ? count : count - 1 }, (_, k) => {
    const [a, b] = [2 * k, 2 * ((k + 1) % count)]
    return quad(points[a]!, points[a + 1]!, points[b]!, points[b + 1]!, half, 2)
  })
}

/** The separate shapes that stroking a path paints: each figure is one. */
export function stroked(outlines: readonly Outline[], pen: Pen): Drawn[] {
  return outlines.flatMap((outline): Drawn[] => {
    if (isStraight(outline)) {
      const [ax, ay, bx, by] = ends(outline)
      const lineWidth = pen.widthAcross(bx - ax, by - ay)
      const dot = Math.hypot(bx - ax, by - ay) < NO_EXTENT
      // A line without length shows only where its caps stick out.
      if (dot && pen.cap === 0) return []
      const points = quad(ax, ay, bx, by, lineWidth / 2, pen.cap)
      const xs = points.filter((_, i) => i % 2 === 0)
      const ys = points.filter((_, i) => i % 2 === 1)
      const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
      const straight = Math.abs(bx - ax) < NO_EXTENT || Math.abs(by - ay) < NO_EXTENT
      const figures = straight ? [] : [{ outlines: [points], evenOdd: false }]
      return [{ kind: 'stroke', shape: dot ? 'path' : 'line', box, lineWidth, figures }]
    }
    const lineWidth = (pen.widthAcross(1, 0) + pen.widthAcross(0, 1)) / 2
    const box = grow(outline.box, lineWidth / 2)
    if (outline.closed && isRect(outline)) return [{ kind: 'stroke', shape: 'rect', box, lineWidth, figures: [] }]
    const figures = lineWidth < THICK ? [] : [{ outlines: strips(outline, lineWidth / 2), evenOdd: false }]
    return [{ kind: 'stroke', shape: 'path', box, lineWidth, figures }]
  })
}
