'use client'

/** The session of this tab, for components: one store, read by hooks. */
import { useSyncExternalStore } from 'react'
import { browserChannel } from '../../lib/session/kept/channel'
import { drawId } from '../../lib/session/kept/record'
import type { SessionState, SessionStore } from '../../lib/session/kept/session-store'
import { browserStorage, type SessionStorage } from '../../lib/session/kept/storage'
import { createSessionStore } from '../../lib/session/kept/store'
import { keepsNothing } from './keep'

let store: SessionStore | undefined
let kept: SessionStorage | undefined
let name: string | undefined

/** What this browser keeps, the open report among it. */
export function storage(): SessionStorage {
  kept ??= browserStorage(page())
  return kept
}

/** The name of this page in what it writes, drawn anew whenever it is loaded. */
export function page(): string {
  name ??= drawId()
  return name
}

/** The one store of this tab, made when first asked for in the browser. */
export function sessionStore(): SessionStore {
  if (!store) {
    store = createSessionStore(storage(), browserChannel(), page(), !keepsNothing())
    void store.load()
  }
  return store
}

const subscribe = (listener: () => void) => sessionStore().subscribe(listener)
const getState = () => sessionStore().get()
const onServer = (): SessionState | null => null

/** The state of the session; null in prerendered pages and until this browser's storage has been looked up. */
export function useSession(): SessionState | null {
  const state = useSyncExternalStore(subscribe, getState, onServer)
  return state?.ready ? state : null
}
