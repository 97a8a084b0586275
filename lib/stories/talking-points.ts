/** From a reading, a specialty and a situation to at most three talking points. */
import { type ProfileSummary, summarizeProfile } from '../profile/summary'
import type { Reading } from '../reports/schema'
import { type Candidate, candidatesOf, topicCandidates } from './candidates'
import { choose, MOST_POINTS } from './choose'
import { isSpecialtyId, type SpecialtyId, specialtyDays } from './data/specialties'
import { clinicalTopics, topics } from './data/topics'
import { dealtBy, seedOf } from './hash'
import { line } from './line'
import type { Basis, Mode, TalkingPoint } from './model'
import { reason } from './reason'

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
  /** False for a topic that no row of the reading covers. */
  readonly onReport: boolean
}

interface Situation {
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
    profile: summarizeProfile(reading),
    specialty,
    place: specialty === null ? null : specialtyDays[specialty].inWords,
    mode,
    seed: seedOf(reading),
  }
}

/** The rows of the reading, then every topic that none of them covers. */
function everyCandidate({ profile, specialty }: Situation): Candidate[] {
  const rows = candidatesOf(profile, specialty)
  const covered = new Set(rows.flatMap(({ material }) => material.id.split('+')))
  return [...rows, ...topicCandidates(topics, specialty).filter(({ material }) => !covered.has(material.id))]
}

/** The strengths; where there are none, the middle rows by specialty; where there is no profile, topics by specialty. */
function chosenByRule(rows: readonly Candidate[], { specialty, place, seed }: Situation): Candidate[] {
  const strengths = rows.filter(({ strength }) => strength)
  if (strengths.length > 0) return choose(strengths)
  const middle = rows.filter(({ area }) => area?.relative === 'average')
  // Where all else is equal, a class is not to choose alike.
  const others =
    middle.length > 0 ? middle : dealtBy(topicCandidates(clinicalTopics, specialty), seed, ({ key }) => key)
  // "What I bring to pediatrics is pediatrics" says nothing; as a strength on a report it does.
  return choose(others.filter(({ material }) => material.phrase !== place))
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

function pointOf(candidate: Candidate, basis: Basis, turn: number, situation: Situation): TalkingPoint {
  const { material, strength, area } = candidate
  const { profile, place, mode, seed } = situation
  const { phrase, aims, closeness } = material
  const { reference, even } = profile
  return {
    key: candidate.key,
    areaId: material.id,
    areaIndex: area?.index ?? null,
    label: candidate.label,
    section: candidate.section,
    basis,
    closeness,
    reason: reason({ basis, strength, even, area, reference, closeness, place }),
    line: line({
      phrase,
      aims,
      strength,
      even,
      reference,
      mode,
      place: place === null || place === phrase ? 'residency' : place,
      seed,
      turn,
    }),
    bridge: material.bridge(`${seed}|${material.id}`),
    questions: material.questions,
    competencies: material.competencies,
    programQuestions: material.programQuestions,
  }
}

/**
 * At most three talking points: the report's strengths nearest to the specialty, of different kinds, tasks first; for an
 * even profile, or none, areas by specialty with lines that claim no strength. Pure: same input, same output. Nothing in
 * a point is an experience; those are asked for, never written.
 */
export function talkingPoints(input: TalkingPointsInput): TalkingPoint[] {
  const situation = situationOf(input)
  const all = everyCandidate(situation)
  const byRule = chosenByRule(
    all.filter(({ area }) => area !== null),
    situation,
  )
  const keys = byRule.map(({ key }) => key)
  // By the rule's order, not by that of the choice: a line that one has learned stays when another point is swapped.
  const turnOf = ({ key }: Candidate): number =>
    keys.includes(key) ? keys.indexOf(key) : keys.length + all.findIndex((other) => other.key === key)
  const chosen = input.chosen ? named(all, input.chosen) : byRule
  return chosen.map((candidate) => {
    const basis = candidate.strength ? 'strength' : keys.includes(candidate.key) ? 'specialty' : 'choice'
    return pointOf(candidate, basis, turnOf(candidate), situation)
  })
}

/** What can be swapped in or added: the rows of the reading in its order, then every other topic. */
export function pointOptions(input: TalkingPointsInput): PointOption[] {
  return everyCandidate(situationOf(input)).map(({ key, label, section, strength, area }) => ({
    key,
    label,
    section,
    strength,
    onReport: area !== null,
  }))
}
