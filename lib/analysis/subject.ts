/**
 * What the document says about the person's score: the values that everything else starts from, each with its origin.
 */

import { type Exam, examNames, examOf, type ScoredExam, scaleOf } from '../exams/exam'
import type { Figure, Origin } from '../figures/source'
import { minimumPassingScore, passingHistory } from '../norms/passing'
import type { Attempt, Reading } from '../reports/schema'
import type { Mode } from './types'

export interface Subject {
  readonly reading: Reading
  readonly exam: Exam
  readonly examName: string
  /** The USMLE scale on which the score stands; null for COMLEX and percentages. */
  readonly scale: ScoredExam | null
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

const transcriptNames: Partial<Record<Exam, Attempt['exam']>> = {
  step1: 'Step 1',
  step2ck: 'Step 2 CK',
  step3: 'Step 3',
}

/** The attempt on a transcript whose score is the reading's: the latest dated one of Step 2 CK. */
function latestAttempt(reading: Reading, exam: Exam): { attempt: Attempt; path: string } | null {
  const dated = reading.attempts
    .map((attempt, index) => ({ attempt, path: `attempts[${index}]` }))
    .filter(({ attempt }) => attempt.exam === transcriptNames[exam] && attempt.testDate !== null)
    .sort((a, b) => (a.attempt.testDate ?? '').localeCompare(b.attempt.testDate ?? ''))
  return dated.at(-1) ?? null
}

/** Days on which the examination was taken, as far as the document shows them. */
export function attemptDates({ reading, exam, testDate }: Subject): readonly string[] {
  const dates = reading.attempts
    .filter((attempt) => attempt.exam === transcriptNames[exam])
    .flatMap((attempt) => attempt.testDate ?? [])
  return dates.length > 0 ? dates : testDate === null ? [] : [testDate.value]
}

/** Passed or failed where no result is printed: only where the minimum of the date, or every minimum there was, leaves no doubt. */
function resultFromScore(reading: Reading, exam: Exam, score: number, date: string | null): 'pass' | 'fail' | null {
  if (reading.minimumPassingScore !== null) return score >= reading.minimumPassingScore ? 'pass' : 'fail'
  if (exam === 'nbme-ccssa' || exam === 'nbme-cbssa') return null
  if (date !== null) {
    const standard = minimumPassingScore(exam, date)
    // A minimum whose first day is not known may not have applied yet.
    if (standard === null || standard.knownSince === null) return null
    return score >= standard.minimum ? 'pass' : 'fail'
  }
  const minima = passingHistory(exam).map(({ minimum }) => minimum)
  if (minima.length === 0) return null
  if (score >= Math.max(...minima)) return 'pass'
  return score < Math.min(...minima) ? 'fail' : null
}

/** What a reading is about. */
export function subjectOf(reading: Reading): Subject {
  const exam = examOf(reading.kind)
  const practice = exam === 'nbme-ccssa' || exam === 'nbme-cbssa'
  const listed = reading.kind === 'usmle-transcript' ? latestAttempt(reading, exam) : null
  const score = fieldFigure(reading, 'score', reading.score)
  const testDate =
    fieldFigure(reading, 'testDate', reading.testDate) ??
    (listed === null ? null : fieldFigure(reading, `${listed.path}.testDate`, listed.attempt.testDate))
  const printed =
    fieldFigure(reading, 'result', reading.result) ??
    (listed === null ? null : fieldFigure(reading, `${listed.path}.result`, listed.attempt.result))
  const derived =
    printed === null && score !== null ? resultFromScore(reading, exam, score.value, testDate?.value ?? null) : null
  const result: Subject['result'] =
    printed ??
    (derived === null || score === null
      ? null
      : {
          value: derived,
          origin: { from: 'worked-out', how: 'The score against the minimum passing score.', of: [score.origin] },
        })
  const mode: Mode = practice ? 'practice' : result === null ? 'none' : result.value === 'pass' ? 'passed' : 'failed'
  return { reading, exam, examName: examNames[exam], scale: scaleOf(exam), practice, score, testDate, result, mode }
}
