/**
 * The one place that holds the session while the page is open: every change goes through here, can be undone, and is
 * kept at once. What another page changed in the same report is merged in. Knows nothing of React or of the page.
 */
import type { OpenedDocument, Session } from '../model'
import { emptySession } from '../model'
import { isEmpty } from '../now/reading'
import type { Channel } from './channel'
import { createHistory, type Step } from './history'
import {
  drawId,
  holdsAll,
  isSetAside,
  type KeptReport,
  labelOf,
  mergeRecords,
  newRecord,
  patchedSession,
  removedRecord,
  revivedRecord,
  sessionChanges,
  storedSession,
  writeLabel,
  writeOwn,
} from './record'
import { restoreSession } from './restore'
import type { Kept, KeptDocument, SessionStorage } from './storage'

/** Milliseconds after which the page goes on without what is kept. */
const patience = 2000

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

/** A session under the id of its report. */
interface Place {
  readonly id: string
  readonly session: Session
}

interface Turn extends Step<Place> {
  /** True where the report that was turned away from is no longer kept. */
  readonly removes?: boolean
}

/**
 * @param writer names this page in what it writes; another for every page
 * @param keep how it starts
 */
export function createSessionStore(
  storage: SessionStorage,
  channel: Channel,
  writer: string,
  keep = true,
): SessionStore {
  let state: SessionState = {
    ready: false,
    session: emptySession,
    id: drawId(),
    keep,
    sample: false,
    undoes: null,
    redoes: null,
    unkept: false,
    news: null,
  }
  const history = createHistory<Place, Turn>()
  const listeners = new Set<() => void>()
  /** What this page knows of each report that it has had open. */
  const records = new Map<string, KeptReport>()
  /** Removed reports as they were before. */
  const removed = new Map<string, KeptReport>()
  const documents = new Map<string, OpenedDocument | null>()
  const tokens = new WeakMap<OpenedDocument, string>()
  /** Ids of reports that are nobody's. */
  const samples = new Set<string>()
  /** The last session of each report that was turned away from. */
  const sessions = new Map<string, Session>()
  /** Ids of what is not kept yet, and of what waits to be. Saving is one chain: a save never overtakes another. */
  const unkept = new Set<string>()
  const due = new Set<string>()
  let chain: Promise<void> = Promise.resolve()

  function set(change: Partial<SessionState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function tokenOf(document: OpenedDocument | null): string | null {
    if (document && !tokens.has(document)) tokens.set(document, drawId())
    return document && (tokens.get(document) ?? null)
  }

  const place = (): Place => ({ id: state.id, session: state.session })

  function save(id: string) {
    unkept.add(id)
    if (due.has(id)) return
    due.add(id)
    chain = chain.then(async () => {
      due.delete(id)
      const record = records.get(id)
      try {
        await saveOne(id)
        if (records.get(id) === record) unkept.delete(id)
        if (state.unkept) set({ unkept: false })
      } catch {
        // The next change tries again.
        set({ unkept: state.keep })
      }
    })
  }

  /** What another page wrote into this report comes in. */
  function refresh(id: string) {
    if (!state.keep || samples.has(id)) return
    chain = chain
      .then(() => storage.load(id))
      .then((kept) => kept && take(kept))
      .then(() => undefined)
      .catch(() => undefined)
  }

  async function saveOne(id: string) {
    const record = records.get(id)
    if (!record || !state.keep) return
    if (samples.has(id)) return
    if (id === state.id && isEmpty(state.session) && !labelOf(record).removed) await storage.drop(id)
    else {
      const document = documents.get(id) ?? null
      const token = tokenOf(document)
      const kept = await storage.save(record, document && token ? { token, document } : null)
      if (kept.first) set({ news: { what: 'first', id } })
      await take(kept)
    }
    channel.tell({ changed: id })
  }

  /** Merge in what is kept of a report; where it is the open one, the session follows. */
  async function take({ record, document }: Kept): Promise<void> {
    const { id } = record
    const known = records.get(id)
    if (known && holdsAll(known, record) && !document) return
    const merged = known ? mergeRecords(known, record) : record
    records.set(id, merged)
    if (id !== state.id) return
    if (labelOf(merged).removed) {
      go({ id: drawId(), session: emptySession })
      set({ news: { what: 'removed', id } })
      return
    }
    // The bytes that are open stay the same object where they still belong to it: nothing is drawn anew.
    const { document: open } = state.session
    const same = open && tokens.get(open) === labelOf(merged).document ? open : null
    const restored = await sessionOf(merged, same ? null : document)
    const session = restored && same ? { ...restored, document: same } : restored
    // Written meanwhile: the next save brings both together.
    if (session && records.get(id) === merged && state.id === id) {
      documents.set(id, session.document)
      set({ session })
    }
  }

  /** Write the difference into the report's record. */
  function write({ id, session: after }: Place, before: Session) {
    let record = records.get(id) ?? writeLabel(newRecord(id), { opened: Date.now() }, writer)
    const gone = removed.get(id)
    if (gone) record = revivedRecord(record, gone, writer)
    removed.delete(id)
    record = writeOwn(record, sessionChanges(before, after), writer)
    if (after.document !== before.document) record = writeLabel(record, { document: tokenOf(after.document) }, writer)
    records.set(id, record)
    documents.set(id, after.document)
    if (!samples.has(id)) storage.remember(id)
    save(id)
  }

  function go(next: Place) {
    set({ ...next, sample: samples.has(next.id), undoes: history.undoes, redoes: history.redoes })
  }

  /** Turn to another report, which may have been removed or changed by another page meanwhile. */
  function turn(to: Place) {
    sessions.set(state.id, state.session)
    go({ ...to, session: sessions.get(to.id) ?? to.session })
    if (removed.has(to.id)) write(place(), state.session)
    else refresh(to.id)
  }

  /** One step back or forth within a report: what others wrote meanwhile stays. */
  function move(from: Place, to: Place) {
    const before = state.session
    const document = from.session.document === to.session.document ? before.document : to.session.document
    const session =
      before === from.session ? to.session : patchedSession(before, sessionChanges(from.session, to.session), document)
    go({ ...to, session })
    write(place(), before)
  }

  function follow({ removes }: Turn, from: Place, to: Place, isBack: boolean) {
    if (from.id === to.id) {
      if (state.id === to.id) move(from, to)
    } else {
      turn(to)
      if (removes && !isBack) takeOut(from.id)
    }
  }

  function takeOut(id: string) {
    const record = records.get(id)
    if (!record) return
    removed.set(id, record)
    records.set(id, removedRecord(record, writer))
    documents.set(id, null)
    save(id)
  }

  function turnTo(what: string, after: Place, removes = false) {
    history.push({ what, before: place(), after, removes })
    sessions.set(state.id, state.session)
    go(after)
  }

  async function find(): Promise<{ kept: Kept; session: Session; damaged: boolean } | null> {
    const former = await storage.former()
    if (former) {
      const session = await restoreSession(former.session, former.document)
      if (!session || isEmpty(session)) await storage.replaceFormer(null)
      else {
        const document = session.document && { token: tokenOf(session.document) ?? '', document: session.document }
        const label = { opened: Date.now(), document: document?.token ?? null }
        const record = writeOwn(newRecord(drawId()), sessionChanges(emptySession, session), writer)
        await storage.replaceFormer({ record: writeLabel(record, label, writer), document })
      }
    }
    for (const record of storage.takePutDown()) await storage.save(record, null)
    const sample = storage.sample()
    if (sample) {
      samples.add(sample.id)
      return restored({ record: sample, document: null })
    }
    const all = (await storage.list()).filter((record) => record.id !== state.id && !labelOf(record).removed)
    const newest = [...all].sort((a, b) => labelOf(b).opened - labelOf(a).opened)[0]
    const id = all.find(({ id }) => id === storage.remembered())?.id ?? newest?.id
    return id === undefined ? null : read(id)
  }

  /** The session of a record. Its document is a checked copy of what was kept, and goes by the same token. */
  async function sessionOf(record: KeptReport, document: KeptDocument | null): Promise<Session | null> {
    const session = await restoreSession(storedSession(record), document?.document ?? null)
    if (document && session?.document) tokens.set(session.document, document.token)
    return session
  }

  async function read(id: string) {
    const kept = await storage.load(id)
    return kept && restored(kept)
  }

  async function restored(kept: Kept) {
    if (labelOf(kept.record).removed) return null
    const session = await sessionOf(kept.record, kept.document)
    if (!session) return null
    return { kept, session, damaged: isSetAside(kept.record, session) }
  }

  function know({ kept, session }: { readonly kept: Kept; readonly session: Session }): Place {
    const { id } = kept.record
    records.set(id, records.has(id) ? mergeRecords(records.get(id) as KeptReport, kept.record) : kept.record)
    documents.set(id, session.document)
    if (!samples.has(id)) storage.remember(id)
    return { id, session }
  }

  channel.listen((message) => {
    if ('wiped' in message) {
      forgetAll()
      set({ news: { what: 'wiped', id: state.id } })
    } else if (message.changed === state.id) refresh(message.changed)
  })

  function forgetAll() {
    for (const map of [records, removed, documents, sessions]) map.clear()
    unkept.clear()
    history.clear()
    go({ id: drawId(), session: emptySession })
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load() {
      if (!state.keep) return set({ ready: true })
      const finding = find().then((found) => {
        if (found && isEmpty(state.session)) {
          go(know(found))
          if (found.damaged) set({ news: { what: 'set-aside', id: state.id } })
        } else if (found && found.kept.record.id !== state.id)
          set({ news: { what: 'found', id: found.kept.record.id } })
        set({ ready: true, unkept: false })
      })
      const tooLong = new Promise<void>((_, reject) => {
        setTimeout(() => reject(new Error('no answer')), patience)
      })
      await Promise.race([finding, tooLong]).catch(() => set({ ready: true, unkept: true }))
      finding.catch(() => undefined)
    },
    change(what, step, run) {
      const before = place()
      const session = step(before.session)
      if (session === before.session) return
      const after = { ...before, session }
      history.push({ what, before, after, run })
      go(after)
      write(after, before.session)
    },
    open(what, step, sample = false) {
      const { session } = state
      const isOther = session.reports.length > 0 || session.manual !== null || state.sample
      const next = step(isOther ? { ...session, manual: null } : session)
      const after = { id: isOther ? drawId() : state.id, session: next }
      if (sample) samples.add(after.id)
      const before = isOther ? emptySession : session
      turnTo(what, after)
      write(after, before)
    },
    async openKept(id) {
      const found = await read(id).catch(() => null)
      if (!found) return false
      turnTo('Open another report', know(found))
      records.set(id, writeLabel(records.get(id) as KeptReport, { opened: Date.now() }, writer))
      save(id)
      return true
    },
    remove(what) {
      const { id } = state
      turnTo(what, { id: drawId(), session: emptySession }, true)
      takeOut(id)
    },
    async wipe() {
      forgetAll()
      await chain
      await storage.wipe()
      channel.tell({ wiped: true })
    },
    undo() {
      const last = history.back()
      if (last) follow(last, last.after, last.before, true)
    },
    redo() {
      const next = history.forth()
      if (next) follow(next, next.before, next.after, false)
    },
    setKeep(next) {
      set({ keep: next })
      const { id } = state
      if (next) save(id)
      else chain = chain.then(() => storage.drop(id)).catch(() => undefined)
    },
    keepSample() {
      samples.delete(state.id)
      storage.putDownSample(null)
      set({ sample: false })
      save(state.id)
    },
    settled: () => chain,
    leave() {
      if (!state.keep) return
      try {
        for (const id of unkept) {
          const record = records.get(id)
          if (record && !samples.has(id)) storage.putDown(record)
        }
        storage.putDownSample(state.sample ? (records.get(state.id) ?? null) : null)
      } catch {
        // Nothing can be said any more to somebody who leaves.
      }
    },
  }
}
