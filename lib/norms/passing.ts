/**
 * The minimum passing score by test date.
 */
import { dayWords } from '../figures/dates'
import { rated } from '../figures/rated'
import type { FigureSource } from '../figures/source'
import passingJson from './data/passing.json' with { type: 'json' }
import type { PassingFile, PassingRow } from './schema'

// The JSON keeps to its schema: proved by the tests.
const file = passingJson as unknown as PassingFile
const [set] = file.sets
const passingFile = 'lib/norms/data/passing.json'

export type PassingExam = PassingRow['exam']
export const passingExams: readonly PassingExam[] = [...new Set(set.rows.map(({ exam }) => exam))]

export interface PassingStandard {
  readonly minimum: number
  /** First day on which it applied; null where that is not known. */
  readonly from: string | null
  /** Earliest day on which it is known to have applied, `from` or later; null where even that is not known. */
  readonly knownSince: string | null
  /** Last day on which it applied; null while it is in force. */
  readonly to: string | null
  /** True where the examination reports only pass or fail, and the minimum is its three-digit equivalent. */
  readonly passFailOnly: boolean
  readonly source: FigureSource
}

function standardOf(row: PassingRow): PassingStandard | null {
  const edition = row.from === null ? null : `since ${dayWords(row.from)}`
  const source = rated(set, { file: passingFile, retrieved: file.retrieved, edition, date: row.from }, row)
  return (
    source && {
      minimum: row.minimum,
      from: row.from,
      knownSince: row.from ?? row.knownSince ?? null,
      to: row.to,
      passFailOnly: row.passFailOnly === true,
      source,
    }
  )
}

/** Whether a row is known to cover a date. Without a start the row reaches back to `knownSince`, or has no limit. */
function covers(row: PassingRow, date: string): boolean {
  const from = row.from ?? row.knownSince ?? null
  return (from === null || date >= from) && (row.to === null || date <= row.to)
}

/**
 * The minimum passing score of an examination on a test date, or the one in force where the date is null.
 *
 * @param date `YYYY-MM-DD` of the test, not of the report
 * @returns null where no figure that may be shown covers the date
 */
export function minimumPassingScore(exam: PassingExam, date: string | null): PassingStandard | null {
  const row = set.rows.find(
    (candidate) =>
      candidate.exam === exam && candidate.show && (date === null ? candidate.to === null : covers(candidate, date)),
  )
  return row === undefined ? null : standardOf(row)
}

/** Every minimum of an examination that may be shown, oldest first: the pass mark's history. */
export function passingHistory(exam: PassingExam): readonly PassingStandard[] {
  return set.rows
    .filter((row) => row.exam === exam)
    .map(standardOf)
    .filter((standard) => standard !== null)
}
