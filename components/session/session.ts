'use client'

/** The session of this tab, for components: one store, read by hooks. */
import { useSyncExternalStore } from 'react'
import { browserStorage } from '../../lib/session/kept/storage'
import type { SessionState, SessionStore } from '../../lib/session/kept/store'
import { createSessionStore } from '../../lib/session/kept/store'
import { keepsNothing } from './keep'

let store: SessionStore | undefined

/** The one store of this tab, made when first asked for in the browser. */
export function sessionStore(): SessionStore {
  if (!store) {
    store = createSessionStore(browserStorage(), !keepsNothing())
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
