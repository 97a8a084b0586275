/** Where a session is kept: this browser's own database. The document's bytes stand apart, so that a correction does not rewrite them. */
import { clear, createStore, getMany, set, setMany } from 'idb-keyval'
import type { OpenedDocument, Session } from '../model'
import { restoreSession } from './restore'

export interface SessionStorage {
  /** The kept session; null where none is kept, or none that this program understands. */
  load(): Promise<Session | null>
  /** Keep a session in one step: all of it or nothing. The document is written only where it is not `kept` already. */
  save(session: Session, kept: OpenedDocument | null | undefined): Promise<void>
  /** Remove everything that is kept. */
  wipe(): Promise<void>
  /**
   * Put down a session before this call returns, for a page that is being left: what `save` begins then may never end.
   * null where nothing is to be kept. The document is not in it; `documentKept` says whether it was saved before.
   */
  putDown(session: Session | null, documentKept: boolean): void
}

const sessionKey = 'session'
const documentKey = 'document'
const putDownKey = 'strongsuit-put-down'

/** What was put down and not saved since; undefined where there is nothing, or nothing that can be understood. */
function findPutDown(): { readonly session: unknown; readonly documentKept: boolean } | undefined {
  try {
    const { session, documentKept } = JSON.parse(localStorage.getItem(putDownKey) ?? '')
    return { session, documentKept: documentKept === true }
  } catch {
    return undefined
  }
}

/** Storage in IndexedDB, database `strongsuit`; in localStorage what was put down on leaving, until the next save. */
export function browserStorage(): SessionStorage {
  const store = createStore('strongsuit', 'session')
  return {
    async load() {
      const putDown = findPutDown()
      // The document that is kept belongs to what was put down only where it had been saved before.
      if (putDown?.documentKept === false) await set(documentKey, null, store)
      const [stored, document] = await getMany<unknown>([sessionKey, documentKey], store)
      return restoreSession(putDown ? putDown.session : stored, document)
    },
    async save(session, kept) {
      const { document, ...rest } = session
      const entries: [string, unknown][] = [[sessionKey, rest]]
      if (document !== kept) entries.push([documentKey, document])
      await setMany(entries, store)
      localStorage.removeItem(putDownKey)
    },
    async wipe() {
      await clear(store)
      localStorage.removeItem(putDownKey)
    },
    putDown(session, documentKept) {
      const { document: _, ...rest } = session ?? { document: null }
      localStorage.setItem(putDownKey, JSON.stringify({ session: session && rest, documentKept }))
    },
  }
}
