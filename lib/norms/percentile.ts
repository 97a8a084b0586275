/**
 * The share of first-time takers who scored lower, from the published table and nothing else: never a normal curve.
 */
import type { PercentileSet } from './schema'

interface TableValue {
  /** Percent, one decimal; null where the edition says nothing between two of its points. */
  readonly value: number | null
  /** True where the value lies between two published points. */
  readonly interpolated: boolean
}

/** Half a percent and finer is noise in a table of whole percents: one decimal is what interpolation can carry. */
export function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * The percentile of a score in one edition: exact at published points, linear between neighboring ones inside the
 * range that the edition allows, its end value past the ends of the table.
 *
 * @param score any number of score points; fractions arise from score +/- standard error
 */
export function percentileIn(
  set: Pick<PercentileSet, 'points' | 'interpolateFrom' | 'interpolateTo'>,
  score: number,
): TableValue {
  const above = set.points.findIndex(([at]) => at >= score)
  const upper = set.points[above]
  if (upper === undefined) return { value: set.points.at(-1)?.[1] ?? null, interpolated: false }
  if (upper[0] === score) return { value: upper[1], interpolated: false }
  const lower = set.points[above - 1]
  if (lower === undefined) return { value: upper[1], interpolated: false }
  if (lower[0] < set.interpolateFrom || upper[0] > set.interpolateTo) return { value: null, interpolated: false }
  const value = (lower[1] * (upper[0] - score) + upper[1] * (score - lower[0])) / (upper[0] - lower[0])
  return { value: toOneDecimal(value), interpolated: true }
}

interface PercentileRange extends TableValue {
  /** The percentiles of score - and + standard error; null without one, or where the table says nothing. */
  readonly low: number | null
  readonly high: number | null
}

/** The percentile of a score, and of the two ends of its standard error. */
export function percentileRange(set: PercentileSet, score: number, standardError: number | null): PercentileRange {
  return {
    ...percentileIn(set, score),
    low: standardError === null ? null : percentileIn(set, score - standardError).value,
    high: standardError === null ? null : percentileIn(set, score + standardError).value,
  }
}
