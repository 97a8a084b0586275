/** Shadings as pdf.js hands them over: one mean colour and, where there is one, the box they are limited to. */
import type { Box } from '../pages/model'
import { formatColor, parseColor, type Rgb } from './color'

interface ShadingColor {
  readonly color: string | null
  readonly box: Box | null
}

/** Mean of colour stops `[offset, color]` over 0 to 1; transparent stops do not count. */
function meanOfStops(stops: readonly (readonly [number, string])[]): string | null {
  let sum: Rgb = [0, 0, 0]
  let length = 0
  for (let i = 0; i + 1 < stops.length; i++) {
    const [from, first] = stops[i]!
    const [to, second] = stops[i + 1]!
    const a = parseColor(first)
    const b = parseColor(second)
    const span = to - from
    if (!a || !b || span <= 0) continue
    sum = [
      sum[0] + ((a[0] + b[0]) / 2) * span,
      sum[1] + ((a[1] + b[1]) / 2) * span,
      sum[2] + ((a[2] + b[2]) / 2) * span,
    ]
    length += span
  }
  if (length > 0) return formatColor([sum[0] / length, sum[1] / length, sum[2] / length])
  const only = stops.find(([, color]) => parseColor(color))
  return only ? only[1] : null
}

/** Mean of a mesh's corner colours, three bytes each. */
function meanOfCorners(colors: ArrayLike<number>): string | null {
  const sums = [0, 0, 0]
  const count = Math.floor(colors.length / 3)
  if (count === 0) return null
  for (let i = 0; i < count * 3; i++) sums[i % 3]! += colors[i]!
  return formatColor([sums[0]! / count, sums[1]! / count, sums[2]! / count])
}

/** `["RadialAxial", type, bbox, stops, ...]` or `["Mesh", type, coords, colors, figures, bounds, bbox, background]`. */
export function shadingColor(ir: unknown): ShadingColor {
  if (!Array.isArray(ir)) return { color: null, box: null }
  const limits = ir[0] === 'Mesh' ? (ir[6] ?? ir[5]) : ir[2]
  const box: Box | null =
    limits && limits.length >= 4
      ? [
          Math.min(limits[0], limits[2]),
          Math.min(limits[1], limits[3]),
          Math.max(limits[0], limits[2]),
          Math.max(limits[1], limits[3]),
        ]
      : null
  if (ir[0] === 'RadialAxial') return { color: meanOfStops(ir[3]), box }
  if (ir[0] === 'Mesh') return { color: meanOfCorners(ir[3]), box }
  return { color: null, box }
}
