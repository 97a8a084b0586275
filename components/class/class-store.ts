/** The class that is open: in memory only, unless the adviser asks to keep it; gone with one click either way. */
import { type GroupList, readGroups, withGroups } from '../../lib/cohort/csv'
import type { ExportRecord } from '../../lib/cohort/exports'
import { drawMark, newPeople } from '../../lib/cohort/people'
import { type ClassEntry, classEntry } from '../../lib/cohort/students'
import type { OwnedOutcome } from '../../lib/document/read'
import { reportOf } from '../../lib/exams/document'
import { nobody } from '../../lib/reports/owner'
import type { Reading } from '../../lib/reports/schema'
import { noValues, typedReading } from '../../lib/reports/values'
import { browserChannel } from '../../lib/session/kept/channel'
import { notify } from '../ui/notices'
import { gather } from './gather'
import { forgetClass, isClassKept, keepClass, keptClass } from './kept-class'
import { readEach } from './reader-pool'

export interface NotRead {
  readonly id: string
  readonly file: string
  readonly why: string
}

export interface ClassState {
  readonly entries: readonly ClassEntry[]
  readonly notRead: readonly NotRead[]
  readonly progress: { readonly done: number; readonly total: number; readonly since: number } | null
  readonly list: GroupList | null
  readonly exports: readonly ExportRecord[]
  /** Whether this browser keeps it. */
  readonly kept: boolean
  /** A class file that waits for its passphrase. */
  readonly sealed: string | null
  /** What went wrong last, as a sentence. */
  readonly fault: string | null
}

export const emptyClass: ClassState = {
  entries: [],
  notRead: [],
  progress: null,
  list: null,
  exports: [],
  kept: false,
  sealed: null,
  fault: null,
}

let state = emptyClass
let running: AbortController | null = null
let reading: Promise<void> = Promise.resolve()
/** Names are compared as long as the class is open, and kept nowhere. */
let personOf = newPeople(drawMark)
const listeners = new Set<() => void>()

export const currentClass = (): ClassState => state
export function watchClass(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(change: Partial<ClassState>): void {
  state = { ...state, ...change }
  if (state.kept) save()
  for (const listener of listeners) listener()
}

let saving: Promise<void> | null = null
let isStale = false

/** Keeps the class as it is; what changes meanwhile is kept right after. */
function save(): void {
  isStale = saving !== null
  if (saving !== null) return
  const written = state
  saving = keepClass(written)
    .catch(() => set({ kept: false, fault: 'The class could not be saved in this browser.' }))
    .finally(() => {
      saving = null
      if (isStale && state.kept) save()
    })
}

/** Keeps the class in this browser from now on, or deletes what is kept. */
export async function setKept(kept: boolean): Promise<void> {
  set({ kept, fault: null })
  await saving
  if (!kept) await forgetClass()
}

/** Takes up the class that is kept, where none is open. */
export async function takeUpClass(): Promise<void> {
  if (!isClassKept() || state !== emptyClass) return
  const found = await keptClass().catch(() => null)
  if (found === null) return set({ fault: 'The saved class is open in another tab.' })
  const { fromClassFile } = await import('../../lib/cohort/class-file')
  const file = fromClassFile({ notice: 'contains student records', version: 1, ...found })
  if (!file) return set({ fault: 'The saved class is damaged and could not be opened.' })
  if (state === emptyClass) set({ entries: file.entries, exports: file.exports, kept: true })
}

// "Delete everything", here or in another tab, means the class too.
if (typeof window !== 'undefined') browserChannel().listen((message) => 'wiped' in message && removeClass())

export function cancelReading(): void {
  running?.abort()
  running = null
  set({ progress: null })
}

export function removeClass(): void {
  cancelReading()
  personOf = newPeople(drawMark)
  set(emptyClass)
  void Promise.resolve(saving).then(forgetClass)
}

/** Adds reports, each in its groups where a list is there. */
const withNew = (added: readonly ClassEntry[]): readonly ClassEntry[] => [
  ...state.entries,
  ...(state.list ? withGroups(added, state.list) : added),
]

function take(outcomes: readonly OwnedOutcome[]): void {
  const added: ClassEntry[] = []
  const refused: NotRead[] = []
  for (const { outcome, owner } of outcomes)
    if (outcome.ok) added.push(classEntry(drawMark(), outcome, personOf(owner)))
    else refused.push({ id: drawMark(), file: outcome.file, why: outcome.error.message })
  set({ entries: withNew(added), notRead: [...state.notRead, ...refused] })
}

/** Adds files to the class: reports, zips, lines of the command line, a list of groups, or a class file. */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  set({ fault: null })
  const { toRead, outcomes, skipped, lists, classes } = await gather(files)
  take(outcomes.map((outcome) => ({ outcome, owner: nobody })))
  set({ notRead: [...state.notRead, ...skipped.map(({ name, why }) => ({ id: drawMark(), file: name, why }))] })
  for (const text of lists) joinList(text)
  for (const text of classes) await openClassFile(text, null)
  if (toRead.length === 0) return
  // What is added while others are read waits for its turn.
  running ??= new AbortController()
  const { signal } = running
  const { done, total, since } = state.progress ?? { done: 0, total: 0, since: performance.now() }
  set({ progress: { done, total: total + toRead.length, since } })
  reading = reading.then(() =>
    readEach(toRead, signal, (own) => {
      take(own)
      if (state.progress) set({ progress: { ...state.progress, done: state.progress.done + 1 } })
    }),
  )
  await reading
  if (!signal.aborted && state.progress?.done === state.progress?.total) cancelReading()
}

function joinList(text: string): void {
  const list = readGroups(text)
  if (list === null) set({ fault: 'The list has no column "file". Add one with the name of each report.' })
  else set({ list, entries: withGroups(state.entries, list) })
}

/** Opens a class file in place of the class. */
export async function openClassFile(text: string, passphrase: string | null): Promise<void> {
  const [{ fromFile, unseal }, { fromClassFile }] = await Promise.all([
    import('../../lib/archive/envelope'),
    import('../../lib/cohort/class-file'),
  ])
  const envelope = fromFile(text)
  const opened = 'data' in envelope ? await unseal(envelope, passphrase) : { ok: false as const, why: envelope.why }
  if (!opened.ok && opened.why === 'passphrase') return set({ sealed: text })
  if (!opened.ok && opened.why === 'wrong-passphrase') return set({ fault: 'Wrong passphrase. Try again.' })
  const file = opened.ok && opened.content === 'class' ? fromClassFile(opened.value) : null
  if (!file) return set({ sealed: null, fault: 'This is not a class file, or it is damaged.' })
  removeClass()
  set({ entries: file.entries, exports: file.exports })
}

/** The class with its exports as the text of a file. */
export async function classFileText(passphrase: string | null): Promise<string> {
  const [{ seal, toFile }, { toClassFile }] = await Promise.all([
    import('../../lib/archive/envelope'),
    import('../../lib/cohort/class-file'),
  ])
  return toFile(await seal('class', toClassFile(state), passphrase))
}

export function changeEntry(id: string, change: Partial<Omit<ClassEntry, 'id' | 'reading'>>): void {
  set({ entries: state.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) })
}

export function correctEntry(
  id: string,
  change: Partial<Pick<Reading, 'score' | 'result' | 'testDate' | 'areas'>>,
): void {
  const corrected = (entry: ClassEntry): ClassEntry => ({ ...entry, reading: { ...entry.reading, ...change } })
  set({ entries: state.entries.map((entry) => (entry.id === id ? corrected(entry) : entry)) })
}

/** The adviser says that these reports, which show no name, are of as many students. */
export function confirmEach(entries: readonly ClassEntry[]): void {
  const ids = new Set(entries.map(({ id }) => id))
  set({ entries: state.entries.map((entry) => (ids.has(entry.id) ? { ...entry, person: drawMark() } : entry)) })
}

export function removeEntry({ id, file }: ClassEntry): void {
  const before = state.entries
  set({ entries: before.filter((entry) => entry.id !== id) })
  const gone = before.filter((entry) => entry.id === id)
  notify(`Removed: ${file}`, { undo: () => set({ entries: [...state.entries, ...gone] }) })
}

/** A report that could not be read, typed: score, result and date follow in the list; its areas are not known. */
export function enterByHand({ id, file }: NotRead): void {
  const reading = { ...typedReading(reportOf('step2ck'), noValues), file }
  set({
    entries: withNew([classEntry(drawMark(), reading, null)]),
    notRead: state.notRead.filter((one) => one.id !== id),
  })
  notify(`Listed under Reports: ${file}`)
}

export const rememberExport = (record: ExportRecord): void => set({ exports: [...state.exports, record] })
