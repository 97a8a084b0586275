/** A made-up profile to be read part by part. The values are nobody's; the picture is the one that any reading gets. */

import type { Section } from '../areas/sections'
import type { Area, Reading } from '../reports/schema'
import { blankRow, noValues } from '../reports/values'

/** Where a part is found in the picture: the heads, a column, the middle zone, or the mark or label of a row (from 0). */
export type PartPlace =
  | { readonly in: 'heads' | 'shares' | 'middle' }
  | { readonly in: 'mark' | 'label'; readonly row: number }

export interface SpecimenPart {
  readonly name: string
  readonly place: PartPlace
  readonly says: string
  readonly saysNot: string
}

export interface Specimen {
  /** Fragment of the address. */
  readonly id: string
  /** For the choice. */
  readonly name: string
  /** Which documents are drawn so. */
  readonly documents: string
  readonly reading: Reading
  readonly parts: readonly SpecimenPart[]
}

type Row = Pick<Area, 'label' | 'level'> & Partial<Pick<Area, 'band' | 'clipped' | 'percentCorrect' | 'comparison'>>

/**
 * The reading of a specimen: one block of rows and nothing else.
 *
 * @param middle the shaded zone that all its rows share, 0 to 1 on the axis of their bands; null where there is none
 */
export function specimenReading(
  how: Pick<Reading, 'kind' | 'layout' | 'reference'>,
  section: Section,
  middle: Area['middle'],
  rows: readonly Row[],
): Reading {
  return {
    file: 'specimen',
    ok: true,
    ...how,
    ...noValues,
    areas: rows.map((row) => ({ ...blankRow, section, middle, ...row })),
    attempts: [],
    warnings: [],
    evidence: {},
  }
}
