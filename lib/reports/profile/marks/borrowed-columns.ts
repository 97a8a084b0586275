/** Columns of parts of a page that stand below each other: where one does not tell its own, it has those of another. */

import type { Drawing } from './column-content'
import { type Columns, findColumns, headsOf, nearestOf, TOGETHER } from './columns'

/** As many places of marks fit the columns of another part at the least, and one at the most does not. */
const FITS = 2
const STRAYS = 1

/**
 * The columns of each part. On a recognized picture one thing that is no mark (a head that was misread, a smear beside it)
 * makes it uncertain where a part has its columns: those of a part with the same heads are taken where the other marks
 * stand in them.
 */
export function findAllColumns(parts: readonly Drawing[]): Columns[] {
  const own = parts.map(findColumns)
  return own.map((columns, k) => {
    const part = parts[k]
    if (columns.sure || !part || part.table.sheet.source !== 'ocr') return columns
    const lent = own.find(
      (other, i) => other.sure && parts[i] && sameHeads(part, parts[i]) && areIn(columns.places, other, part),
    )
    return lent ? { ...lent, places: columns.places } : columns
  })
}

function sameHeads(a: Drawing, b: Drawing): boolean {
  const [heads, others] = [headsOf(a), headsOf(b)]
  const slack = TOGETHER * nearestOf(heads)
  return a.table.sheet === b.table.sheet && heads.every((x, k) => Math.abs(x - (others[k] ?? x)) < slack)
}

function areIn(places: readonly number[], { ranges }: Columns, part: Drawing): boolean {
  const slack = TOGETHER * nearestOf(headsOf(part))
  const fitting = places.filter((x) => ranges.some(({ from, to }) => Math.abs(x - (from + to) / 2) < slack))
  return fitting.length >= FITS && places.length - fitting.length <= STRAYS
}
