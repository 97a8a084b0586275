/** Shadings as pdf.js hands them over: their mean color, and for those along a line the colors place by place. */
import { intersect } from '../pages/geometry'
import type { Box } from '../pages/model'
import { formatColor, looksSame, parseColor, type Rgb } from './color'
import { applyX, applyY, type Matrix } from './matrix'

/** Color along a line, from 0 to 1; null where nothing is painted. */
type Stop = readonly [number, Rgb | null]

/** A shading along a line on the page. */
export interface Gradient {
  /** Where it starts, and the way to where it ends, in points on the page. */
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly stops: readonly Stop[]
}

export interface Shading {
  readonly color: string | null
  /** What it is limited to, in its own units. */
  readonly box: Box | null
  /** Start and end of a shading along a line, in its own units. */
  readonly line: {
    readonly from: readonly [number, number]
    readonly to: readonly [number, number]
    readonly stops: readonly Stop[]
  } | null
}

const UNKNOWN: Shading = { color: null, box: null, line: null }

/** Points of a gradient looked at for a mean: gradients have a few stops. */
const SAMPLES = 16
/** Colors that change within this share of a gradient jump: pdf.js itself looks at 840 places. */
const JUMP = 0.01
/** A gradient that leans by less than this share, a degree, runs straight across or down. */
const LEAN = 0.02

/** Color at a place; before the first stop and after the last it goes on. */
function colorAt(stops: readonly Stop[], t: number): Rgb | null {
  const after = stops.findIndex(([at]) => at > t)
  if (after === 0) return stops[0]?.[1] ?? null
  const [from, a] = stops[(after < 0 ? stops.length : after) - 1] ?? [0, null]
  const next = after < 0 ? undefined : stops[after]
  if (!next || !a || !next[1]) return a
  const share = (t - from) / (next[0] - from)
  return [a[0] + (next[1][0] - a[0]) * share, a[1] + (next[1][1] - a[1]) * share, a[2] + (next[1][2] - a[2]) * share]
}

function meanOf(stops: readonly Stop[], from: number, to: number): string | null {
  const found = Array.from({ length: SAMPLES }, (_, i) => colorAt(stops, from + ((i + 0.5) / SAMPLES) * (to - from)))
  const seen = found.filter((rgb) => rgb !== null)
  if (seen.length === 0) return null
  const sum = (channel: 0 | 1 | 2): number => seen.reduce((total, rgb) => total + rgb[channel], 0) / seen.length
  return formatColor([sum(0), sum(1), sum(2)])
}

/** Mean of a mesh's corner colors, three bytes each. */
function meanOfCorners(colors: ArrayLike<number>): string | null {
  const sums = [0, 0, 0]
  const count = Math.floor(colors.length / 3)
  if (count === 0) return null
  for (let i = 0; i < count * 3; i++) sums[i % 3]! += colors[i]!
  return formatColor([sums[0]! / count, sums[1]! / count, sums[2]! / count])
}

function toBox(limits: ArrayLike<number> | null | undefined): Box | null {
  if (!limits || limits.length < 4) return null
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(limits)
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

/**
 * @param ir `["RadialAxial", type, bbox, stops, from, to, ...]` or
 *   `["Mesh", type, coords, colors, figures, bounds, bbox, background]`
 */
export function readShading(ir: unknown): Shading {
  if (!Array.isArray(ir)) return UNKNOWN
  if (ir[0] === 'Mesh') return { color: meanOfCorners(ir[3]), box: toBox(ir[6] ?? ir[5]), line: null }
  if (ir[0] !== 'RadialAxial') return UNKNOWN
  const stops: Stop[] = (ir[3] as readonly (readonly [number, string])[]).map(([at, color]) => [at, parseColor(color)])
  const along = ir[1] === 'axial' && Array.isArray(ir[4]) && Array.isArray(ir[5])
  return {
    color: meanOf(stops, 0, 1),
    box: toBox(ir[2]),
    line: along ? { from: [ir[4][0], ir[4][1]], to: [ir[5][0], ir[5][1]], stops } : null,
  }
}

/** A shading along a line, placed on the page. */
export function placeGradient({ line }: Shading, m: Matrix): Gradient | null {
  if (!line) return null
  const x = applyX(m, ...line.from)
  const y = applyY(m, ...line.from)
  return { x, y, dx: applyX(m, ...line.to) - x, dy: applyY(m, ...line.to) - y, stops: line.stops }
}

/** Places where the color jumps: hard edges between areas that only happen to be painted as one gradient. */
function jumps(stops: readonly Stop[]): number[] {
  const found: number[] = []
  for (let i = 1; i < stops.length; i++) {
    const [from, a] = stops[i - 1]!
    const [to, b] = stops[i]!
    const differs = a && b ? !looksSame(a, b) : a !== b
    if (to - from <= JUMP && differs) found.push((from + to) / 2)
  }
  return found
}

/**
 * A rectangle painted with a gradient, cut at the gradient's hard edges, each part with its mean color. A box filled
 * by three flat colors side by side is so three boxes, whichever way it was drawn.
 */
export function cutByGradient(box: Box, { x, y, dx, dy, stops }: Gradient): { box: Box; color: string }[] {
  const across = Math.abs(dy) <= LEAN * Math.abs(dx)
  const down = Math.abs(dx) <= LEAN * Math.abs(dy)
  if ((!across && !down) || (dx === 0 && dy === 0)) {
    const color = meanOf(stops, 0, 1)
    return color ? [{ box, color }] : []
  }
  const [start, way] = across ? [x, dx] : [y, dy]
  const at = (place: number): number => (place - start) / way
  const ends = across ? [box[0], box[2]] : [box[1], box[3]]
  const edges = [...ends.map(at), ...jumps(stops)].sort((a, b) => a - b)
  const low = Math.min(...ends.map(at))
  const high = Math.max(...ends.map(at))
  const parts: { box: Box; color: string }[] = []
  for (let i = 1; i < edges.length; i++) {
    const from = Math.max(low, edges[i - 1]!)
    const to = Math.min(high, edges[i]!)
    const color = to > from ? meanOf(stops, from, to) : null
    if (!color) continue
    const a = start + from * way
    const b = start + to * way
    const strip: Box = across
      ? [Math.min(a, b), box[1], Math.max(a, b), box[3]]
      : [box[0], Math.min(a, b), box[2], Math.max(a, b)]
    const part = intersect(strip, box)
    if (part) parts.push({ box: part, color })
  }
  return parts
}
