/**
 * Who asks, beyond the four groups that NRMP tells apart (`lib/applicant/group.ts`): those decide which figures
 * fit, this decides what is said. Everything here is told by the person; nothing is read from a report.
 */

import * as v from 'valibot'
import { isDay } from '../figures/dates'
import { fields, orNull, part } from '../kept/shape'
import { type Applicant, applicants } from './group'

/** Asked of those who are none of the four groups, or not sure; read only while no group is chosen. */
export const otherWays = ['graduate', 'canadian', 'military', 'unknown'] as const

/** A student in the last year, or somebody who has graduated: NRMP's figures of US schools are of seniors only. */
const trainings = ['senior', 'graduate'] as const

/** Which attempt at this exam the latest was; 4 stands for four or more. Incomplete attempts count. */
export const attemptNumbers = [1, 2, 3, 4] as const

const yes = v.fallback(v.boolean(), false)

/** The other half of a couple: two people, each with a specialty (null: not decided) and a group of their own. */
const partner = fields({
  specialty: orNull(v.string()),
  applicant: orNull(v.picklist(applicants)),
})

export const personSchema = part({
  otherWay: orNull(v.picklist(otherWays)),
  training: orNull(v.picklist(trainings)),
  /** Year of graduation from medical school. */
  graduationYear: orNull(v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100))),
  reapplying: yes,
  /** In the military selection (HPSP, USUHS). */
  military: yes,
  /** Null: not in the couples match. */
  couple: orNull(partner),
  attempt: orNull(v.picklist(attemptNumbers)),
  /** ISO day of the first attempt at this exam. */
  firstAttempt: orNull(v.pipe(v.string(), v.check(isDay))),
})

export type Person = v.InferOutput<typeof personSchema>
export type Partner = v.InferOutput<typeof partner>
export type AttemptNumber = (typeof attemptNumbers)[number]

export const emptyPerson: Person = v.parse(personSchema, {})

/** Everybody that advice can be for: the four groups, Canadian graduates, and those about whom nothing is known. */
export type ApplicantType = Applicant | 'canadian' | 'unknown'

/** Whom to give advice to, from the group chosen and what else the person told. */
export function applicantType(applicant: Applicant | null, person: Person): ApplicantType {
  return applicant ?? (person.otherWay === 'canadian' ? 'canadian' : 'unknown')
}

/** Graduates of schools outside the US, and of Canadian schools since 2025, need ECFMG certification. */
export const needsEcfmg = (type: ApplicantType): boolean =>
  type === 'us-img' || type === 'non-us-img' || type === 'canadian'

/** What about a person a program will ask, beside the exam: each has questions to rehearse. */
type Circumstance = 'reapplying' | 'couple' | 'visa' | 'graduate' | 'military'

export const isReapplying = (person: Person): boolean => person.reapplying || person.otherWay === 'graduate'
export const isMilitary = (person: Person): boolean => person.military || person.otherWay === 'military'
export const isGraduate = (person: Person): boolean => person.training === 'graduate' || person.otherWay === 'graduate'

/** The same, also by a year of graduation that is over. */
export const hasGraduated = (person: Person, today: string): boolean =>
  isGraduate(person) || (person.graduationYear !== null && person.graduationYear < Number(today.slice(0, 4)))

/** The circumstances of a person, those that are asked about most first. */
export function circumstancesOf(applicant: Applicant | null, person: Person): readonly Circumstance[] {
  const holds: Readonly<Record<Circumstance, boolean>> = {
    reapplying: isReapplying(person),
    graduate: isGraduate(person),
    visa: applicant === 'non-us-img',
    couple: person.couple !== null,
    military: isMilitary(person),
  }
  return (Object.keys(holds) as Circumstance[]).filter((one) => holds[one])
}
