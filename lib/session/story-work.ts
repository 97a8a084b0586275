/**
 * What a person chose and wrote for the interview, per report. It stays while other files are opened, so that no story
 * is lost with a file, and two people's reports on one device never share one. No word in it is the program's.
 */
import { emptyFailure, type FailureCard, spokenFailure } from '../stories/cards/failure'
import { type ScriptCard, type ScriptId, spokenScript } from '../stories/cards/script'
import { type StoryCard, spokenStory } from '../stories/cards/story'
import { spokenWeakness, type WeaknessCard } from '../stories/cards/weakness'
import type { Exception } from '../stories/check/model'
import { hash, seedOf } from '../stories/hash'
import type { Session } from './model'
import { chosenReport } from './now/reading'

/** How a rehearsed answer went. */
export const rehearsalMarks = ['well', 'again'] as const
export type RehearsalMark = (typeof rehearsalMarks)[number]

export interface StoryWork {
  /** Keys of the talking points in the person's order; null: those that the rules choose. */
  readonly points: readonly string[] | null
  /** By key of the point. Those of points that are not chosen at the moment stay. */
  readonly cards: Readonly<Record<string, StoryCard>>
  /** By key of the area. */
  readonly weaknesses: Readonly<Record<string, WeaknessCard>>
  readonly failure: FailureCard
  readonly scripts: Readonly<Partial<Record<ScriptId, ScriptCard>>>
  /** What the checker was told to let stand. */
  readonly exceptions: readonly Exception[]
  /** By what was rehearsed. */
  readonly marks: Readonly<Record<string, RehearsalMark>>
}

export const emptyStoryWork: StoryWork = {
  points: null,
  cards: {},
  weaknesses: {},
  failure: emptyFailure,
  scripts: {},
  exceptions: [],
  marks: {},
}

/** Names the report that is looked at by what was read on it, before corrections; null where there is none. */
export function workId(session: Session): string | null {
  if (session.source === 'hand') return session.manual === null ? null : 'hand'
  const report = chosenReport(session)
  return report === null ? null : hash(seedOf(report.outcome)).toString(36)
}

/** What was chosen and written for the report that is looked at. */
export function storyWork(session: Session): StoryWork {
  const id = workId(session)
  return (id === null ? undefined : session.stories[id]) ?? emptyStoryWork
}

/** True where a card holds a word of the person's. */
export function isWritten(card: StoryCard): boolean {
  return [spokenStory(card), card.habit, card.evidence?.note ?? ''].some((text) => text.trim() !== '')
}

/** True where something is written: a choice of points or a mark is nothing to bring over. */
function hasTexts({ cards, weaknesses, failure, scripts }: StoryWork): boolean {
  return (
    Object.values(cards).some(isWritten) ||
    [
      ...Object.values(weaknesses).map(spokenWeakness),
      ...Object.values(scripts).map(spokenScript),
      spokenFailure(failure),
    ].some((text) => text !== '')
  )
}

/** Ids of other reports for which something is written. */
export function otherWork(session: Session): readonly string[] {
  const id = workId(session)
  return Object.keys(session.stories).filter((other) => other !== id && hasTexts(session.stories[other] as StoryWork))
}
