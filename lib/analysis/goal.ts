/**
 * Setting a target: the range, what it means on the norm table and against the pass mark, and practice scores beside it.
 */
import type { Figure, Origin } from '../figures/source'
import { type DistributionStep, distributionSteps } from '../norms/distribution'
import { type ChosenEdition, chooseEdition } from '../norms/editions'
import { minimumPassingScore } from '../norms/passing'
import { percentileIn } from '../norms/percentile'
import { practicePrecision } from '../norms/precision'
import type { SpecialtyFigures } from '../specialties/benchmarks'
import { type DelayWeighing, weighDelay } from '../specialties/delay'
import { type Target, target, usualReasons } from '../specialties/target'
import { axisFor } from './score-line'
import { figuresFor } from './specialty'
import type { Choices } from './types'

export interface PracticeScore {
  readonly score: number
  readonly date: string | null
  /** Where it comes from: read from a document, or typed. */
  readonly origin: Origin
}

export interface GoalQuestion {
  readonly figures: SpecialtyFigures
  /** Ids of the reasons that are switched on. */
  readonly reasons: readonly string[]
  /** The planned day of the exam, and other days that it might be moved to. */
  readonly examDate: string | null
  readonly otherDates: readonly string[]
  /** A day typed for "programs start reviewing"; null takes that of the season. */
  readonly review: string | null
  readonly practice: readonly PracticeScore[]
  readonly today: string
}

export interface GoalEnd {
  readonly score: number
  readonly percentile: number | null
  /** Score - minimum on the day of the exam. */
  readonly margin: number | null
}

export interface Goal {
  readonly target: Target
  /** The two ends of the range; null without a baseline. */
  readonly low: GoalEnd | null
  readonly high: GoalEnd | null
  readonly minimum: Figure | null
  readonly percentileOrigin: Origin | null
  /** Whose scores the percentiles are of: "first-time takers 2023-26". */
  readonly cohort: string | null
  /** The norm table as a distribution, divided at the lower end of the range. */
  readonly steps: readonly DistributionStep[]
  /** The part of the scale on which everything has its place. */
  readonly axis: readonly [number, number]
  /** Practice scores with their likely range, newest last; those without a date first. */
  readonly practice: readonly {
    readonly score: Figure
    readonly date: string | null
    readonly from: number | null
    readonly to: number | null
    /** Points from the score up to the lower end of the target; negative where it is passed. */
    readonly toTarget: number | null
  }[]
  readonly practiceOrigin: Origin | null
  /** Null without a planned date. */
  readonly delay: DelayWeighing | null
}

/** Scores are whole numbers of a published table: an aim is judged at the score itself. */
function endOf(score: number, edition: ChosenEdition | null, minimum: number | null): GoalEnd {
  return {
    score,
    percentile: edition === null ? null : percentileIn(edition.set, score).value,
    margin: minimum === null ? null : score - minimum,
  }
}

/** Everything that the goal page shows. Pure; nothing beyond the data files and what the person typed. */
export function goal(question: GoalQuestion): Goal {
  const { figures, reasons, examDate, otherDates, review, practice, today } = question
  const aim = target(figures, reasons)
  const day = examDate ?? today
  const edition = chooseEdition('step2ck', day)
  const passing = minimumPassingScore('step2ck', day)
  const likely = practicePrecision('step2ck')
  const reach = likely?.points ?? null
  const [from, to] = aim.range ?? [null, null]
  const marks = [from, to, passing?.minimum, aim.baseline?.q1, aim.baseline?.q3, aim.baseline?.middle].concat(
    practice.flatMap(({ score }) => [score - (reach ?? 0), score + (reach ?? 0)]),
  )
  return {
    target: aim,
    cohort: edition === null ? null : `first-time takers ${edition.source.edition}`,
    steps: edition === null ? [] : distributionSteps(edition.set, from ?? 0),
    axis: axisFor(marks.filter((mark) => mark != null)),
    low: from === null ? null : endOf(from, edition, passing?.minimum ?? null),
    high: to === null ? null : endOf(to, edition, passing?.minimum ?? null),
    minimum: passing === null ? null : { value: passing.minimum, origin: { from: 'figures', source: passing.source } },
    percentileOrigin: edition === null ? null : { from: 'figures', source: edition.source },
    practice: [...practice]
      .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
      .map(({ score, date, origin }) => ({
        score: { value: score, origin },
        date,
        from: reach === null ? null : score - reach,
        to: reach === null ? null : score + reach,
        toTarget: from === null ? null : from - score,
      })),
    practiceOrigin: likely === null ? null : { from: 'figures', source: likely.source },
    delay: examDate === null ? null : weighDelay(today, [examDate, ...otherDates], review),
  }
}

/**
 * The range to aim at in Step 2 CK; null where specialty or applicant type is not chosen, or nobody publishes figures.
 *
 * @param reasons ids of those that are switched on; null: those that usually hold
 */
export function targetRange(
  choices: Pick<Choices, 'specialty' | 'applicant' | 'ownFigures'>,
  reasons: readonly string[] | null,
): Target['range'] {
  const figures = figuresFor('step2ck', choices)
  return figures && target(figures, reasons ?? usualReasons(figures)).range
}
