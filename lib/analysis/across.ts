/**
 * The score in all specialties at once, for somebody who has not chosen one: counts, no odds.
 */

import type { Applicant } from '../applicant/group'
import type { MatchExam } from '../exams/exam'
import type { Statistic } from '../specialties/benchmarks'
import { specialtyOverview } from '../specialties/overview'
import { placeOf } from './specialty'

export interface Across {
  readonly statistic: Statistic
  readonly edition: number
  /** Specialties with figures for this applicant type, in the largest set of one edition and statistic. */
  readonly total: number
  readonly below: number
  /** In the middle half; 0 where the set has no quartiles. */
  readonly inside: number
  /** Above the middle half, or at or above the mean. */
  readonly above: number
}

/** Specialties from which on they are counted. */
const FEWEST = 5

/**
 * Counts the specialties in whose figures a score lies below, inside or above the middle half of people who matched.
 *
 * @param score on the scale of `exam`
 * @returns null where next to no specialty has figures of this applicant type
 */
export function acrossSpecialties(score: number, applicant: Applicant, exam: MatchExam): Across | null {
  const [column] = specialtyOverview(applicant, exam).columns
  // Of a handful (COMLEX: orthopedic surgery alone) a count says nothing about all.
  if (column === undefined || column.rows.length < FEWEST) return null
  const places = column.rows.map(({ figures }) => placeOf(score, figures.matched))
  const count = (...wanted: readonly (typeof places)[number][]) =>
    places.filter((place) => wanted.includes(place)).length
  return {
    statistic: column.statistic,
    edition: column.edition,
    total: places.length,
    below: count('below-q1', 'below-middle'),
    inside: count('q1-to-middle', 'middle-to-q3'),
    above: count('above-q3', 'at-or-above-middle'),
  }
}
