/** From a printed row to its topics, and from several topics to one: merged rows join what their parts have. */
import type { Section } from '../reports/schema'
import { bridge, closeness } from './bridge'
import type { SpecialtyId } from './data/specialties'
import { topics } from './data/topics'
import { unknownTopic } from './data/unknown'
import type { Closeness, Topic } from './model'

const byId = new Map(topics.map((topic) => [topic.id, topic]))

/** The topic of an id, or undefined. */
export function topicOf(id: string): Topic | undefined {
  return byId.get(id)
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** Topics of a printed label: the one whose name it is, else a general topic of its section. */
export function topicsOf(section: Section, label: string): readonly Topic[] {
  const folded = fold(label)
  const named = topics.filter((topic) => {
    const name = fold(topic.name)
    return name === folded || name.endsWith(` ${folded}`) || folded.endsWith(` ${name}`)
  })
  const best = named.find((topic) => topic.section === section) ?? named[0]
  return [best ?? unknownTopic(section, label)]
}

const joinPhrases = (phrases: readonly string[]) =>
  phrases.length < 2 ? (phrases[0] ?? '') : `${phrases.slice(0, -1).join(', ')} and ${phrases[phrases.length - 1]}`

const interleave = (lists: readonly (readonly string[])[]): string[] => {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat()
}

/** What there is to say about a row, for a specialty. */
export interface Material {
  readonly id: string
  readonly phrase: string
  readonly aims: readonly string[]
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
  return {
    id: parts.map((topic) => topic.id).join('+'),
    phrase: joinPhrases(parts.map((topic) => topic.phrase)),
    aims: nearest.aims,
    questions: interleave(parts.map((topic) => topic.questions)),
    programQuestions: interleave(parts.map((topic) => topic.programQuestions)),
    competencies: [...new Set(parts.flatMap((topic) => topic.competencies))],
    kin: parts.flatMap((topic) => [topic.id, ...topic.kin]),
    closeness: closeness(nearest, specialty),
    bridge: (seed) => bridge(nearest, specialty, seed),
  }
}
