/**
 * How precise a score is: what the document prints, else the published standard error of its examination.
 */
import { type ShownConfidence, shownConfidence } from '../figures/confidence'
import { type FigureSource, sourceOf } from '../figures/source'
import precisionJson from './data/precision.json' with { type: 'json' }
import type { Exam } from './exam'
import type { PrecisionFile, PrecisionRow } from './schema'

// The JSON keeps to its schema: proved by the tests.
const file = precisionJson as unknown as PrecisionFile
const [set] = file.sets
export const precisionFile = 'lib/norms/data/precision.json'

export interface PublishedPrecision {
  readonly points: number
  /** SEM, SEE, SED, or the likely range printed on a practice test. */
  readonly measure: PrecisionRow['measure']
  readonly unit: PrecisionRow['unit']
  readonly definition: string
  readonly confidence: ShownConfidence
  readonly source: FigureSource
}

/**
 * The published precision of an examination's scores, for a document that prints none.
 *
 * @returns null where none is known that may be shown (Step 1, COMLEX)
 */
export function publishedPrecision(exam: Exam): PublishedPrecision | null {
  const id = file.default[exam]
  const row = set.rows.find((candidate) => candidate.id === id)
  const confidence = row === undefined ? null : shownConfidence(set, row)
  if (row === undefined || confidence === null) return null
  return {
    points: row.points,
    measure: row.measure,
    unit: row.unit,
    definition: file.definitions[row.measure],
    confidence,
    source: sourceOf(
      set,
      confidence,
      { file: precisionFile, retrieved: file.retrieved, edition: row.stated, date: row.stated },
      row,
    ),
  }
}
