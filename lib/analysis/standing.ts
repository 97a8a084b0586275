/**
 * What a score means by itself, without a document: percentile, passing standard, specialty.
 */

import { type Applicant, applicantNames } from '../applicant/group'
import { reportOf } from '../exams/document'
import { exams, type ScoredExam } from '../exams/exam'
import type { ShownConfidence } from '../figures/confidence'
import type { FigureWarning } from '../figures/warning'
import { typedReading } from '../reports/values'
import { type MatchedFigures, type SpecialtyFigures, type Statistic, specialtyFigures } from '../specialties/benchmarks'
import { analyze } from './analyze'
import { sourcesIn } from './origins'

export interface StandingQuestion {
  /** 1 to 300. */
  readonly score: number
  readonly exam: ScoredExam
  /** `YYYY-MM-DD` of the test. */
  readonly date: string
  /** Standard error of the score where the person knows it, in points. */
  readonly error?: number | null
  /** Id of a specialty, and your applicant type to compare with. */
  readonly specialty?: { readonly id: string; readonly applicant: Applicant } | null
}

/** The object that `strongsuit standing --json` prints. */
export interface Standing {
  readonly score: number
  readonly exam: ScoredExam
  readonly date: string
  readonly percentile: {
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
    readonly standardError: number | null
    readonly edition: string | null
    readonly interpolated: boolean
    readonly confidence: ShownConfidence | null
  }
  readonly passing: {
    readonly minimum: number | null
    readonly margin: number | null
    readonly from: string | null
    readonly confidence: ShownConfidence | null
  }
  readonly specialty: {
    readonly name: string
    readonly applicant: Applicant
    readonly edition: number | null
    readonly statistic: Statistic
    readonly matched: MatchedFigures
    readonly notMatched: { readonly n: number | null; readonly middle: number | null } | null
    readonly confidence: ShownConfidence | null
  } | null
  readonly warnings: readonly FigureWarning[]
}

function compared(figures: SpecialtyFigures, applicant: Applicant): Pick<Standing, 'specialty' | 'warnings'> {
  const { name, edition, statistic, matched, notMatched, confidence } = figures
  // The not-matched figures of US DO seniors are misaligned at their source for all specialties but one: none is put
  // into the column, the one that is known is told in words.
  const apart = applicant === 'us-do' && notMatched?.middle != null
  const told: FigureWarning[] = apart
    ? [
        {
          code: 'doubt',
          message: `${name}, ${applicantNames[applicant].group} ${edition}: those not matched (${notMatched.n}) had a ${statistic} of ${notMatched.middle}; kept out of the figures because no other specialty has one.`,
        },
      ]
    : []
  return {
    specialty: { name, applicant, edition, statistic, matched, notMatched: apart ? null : notMatched, confidence },
    warnings: told,
  }
}

/** Specialty figures are scores of Step 2 CK: a score of another examination is not set against them. */
function notComparable(
  { name, edition, statistic }: SpecialtyFigures,
  exam: ScoredExam,
  applicant: Applicant,
): ReturnType<typeof compared> {
  const matched = { n: null, q1: null, middle: null, q3: null }
  const message = `Specialty figures are Step 2 CK scores: we have none for ${exams[exam].name}.`
  return {
    specialty: { name, applicant, edition, statistic, matched, notMatched: null, confidence: null },
    warnings: [{ code: 'not-known', message }],
  }
}

const confidenceIn = (value: unknown): ShownConfidence | null => sourcesIn(value)[0]?.confidence ?? null

/**
 * What a score means: percentile by the edition of its test date, margin to the minimum of that date, and, where asked
 * for, the figures of people who matched. A view of the analysis of a report that prints nothing else.
 */
export function standing({ score, exam, date, error = null, specialty: asked = null }: StandingQuestion): Standing {
  const reading = typedReading(reportOf(exam), { score, testDate: date, standardError: error })
  const choices = { specialty: asked?.id ?? null, applicant: asked?.applicant ?? null, today: date }
  const { percentile, precision, passing, specialty, warnings } = analyze(reading, choices)
  const comparison =
    asked === null
      ? { specialty: null, warnings: [] }
      : specialty === null
        ? notComparable(specialtyFigures(asked.id, asked.applicant), exam, asked.applicant)
        : compared(specialty.figures, asked.applicant)
  return {
    score,
    exam,
    date,
    percentile: {
      value: percentile?.value ?? null,
      low: percentile?.low ?? null,
      high: percentile?.high ?? null,
      standardError: precision?.points ?? null,
      edition: percentile?.edition ?? null,
      interpolated: percentile?.interpolated ?? false,
      confidence: confidenceIn(percentile?.origin),
    },
    passing: {
      minimum: passing.minimum?.value ?? null,
      margin: passing.margin,
      from: passing.since,
      confidence: confidenceIn(passing.minimum),
    },
    specialty: comparison.specialty,
    warnings: [...warnings, ...comparison.warnings],
  }
}
