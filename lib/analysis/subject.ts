/**
 * What the document says about the person's score: the values that everything else starts from, each with its origin.
 */

import { latestAttempt } from '../exams/attempts'
import { documents } from '../exams/document'
import { type Exam, type ExamRecord, exams } from '../exams/exam'
import type { Figure, Origin } from '../figures/source'
import { minimumPassingScore, passingHistory } from '../norms/passing'
import type { Reading } from '../reports/schema'
import type { Mode } from './types'

export interface Subject {
  readonly reading: Reading
  readonly exam: Exam
  readonly examName: string
  readonly scale: ExamRecord['scale']
  readonly practice: boolean
  readonly score: Figure | null
  readonly testDate: Figure<string> | null
  readonly result: Figure<'pass' | 'fail'> | null
  readonly mode: Mode
}

/** The value of a field, with its place on the document, or as the person's own where it has none. */
export function fieldFigure<T>(reading: Reading, path: string, value: T | null): Figure<T> | null {
  if (value === null) return null
  const origin: Origin = path in reading.evidence ? { from: 'document', path } : { from: 'person' }
  return { value, origin }
}

/** Passed or failed where no result is printed: only where the minimum of the date, or every minimum there was, leaves no doubt. */
function resultFromScore(
  reading: Reading,
  { practice, standard }: ExamRecord,
  score: number,
  date: string | null,
): 'pass' | 'fail' | null {
  if (reading.minimumPassingScore !== null) return score >= reading.minimumPassingScore ? 'pass' : 'fail'
  if (practice || standard === null) return null
  if (date !== null) {
    const published = minimumPassingScore(standard, date)
    // A minimum whose first day is not known may not have applied yet.
    if (published === null || published.knownSince === null) return null
    return score >= published.minimum ? 'pass' : 'fail'
  }
  const minima = passingHistory(standard).map(({ minimum }) => minimum)
  if (minima.length === 0) return null
  if (score >= Math.max(...minima)) return 'pass'
  return score < Math.min(...minima) ? 'fail' : null
}

/** What a reading is about. */
export function subjectOf(reading: Reading): Subject {
  const { exam, prints } = documents[reading.kind]
  const { name: examName, scale, practice } = exams[exam]
  const listed = prints.attempts ? latestAttempt(reading.attempts, reading.kind) : null
  const score = fieldFigure(reading, 'score', reading.score)
  const testDate =
    fieldFigure(reading, 'testDate', reading.testDate) ??
    (listed === null ? null : fieldFigure(reading, `attempts[${listed.index}].testDate`, listed.attempt.testDate))
  const printed =
    fieldFigure(reading, 'result', reading.result) ??
    (listed === null ? null : fieldFigure(reading, `attempts[${listed.index}].result`, listed.attempt.result))
  const derived =
    printed === null && score !== null
      ? resultFromScore(reading, exams[exam], score.value, testDate?.value ?? null)
      : null
  const result: Subject['result'] =
    printed ??
    (derived === null || score === null
      ? null
      : {
          value: derived,
          origin: { from: 'worked-out', how: 'The score against the minimum passing score.', of: [score.origin] },
        })
  const mode: Mode = practice ? 'practice' : result === null ? 'none' : result.value === 'pass' ? 'passed' : 'failed'
  return { reading, exam, examName, scale, practice, score, testDate, result, mode }
}
