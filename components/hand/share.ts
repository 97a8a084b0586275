import { handRows, outlineShare, reportRowById } from '../../lib/areas/outline'
import type { ManualRow } from '../../lib/session/model'

const offered = new Map(handRows.flatMap(({ rows }) => rows.map(({ id, label }) => [id, label])))

/** Share of items of an offered row by the outline of the test date, "55–65%"; null where it was renamed or none is known. */
export function shareOf(row: ManualRow, testDate: string | null): string | null {
  if (offered.get(row.id) !== row.label) return null
  const known = reportRowById(row.id)
  const share = known && outlineShare(known, testDate)
  return share ? `${share.range[0]}–${share.range[1]}%` : null
}
