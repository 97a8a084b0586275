/**
 * Who asks, beyond the four groups that NRMP tells apart (`lib/specialties/applicant.ts`): those decide which figures
 * fit, this decides what is said. Everything here is told by the person; nothing is read from a report.
 */

import type { Applicant } from '../specialties/applicant'

/** Asked of those who are none of the four groups, or not sure; read only while no group is chosen. */
export const otherWays = ['graduate', 'canadian', 'military', 'unknown'] as const
export type OtherWay = (typeof otherWays)[number]

/** A student in the last year, or somebody who has graduated: NRMP's figures of US schools are of seniors only. */
export const trainings = ['senior', 'graduate'] as const
export type Training = (typeof trainings)[number]

/** The other half of a couple: two people, each with a specialty and a group of their own. */
export interface Partner {
  /** Id of a specialty; null: not decided or not told. */
  readonly specialty: string | null
  readonly applicant: Applicant | null
}

/** Which attempt at this exam the latest was; 4 stands for four or more. Incomplete attempts count. */
export const attemptNumbers = [1, 2, 3, 4] as const
export type AttemptNumber = (typeof attemptNumbers)[number]

export interface Person {
  readonly otherWay: OtherWay | null
  readonly training: Training | null
  /** Year of graduation from medical school. */
  readonly graduationYear: number | null
  readonly reapplying: boolean
  /** In the military selection (HPSP, USUHS). */
  readonly military: boolean
  /** Null: not in the couples match. */
  readonly couple: Partner | null
  readonly attempt: AttemptNumber | null
  /** ISO day of the first attempt at this exam. */
  readonly firstAttempt: string | null
}

export const emptyPerson: Person = {
  otherWay: null,
  training: null,
  graduationYear: null,
  reapplying: false,
  military: false,
  couple: null,
  attempt: null,
  firstAttempt: null,
}

/** Everybody that advice can be for: the four groups, Canadian graduates, and those about whom nothing is known. */
export type ApplicantType = Applicant | 'canadian' | 'unknown'

/** Whom to give advice to, from the group chosen and what else the person told. */
export function applicantType(applicant: Applicant | null, person: Person): ApplicantType {
  return applicant ?? (person.otherWay === 'canadian' ? 'canadian' : 'unknown')
}

/** Graduates of schools outside the US, and of Canadian schools since 2025, need ECFMG certification. */
export const needsEcfmg = (type: ApplicantType): boolean =>
  type === 'us-img' || type === 'non-us-img' || type === 'canadian'

export const isReapplying = (person: Person): boolean => person.reapplying || person.otherWay === 'graduate'
export const isMilitary = (person: Person): boolean => person.military || person.otherWay === 'military'
export const isGraduate = (person: Person): boolean => person.training === 'graduate' || person.otherWay === 'graduate'
