/** From a row of a profile to the topics that its label speaks of. */
import { foldLabel } from '../areas/label'
import type { ProfileArea } from '../profile/summary'
import { topics } from './data/topics'
import { unknownTopic } from './data/unknown'
import { topicWords } from './data/words'
import type { Topic } from './model'

const byId = new Map(topics.map((topic) => [topic.id, topic]))

/** More parts than these do not make a sentence. */
const MOST_PARTS = 3

const known = (ids: readonly string[]): Topic[] => [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])

/** The words of a label taken one after the other; topics in the order of the label. */
function byWords(label: string): Topic[] {
  let rest = foldLabel(label)
  const found: { readonly at: number; readonly id: string }[] = []
  for (const [pattern, id] of topicWords) {
    const match = pattern.exec(rest)
    if (match === null) continue
    found.push({ at: match.index, id })
    // Blanks of the same length keep the places of the other words.
    rest = rest.replace(pattern, (words) => ' '.repeat(words.length))
  }
  return known(found.sort((a, b) => a.at - b.at).map(({ id }) => id))
}

/**
 * The topics of a row, one to three: by the words of its label, else (an abbreviation) by the row or area that it is
 * known as; a row that nothing is known of gives a topic made from its label.
 */
export function topicsOf({ rowId, outlineIds, section, label }: ProfileArea): readonly [Topic, ...Topic[]] {
  const spoken = byWords(label)
  const found = spoken.length > 0 ? spoken : known([...outlineIds, ...(rowId === null ? [] : [rowId])])
  const [first, ...others] = found.slice(0, MOST_PARTS)
  return first === undefined ? [unknownTopic(section, label)] : [first, ...others]
}
