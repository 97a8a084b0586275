/** What of a session is looked at now. */
import type { Reading } from '../../reports/schema'
import { applyCorrections } from '../corrections'
import { manualReading } from '../manual'
import type { OpenedDocument, OpenedFile, OpenedReport, Session } from '../model'
import { emptySession } from '../model'

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
type Looked = Pick<Session, 'reports' | 'chosen' | 'manual' | 'source'>

/** The reading that the report page speaks about: of the document with its corrections, or typed by hand; null where there is none. */
export function currentReading(session: Looked): Reading | null {
  if (session.source === 'hand') return session.manual ? manualReading(session.manual) : null
  const report = chosenReport(session)
  return report ? applyCorrections(report.outcome, report.corrections) : null
}

/** True where nothing was opened, typed or chosen: there is nothing to start over from. */
export function isEmpty(session: Session): boolean {
  if (session.document !== null) return false
  return JSON.stringify(session) === JSON.stringify(emptySession)
}
