/**
 * The specialties of the figures as a person speaks of them: the name inside a sentence ("in OB-GYN"), the kind of work,
 * what to ask a program and what an interviewer may ask. The texts are in `specialties.json`.
 */
import kindsOfWork from './kinds-of-work.json' with { type: 'json' }
import specialties from './specialties.json' with { type: 'json' }

export type SpecialtyId = keyof typeof specialties
export type KindOfWork = keyof typeof kindsOfWork

export interface SpecialtyWords {
  readonly inWords: string
  /** Specialties of one kind share aims: a pathologist and a radiologist answer questions at a distance. */
  readonly kind: KindOfWork
  /** The first year is usually a clinical year in medicine, surgery or several fields, before the specialty itself. */
  readonly clinicalYear?: true
  readonly programQuestions: readonly string[]
  readonly interviewQuestions: readonly string[]
}

// A JSON import has wider types than its shape; that the file keeps to it is proved by the tests.
export const specialtyWords = specialties as unknown as Readonly<Record<SpecialtyId, SpecialtyWords>>

/** Whether a string is the id of a specialty that is known here. */
export function isSpecialtyId(id: string): id is SpecialtyId {
  return Object.hasOwn(specialtyWords, id)
}
