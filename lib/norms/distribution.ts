/**
 * The norm table as a distribution: what share of first-time takers lies between two published scores.
 */
import type { PercentileSet } from './schema'

export interface DistributionStep {
  readonly from: number
  readonly to: number
  /** Percent of first-time takers who scored from `from` up to, not including, `to`. */
  readonly share: number
  /** How much of the step lies below the score: 0 to 1. */
  readonly below: number
  /** False where the edition does not say how the share is spread over the step. */
  readonly resolved: boolean
}

/**
 * The steps of a norm table, each with the part of it that lies below the score. A step that whole percents leave empty
 * between two others is joined to the next: the people are there, the rounding hides them.
 */
export function distributionSteps(set: PercentileSet, score: number): readonly DistributionStep[] {
  const [first, ...rest] = set.points
  if (first === undefined) return []
  const last = rest.findLast(([, percent], i) => percent > (rest[i - 1]?.[1] ?? first[1]))?.[0] ?? first[0]
  let [from, before] = first
  return rest.flatMap(([to, percent]) => {
    if (percent === before && before > 0 && to < last) return []
    const step = {
      from,
      to,
      share: percent - before,
      below: Math.min(1, Math.max(0, (score - from) / (to - from))),
      resolved: from >= set.interpolateFrom && to <= set.interpolateTo,
    }
    from = to
    before = percent
    return [step]
  })
}
