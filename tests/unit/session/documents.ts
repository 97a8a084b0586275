/** Two documents to open in a session, and what is done to their readings. */
import { correct, openDocument } from '../../../lib/session/actions'
import type { SessionStore } from '../../../lib/session/kept/session-store'
import type { OpenedDocument, Session } from '../../../lib/session/model'
import { currentReading } from '../../../lib/session/now/reading'
import { plainReading } from './reading'

export const document: OpenedDocument = { name: 'report.pdf', bytes: new Uint8Array([1, 2, 3]) }
export const another: OpenedDocument = { name: 'other.pdf', bytes: new Uint8Array([9]) }

export const opened = (session: Session) => openDocument(session, document, [plainReading()])
export const other = (session: Session) => openDocument(session, another, [{ ...plainReading(), score: 215 }])
export const score = (value: number) => (session: Session) => correct(session, 'score', { value })
export const now = (store: SessionStore) => currentReading(store.get().session)?.score
