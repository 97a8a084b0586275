/**
 * Looks up what this browser keeps: what the version before left, what a page put down as it was left, and the report
 * that was open last.
 */
import { emptySession, type OpenedDocument, type Session } from '../model'
import { isEmpty } from '../now/reading'
import {
  drawId,
  isSetAside,
  type KeptReport,
  labelOf,
  newRecord,
  sessionChanges,
  storedSession,
  writeLabel,
  writeOwn,
} from './record'
import { restoreSession } from './restore'
import type { Kept, KeptDocument, SessionStorage } from './storage'

export interface Found {
  readonly kept: Kept
  readonly session: Session
  /** True where part of it could not be used. */
  readonly damaged: boolean
  /** True for a report that is nobody's. */
  readonly sample: boolean
}

/** Names of documents: one for exactly these bytes, as long as the page is open. */
export function documentTokens() {
  const tokens = new WeakMap<OpenedDocument, string>()
  return {
    of(document: OpenedDocument | null): string | null {
      if (document && !tokens.has(document)) tokens.set(document, drawId())
      return document && (tokens.get(document) ?? null)
    },
    name(document: OpenedDocument, token: string): void {
      tokens.set(document, token)
    },
  }
}

/** @param writer names this page in what it writes */
export function finder(storage: SessionStorage, tokens: ReturnType<typeof documentTokens>, writer: string) {
  /** The session of a record. Its document is a checked copy of what was kept, and goes by the same token. */
  async function sessionOf(record: KeptReport, document: KeptDocument | null): Promise<Session | null> {
    const session = await restoreSession(storedSession(record), document?.document ?? null)
    if (document && session?.document) tokens.name(session.document, document.token)
    return session
  }

  async function restored(kept: Kept, sample = false): Promise<Found | null> {
    if (labelOf(kept.record).removed) return null
    const session = await sessionOf(kept.record, kept.document)
    return session && { kept, session, damaged: isSetAside(kept.record, session), sample }
  }

  /** What the version before kept becomes a record like any other. */
  async function bringOver(): Promise<void> {
    const former = await storage.former()
    if (!former) return
    const session = await restoreSession(former.session, former.document)
    if (!session || isEmpty(session)) return storage.replaceFormer(null)
    const document = session.document && { token: tokens.of(session.document) ?? '', document: session.document }
    const label = { opened: Date.now(), document: document?.token ?? null }
    const record = writeOwn(newRecord(drawId()), sessionChanges(emptySession, session), writer)
    await storage.replaceFormer({ record: writeLabel(record, label, writer), document })
  }

  async function read(id: string): Promise<Found | null> {
    const kept = await storage.load(id)
    return kept && restored(kept)
  }

  /**
   * The report to go on with: the one that this tab had open, else the one that was opened last.
   *
   * @param isOpen tells the report that is open already
   */
  async function find(isOpen: (id: string) => boolean): Promise<Found | null> {
    await bringOver()
    for (const record of storage.takePutDown()) await storage.save(record, null)
    const sample = storage.sample()
    if (sample) return restored({ record: sample, document: null }, true)
    const all = (await storage.list()).filter((record) => !isOpen(record.id) && !labelOf(record).removed)
    const newest = [...all].sort((a, b) => labelOf(b).opened - labelOf(a).opened)[0]
    const id = all.find(({ id }) => id === storage.remembered())?.id ?? newest?.id
    return id === undefined ? null : read(id)
  }

  return { sessionOf, read, find }
}
