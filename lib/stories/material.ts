/** From the topics of a row to what can be said about it: rows that join several areas join what their parts have. */
import { bridge, closeness } from './bridge'
import { joinedPhrases } from './data/joined'
import type { SpecialtyId } from './data/specialties'
import type { Closeness, Topic } from './model'

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
  readonly habits: readonly string[]
  readonly questions: readonly string[]
  readonly programQuestions: readonly string[]
  readonly competencies: Topic['competencies']
  readonly kin: readonly string[]
  readonly closeness: Closeness
  readonly bridge: (seed: string) => string
}

/** One material from one topic or several; the bridge and the aims are those of the topic nearest to the specialty. */
export function materialOf(parts: readonly Topic[], specialty: SpecialtyId | null): Material {
  const nearest = parts.reduce((a, b) => (closeness(b, specialty) > closeness(a, specialty) ? b : a))
  const id = parts.map((topic) => topic.id).join('+')
  return {
    id,
    phrase: joinedPhrases[id] ?? joinPhrases(parts.map((topic) => topic.phrase)),
    aims: nearest.aims,
    habits: nearest.habits,
    questions: interleave(parts.map((topic) => topic.questions)),
    programQuestions: interleave(parts.map((topic) => topic.programQuestions)),
    competencies: [...new Set(parts.flatMap((topic) => topic.competencies))],
    kin: parts.flatMap((topic) => [topic.id, ...topic.kin]),
    closeness: closeness(nearest, specialty),
    bridge: (seed) => bridge(nearest, specialty, seed),
  }
}
