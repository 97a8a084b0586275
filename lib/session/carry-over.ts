/** What a person corrected, kept where more pages were read together with the document. */
import type { Outcome, Reading } from '../reports/schema'
import type { Corrections } from './corrections'
import type { OpenedReport } from './model'

const rowPath = /^(areas|attempts)\[(\d+)\]/

/**
 * @param before the reports as they stood
 * @param outcome one that was read of the same document with further pages
 * @returns the corrections of the same report that still mean the same value
 */
export function carriedOver(before: readonly OpenedReport[], outcome: Outcome): Corrections {
  if (!outcome.ok) return {}
  const same = before.find((report) => report.outcome.ok && isSameReport(report.outcome, outcome))
  if (!same?.outcome.ok) return {}
  const old = same.outcome
  const kept = Object.entries(same.corrections).filter(([path]) => staysInPlace(path, old, outcome))
  return Object.fromEntries(kept)
}

/** Of one examination, and nothing that both of them read says otherwise. */
function isSameReport(a: Reading, b: Reading): boolean {
  const agree = (x: unknown, y: unknown) => x === null || y === null || x === y
  return a.kind === b.kind && agree(a.score, b.score) && agree(a.testDate, b.testDate)
}

/** A value of the report itself keeps its path; a row does where the same row, or none yet, has its number. */
function staysInPlace(path: string, old: Reading, now: Reading): boolean {
  const [, list, digits] = rowPath.exec(path) ?? []
  if (list !== 'areas' && list !== 'attempts') return true
  const index = Number(digits)
  const before = old[list][index]
  if (before === undefined) return now[list].length === old[list].length
  return JSON.stringify(nameOf(before)) === JSON.stringify(nameOf(now[list][index]))
}

type Row = Reading['areas'][number] | Reading['attempts'][number] | undefined

const nameOf = (row: Row) => row && ('label' in row ? [row.section, row.label] : [row.exam, row.testDate])
