/** The words of `lib/stories`: what material there is for an area, and what a talking point holds. */
import type { Section } from '../areas/sections'
import type { KindOfWork, SpecialtyId } from './data/specialties'

/** The six ACGME core competencies, by name. */
export const competencies = [
  'Patient Care and Procedural Skills',
  'Medical Knowledge',
  'Practice-Based Learning and Improvement',
  'Interpersonal and Communication Skills',
  'Professionalism',
  'Systems-Based Practice',
] as const
export type Competency = (typeof competencies)[number]

/** How near an area stands to a specialty's daily work: 0 far, 1 touched, 2 close, 3 at its center. */
export type Closeness = 0 | 1 | 2 | 3

export type Mode = 'passed' | 'failed' | 'practice'

/**
 * What can be said and asked about one area or task of an examination, whatever a report calls it.
 * Nothing in it is an experience: habits and aims are in general terms, questions leave open whether it happened.
 */
export interface Topic {
  /** The id of the area in the content outline, or of the report row where the outline has none. */
  readonly id: string
  readonly section: Section
  /** Its name where no document prints one. */
  readonly name: string
  /**
   * A singular noun phrase for use before "was one of my stronger areas". It claims what an exam can show: "choosing the
   * next step in acute care", not "acute care".
   */
  readonly phrase: string
  /**
   * What one may want to do with it; each continues "I want to". By specialty, else by kind of work, else `any`, which is
   * also for those who have not chosen one.
   */
  readonly aims: Readonly<Partial<Record<SpecialtyId | KindOfWork, readonly string[]>>> & {
    readonly any: readonly string[]
  }
  /** The behaviors behind it, as -ing phrases; each continues "the habit of". */
  readonly habits: readonly string[]
  readonly competencies: readonly Competency[]
  /** To find a story: a patient, a hand-off, a decision. At least four. */
  readonly prompts: readonly string[]
  /** What to ask a program on the same theme. At least two. */
  readonly programQuestions: readonly string[]
  /** Kinds of work and specialties in which these questions fit; elsewhere the specialty's own are asked. */
  readonly askedIn: readonly (KindOfWork | SpecialtyId)[]
  /** Why it matters in any residency, in one sentence. */
  readonly anywhere: string
  /** Topics so alike that one story would serve both. */
  readonly kin: readonly string[]
  /** How close it is to a specialty, and from 2 on one sentence why it matters there. None: far. */
  readonly specialties: Readonly<Partial<Record<SpecialtyId, { readonly closeness: Closeness; readonly why?: string }>>>
}

/** Why a point is offered: the report shows a strength, the specialty asks for it, or the person picked it. */
export type Basis = 'strength' | 'specialty' | 'choice'

export interface TalkingPoint {
  /**
   * Names the point in choices and saved drafts, whatever row of whatever report it stands on: `areaId`, with `#2` for a
   * second row of the same topics. A corrected row or a newer report leaves what was written where it belongs.
   */
  readonly key: string
  /** The topic's id; where one row joins several, their ids with `+` between them. */
  readonly areaId: string
  /** The row of the reading, null where the point stands on none. */
  readonly areaIndex: number | null
  /** As printed, or the topic's name. */
  readonly label: string
  readonly section: Section
  readonly basis: Basis
  readonly closeness: Closeness
  /** Why it was chosen, in words for the person's own eyes. */
  readonly reason: string
  /** Ready to be said when asked about strengths. */
  readonly line: string
  /** Why it matters in the chosen specialty. */
  readonly bridge: string
  readonly questions: readonly string[]
  readonly competencies: readonly Competency[]
  readonly programQuestions: readonly string[]
}
