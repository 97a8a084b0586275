/** Kept stories in today's form. A person's words are the last thing to lose: a damaged part is left out, never the card. */
import { emptyFailure, type FailureCard, failureParts } from '../stories/cards/failure'
import { emptyScript, type ScriptCard, type ScriptId, scriptIds } from '../stories/cards/script'
import { type Evidence, emptyStory, evidenceKinds, type StoryCard } from '../stories/cards/story'
import { emptyWeakness, type WeaknessCard, weaknessParts } from '../stories/cards/weakness'
import { type Exception, ruleIds } from '../stories/check/model'
import { type Fields, isFields, isText, list, oneOf } from './stored'
import { emptyStoryWork, type RehearsalMark, rehearsalMarks, type StoryWork } from './story-work'

const textOr = (value: unknown): string => (isText(value) ? value : '')

/** The fields of these names that hold text, and empty ones for the others. */
function texts<K extends string>(fields: Fields, names: readonly K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, textOr(fields[name])])) as Record<K, string>
}

/** Each entry of a record whose value can be restored. */
function entries<T>(value: unknown, restore: (fields: Fields, key: string) => T): Readonly<Record<string, T>> {
  if (!isFields(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (isFields(one) ? [[key, restore(one, key)] as const] : [])),
  )
}

function restoreEvidence(value: unknown): Evidence | null {
  if (!isFields(value) || !isText(value.note)) return null
  return { kind: oneOf(evidenceKinds, value.kind) ?? 'other', note: value.note }
}

function restoreCard(fields: Fields, point: string): StoryCard {
  const [first, second, third] = list(fields.actions)
  return {
    ...emptyStory(point),
    ...texts(fields, ['situation', 'task', 'result', 'learning', 'link', 'habit']),
    actions: [textOr(first), textOr(second), textOr(third)],
    evidence: restoreEvidence(fields.evidence),
  }
}

function restoreWeakness(fields: Fields, row: string): WeaknessCard {
  return { ...emptyWeakness(row), ...texts(fields, weaknessParts) }
}

function restoreFailure(value: unknown): FailureCard {
  if (!isFields(value)) return emptyFailure
  const parts = texts(value, [...failureParts, 'evidence'])
  return Object.values(parts).every((part) => part === '') ? emptyFailure : { ...emptyFailure, ...parts }
}

function restoreScripts(value: unknown): StoryWork['scripts'] {
  if (!isFields(value)) return {}
  return Object.fromEntries(
    scriptIds.flatMap((id): (readonly [ScriptId, ScriptCard])[] => {
      const stored = value[id]
      if (!isFields(stored)) return []
      const [a, b, c, d] = list(stored.parts)
      return [[id, { ...emptyScript(id), parts: [textOr(a), textOr(b), textOr(c), textOr(d)] }]]
    }),
  )
}

function restoreException(value: unknown): Exception[] {
  const rule = isFields(value) ? oneOf(ruleIds, value.rule) : null
  return isFields(value) && rule !== null && isText(value.text) ? [{ rule, text: value.text }] : []
}

function restoreMarks(value: unknown): StoryWork['marks'] {
  if (!isFields(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([what, mark]): (readonly [string, RehearsalMark])[] => {
      const known = oneOf(rehearsalMarks, mark)
      return known === null ? [] : [[what, known]]
    }),
  )
}

function restoreWork(fields: Fields): StoryWork {
  return {
    ...emptyStoryWork,
    points: Array.isArray(fields.points) ? fields.points.filter(isText) : null,
    cards: entries(fields.cards, restoreCard),
    weaknesses: entries(fields.weaknesses, restoreWeakness),
    failure: restoreFailure(fields.failure),
    scripts: restoreScripts(fields.scripts),
    exceptions: list(fields.exceptions).flatMap(restoreException),
    marks: restoreMarks(fields.marks),
  }
}

/** The work on each report; none for what is no record of it. */
export function restoreStories(value: unknown): Readonly<Record<string, StoryWork>> {
  return entries(value, restoreWork)
}
