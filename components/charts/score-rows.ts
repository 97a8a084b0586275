/** From an analysis to the rows of the score line and of the twenty dots. */
import type { Analysis } from '../../lib/analysis/types'
import type { ScoreLineRows } from '../charts/score-line.place'
import type { TwentyDotsRows } from '../charts/twenty-dots.place'

type Matched = NonNullable<NonNullable<Analysis['scoreLine']>['matched']>

/** Lower quartile, middle and upper quartile, or the middle alone. */
function middleHalfWords({ q1, middle, q3 }: Matched): string {
  return q1 === null || q3 === null ? String(middle) : `${q1} · ${middle} · ${q3}`
}

/** What the score line shows; null where there is no score to show. */
export function scoreLineRows({ scoreLine, distribution, percentile }: Analysis): ScoreLineRows | null {
  if (scoreLine === null) return null
  const { axis, score, band, minimum, mean, matched } = scoreLine
  return {
    axis,
    score: { at: score.at, label: band === null ? score.label : `${score.label} (${band.from} to ${band.to})` },
    range: band === null ? null : [band.from, band.to],
    steps: distribution?.steps ?? [],
    stepsLabel: percentile?.cohort ?? null,
    minimum,
    mean,
    middleHalves: matched === null ? [] : [{ ...matched, label: `${matched.label}: ${middleHalfWords(matched)}` }],
  }
}

/** The same for twenty people; null where the table says nothing. */
export function twentyDotsRows({ percentile }: Analysis): TwentyDotsRows | null {
  const dots = percentile?.dots ?? null
  if (dots === null) return null
  return { lower: dots.below, range: dots.low === null || dots.high === null ? null : [dots.low, dots.high] }
}
