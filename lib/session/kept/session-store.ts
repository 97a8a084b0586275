/** What the page is told of the session, and what it can ask of it. */
import { emptySession, type Session } from '../model'

/** Something that happened on its own and has to be said once. */
export interface News {
  /**
   * `first`: something is kept for the first time. `found`: an earlier report was found after another was begun.
   * `set-aside`: part of what was kept could not be used. `removed`, `wiped`: by another page.
   */
  readonly what: 'first' | 'found' | 'set-aside' | 'removed' | 'wiped'
  readonly id: string
}

export interface SessionState {
  /** False until what this browser keeps has been looked up. */
  readonly ready: boolean
  readonly session: Session
  /** Names the report through tabs, files and links. */
  readonly id: string
  /** False: nothing is kept, the session lives in memory only. */
  readonly keep: boolean
  /** True for a report that is nobody's: it is not kept on its own. */
  readonly sample: boolean
  /** What undo and redo would take back or do again, in words; null where there is nothing. */
  readonly undoes: string | null
  readonly redoes: string | null
  /** True where keeping failed (storage full or switched off): said once, the session goes on in memory. */
  readonly unkept: boolean
  readonly news: News | null
}

/** Before anything was looked up or opened. */
export const firstState = (id: string, keep: boolean): SessionState => ({
  ready: false,
  session: emptySession,
  id,
  keep,
  sample: false,
  undoes: null,
  redoes: null,
  unkept: false,
  news: null,
})

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
  /** Change the session into one about another report: the present one stays in the archive as it is. */
  open(what: string, step: (session: Session) => Session, sample?: boolean): void
  /** Turn to a report that is kept; false where it cannot be had. */
  openKept(id: string): Promise<boolean>
  /** Take the open report out of what is kept; it can be taken back. */
  remove(what: string): void
  /** Remove everything that this browser keeps, here and on every open page; it cannot be taken back. */
  wipe(): Promise<void>
  undo(): void
  redo(): void
  /** Keep from now on, or keep nothing: then the open report is no longer kept. */
  setKeep(keep: boolean): void
  /** Keep what is a sample, because the person said so. */
  keepSample(): void
  /** Settles when everything changed so far is kept. */
  settled(): Promise<void>
  /** The page is being left: what is not kept yet is put down at once. */
  leave(): void
}
