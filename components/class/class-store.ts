/** The class that is open: in memory only, gone when the page is closed or with one click. */
import { type GroupList, readGroups, withGroups } from '../../lib/cohort/csv'
import type { ExportRecord } from '../../lib/cohort/exports'
import { type ClassEntry, classEntry } from '../../lib/cohort/students'
import type { Outcome, Reading } from '../../lib/reports/schema'
import { noValues, typedReading } from '../../lib/reports/values'
import { gather } from './gather'
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
  sealed: null,
  fault: null,
}

let state = emptyClass
let running: AbortController | null = null
let count = 0
const listeners = new Set<() => void>()

export const currentClass = (): ClassState => state
export function watchClass(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(change: Partial<ClassState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

export function cancelReading(): void {
  running?.abort()
  running = null
  set({ progress: null })
}

export function removeClass(): void {
  cancelReading()
  set(emptyClass)
}

const nextId = (): string => {
  count += 1
  return `r${count}`
}

/** Adds reports, each in its groups where a list is there. */
const withNew = (readings: readonly Reading[]): readonly ClassEntry[] => {
  const added = readings.map((reading) => classEntry(nextId(), reading))
  return [...state.entries, ...(state.list ? withGroups(added, state.list) : added)]
}

function take(outcomes: readonly Outcome[]): void {
  const refused = outcomes.flatMap((outcome) =>
    outcome.ok ? [] : [{ id: nextId(), file: outcome.file, why: outcome.error.message }],
  )
  set({ entries: withNew(outcomes.filter((outcome) => outcome.ok)), notRead: [...state.notRead, ...refused] })
}

/** Adds files to the class: reports, zips, lines of the command line, a list of groups, or a class file. */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  set({ fault: null })
  const { toRead, outcomes, skipped, lists, classes } = await gather(files)
  take(outcomes)
  set({ notRead: [...state.notRead, ...skipped.map(({ name, why }) => ({ id: nextId(), file: name, why }))] })
  for (const text of lists) joinList(text)
  for (const text of classes) await openClassFile(text, null)
  if (toRead.length === 0) return
  running?.abort()
  const control = new AbortController()
  running = control
  set({ progress: { done: 0, total: toRead.length, since: performance.now() } })
  await readEach(toRead, control.signal, (own) => {
    take(own)
    if (state.progress) set({ progress: { ...state.progress, done: state.progress.done + 1 } })
  })
  if (running === control) set({ progress: null })
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
  set({ entries: file.entries.map((entry) => ({ ...entry, id: nextId() })), exports: file.exports })
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

export function correctEntry(id: string, change: Partial<Pick<Reading, 'score' | 'result' | 'testDate'>>): void {
  const corrected = (entry: ClassEntry): ClassEntry => ({ ...entry, reading: { ...entry.reading, ...change } })
  set({ entries: state.entries.map((entry) => (entry.id === id ? corrected(entry) : entry)) })
}

export function removeEntry(id: string): void {
  set({ entries: state.entries.filter((entry) => entry.id !== id) })
}

/** A report that could not be read, typed: score, result and date follow in the list; its areas are not known. */
export function enterByHand({ id, file }: NotRead): void {
  const reading = { ...typedReading('usmle-step2ck', noValues), file }
  set({ entries: withNew([reading]), notRead: state.notRead.filter((one) => one.id !== id) })
}

export const rememberExport = (record: ExportRecord): void => set({ exports: [...state.exports, record] })
