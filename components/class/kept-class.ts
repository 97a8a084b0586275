/**
 * The class that the adviser asked to keep in this browser, in a database of its own: *Delete everything* finds it by
 * its name. Nothing is written, and no database made, before that.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ExportRecord } from '../../lib/cohort/exports'
import type { ClassEntry } from '../../lib/cohort/students'

/** Name of the database, of the sign that there is one, and of the lock of the tab that has it open. */
const name = 'strongsuit-class'

export interface KeptClass {
  readonly entries: readonly ClassEntry[]
  readonly exports: readonly ExportRecord[]
}

interface Schema extends DBSchema {
  entries: { key: string; value: ClassEntry }
  exports: { key: string; value: readonly ExportRecord[] }
}

let opening: Promise<IDBPDatabase<Schema>> | null = null
/** What the database holds, to write only what changed. */
let held: { readonly entries: ReadonlyMap<string, ClassEntry>; readonly exports: KeptClass['exports'] | null } | null =
  null

function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('entries')
      db.createObjectStore('exports')
    },
    // Somebody deletes everything.
    blocking: (_version, _blocked, event) => {
      opening = null
      ;(event.target as IDBDatabase).close()
    },
  })
  return opening
}

/** Whether a class is kept here. */
export function isClassKept(): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

let lock: Promise<boolean> | null = null

/** False where another tab has the kept class: two would write over each other. Lasts as long as this page. */
function hold(): Promise<boolean> {
  lock ??= new Promise((resolve) => {
    if (!navigator.locks) return resolve(true)
    void navigator.locks.request(name, { ifAvailable: true }, (own) => {
      resolve(own !== null)
      return own === null ? undefined : new Promise<never>(() => undefined)
    })
  })
  return lock
}

/** Keeps the class as it is now. Throws where the browser refuses, or another tab keeps one. */
export async function keepClass({ entries, exports }: KeptClass): Promise<void> {
  if (!(await hold())) throw new Error('kept by another tab')
  localStorage.setItem(name, 'kept')
  const transaction = (await database()).transaction(['entries', 'exports'], 'readwrite')
  const store = transaction.objectStore('entries')
  const now = new Map(entries.map((entry) => [entry.id, entry]))
  if (held === null) store.clear()
  for (const [id, entry] of now) if (held?.entries.get(id) !== entry) store.put(entry, id)
  for (const id of held?.entries.keys() ?? []) if (!now.has(id)) store.delete(id)
  if (held?.exports !== exports) transaction.objectStore('exports').put(exports, name)
  await transaction.done
  held = { entries: now, exports }
}

/** What is kept; null where another tab has it. */
export async function keptClass(): Promise<{ readonly entries: unknown; readonly exports: unknown } | null> {
  if (!(await hold())) return null
  const transaction = (await database()).transaction(['entries', 'exports'])
  const [entries, exports] = await Promise.all([
    transaction.objectStore('entries').getAll(),
    transaction.objectStore('exports').get(name),
  ])
  return { entries, exports: exports ?? [] }
}

/** Deletes what is kept. */
export async function forgetClass(): Promise<void> {
  if (!isClassKept()) return
  localStorage.removeItem(name)
  const open = await opening
  opening = null
  held = null
  open?.close()
  indexedDB.deleteDatabase(name)
}
