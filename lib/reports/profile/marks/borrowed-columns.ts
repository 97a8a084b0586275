/** Columns of parts of a page that stand below each other: where one does not tell its own, it has those of another. */

import { middleOf } from '../span'
import type { ColumnContent } from './column-content'
import { type Columns, findColumns, headersOf, nearestOf, TOGETHER } from './columns'

/**
 * All places of marks fit the columns of another part. On a picture one thing may be no mark (a header that was misread, a
 * smear beside it); then at least so many places fit, and at most so many do not.
 */
const SEEN = { fitting: 2, outliers: 1 }

/**
 * The columns of each part. Where it is uncertain which headers its marks belong to (they stand between two, and in no
 * third place), those of a part with the same headers are taken, if the marks stand in them.
 */
export function findAllColumns(parts: readonly ColumnContent[]): Columns[] {
  const own = parts.map((part) => ({ part, columns: findColumns(part) }))
  return own.map(({ part, columns }) => {
    if (columns.sure) return columns
    const other = own.find(
      ({ part: from, columns: { sure, ranges } }) =>
        sure && haveSameHeaders(part, from) && standIn(columns.places, ranges, part),
    )
    return other ? { ...other.columns, places: columns.places } : columns
  })
}

function haveSameHeaders(a: ColumnContent, b: ColumnContent): boolean {
  const [headers, others] = [headersOf(a), headersOf(b)]
  const slack = TOGETHER * nearestOf(headers)
  return a.table.page === b.table.page && headers.every((x, k) => Math.abs(x - (others[k] ?? x)) < slack)
}

function standIn(places: readonly number[], ranges: Columns['ranges'], part: ColumnContent): boolean {
  const slack = TOGETHER * nearestOf(headersOf(part))
  const fitting = places.filter((x) => ranges.some((range) => Math.abs(x - middleOf(range)) < slack)).length
  if (!part.table.page.tolerances.debris) return fitting === places.length
  return fitting >= SEEN.fitting && places.length - fitting <= SEEN.outliers
}
