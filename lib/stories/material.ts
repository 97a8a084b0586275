/** From the topics of a row to what can be said about it: rows that join several areas join what their parts have. */
import joinedPhrases from './data/joined.json' with { type: 'json' }
import { type SpecialtyId, specialtyWords } from './data/specialties'
import type { Closeness, Topic } from './model'

/** Prompts beyond these are not read; a joined row gives the best of its parts. */
const MOST_PROMPTS = 5

/** As one thing, so that "was" fits: "a together with b and c". */
const joinPhrases = ([first = '', ...others]: readonly string[]) =>
  others.length === 0 ? first : `${first} together with ${others.join(' and ')}`

const interleave = (lists: readonly (readonly string[])[]): string[] => {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat()
}

/** What there is to say about a row, for a specialty. */
export interface Material {
  readonly id: string
  readonly phrase: string
  readonly aims: readonly string[]
  /** Whether the aims are written for the specialty or its kind of work, not for anybody. */
  readonly fitted: boolean
  readonly habits: readonly string[]
  readonly questions: readonly string[]
  readonly programQuestions: readonly string[]
  readonly competencies: Topic['competencies']
  readonly kin: readonly string[]
  readonly closeness: Closeness
  /** Why it matters in the specialty, or in any residency; null where it is far from the specialty. */
  readonly bridge: string | null
}

/** How close a topic is to a specialty, 0 not at all: decides which strengths are talked about. */
function closenessOf(topic: Topic, specialty: SpecialtyId | null): Closeness {
  return specialty === null ? 0 : (topic.specialties[specialty]?.closeness ?? 0)
}

/** A future pathologist does not want "to know when to operate": the aim belongs to the job. Null: none is written for it. */
function fittedAims({ aims }: Topic, specialty: SpecialtyId | null): readonly string[] | null {
  return specialty === null ? null : (aims[specialty] ?? aims[specialtyWords[specialty].kind] ?? null)
}

function programQuestionsOf({ programQuestions, askedIn }: Topic, specialty: SpecialtyId | null): readonly string[] {
  const fits = specialty === null || askedIn.includes(specialty) || askedIn.includes(specialtyWords[specialty].kind)
  return fits ? programQuestions : specialtyWords[specialty].programQuestions
}

/** One material from one topic or several; bridge, aims and questions are those of the topic nearest to the specialty. */
export function materialOf(parts: readonly [Topic, ...Topic[]], specialty: SpecialtyId | null): Material {
  const byNearness = [...parts].sort((a, b) => closenessOf(b, specialty) - closenessOf(a, specialty))
  const nearest = byNearness[0] ?? parts[0]
  const fitted = fittedAims(nearest, specialty)
  const id = parts.map((topic) => topic.id).join('+')
  const phrases: Readonly<Record<string, string>> = joinedPhrases
  return {
    id,
    phrase: phrases[id] ?? joinPhrases(parts.map((topic) => topic.phrase)),
    aims: fitted ?? nearest.aims.any,
    fitted: fitted !== null,
    habits: nearest.habits,
    questions: interleave(byNearness.map((topic) => topic.prompts)).slice(0, MOST_PROMPTS),
    programQuestions: programQuestionsOf(nearest, specialty),
    competencies: [...new Set(parts.flatMap((topic) => topic.competencies))],
    kin: parts.flatMap((topic) => [topic.id, ...topic.kin]),
    closeness: closenessOf(nearest, specialty),
    bridge: specialty === null ? nearest.anywhere : (nearest.specialties[specialty]?.why ?? null),
  }
}
