/** From an analysis to the rows of the score line and of the twenty dots. */
import type { Analysis } from '../../lib/analysis/types'
import type { SpecialtyFigures } from '../../lib/specialties/benchmarks'
import type { MiddleHalf, ScoreLineRows } from '../charts/score-line.place'
import type { TwentyDotsRows } from '../charts/twenty-dots.place'

/** "Internal Medicine, matched: 243 · 254 · 262", or the middle alone. */
function matchedLane(
  { name, figures: { matched, notMatched, source, statistic } }: Pinned,
  unnamed: boolean,
): readonly MiddleHalf[] {
  const { q1, middle, q3 } = matched
  if (middle === null) return []
  const not = notMatched?.middle ?? null
  const half = q1 === null || q3 === null ? `${statistic} ${middle}` : `${q1} · ${middle} · ${q3}`
  const whom = source === null ? name : unnamed ? 'matched' : `${name}, matched`
  return [{ q1, middle, q3, notMatched: not, label: `${whom}: ${half}${not === null ? '' : `; not matched: ${not}`}` }]
}

/** A specialty with its figures, to be set under the line. */
interface Pinned {
  readonly name: string
  readonly figures: Pick<SpecialtyFigures, 'matched' | 'notMatched' | 'source' | 'statistic'>
}

/**
 * What the score line shows; null where there is no score to show.
 *
 * @param unnamed true where the one specialty is named beside the picture
 */
export function scoreLineRows(
  { scoreLine, distribution, specialty }: Analysis,
  pinned: readonly Pinned[] = [],
  unnamed = false,
): ScoreLineRows | null {
  if (scoreLine === null) return null
  const { axis, score, band, minimum } = scoreLine
  const chosen = specialty === null ? [] : [{ name: specialty.figures.name, figures: specialty.figures }]
  return {
    axis,
    score: { at: score.at, label: band === null ? score.label : `${score.label} (${band.from}–${band.to})` },
    range: band === null ? null : [band.from, band.to],
    steps: distribution?.steps ?? [],
    stepsLabel: null,
    minimum: minimum === null ? null : { at: minimum.at, label: `pass ${minimum.at}` },
    middleHalves: [...chosen, ...pinned].flatMap((one) => matchedLane(one, unnamed)),
  }
}

/** The same for twenty people; null where the table says nothing. */
export function twentyDotsRows({ percentile }: Analysis): TwentyDotsRows | null {
  const dots = percentile?.dots ?? null
  if (dots === null) return null
  return { lower: dots.below, range: dots.low === null || dots.high === null ? null : [dots.low, dots.high] }
}
