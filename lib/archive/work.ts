/** What can be done to kept reports that are not open: each keeps its result and says so to the open pages. */
import type { Channel } from '../session/kept/channel'
import {
  drawId,
  type KeptReport,
  labelOf,
  newRecord,
  removedRecord,
  revivedRecord,
  writeLabel,
  writeOwn,
} from '../session/kept/record'
import type { Kept, SessionStorage } from '../session/kept/storage'

export interface Archive {
  rename(id: string, title: string): Promise<void>
  duplicate(id: string, title: string): Promise<void>
  /** Gives how to take it back. */
  remove(id: string): Promise<() => Promise<void>>
  /** Write one value into a report: what decides between two of them. */
  decide(id: string, path: string, value: unknown): Promise<void>
  /** Whether a report with this id is kept, and not removed. */
  knows(id: string): Promise<boolean>
  /** Take reports in, merged with what is kept under the same id. */
  takeIn(reports: readonly Kept[]): Promise<TakenIn>
}

interface TakenIn {
  readonly added: number
  readonly merged: number
  /** Removed here before: they stay so. */
  readonly stayRemoved: number
}

/** @param writer names this page in what it writes */
export function archiveOver(storage: SessionStorage, channel: Channel, writer: string): Archive {
  async function put(record: KeptReport, document: Kept['document'] = null): Promise<void> {
    await storage.save(record, document)
    channel.tell({ changed: record.id })
  }
  async function change(id: string, step: (record: KeptReport) => KeptReport): Promise<void> {
    const kept = await storage.load(id)
    if (kept) await put(step(kept.record))
  }
  return {
    rename: (id, title) => change(id, (record) => writeLabel(record, { title: title.trim() || null }, writer)),
    decide: (id, path, value) => change(id, (record) => writeOwn(record, new Map([[path, value]]), writer)),
    async duplicate(id, title) {
      const kept = await storage.load(id)
      if (!kept) return
      const empty = newRecord(drawId())
      const copy = revivedRecord(empty, kept.record, writer)
      await put(writeLabel(copy, { title, opened: Date.now() }, writer), kept.document)
    },
    async remove(id) {
      const kept = await storage.load(id)
      if (!kept) return async () => undefined
      const gone = removedRecord(kept.record, writer)
      await put(gone)
      return () => put(revivedRecord(gone, kept.record, writer), kept.document)
    },
    async knows(id) {
      const kept = await storage.load(id)
      return kept !== null && !labelOf(kept.record).removed
    },
    async takeIn(reports) {
      const known = new Map((await storage.list()).map((record) => [record.id, record]))
      const taken = { added: 0, merged: 0, stayRemoved: 0 }
      for (const { record, document } of reports) {
        const before = known.get(record.id)
        const isGone = before !== undefined && labelOf(before).removed
        if (!before && labelOf(record).removed) continue
        await put(record, document)
        taken[isGone ? 'stayRemoved' : before ? 'merged' : 'added'] += 1
      }
      return taken
    },
  }
}
