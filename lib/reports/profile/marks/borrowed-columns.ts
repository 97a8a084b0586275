/** Columns of parts of a page that stand below each other: where one does not tell its own, it has those of another. */

import { middleOf } from '../span'
import type { ColumnContent } from './column-content'
import { type Columns, findColumns, headersOf, nearestOf, TOGETHER } from './columns'

/** At least this many places of marks must fit the columns of another part; at most so many may not. */
const FITTING = 2
const OUTLIERS = 1

/**
 * The columns of each part. On a recognized picture one thing that is no mark (a header that was misread, a smear beside it)
 * makes it uncertain where a part has its columns: those of a part with the same headers are taken where the other marks
 * stand in them.
 */
export function findAllColumns(parts: readonly ColumnContent[]): Columns[] {
  const own = parts.map((part) => ({ part, columns: findColumns(part) }))
  return own.map(({ part, columns }) => {
    if (columns.sure || !part.table.page.tolerances.debris) return columns
    const other = own.find(
      ({ part: from, columns: { sure, ranges } }) =>
        sure && haveSameHeaders(part, from) && standIn(columns.places, ranges, TOGETHER * nearestOf(headersOf(part))),
    )
    return other ? { ...other.columns, places: columns.places } : columns
  })
}

function haveSameHeaders(a: ColumnContent, b: ColumnContent): boolean {
  const [headers, others] = [headersOf(a), headersOf(b)]
  const slack = TOGETHER * nearestOf(headers)
  return a.table.page === b.table.page && headers.every((x, k) => Math.abs(x - (others[k] ?? x)) < slack)
}

function standIn(places: readonly number[], ranges: Columns['ranges'], slack: number): boolean {
  const fitting = places.filter((x) => ranges.some((range) => Math.abs(x - middleOf(range)) < slack))
  return fitting.length >= FITTING && places.length - fitting.length <= OUTLIERS
}
