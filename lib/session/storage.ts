/** Where a session is kept: this browser's own database. The document's bytes stand apart, so that a correction does not rewrite them. */
import { clear, createStore, getMany, setMany } from 'idb-keyval'
import type { OpenedDocument, Session } from './model'
import { restoreSession } from './restore'

export interface SessionStorage {
  /** The kept session; null where none is kept, or none that this program understands. */
  load(): Promise<Session | null>
  /** Keep a session in one step: all of it or nothing. The document is written only where it is not `kept` already. */
  save(session: Session, kept: OpenedDocument | null | undefined): Promise<void>
  /** Remove everything that is kept. */
  wipe(): Promise<void>
}

const sessionKey = 'session'
const documentKey = 'document'

/** Storage in IndexedDB, database `strongsuit`. */
export function browserStorage(): SessionStorage {
  const store = createStore('strongsuit', 'session')
  return {
    async load() {
      const [stored, document] = await getMany<unknown>([sessionKey, documentKey], store)
      return restoreSession(stored, document)
    },
    async save(session, kept) {
      const { document, ...rest } = session
      const entries: [string, unknown][] = [[sessionKey, rest]]
      if (document !== kept) entries.push([documentKey, document])
      await setMany(entries, store)
    },
    async wipe() {
      await clear(store)
    },
  }
}
