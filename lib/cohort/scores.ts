/** Scores of a class beside the norm group: bins, quartiles, and how the published table falls into the same bins. */
import { quantileSorted, range } from 'd3-array'
import { documents, type Kind } from '../exams/document'
import { exams, type ScoredExam, scoredExams } from '../exams/exam'
import { chooseEdition } from '../norms/editions'
import { passRates } from '../norms/pass-rates'
import { percentileIn } from '../norms/percentile'
import type { PercentileSet } from '../norms/schema'
import { joinBins } from './disclosure'
import type { ClassReport, Quartile } from './schema'

/** The steps of the norm tables. Scores of COMLEX have a scale three times as long. */
const STEP = 5
const LONG_STEP = 20

export interface Bin {
  /** Null for the first one: open to the left. */
  readonly from: number | null
  /** The first score above it; null for the last one. */
  readonly to: number | null
  readonly count: number
  /** False where several steps were joined. */
  readonly single: boolean
}

/**
 * Bins of a few scores, joined until each holds at least five students. The ends are open.
 *
 * @param sorted scores, ascending
 * @param edges where bins may begin: those of an earlier export, which finer ones would take apart; any where left out
 */
export function binsOf(sorted: readonly number[], kind: Kind, edges?: readonly number[]): readonly Bin[] {
  const [low, high] = exams[documents[kind].exam].range
  const step = high - low > 300 ? LONG_STEP : STEP
  const lowest = Math.floor(low / step) * step
  const starts = edges ? [lowest, ...edges] : range(lowest, high + 1, step)
  const counts = starts.map(
    (start, at) => sorted.filter((score) => score >= start && score < (starts[at + 1] ?? high + 1)).length,
  )
  const joined = joinBins(counts)
  return joined.map(([first, end], at) => {
    const from = at === 0 ? null : (starts[first] ?? null)
    const to = at === joined.length - 1 ? null : (starts[end] ?? null)
    const count = counts.slice(first, end).reduce((sum, one) => sum + one, 0)
    return { from, to, count, single: from !== null && to !== null && to - from === step }
  })
}

/**
 * Quartiles that tell nothing of the joined bins: a score where it lies in a bin of its own, else the bin.
 *
 * @param sorted scores, ascending, at least one
 */
export function quartilesOf(sorted: readonly number[], bins: readonly Bin[]): [Quartile, Quartile, Quartile] {
  const binOf = (score: number) => bins.find(({ to }) => to === null || score < to)
  const at = (share: number): Quartile => {
    const place = (sorted.length - 1) * share
    const lower = binOf(sorted[Math.floor(place)] ?? 0)
    const upper = binOf(sorted[Math.ceil(place)] ?? 0)
    if (lower && lower === upper && lower.single) {
      const score = Math.round(quantileSorted([...sorted], share) ?? 0)
      return { from: score, to: score }
    }
    return { from: lower?.from ?? null, to: upper?.to == null ? null : upper.to - 1 }
  }
  return [at(0.25), at(0.5), at(0.75)]
}

const scaleOf = (kind: Kind): ScoredExam | null => scoredExams.find((exam) => exam === documents[kind].exam) ?? null

/** The score below which a share of the norm group lies, between published points on a straight line. */
function scoreAt({ points }: PercentileSet, percent: number): number {
  const above = points.findIndex(([, share]) => share >= percent)
  const [upper, lower] = [points[above], points[above - 1]]
  if (!upper) return points.at(-1)?.[0] ?? 0
  if (!lower) return upper[0]
  return Math.round(lower[0] + ((upper[0] - lower[0]) * (percent - lower[1])) / (upper[1] - lower[1]))
}

interface NormBeside {
  readonly norm: NonNullable<ClassReport['norm']>
  /** Percent of the norm group in a bin; null where the table says nothing of one of its ends. */
  readonly shareOf: (bin: Pick<Bin, 'from' | 'to'>) => number | null
}

/**
 * The norm group of the students' test dates: the table of the date in the middle.
 *
 * @returns null where no table of the examination is published
 */
export function normBeside(kind: Kind, dates: readonly (string | null)[]): NormBeside | null {
  const exam = scaleOf(kind)
  if (exam === null) return null
  const known = dates.filter((date) => date !== null).sort()
  const edition = chooseEdition(exam, known[Math.floor(known.length / 2)] ?? null)
  if (edition === null) return null
  const { set } = edition
  const rate = passRates(exam, 'first').find(({ group, percent }) => group === 'us-md' && percent !== null)
  return {
    norm: {
      edition: set.id,
      cohort: `${set.cohort}, ${set.window.from.slice(0, 4)}-${(set.window.to ?? '').slice(0, 4)}`,
      quartiles: [scoreAt(set, 25), scoreAt(set, 50), scoreAt(set, 75)],
      passRate: rate?.percent == null ? null : { percent: rate.percent, period: rate.period },
      mixed: known.some((date) => chooseEdition(exam, date)?.set.id !== set.id),
    },
    shareOf: ({ from, to }) => {
      const below = from === null ? 0 : percentileIn(set, from).value
      const above = to === null ? 100 : percentileIn(set, to).value
      return below === null || above === null ? null : Math.round(above - below)
    },
  }
}
