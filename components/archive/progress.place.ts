/** Where scores stand on the scale of Step 2 CK: one row a score, in the order of their days. No line joins them. */
import { scaleLinear } from 'd3'
import type { ScorePoint } from '../../lib/archive/compare'

export interface PlacedScore {
  readonly point: ScorePoint
  readonly y: number
  readonly x: number
  readonly band: { readonly x: number; readonly width: number } | null
  readonly minimum: number | null
}

export interface PlacedProgress {
  readonly height: number
  readonly rows: readonly PlacedScore[]
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

const rowHeight = 48
const axisHeight = 24
const side = 16

export function placeProgress(points: readonly ScorePoint[], width: number): PlacedProgress {
  const values = points.flatMap(({ score, error, minimum }) => [
    score - (error ?? 0),
    score + (error ?? 0),
    minimum ?? score,
  ])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = scaleLinear([low - 5, high + 5], [side, width - side])
  const span = (from: number, to: number) => ({ x: x(from), width: Math.max(2, x(to) - x(from)) })
  return {
    height: points.length * rowHeight + axisHeight,
    rows: points.map((point, index) => ({
      point,
      y: index * rowHeight + 32,
      x: x(point.score),
      band: point.error === null ? null : span(point.score - point.error, point.score + point.error),
      minimum: point.minimum === null ? null : x(point.minimum),
    })),
    ticks: x.ticks(width < 500 ? 4 : 8).map((value) => ({ x: x(value), label: `${value}` })),
  }
}
