/**
 * The one place that holds the session while the page is open: every change goes through here, can be undone, and is
 * kept at once. Knows nothing of React or of the page.
 */
import type { OpenedDocument, Session } from '../model'
import { emptySession } from '../model'
import type { SessionStorage } from './storage'

/** Steps that can be taken back; older ones are forgotten. */
const mostSteps = 100

export interface SessionState {
  /** False until what this browser keeps has been looked up. */
  readonly ready: boolean
  readonly session: Session
  /** False: nothing is kept, the session lives in memory only. */
  readonly keep: boolean
  /** What undo and redo would take back or do again, in words; null where there is nothing. */
  readonly undoes: string | null
  readonly redoes: string | null
  /** True where keeping failed (storage full or switched off): said once, the session goes on in memory. */
  readonly unkept: boolean
}

export interface SessionStore {
  get(): SessionState
  subscribe(listener: () => void): () => void
  /** Look up what is kept. Changes made before it ends are not overwritten. */
  load(): Promise<void>
  /**
   * Change the session; `what` names the step for undo ("Correct the score"). Steps one after the other of the same
   * `run` are one for undo: what is typed without a pause is taken back together.
   */
  change(what: string, step: (session: Session) => Session, run?: string): void
  undo(): void
  redo(): void
  /** Keep from now on, or keep nothing: then what is kept is removed. */
  setKeep(keep: boolean): void
  /** Settles when everything changed so far is kept. */
  settled(): Promise<void>
  /** The page is being left: what is not kept yet is put down at once. */
  leave(): void
}

interface Step {
  readonly what: string
  readonly session: Session
  readonly run?: string
}

/** A store over `storage`. `keep` is how it starts. */
export function createSessionStore(storage: SessionStorage, keep = true): SessionStore {
  let state: SessionState = {
    ready: false,
    session: emptySession,
    keep,
    undoes: null,
    redoes: null,
    unkept: false,
  }
  let past: readonly Step[] = []
  let future: readonly Step[] = []
  const listeners = new Set<() => void>()

  // Saving is one chain: a save never overtakes another, and steps made while one runs are kept together by the next.
  let chain: Promise<void> = Promise.resolve()
  let due = false
  let keptSession: Session = emptySession
  let keptDocument: OpenedDocument | null | undefined

  function set(change: Partial<SessionState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function save() {
    if (due) return
    due = true
    chain = chain.then(async () => {
      due = false
      try {
        const { session } = state
        if (state.keep && session !== emptySession) {
          await storage.save(session, keptDocument)
          keptDocument = session.document
        } else {
          await storage.wipe()
          keptDocument = undefined
        }
        keptSession = session
        if (state.unkept) set({ unkept: false })
      } catch {
        set({ unkept: state.keep })
      }
    })
  }

  function move(session: Session) {
    set({ session, undoes: past.at(-1)?.what ?? null, redoes: future[0]?.what ?? null })
    save()
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load() {
      let kept: Session | null = null
      try {
        if (state.keep) kept = await storage.load()
      } catch {
        set({ unkept: true })
      }
      const untouched = state.session === emptySession
      if (kept && untouched) {
        keptSession = kept
        keptDocument = kept.document
      }
      set({ ready: true, ...(kept && untouched ? { session: kept } : {}) })
      if (!state.keep) save()
    },
    change(what, step, run) {
      const session = step(state.session)
      if (session === state.session) return
      const goesOn = run !== undefined && past.at(-1)?.run === run && future.length === 0
      if (!goesOn) past = [...past, { what, session: state.session, run }].slice(-mostSteps)
      future = []
      move(session)
    },
    undo() {
      const last = past.at(-1)
      if (!last) return
      past = past.slice(0, -1)
      future = [{ ...last, session: state.session }, ...future]
      move(last.session)
    },
    redo() {
      const [next, ...rest] = future
      if (!next) return
      past = [...past, { ...next, session: state.session }]
      future = rest
      move(next.session)
    },
    setKeep(next) {
      set({ keep: next })
      save()
    },
    settled: () => chain,
    leave() {
      const { session } = state
      if (!state.keep || session === keptSession) return
      try {
        storage.putDown(session === emptySession ? null : session, session.document === keptDocument)
      } catch {
        // Nothing can be said any more to somebody who leaves.
      }
    },
  }
}
