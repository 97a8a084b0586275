/** From a reading, a specialty and a situation to at most three talking points. */
import { type ProfileSummary, summarizeProfile } from '../profile/summary'
import type { Reading } from '../reports/schema'
import { type Candidate, candidatesOf, topicCandidates } from './candidates'
import { choose, MOST_POINTS } from './choose'
import { isSpecialtyId, type SpecialtyId, specialtyWords } from './data/specialties'
import { clinicalTopics, topics } from './data/topics'
import { dealtBy, seedOf } from './hash'
import { line } from './line'
import type { Material } from './material'
import type { Basis, Mode, TalkingPoint } from './model'
import { reason, whyNot } from './reason'

export interface TalkingPointsInput {
  readonly reading: Reading
  /** The id of a specialty; null or an unknown one: no bridge to a specialty, but to residency. */
  readonly specialty: string | null
  readonly mode: Mode
  /** Keys of the points that the person chose, in their order; null or left out: by the rules. */
  readonly chosen?: readonly string[] | null
}

/** One entry of the list from which a person swaps or adds. */
export interface PointOption {
  readonly key: string
  readonly label: string
  readonly section: Candidate['section']
  readonly strength: boolean
  /** Row of the reading; null for a topic that none of them covers. */
  readonly areaIndex: number | null
}

/** A strength of the report about which nothing is offered to be said, and why. */
export interface PassedOver {
  readonly key: string
  readonly label: string
  readonly reason: string
}

interface Situation {
  readonly kind: Reading['kind']
  readonly profile: ProfileSummary
  readonly specialty: SpecialtyId | null
  /** The specialty inside a sentence. */
  readonly place: string | null
  readonly mode: Mode
  readonly seed: string
}

function situationOf({ reading, specialty: id, mode }: TalkingPointsInput): Situation {
  const specialty = id !== null && isSpecialtyId(id) ? id : null
  return {
    kind: reading.kind,
    profile: summarizeProfile(reading),
    specialty,
    place: specialty === null ? null : specialtyWords[specialty].inWords,
    mode,
    seed: seedOf(reading),
  }
}

/** Every row and every topic, sayable or not: the rows of the reading, then the topics that none of them covers. */
function everyCandidate({ profile, specialty }: Situation): Candidate[] {
  const rows = candidatesOf(profile, specialty)
  const covered = new Set(rows.flatMap(({ material }) => material.id.split('+')))
  return [...rows, ...topicCandidates(topics, specialty).filter(({ material }) => !covered.has(material.id))]
}

/** Whether an area is the specialty: "psychiatry was a strength, and in psychiatry ..." names it twice. */
const isItself = ({ id, phrase }: Material, specialty: SpecialtyId | null, place: string | null): boolean =>
  id === specialty || phrase === place

/** Closeness from which something can be said: of what is only touched now and then, a listener wonders why. */
const SAYABLE = 2
const isSayable = ({ material, area }: Candidate, { specialty, place }: Situation): boolean =>
  specialty === null ||
  // "What I bring to pediatrics is pediatrics" says nothing; as a strength on a report it does.
  (material.closeness >= SAYABLE && (area?.relative === 'higher' || !isItself(material, specialty, place)))

/**
 * The strengths near the specialty; where there are none, the middle rows near it; where there are none of these either,
 * topics. Nothing that is far away is ever forced on a profile.
 */
function chosenByRule(rows: readonly Candidate[], situation: Situation): Candidate[] {
  const sayable = rows.filter((row) => isSayable(row, situation))
  const strengths = sayable.filter(({ strength }) => strength)
  if (strengths.length > 0) return choose(strengths)
  const middle = sayable.filter(({ area }) => area?.relative === 'average')
  // Where nothing stands out, the heart of the work is nearer than its corners.
  const central = middle.filter(({ material }) => material.closeness === 3)
  if (middle.length > 0) return choose(central.length >= MOST_POINTS ? central : middle)
  const lower = new Set(rows.flatMap(({ area, material }) => (area?.relative === 'lower' ? material.kin : [])))
  const others = topicCandidates(clinicalTopics, situation.specialty).filter(
    (topic) => isSayable(topic, situation) && !lower.has(topic.key),
  )
  // Where all else is equal, a class is not to choose alike.
  return choose(dealtBy(others, situation.seed, ({ key }) => key))
}

/** The candidates that a person chose; a key that names none any more, or is beyond the limit, is passed over. */
function named(all: readonly Candidate[], keys: readonly string[]): Candidate[] {
  return [...new Set(keys)].flatMap((wanted) => all.find(({ key }) => key === wanted) ?? []).slice(0, MOST_POINTS)
}

/** A choice after one change: `add` in the place of `drop`, or at the end, where there is room. */
export function changedChoice(
  keys: readonly string[],
  { drop, add }: { readonly drop?: string; readonly add?: string },
): readonly string[] {
  const added = add === undefined || keys.includes(add) ? [] : [add]
  const at = drop === undefined ? -1 : keys.indexOf(drop)
  return at >= 0 ? keys.toSpliced(at, 1, ...added) : [...keys, ...added].slice(0, MOST_POINTS)
}

/** Null where there is nothing to say for the specialty. */
function pointOf(candidate: Candidate, basis: Basis, turn: number, situation: Situation): TalkingPoint | null {
  const { material, strength, area } = candidate
  const { kind, profile, specialty, place, mode, seed } = situation
  const { phrase, aims, closeness, bridge } = material
  const { reference, even } = profile
  if (bridge === null) return null
  const where = place === null || isItself(material, specialty, place) ? 'residency' : place
  return {
    key: candidate.key,
    areaId: material.id,
    areaIndex: area?.index ?? null,
    label: candidate.label,
    section: candidate.section,
    basis,
    closeness,
    reason: reason({ basis, strength, even, area, reference, closeness, place }),
    line: line({ kind, phrase, aims, strength, even, reference, mode, place: where, seed, turn }),
    bridge,
    questions: material.questions,
    competencies: material.competencies,
    programQuestions: material.programQuestions,
  }
}

/**
 * At most three talking points: the report's strengths near the specialty, of different kinds, tasks first; where there are
 * none, areas by specialty with lines that claim no strength. Pure: same input, same output. Nothing in
 * a point is an experience; those are asked for, never written.
 */
export function talkingPoints(input: TalkingPointsInput): TalkingPoint[] {
  const situation = situationOf(input)
  const byRule = chosenByRule(candidatesOf(situation.profile, situation.specialty), situation)
  const all = input.chosen ? everyCandidate(situation) : byRule
  const keys = byRule.map(({ key }) => key)
  // By the rule's order, not by that of the choice: a line that one has learned stays when another point is swapped.
  const turnOf = ({ key }: Candidate): number =>
    keys.includes(key) ? keys.indexOf(key) : keys.length + all.findIndex((other) => other.key === key)
  const chosen = input.chosen ? named(all, input.chosen) : byRule
  return chosen.flatMap((candidate) => {
    const basis = candidate.strength ? 'strength' : keys.includes(candidate.key) ? 'specialty' : 'choice'
    return pointOf(candidate, basis, turnOf(candidate), situation) ?? []
  })
}

/** The strengths of the report that are too far from the specialty for a line, each with the reason and what to say instead. */
export function passedOver(input: TalkingPointsInput): PassedOver[] {
  const situation = situationOf(input)
  const { place, profile, specialty } = situation
  if (place === null) return []
  const [instead] = talkingPoints(input)
  return candidatesOf(profile, specialty)
    .filter((row) => row.strength && !isSayable(row, situation))
    .map(({ key, label, material }) => ({
      key,
      label,
      reason: whyNot(material, place, instead?.label ?? null),
    }))
}

/** What can be swapped in or added: rows and topics near the specialty, those of the reading first and in its order. */
export function pointOptions(input: TalkingPointsInput): PointOption[] {
  return everyCandidate(situationOf(input))
    .filter(({ material }) => material.bridge !== null)
    .map(({ key, label, section, strength, area }) => ({
      key,
      label,
      section,
      strength,
      areaIndex: area?.index ?? null,
    }))
}
