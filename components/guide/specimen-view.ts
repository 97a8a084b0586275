/** Where a part of a specimen is found in the list of its rows. */
import type { PartPlace, SpecimenPart } from '../../lib/guide/specimen'

/** What selects a part's elements. */
export const selectorOf = (place: PartPlace): string =>
  'row' in place ? `[data-area="${place.row}"] [data-part="${place.in}"]` : `[data-part="${place.in}"]`

/** The part that an element of the list lies in, the innermost first: a zone lies in a mark. */
export function partAt(element: Element | null, parts: readonly SpecimenPart[]): SpecimenPart | undefined {
  const inner = element?.closest('[data-part]')
  if (!inner) return undefined
  return parts.find(({ place }) => inner.matches(selectorOf(place))) ?? partAt(inner.parentElement, parts)
}
