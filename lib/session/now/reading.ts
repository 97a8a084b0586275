/** What of a session is looked at now. */
import type { Purpose } from '../../exams/exam'
import type { Reading } from '../../reports/schema'
import { spokenFailure } from '../../stories/cards/failure'
import { spokenScript } from '../../stories/cards/script'
import { type StoryCard, spokenStory } from '../../stories/cards/story'
import { spokenWeakness } from '../../stories/cards/weakness'
import { hash, seedOf } from '../../stories/hash'
import { applyCorrections } from '../corrections'
import { manualReading } from '../manual'
import {
  emptySession,
  emptyStoryWork,
  type OpenedDocument,
  type OpenedFile,
  type OpenedReport,
  type Session,
  type StoryWork,
} from '../model'

/** The files of a document, in the order of their pages. */
export const filesOf = ({ more = [], ...first }: OpenedDocument): readonly OpenedFile[] => [first, ...more]

/** What files are called together. */
export function nameOf(files: readonly { readonly name: string }[]): string {
  const [first, ...more] = files.map(({ name }) => name)
  return more.length === 0 ? (first ?? '') : `${first} and ${more.length} more`
}

/** A report of the file that was read, not refused. */
export type ReadReport = OpenedReport & { readonly outcome: Reading }

/** True for a report that was read, not refused. */
export function isRead(report: OpenedReport): report is ReadReport {
  return report.outcome.ok
}

/** The chosen report of the opened file; null where none is open or it was refused. */
export function chosenReport(session: Pick<Session, 'reports' | 'chosen'>): ReadReport | null {
  const report = session.reports[session.chosen]
  return report && isRead(report) ? report : null
}

/** What of a session decides which reading is looked at. */
type Source = Pick<Session, 'reports' | 'chosen' | 'manual' | 'source'>

/** The reading that the report page speaks about: of the document with its corrections, or typed by hand; null where there is none. */
export function currentReading(session: Source): Reading | null {
  if (session.source === 'hand') return session.manual ? manualReading(session.manual) : null
  const report = chosenReport(session)
  return report ? applyCorrections(report.outcome, report.corrections) : null
}

/** True where nothing was opened, typed or chosen: there is nothing to start over from. */
export function isEmpty(session: Session): boolean {
  if (session.document !== null) return false
  return JSON.stringify(session) === JSON.stringify(emptySession)
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
  return [spokenStory(card), card.told, card.habit, card.evidence?.note ?? ''].some((text) => text.trim() !== '')
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

/** Changes made on one report or for one purpose say nothing about another. */
export function planKey(session: Session, purpose: Purpose): string {
  return `${workId(session) ?? 'none'}:${purpose}`
}
