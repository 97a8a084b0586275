/**
 * Claims about the exam that the profile does not carry: an area called a strength that the report does not show as one,
 * and what no multiple choice question can show (hands, manners, learning from one's own practice).
 */
import { foldLabel } from '../../areas/label'
import { summarizeProfile } from '../../profile/summary'
import type { Reading } from '../../reports/schema'
import { topics } from '../data/topics'
import { topicWords } from '../data/words'
import {
  aboutExam,
  beyond,
  claim,
  denied,
  everywhere,
  itShows,
  learned,
  limited,
  onTheWard,
  promised,
  shows,
  spokenAreas,
  therefore,
} from './data/claiming'
import type { Face, Hit } from './model'
import type { Sentence } from './sentences'

/** Labels of the areas that the report marks as higher and lower; all others are in the middle. */
export interface ClaimedProfile {
  readonly higher: readonly string[]
  readonly lower: readonly string[]
}

/** What a reading shows, for the rules here; null where it has no profile. */
export function claimedProfile(reading: Reading): ClaimedProfile | null {
  const { areas, strengths, weaknesses } = summarizeProfile(reading)
  const labels = (of: typeof areas) => of.map(({ label }) => label)
  return areas.length === 0 ? null : { higher: labels(strengths), lower: labels(weaknesses) }
}

/** Areas so alike that a report may print them under one name: ethics, communication, safety. */
const kinOf = (id: string): readonly string[] => topics.find((topic) => topic.id === id)?.kin ?? []

function areasIn(text: string, isLabel = false): ReadonlySet<string> {
  const spoken = isLabel ? text : spokenAreas.reduce((words, [said, name]) => words.replace(said, name), text)
  let rest = foldLabel(spoken)
  const found = new Set<string>()
  for (const [pattern, id] of topicWords) {
    // A label is all area; in a sentence the words around it are not, and "medicine" alone is every area's.
    const source =
      id === 'medicine' && !isLabel ? '(internal|general|adult) medicine' : pattern.source.replaceAll('.*', '')
    const match = new RegExp(`\\b(?:${source})`).exec(rest)
    if (match === null || match[0].trim() === '') continue
    found.add(id)
    rest = rest.replace(match[0], ' '.repeat(match[0].length))
  }
  return found
}

/** The claim's own clause, or with the one before where the area is named there: "of the areas, renal was a strength". */
function clauseOf(text: string): string | null {
  const clauses = text.split(
    /;|—|(?:,|\b)\s*(?=\b(?:and|so|but|which|because|where|who|since|until|until|when|as) (?:I|on|my|we|it|is|was|last|in|when|the|part|made|that)\b)/,
  )
  const at = clauses.findIndex((clause) => claim.test(clause))
  if (at < 0) return null
  const own = clauses[at] ?? ''
  return areasIn(own).size > 0 || at === 0 ? own : `${clauses[at - 1]} ${own}`
}

/** Claims in a sentence that the profile does not carry; those about areas only where a profile is given. */
export function claimHits({ text, start, end }: Sentence, profile: ClaimedProfile | null, face?: Face): Hit[] {
  const hit: Hit = { rule: 'claim', start, end }
  const asked = face === 'asked'
  if (asked && (therefore.test(text) || promised.test(text))) return [hit]
  const shown = (shows.exec(text) ?? (asked ? itShows.exec(text) : null))?.index
  if (shown !== undefined && !limited.test(text) && beyond.test(text.slice(shown).split(';')[0] ?? '')) return [hit]
  const clause = clauseOf(text)
  if (asked && clause !== null && learned.test(clause) && !denied.test(clause)) return [hit]
  if (profile === null || !(aboutExam.test(text) || (asked && !onTheWard.test(text)))) return []
  if (everywhere.test(text) && profile.lower.length > 0) return [hit]
  if (clause === null || denied.test(clause)) return []
  const higher = new Set(
    profile.higher.flatMap((label) => [...areasIn(label, true)].flatMap((id) => [id, ...kinOf(id)])),
  )
  return [...areasIn(clause)].some((id) => !higher.has(id)) ? [hit] : []
}
