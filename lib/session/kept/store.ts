/**
 * The one place that holds the session while the page is open: every change goes through here, can be undone, and is
 * kept at once. What another page changed in the same report is merged in. Knows nothing of React or of the page.
 */
import type { OpenedDocument, Session } from '../model'
import { emptySession } from '../model'
import { isEmpty } from '../now/reading'
import type { Channel } from './channel'
import { documentTokens, type Found, finder } from './find'
import { createHistory, type Place, type Step } from './history'
import {
  drawId,
  holdsAll,
  type KeptReport,
  labelOf,
  mergeRecords,
  newRecord,
  patchedSession,
  removedRecord,
  revivedRecord,
  sessionChanges,
  writeLabel,
  writeOwn,
} from './record'
import { saveChain } from './save-chain'
import { firstState, type SessionState, type SessionStore } from './session-store'
import type { Kept, SessionStorage } from './storage'

/** Milliseconds after which the page goes on without what is kept. */
const patience = 2000

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
  let state = firstState(drawId(), keep)
  const history = createHistory()
  const listeners = new Set<() => void>()
  /** What this page knows of each report that it has had open. */
  const records = new Map<string, KeptReport>()
  /** Removed reports as they were before. */
  const removed = new Map<string, KeptReport>()
  const documents = new Map<string, OpenedDocument | null>()
  const tokens = documentTokens()
  const { sessionOf, read, find } = finder(storage, tokens, writer)
  /** Ids of reports that are nobody's. */
  const samples = new Set<string>()
  /** The last session of each report that was turned away from. */
  const sessions = new Map<string, Session>()
  const saving = saveChain(
    saveOne,
    (id) => records.get(id),
    (isKept) => {
      if (!isKept) set({ unkept: state.keep })
      else if (state.unkept) set({ unkept: false })
    },
  )
  const { save } = saving

  function set(change: Partial<SessionState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const place = (): Place => ({ id: state.id, session: state.session })

  /** What another page wrote into this report comes in. */
  function refresh(id: string) {
    if (!state.keep || samples.has(id)) return
    saving.inTurn(async () => {
      const kept = await storage.load(id)
      if (kept) await take(kept)
    })
  }

  async function saveOne(id: string) {
    const record = records.get(id)
    if (!record || !state.keep) return
    if (samples.has(id)) return
    if (id === state.id && isEmpty(state.session) && !labelOf(record).removed) await storage.drop(id)
    else {
      const document = documents.get(id) ?? null
      const token = tokens.of(document)
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
    const same = open && tokens.of(open) === labelOf(merged).document ? open : null
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
    if (after.document !== before.document) record = writeLabel(record, { document: tokens.of(after.document) }, writer)
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

  function follow({ removes }: Step, from: Place, to: Place, isBack: boolean) {
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

  function know({ kept, session }: Found): Place {
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
    saving.unkept.clear()
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
      const finding = find((id) => id === state.id).then((found) => {
        if (found?.sample) samples.add(found.kept.record.id)
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
      await saving.settled()
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
      else saving.inTurn(() => storage.drop(id))
    },
    keepSample() {
      samples.delete(state.id)
      storage.putDownSample(null)
      set({ sample: false })
      save(state.id)
    },
    settled: saving.settled,
    leave() {
      if (!state.keep) return
      try {
        for (const id of saving.unkept) {
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
