/**
 * What a score means by itself, without a document: percentile, passing standard, specialty.
 */

import { exams, type ScoredExam } from '../exams/exam'
import type { ShownConfidence } from '../figures/confidence'
import type { FigureWarning } from '../figures/warning'
import { chooseEdition } from '../norms/editions'
import { minimumPassingScore, type PassingStandard } from '../norms/passing'
import { percentileRange } from '../norms/percentile'
import { publishedPrecision } from '../norms/precision'
import { type Applicant, applicantNames } from '../specialties/applicant'
import { type MatchedFigures, type SpecialtyFigures, type Statistic, specialtyFigures } from '../specialties/benchmarks'

export interface StandingQuestion {
  /** 1 to 300. */
  readonly score: number
  readonly exam: ScoredExam
  /** `YYYY-MM-DD` of the test. */
  readonly date: string
  /** Standard error of the score where the person knows it, in points. */
  readonly error?: number | null
  /** Id of a specialty, and the kind of applicant to compare with. */
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

/** The warnings that a passing standard brings along, or its absence. */
export function passingWarnings(
  exam: string,
  date: string,
  standard: PassingStandard | null,
): readonly FigureWarning[] {
  if (standard === null) {
    return [{ code: 'no-passing-standard', message: `No minimum passing score of ${exam} for ${date} is known.` }]
  }
  const warnings: FigureWarning[] = []
  if (standard.knownSince === null) {
    warnings.push({
      code: 'passing-start-unknown',
      message: `The day on which the minimum of ${standard.minimum} began is not known: for an early date it may have been another.`,
    })
  }
  if (standard.passFailOnly) {
    warnings.push({
      code: 'pass-fail-only',
      message: `${exam} has been reported as pass or fail only since ${standard.from}; ${standard.minimum} is the three-digit equivalent.`,
    })
  }
  return warnings
}

/** Without a value the table was silent: say so, with the gap in it. */
export function silentTableWarning(edition: string, score: number): FigureWarning {
  return {
    code: 'not-interpolated',
    message: `The norm table ${edition} gives nothing between its points around ${score}, so no percentile is shown.`,
  }
}

export function noStandardErrorWarning(exam: string): FigureWarning {
  return {
    code: 'no-standard-error',
    message: `No standard error of ${exam} is known that may be shown, so the percentile has no range.`,
  }
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
    warnings: [...figures.warnings, ...told],
  }
}

/** Specialty figures are scores of Step 2 CK: a score of another examination is not set against them. */
function notComparable(figures: SpecialtyFigures, exam: ScoredExam, applicant: Applicant): ReturnType<typeof compared> {
  const blank = { n: null, q1: null, middle: null, q3: null }
  return {
    specialty: {
      name: figures.name,
      applicant,
      edition: figures.edition,
      statistic: figures.statistic,
      matched: blank,
      notMatched: null,
      confidence: null,
    },
    warnings: [
      {
        code: 'not-known',
        message: `Specialty figures are scores of Step 2 CK: no figures of ${exams[exam].name} are known.`,
      },
    ],
  }
}

/**
 * What a score means: percentile by the edition of its test date, margin to the minimum of that date, and, where asked
 * for, the figures of those who matched. Pure; every figure comes from the data files.
 */
export function standing(question: StandingQuestion): Standing {
  const { score, exam, date } = question
  const name = exams[exam].name
  const warnings: FigureWarning[] = []

  const edition = chooseEdition(exam, date)
  const standardError = question.error ?? publishedPrecision(exam)?.points ?? null
  const range = edition === null ? null : percentileRange(edition.set, score, standardError)
  if (edition?.warning) warnings.push(edition.warning)
  if (edition !== null && range?.value === null) warnings.push(silentTableWarning(edition.source.edition ?? '', score))
  if (standardError === null) warnings.push(noStandardErrorWarning(name))

  const passing = minimumPassingScore(exam, date)
  warnings.push(...passingWarnings(name, date, passing))

  let specialty: Standing['specialty'] = null
  if (question.specialty) {
    const { id, applicant } = question.specialty
    const figures = specialtyFigures(id, applicant)
    const comparison = exam === 'step2ck' ? compared(figures, applicant) : notComparable(figures, exam, applicant)
    specialty = comparison.specialty
    warnings.push(...comparison.warnings)
  }

  return {
    score,
    exam,
    date,
    percentile: {
      value: range?.value ?? null,
      low: range?.low ?? null,
      high: range?.high ?? null,
      standardError,
      edition: edition?.set.id ?? null,
      interpolated: range?.interpolated ?? false,
      confidence: edition?.source.confidence ?? null,
    },
    passing: {
      minimum: passing?.minimum ?? null,
      margin: passing === null ? null : score - passing.minimum,
      from: passing?.from ?? null,
      confidence: passing?.confidence ?? null,
    },
    specialty,
    warnings,
  }
}
