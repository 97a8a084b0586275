/** The bridge: why an area or task matters in the chosen specialty, in one concrete sentence. */
import { type SpecialtyId, specialtyDays } from './data/specialties'
import { pick } from './hash'
import type { Closeness, Topic } from './model'

/** For areas that the specialty meets now and then: the area's habit on the specialty's days. */
const touched: readonly string[] = [
  '{Phrase} comes up in {place} as well, and the habit of {habit} is of use on days of {days}.',
  'In {place} too, on days of {days}, {phrase} matters now and then, and so does the habit of {habit}.',
]

/** For areas far from the specialty: no pretense that they are close, only the habit that carries over. */
const far: readonly string[] = [
  '{Phrase} is not at the center of {place}; what carries over is the habit of {habit}, on days of {days}.',
  'What I would carry from {phrase} into {place}, with its days of {days}, is the habit of {habit}.',
]

/** How close a topic is to a specialty, 0 not at all: decides which strengths are talked about. */
export function closeness(topic: Topic, specialty: SpecialtyId | null): Closeness {
  if (specialty === null) return 0
  return topic.bridges[specialty]?.[0] ?? (topic.near.includes(specialty) ? 1 : 0)
}

/** The bridge from a topic to a specialty; without a specialty, why it matters in any residency. */
export function bridge(topic: Topic, specialty: SpecialtyId | null, seed: string): string {
  if (specialty === null) return topic.anywhere
  const written = topic.bridges[specialty]
  if (written) return written[1]
  const { inWords, days } = specialtyDays[specialty]
  return pick(topic.near.includes(specialty) ? touched : far, `${seed}|bridge`)
    .replace('{Phrase}', topic.phrase.charAt(0).toUpperCase() + topic.phrase.slice(1))
    .replace('{phrase}', topic.phrase)
    .replace('{place}', inWords)
    .replace('{habit}', pick(topic.habits, `${seed}|habit`))
    .replace('{days}', days)
}
