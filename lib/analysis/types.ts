/**
 * What a reading means: everything that the report page, the printed page and every export show.
 * No component computes a figure; each takes it from here, together with where it comes from.
 *
 * A reading may lack anything. What is missing is null, and `missing` says so in words for the person.
 */

import type { Applicant } from '../applicant/group'
import type { Person } from '../applicant/person'
import type { Exam, MatchExam } from '../exams/exam'
import type { Figure, Origin } from '../figures/source'
import type { FigureWarning } from '../figures/warning'
import type { ProfileSummary } from '../profile/summary'
import type { AttemptRules } from '../specialties/attempts'
import type { SpecialtyFigures } from '../specialties/benchmarks'
import type { PopularReading } from '../specialties/popular'
import type { RetakeDates } from './retake'

/** A comparison that the person typed, for a program or a specialty that no table has. */
export interface OwnFigures {
  readonly label: string
  /** On whose scale they stand: a score of another examination is never set beside them. */
  readonly exam: MatchExam
  readonly q1: number | null
  readonly middle: number | null
  readonly q3: number | null
}

export interface Choices {
  /** Id of a specialty (`specialtyList`), or null where none is chosen. */
  readonly specialty: string | null
  readonly applicant: Applicant | null
  /** Stands in the place of the published figures where given. */
  readonly ownFigures?: OwnFigures | null
  /** Which attempt it was, and the first: told by the person. */
  readonly person?: Person
  /** The day on which the page is read, `YYYY-MM-DD`. */
  readonly today: string
  /** A planned day of the (next) exam, and a day typed for "programs start reviewing". */
  readonly planned?: { readonly examDate: string | null; readonly review: string | null }
}

/**
 * - `passed`, `failed`: a real examination with its result (printed, or the score against the minimum of its date)
 * - `practice`: a self-assessment
 * - `none`: whether it was passed is not known
 */
export type Mode = 'passed' | 'failed' | 'practice' | 'none'

/** A piece of a sentence: plain words, a choice that can be changed in place, the answer itself, or a figure with its origin. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: 'specialty' | 'applicant'; readonly text: string }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly origin: Origin }

export interface Headline {
  /** At most three; the parts of a sentence joined give it with its spaces. */
  readonly sentences: readonly (readonly SentencePart[])[]
  /** The same as one plain text: for print, export and screen readers. */
  readonly text: string
  /** True where it says how far the score is from the passing score. */
  readonly saysMargin: boolean
  /** One line of what the answer rests on: "USMLE norm table 2023-26", "standard error +/-7 as printed on your report". */
  readonly basis: readonly { readonly text: string; readonly origin: Origin }[]
}

/** A place on the score line, labeled directly. */
export interface LineMark {
  readonly at: number
  readonly label: string
  readonly origin: Origin
}

export interface ScoreLine {
  readonly title: string
  readonly summary: string
  /** 190 to 290, further in tens where something lies outside. */
  readonly axis: readonly [number, number]
  readonly score: LineMark
  /** Score +/- standard error, within the scale. */
  readonly band: Pick<Precision, 'from' | 'to' | 'label' | 'origin'> | null
  readonly minimum: LineMark | null
  readonly mean: LineMark | null
  /** The chosen specialty's matched quartiles and middle. */
  readonly matched: {
    readonly q1: number | null
    readonly middle: number
    readonly q3: number | null
    readonly label: string
    readonly origin: Origin
  } | null
  /** What the table under the picture holds: one row a mark. */
  readonly rows: readonly { readonly name: string; readonly value: string; readonly origin: Origin }[]
}

export interface Distribution {
  readonly title: string
  readonly summary: string
  /** First-time takers by score, in the steps of the published table. */
  readonly steps: readonly {
    readonly from: number
    readonly to: number
    /** Percent of first-time takers in this step. */
    readonly share: number
    /** How much of the step lies below the reader's score: 0 to 1. */
    readonly below: number
    /** False where the edition does not say how the share is spread over the step. */
    readonly resolved: boolean
  }[]
  readonly origin: Origin
}

export interface PercentileStanding {
  /** Percent of first-time takers who scored lower, one decimal; null where the table says nothing there. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly interpolated: boolean
  /** Id of the edition, its cohort in words ("first-time takers 2023-26"), and why it was chosen. */
  readonly edition: string
  readonly cohort: string
  /** Whom the table describes, and whom it does not: there is no percentile for DO students or international graduates. */
  readonly group: string
  readonly why: string
  /** Twenty people: how many scored lower; null with `value`. */
  readonly dots: {
    readonly count: number
    readonly below: number
    readonly low: number | null
    readonly high: number | null
    readonly sentence: string
  } | null
  /** The fold-out: what a normal curve would have said, from the mean and standard deviation that it would use. */
  readonly normalCurve: {
    readonly value: number
    readonly mean: Figure
    readonly standardDeviation: Figure
    readonly difference: number | null
    readonly words: string
  } | null
  readonly origin: Origin
}

export interface PassingStanding {
  readonly result: 'pass' | 'fail' | null
  /** The one printed on the document, else that of the test date; null where neither is known. */
  readonly minimum: Figure | null
  /** Score - minimum. */
  readonly margin: number | null
  /** True where score +/- standard error reaches to the other side of the minimum. */
  readonly withinError: boolean | null
  /** First day on which the minimum applied, where the table knows it. */
  readonly since: string | null
  /** "Pass by 33 points, minimum 218." */
  readonly sentence: string
}

export interface Precision {
  readonly points: number
  /** The score less and plus these points, within the examination's scale. */
  readonly from: number
  readonly to: number
  /** "244 to 258" */
  readonly label: string
  /** "standard error +/-7 as printed on your report" */
  readonly words: string
  readonly origin: Origin
}

export interface SpecialtyStanding {
  readonly figures: SpecialtyFigures
  /** Where the score lies among the matched; `unknown` where the figures do not say. */
  readonly place:
    | 'below-q1'
    | 'q1-to-middle'
    | 'middle-to-q3'
    | 'above-q3'
    | 'below-middle'
    | 'at-or-above-middle'
    | 'unknown'
  /** Score - middle. */
  readonly distance: number | null
  /** True where the score's standard error reaches across a border of its place: it could lie in the next one. */
  readonly uncertain: boolean | null
  readonly sentence: string
}

/** The way from here after a failure: calm facts and dates. */
export interface FailedFacts {
  readonly sentence: string
  readonly rules: AttemptRules | null
  /** Beside the day on which programs start reviewing; null for COMLEX. */
  readonly retake: RetakeDates | null
  /** What programs will see, as published. */
  readonly disclosure: readonly { readonly text: string; readonly origin: Origin }[]
  /** How many of those who took the examination again passed. */
  readonly repeatPassRates: readonly { readonly group: string; readonly percent: number; readonly origin: Origin }[]
}

export interface Analysis {
  readonly exam: Exam
  readonly examName: string
  readonly mode: Mode
  readonly score: Figure | null
  readonly testDate: Figure<string> | null
  readonly headline: Headline
  readonly scoreLine: ScoreLine | null
  readonly distribution: Distribution | null
  readonly percentile: PercentileStanding | null
  readonly passing: PassingStanding
  readonly precision: Precision | null
  /** Null where no specialty or no applicant type is chosen, or the score stands on another scale. */
  readonly specialty: SpecialtyStanding | null
  readonly profile: ProfileSummary
  /** The only one of these that is not about the person: what a popular article says, beside today's figures. */
  readonly popular: PopularReading | null
  readonly failed: FailedFacts | null
  /** What is not there and why, in words: "The document shows no score." */
  readonly missing: readonly {
    readonly what: 'score' | 'test-date' | 'percentile' | 'passing' | 'precision' | 'profile' | 'specialty'
    readonly words: string
    /** True where another page of the report prints it. */
    readonly onAnotherPage?: boolean
  }[]
  readonly warnings: readonly FigureWarning[]
  /** Every published source that something above rests on, each once. */
  readonly sources: readonly Origin[]
}
