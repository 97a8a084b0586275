/**
 * The score beside the minimum to pass: that of the document, else that of the test date.
 */
import { exams } from '../exams/exam'
import { dayWords } from '../figures/dates'
import type { Figure } from '../figures/source'
import type { FigureWarning } from '../figures/warning'
import { minimumPassingScore, type PassingStandard } from '../norms/passing'
import { fieldFigure, type Subject } from './subject'
import type { PassingStanding, Precision } from './types'
import { pointsWords } from './words'

interface PassingFound {
  readonly passing: PassingStanding
  readonly warnings: readonly FigureWarning[]
}

/** The published minimum of the examination on its date, or of the one ahead, today, for a practice test. */
function publishedFor({ exam, testDate, practice }: Subject, today: string): PassingStandard | null {
  const { standard } = exams[exam]
  return standard === null ? null : minimumPassingScore(standard, practice ? today : (testDate?.value ?? null))
}

/** The warnings that a passing standard brings along, or its absence. */
function passingWarnings(exam: string, date: string, standard: PassingStandard | null): readonly FigureWarning[] {
  if (standard === null) {
    return [{ code: 'no-passing-standard', message: `We have no passing score for ${exam} on ${dayWords(date)}.` }]
  }
  const warnings: FigureWarning[] = []
  if (standard.knownSince === null) {
    warnings.push({
      code: 'passing-start-unknown',
      message: `We don’t know when the minimum of ${standard.minimum} took effect. An early test date may have had another.`,
    })
  }
  if (standard.passFailOnly && standard.from !== null) {
    warnings.push({
      code: 'pass-fail-only',
      message: `${exam} has been reported as pass or fail only since ${dayWords(standard.from)}; ${standard.minimum} is the three-digit equivalent.`,
    })
  }
  return warnings
}

function sentenceOf(subject: Subject, minimum: Figure | null, margin: number | null): string {
  const { result, practice } = subject
  const outcome = practice || result === null ? '' : result.value === 'pass' ? 'Pass' : 'Not passed'
  if (minimum === null || margin === null) return outcome === '' ? '' : `${outcome}.`
  const where =
    margin === 0
      ? `exactly at the minimum of ${minimum.value}`
      : `${pointsWords(margin)} ${margin > 0 ? 'above' : 'below'} the minimum of ${minimum.value}`
  if (practice) return `${where.charAt(0).toUpperCase()}${where.slice(1)} on the scale of Step 2 CK.`
  return outcome === '' ? `${where.charAt(0).toUpperCase()}${where.slice(1)}.` : `${outcome}, ${where}.`
}

/** Margin to the minimum and whether the standard error reaches across it. */
export function passingOf(subject: Subject, precision: Precision | null, today: string): PassingFound {
  const { reading, score, testDate, examName, result, practice } = subject
  const published = publishedFor(subject, today)
  const printed = fieldFigure(reading, 'minimumPassingScore', reading.minimumPassingScore)
  const minimum: Figure | null =
    printed ??
    (published === null ? null : { value: published.minimum, origin: { from: 'figures', source: published.source } })
  const margin = score === null || minimum === null ? null : score.value - minimum.value
  const reach = precision?.points ?? null
  const withinError = margin === null || reach === null ? null : margin >= 0 ? margin - reach < 0 : margin + reach >= 0

  const warnings: FigureWarning[] = []
  const date = testDate?.value ?? null
  if (printed === null && score !== null && date !== null && !practice) {
    warnings.push(...passingWarnings(examName, date, published))
  }
  return {
    warnings,
    passing: {
      result: result?.value ?? null,
      minimum,
      margin,
      withinError,
      since: minimum !== null && published?.minimum === minimum.value ? published.from : null,
      sentence: sentenceOf(subject, minimum, margin),
    },
  }
}
