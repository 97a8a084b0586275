/**
 * Shares matched by applicant type: facts about groups, never a person's chance.
 */

import type { Applicant } from '../applicant/group'
import { shownConfidence } from '../figures/confidence'
import { rated } from '../figures/rated'
import type { FigureSource } from '../figures/source'
import { allSpecialtySets } from './data/all-sets'
import type { SpecialtySet } from './schema'

interface MatchRate {
  readonly applicant: Applicant
  readonly year: number
  readonly percent: number
  /** Active applicants of the group; null where not given. */
  readonly total: number | null
  readonly source: FigureSource
}

/** The source of a set as a whole; null where it may not be shown. */
export function specialtySetSource(set: SpecialtySet): FigureSource | null {
  return rated(set, {
    file: `lib/specialties/data/sets/${set.id}.json`,
    retrieved: set.retrieved,
    edition: String(set.edition),
    date: set.published,
  })
}

/** Shares matched over all specialties, newest year first. */
export function matchRates(): readonly MatchRate[] {
  return allSpecialtySets
    .filter((set) => set.kind === 'match-rate-by-year')
    .flatMap((set) => {
      const source = specialtySetSource(set)
      return set.figures.flatMap(({ specialty, applicant, year, matchRatePercent, applicants, confidence, show }) => {
        const shown = shownConfidence(set, { confidence, show })
        if (specialty !== null || applicant === undefined || source === null || shown === null) return []
        return [{ applicant, year, percent: matchRatePercent, total: applicants?.total ?? null, source }]
      })
    })
    .sort((a, b) => b.year - a.year)
}
