/**
 * One kept report: its session without the document, its title and the notes on it, each value with a stamp, so that
 * two tabs, a file and an adviser's notes become one by the same merge. Its id is drawn once and travels with it.
 */
import * as v from 'valibot'
import { changesBetween, leavesOf, treeOf, withChanges } from '../../kept/leaves'
import { type Changes, type Mergeable, merge, mergeableSchema, nothing, write } from '../../kept/merge'
import { fields } from '../../kept/shape'
import { emptySession, type OpenedDocument, type Session, sessionSchema, sessionVersion } from '../model'

const recordVersion = 1

const state = v.fallback(mergeableSchema, nothing)

/** A random name, as `drawId` gives it. */
export const recordId = v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/))

export const recordSchema = fields({
  type: v.literal('strongsuit-report'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(recordVersion)),
  id: recordId,
  /** The person's own: `title`, `opened`, `removed`, `document` (the token of its bytes), and `session/...`. */
  own: state,
  /** By area or story, what an adviser wrote: apart, so that notes travel without the rest. */
  notes: state,
})

export type KeptReport = v.InferOutput<typeof recordSchema>

/** A name that nobody else draws: for reports, documents and writers. */
export function drawId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('')
}

export const newRecord = (id: string): KeptReport => ({
  type: 'strongsuit-report',
  version: recordVersion,
  id,
  own: nothing,
  notes: nothing,
})

/** A reading, a correction, and what only makes sense together are never mixed from two sides. */
function isWhole(path: readonly string[]): boolean {
  const [, part, , inReport, more] = path
  if (part === 'reports') return inReport === 'outcome' || (inReport === 'corrections' && more !== undefined)
  return path.at(-1) === 'ownFigures' || path.at(-1) === 'couple'
}

/** Leaves of a session: the reports by their number, the document left out. */
const sessionLeaves = ({ document: _, type: _type, version: _version, reports, ...rest }: Session) =>
  leavesOf({ session: { ...rest, reports: { ...reports } } }, isWhole)

/** What turns one session into another. The document is none of it. */
export const sessionChanges = (before: Session, after: Session): Changes =>
  changesBetween(sessionLeaves(before), sessionLeaves(after))

type Tree = Readonly<Record<string, unknown>>
const asTree = (value: unknown): Tree => (typeof value === 'object' && value !== null ? (value as Tree) : {})

/** The session that stands in a record as it was stored, to be checked by `restoreSession`. */
export function storedSession({ own }: KeptReport): Tree {
  return inForm(asTree(treeOf(own).session))
}

function inForm(session: Tree): Tree {
  const reports = asTree(session.reports)
  const numbers = Object.keys(reports).filter((key) => /^\d{1,3}$/.test(key))
  const ordered = numbers.sort((a, b) => Number(a) - Number(b)).map((key) => reports[key])
  return { ...session, type: emptySession.type, version: sessionVersion, reports: ordered }
}

/** What is said of a report beside its session. */
export interface Label {
  readonly title: string | null
  /** Milliseconds since 1970. */
  readonly opened: number
  readonly removed: boolean
  /** Names the bytes that belong to it; null where it has none. */
  readonly document: string | null
}

export function labelOf({ own }: KeptReport): Label {
  const value = (path: string): unknown => own.values[path]?.[0]?.value
  const [title, opened, document] = [value('title'), value('opened'), value('document')]
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title : null,
    opened: typeof opened === 'number' ? opened : 0,
    removed: value('removed') === true,
    document: typeof document === 'string' ? document : null,
  }
}

export const writeOwn = (record: KeptReport, changes: Changes, by: string, now = Date.now()): KeptReport => ({
  ...record,
  own: write(record.own, changes, by, now),
})

export const writeLabel = (record: KeptReport, label: Partial<Label>, by: string, now = Date.now()): KeptReport =>
  writeOwn(record, new Map(Object.entries(label)), by, now)

const emptied = (part: Mergeable, by: string, now: number): Mergeable =>
  write(part, new Map(Object.keys(part.values).map((path) => [path, undefined])), by, now)

/** Nothing of it is left but the mark that it was removed, so that an old file does not bring it back. */
export function removedRecord(record: KeptReport, by: string, now = Date.now()): KeptReport {
  const bare = { ...record, own: emptied(record.own, by, now), notes: emptied(record.notes, by, now) }
  return writeLabel(bare, { removed: true }, by, now)
}

/** A removed report as it was before. */
export function revivedRecord(removed: KeptReport, before: KeptReport, by: string, now = Date.now()): KeptReport {
  const again = (now_: Mergeable, then: Mergeable) =>
    write(now_, new Map(Object.entries(then.values).map(([path, [stands]]) => [path, stands?.value])), by, now)
  const own = write(removed.own, new Map([['removed', undefined]]), by, now)
  return { ...removed, own: again(own, before.own), notes: again(removed.notes, before.notes) }
}

/** The same report from two places. */
export const mergeRecords = (a: KeptReport, b: KeptReport): KeptReport => ({
  ...a,
  own: merge(a.own, b.own),
  notes: merge(a.notes, b.notes),
})

/** True where `b` has nothing that is not in `a`. */
export function holdsAll(a: KeptReport, b: KeptReport): boolean {
  const parts = [
    [a.own.seen, b.own.seen],
    [a.notes.seen, b.notes.seen],
  ] as const
  return parts.every(([ours, theirs]) => Object.entries(theirs).every(([by, n]) => (ours[by] ?? 0) >= n))
}

/** A session with changes made to it: of what another page wrote meanwhile, everything else stays. */
export function patchedSession(session: Session, changes: Changes, document: OpenedDocument | null): Session {
  const tree = asTree(withChanges(sessionLeaves(session), changes).session)
  return { ...v.parse(sessionSchema, inForm(tree)), document }
}

/** True where a stored value is not in what was restored of it: it was damaged, or of another version. */
export function isSetAside(record: KeptReport, restored: Session): boolean {
  const after = sessionLeaves(restored)
  const before = leavesOf({ session: treeOf(record.own).session }, isWhole)
  return [...changesBetween(before, after).keys()].some((path) => before.has(path))
}
