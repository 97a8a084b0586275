/**
 * Where reports are kept: this browser's own database, in two stores. `session` holds the records, `documents` their
 * bytes under the same id, so that a correction does not rewrite them; both change in one transaction. A record names the
 * bytes that belong to it, so that the two are never put together wrongly.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as v from 'valibot'
import type { OpenedDocument } from '../model'
import { type KeptReport, labelOf, mergeRecords, recordSchema } from './record'

/** A document with the name of exactly these bytes. */
export interface KeptDocument {
  readonly token: string
  readonly document: OpenedDocument
}

export interface Kept {
  readonly record: KeptReport
  readonly document: KeptDocument | null
}

/** What the version before kept: one session and its document. */
interface Former {
  readonly session: unknown
  readonly document: unknown
}

export interface SessionStorage {
  /** Every record, those of removed reports too; what is damaged beyond use is left out. */
  list(): Promise<readonly KeptReport[]>
  /** One report with its document; null where it is not kept. */
  load(id: string): Promise<Kept | null>
  /**
   * Keep a report in one step, all of it or nothing, merged with what is kept of it already.
   *
   * @returns what is kept now, its document only where it is another than the one given; `first` where nothing was before
   */
  save(record: KeptReport, document: KeptDocument | null): Promise<Kept & { readonly first: boolean }>
  /** Take a report out without a trace. */
  drop(id: string): Promise<void>
  /** Remove everything that is kept. */
  wipe(): Promise<void>
  /** What the version before kept; null where there is nothing of it. `replaceFormer` puts a record into its place. */
  former(): Promise<Former | null>
  replaceFormer(kept: Kept | null): Promise<void>
  /** Put down a record before this call returns, for a page that is being left: what `save` begins then may never end. */
  putDown(record: KeptReport): void
  /** Take what this or another page put down. */
  takePutDown(): readonly KeptReport[]
  /** Put down a report that is not kept, for a reload of this tab: it is gone with the tab. Null: forget it. */
  putDownSample(record: KeptReport | null): void
  sample(): KeptReport | null
  /** The report that this tab has open; it outlasts a reload, not the tab. */
  remembered(): string | null
  remember(id: string): void
}

interface Schema extends DBSchema {
  session: { key: string; value: unknown }
  documents: { key: string; value: unknown }
}

const name = 'strongsuit'
const putDownPrefix = 'strongsuit-put-down-'
const openKey = 'strongsuit-open'
const sampleKey = 'strongsuit-sample'
/** Under these keys the version before kept one session and its document. */
const formerKeys = { session: 'session', document: 'document' } as const

const documentSchema = v.object({
  token: v.string(),
  document: v.custom<OpenedDocument>(
    (value) => typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array,
  ),
})

function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | null {
  const { success, output } = v.safeParse(schema, value)
  return success ? output : null
}

/** Storage may be switched off: then there is nothing to be found and nothing to be done. */
function attempt<T>(what: () => T, otherwise: T): T {
  try {
    return what()
  } catch {
    return otherwise
  }
}

/** @param tab names what this page puts down; another for every page */
export function browserStorage(tab: string): SessionStorage {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  const forget = () => {
    opening = null
  }
  const database = () => {
    opening ??= openDB<Schema>(name, 2, {
      upgrade(db) {
        for (const store of ['session', 'documents'] as const)
          if (!db.objectStoreNames.contains(store)) db.createObjectStore(store)
      },
      // Another page, or the browser's own settings, want the database: it is opened again when next needed.
      blocking: (_version, _blocked, event) => {
        forget()
        ;(event.target as IDBDatabase).close()
      },
      terminated: forget,
    })
    opening.catch(forget)
    return opening
  }
  const both = async () => (await database()).transaction(['session', 'documents'], 'readwrite')
  const isFormer = (key: string) => key === formerKeys.session || key === formerKeys.document

  return {
    async list() {
      const all = await (await database()).getAll('session')
      return all.flatMap((one) => parsed(recordSchema, one) ?? [])
    },
    async load(id) {
      const transaction = (await database()).transaction(['session', 'documents'])
      const [stored, bytes] = await Promise.all([
        transaction.objectStore('session').get(id),
        transaction.objectStore('documents').get(id),
      ])
      const record = parsed(recordSchema, stored)
      if (!record) return null
      const document = parsed(documentSchema, bytes)
      return { record, document: document?.token === labelOf(record).document ? document : null }
    },
    async save(record, document) {
      const transaction = await both()
      const [records, documents] = [transaction.objectStore('session'), transaction.objectStore('documents')]
      const [stored, bytes, count] = await Promise.all([
        records.get(record.id),
        documents.get(record.id),
        records.count(),
      ])
      const before = parsed(recordSchema, stored)
      const merged = before ? mergeRecords(before, record) : record
      const { document: token, removed } = labelOf(merged)
      const kept = parsed(documentSchema, bytes)
      records.put(merged, record.id)
      if (removed || token === null) documents.delete(record.id)
      else if (document?.token === token && kept?.token !== token) documents.put(document, record.id)
      await transaction.done
      const isOther = kept !== null && kept.token === token && document?.token !== token
      return { record: merged, document: isOther ? kept : null, first: count === 0 }
    },
    async drop(id) {
      const transaction = await both()
      transaction.objectStore('session').delete(id)
      transaction.objectStore('documents').delete(id)
      await transaction.done
    },
    async wipe() {
      attempt(() => {
        for (const storage of [localStorage, sessionStorage])
          for (const key of Object.keys(storage)) if (key.startsWith(name)) storage.removeItem(key)
      }, undefined)
      const transaction = await both()
      transaction.objectStore('session').clear()
      transaction.objectStore('documents').clear()
      await transaction.done
      // Databases of other parts of the app bear its name first.
      const others = (await indexedDB.databases?.()) ?? []
      for (const other of others) if (other.name?.startsWith(`${name}-`)) indexedDB.deleteDatabase(other.name)
    },
    async former() {
      const records = (await database()).transaction('session').store
      const [session, document] = await Promise.all([records.get(formerKeys.session), records.get(formerKeys.document)])
      return session === undefined ? null : { session, document }
    },
    async replaceFormer(kept) {
      const transaction = await both()
      const records = transaction.objectStore('session')
      // Another tab may have been faster.
      if ((await records.getKey(formerKeys.session)) !== undefined) {
        for (const key of Object.values(formerKeys)) records.delete(key)
        if (kept) records.put(kept.record, kept.record.id)
        if (kept?.document) transaction.objectStore('documents').put(kept.document, kept.record.id)
      }
      await transaction.done
    },
    putDown(record) {
      localStorage.setItem(`${putDownPrefix}${tab}-${record.id}`, JSON.stringify(record))
    },
    takePutDown() {
      return attempt(() => {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(putDownPrefix))
        return keys.flatMap((key) => {
          const record = attempt<unknown>(() => JSON.parse(localStorage.getItem(key) ?? ''), null)
          localStorage.removeItem(key)
          return parsed(recordSchema, record) ?? []
        })
      }, [])
    },
    putDownSample(record) {
      attempt(() => {
        if (record) sessionStorage.setItem(sampleKey, JSON.stringify(record))
        else sessionStorage.removeItem(sampleKey)
      }, undefined)
    },
    sample: () => attempt(() => parsed(recordSchema, JSON.parse(sessionStorage.getItem(sampleKey) ?? 'null')), null),
    remembered: () => attempt(() => sessionStorage.getItem(openKey), null),
    remember(id) {
      attempt(() => (isFormer(id) ? undefined : sessionStorage.setItem(openKey, id)), undefined)
    },
  }
}
