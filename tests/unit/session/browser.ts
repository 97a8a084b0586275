/** A browser's storage in memory, and pages over it that tell each other what they do. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, vi } from 'vitest'
import type { Channel, Message } from '../../../lib/session/kept/channel'
import type { SessionStore } from '../../../lib/session/kept/session-store'
import { browserStorage, type SessionStorage } from '../../../lib/session/kept/storage'
import { createSessionStore } from '../../../lib/session/kept/store'

/** Enough of Web Storage: its keys are its own properties there, too. */
class MemoryStorage {
  [key: string]: unknown
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null
  }
  setItem(key: string, value: string): void {
    this[key] = value
  }
  removeItem(key: string): void {
    delete this[key]
  }
}

export interface Browser {
  /** A page of one tab; a reload is another page with the same `tab`. */
  page(tab?: string, change?: Partial<SessionStorage>): { store: SessionStore; storage: SessionStorage }
  /** Everything that is kept, as text. */
  everything(): Promise<string>
}

export function newBrowser(): Browser {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const local = new MemoryStorage()
  vi.stubGlobal('localStorage', local)
  const tabs = new Map<string, MemoryStorage>()
  const listeners: { readonly own: Channel; readonly listener: (message: Message) => void }[] = []
  let pages = 0
  return {
    page(tab = 'one', change = {}) {
      pages += 1
      const memory = tabs.get(tab) ?? new MemoryStorage()
      tabs.set(tab, memory)
      const own: Channel = {
        tell: (message) => {
          for (const other of listeners) if (other.own !== own) other.listener(message)
        },
        listen: (listener) => {
          listeners.push({ own, listener })
          return () => undefined
        },
      }
      const storage: SessionStorage = {
        ...browserStorage(`page${pages}`),
        remembered: () => memory.getItem('open'),
        remember: (id) => memory.setItem('open', id),
        putDownSample: (record) => memory.setItem('sample', JSON.stringify(record)),
        sample: () => JSON.parse(memory.getItem('sample') ?? 'null'),
        ...change,
      }
      return { storage, store: createSessionStore(storage, own, `page${pages}`) }
    },
    async everything() {
      const storage = browserStorage('reader')
      const records = await storage.list()
      const kept = await Promise.all(records.map(({ id }) => storage.load(id)))
      return JSON.stringify([kept, { ...local }])
    },
  }
}

/** Each test in a browser of its own: a page of it, on which what is kept has been looked up. */
export function pagesOfNewBrowsers() {
  let browser: Browser
  beforeEach(() => {
    browser = newBrowser()
  })
  return {
    browser: () => browser,
    async loaded(tab?: string) {
      const page = browser.page(tab)
      await page.store.load()
      return page
    },
  }
}
