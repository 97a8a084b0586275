/**
 * How precise a score is: what the document prints, else the published standard error of its examination.
 */

import { type Exam, exams, practiceExams, type ScoredExam } from '../exams/exam'
import { rated } from '../figures/rated'
import type { FigureSource } from '../figures/source'
import precisionJson from './data/precision.json' with { type: 'json' }
import type { PrecisionFile, PrecisionRow } from './schema'

// The JSON keeps to its schema: proved by the tests.
const file = precisionJson as unknown as PrecisionFile
const [set] = file.sets
const precisionFile = 'lib/norms/data/precision.json'

interface PublishedPrecision {
  readonly exam: Exam
  readonly points: number
  /** SEM, SEE, SED, or the likely range printed on a practice test. */
  readonly measure: PrecisionRow['measure']
  readonly unit: PrecisionRow['unit']
  readonly definition: string
  readonly source: FigureSource
}

function precisionOf(row: PrecisionRow): PublishedPrecision | null {
  const place = { file: precisionFile, retrieved: file.retrieved, edition: row.stated, date: row.stated }
  const source = rated(set, place, row)
  return (
    source && {
      exam: row.exam,
      points: row.points,
      measure: row.measure,
      unit: row.unit,
      definition: file.definitions[row.measure],
      source,
    }
  )
}

/**
 * The published precision of an examination's scores, for a document that prints none.
 *
 * @returns null where none is known that may be shown (Step 1, COMLEX)
 */
export function publishedPrecision(exam: Exam): PublishedPrecision | null {
  const row = set.rows.find(({ id }) => id === file.default[exam])
  return row === undefined ? null : precisionOf(row)
}

/** The likely range of the practice test whose score stands on the scale of an examination. */
export function practicePrecision(scale: ScoredExam): PublishedPrecision | null {
  const exam = practiceExams.find((one) => exams[one].scale === scale)
  return exam === undefined ? null : publishedPrecision(exam)
}

/** Every published precision that may be shown, of all examinations. */
export function allPrecisions(): readonly PublishedPrecision[] {
  return set.rows.map(precisionOf).filter((precision) => precision !== null)
}
