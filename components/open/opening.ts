/**
 * Opening a document: one at a time, from wherever it comes (picked, dropped, pasted, a sample); several files are read as
 * one. Holds what the open page shows meanwhile; what was read goes into the session. The reader is loaded when it is
 * first wanted.
 */

import { siteAddress } from '../../lib/document/worker/site'
import type { RefusalCode } from '../../lib/pages/failure'
import type { Outcome } from '../../lib/reports/schema'
import { addToDocument, openDocument } from '../../lib/session/actions'
import type { OpenedDocument, OpenedFile } from '../../lib/session/model'
import { filesOf, isRead, nameOf } from '../../lib/session/now/reading'
import { passwordOf, rememberPassword } from '../session/password'
import { sessionStore } from '../session/session'

export type Opening =
  | { readonly status: 'idle' }
  | {
      readonly status: 'reading'
      readonly name: string
      readonly fraction: number | null
      /** Address of the picture that is read, while it is; null for anything else. */
      readonly picture: string | null
    }
  | {
      readonly status: 'refused'
      readonly name: string
      readonly code: RefusalCode
      readonly message: string
      /** The file, where it could be opened. */
      readonly document: OpenedDocument | null
    }
  /** A defect of the reader itself, not of the file. */
  | { readonly status: 'failed'; readonly name: string }
  | { readonly status: 'password'; readonly name: string; readonly wrong: boolean }

/** What is to be opened: a file that the person gave, or bytes that are there already. */
export interface Source {
  readonly name: string
  bytes(): Promise<Uint8Array<ArrayBuffer>>
  /** True for one of the samples that are shipped with the app. */
  readonly sample?: boolean
}

/** Where to go once a document was read: the report where nothing is unsure, else the check. */
export type Next = '/report/' | '/check/'

/** Files that are read as one document. */
interface Files {
  readonly name: string
  readonly document: OpenedDocument
  /** The last of them are new to a document that is open already. */
  readonly added: boolean
  /** Nobody's report: not kept on its own. */
  readonly sample: boolean
}

const idle: Opening = { status: 'idle' }
/** What a password is asked for. */
let waiting: Files | null = null
let opening: Opening = idle
let running: AbortController | null = null
const listeners = new Set<() => void>()

export const currentOpening = (): Opening => opening
export const nothingOpening = (): Opening => idle

export function watchOpening(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(next: Opening) {
  const [before, after] = [opening, next].map((one) => (one.status === 'reading' ? one.picture : null))
  if (before && before !== after) URL.revokeObjectURL(before)
  opening = next
  for (const listener of listeners) listener()
}

/** Where nobody saves data and somebody looks. */
export function mayFetchAhead(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return !connection?.saveData && !document.hidden
}

/** Get the reader ready ahead of need. */
export async function warmReader(): Promise<void> {
  const { warm } = await import('../../lib/document/worker/client')
  await warm()
}

export function cancelOpening(): void {
  running?.abort()
  running = null
  waiting = null
  set(idle)
}

/** A file as a person gives it. */
export function fromFile(file: File): Source {
  return { name: file.name || 'Pasted picture', bytes: async () => new Uint8Array(await file.arrayBuffer()) }
}

/** One of the samples that are shipped with the app. */
export function fromSample(path: string): Source {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    sample: true,
    async bytes() {
      const response = await fetch(siteAddress(path))
      if (!response.ok) throw new Error(`The sample ${path} answers ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

/**
 * Read files as one document. Gives where to go next; null where it was refused, canceled, or needs a password (the
 * opening says which).
 */
export async function openSources(sources: readonly Source[]): Promise<Next | null> {
  return openTogether(null, sources)
}

/** Read the document that is open again, together with further files: another page of the same report. */
export async function addSources(document: OpenedDocument, sources: readonly Source[]): Promise<Next | null> {
  return openTogether(document, sources)
}

async function openTogether(before: OpenedDocument | null, sources: readonly Source[]): Promise<Next | null> {
  cancelOpening()
  const known = before ? filesOf(before) : []
  const name = nameOf([...known, ...sources])
  const control = begin(name)
  const given: OpenedFile[] = []
  for (const source of sources) {
    try {
      given.push({ name: source.name, bytes: await source.bytes() })
    } catch {
      if (!control.signal.aborted)
        set({
          status: 'refused',
          name: source.name,
          code: 'not-found',
          message: 'The file could not be opened for reading. It may have been moved, or is still being downloaded.',
          document: null,
        })
      return null
    }
  }
  const [first, ...more] = [...known, ...given]
  if (!first || control.signal.aborted) return null
  const document = more.length > 0 ? { ...first, more } : first
  const added = before !== null && before === sessionStore().get().session.document
  const sample = sources.every((source) => source.sample === true)
  return read({ name, document, added, sample }, control, before ? passwordOf(before) : undefined)
}

/** Try again with a password. */
export async function openWithPassword(password: string): Promise<Next | null> {
  return waiting && read(waiting, begin(waiting.name), password)
}

/** An address under which this page can show a file, where it is a picture. */
function pictureAddress(file: OpenedFile | undefined): string | null {
  const isPicture = file !== undefined && /\.(png|jpe?g|webp)$/i.test(file.name)
  return isPicture ? URL.createObjectURL(new Blob([file.bytes])) : null
}

function begin(name: string): AbortController {
  running?.abort()
  running = new AbortController()
  set({ status: 'reading', name, fraction: null, picture: null })
  return running
}

async function read(files: Files, control: AbortController, password?: string): Promise<Next | null> {
  const { name, document, added } = files
  const { signal } = control
  const picture = pictureAddress(filesOf(document).at(-1))
  set({ status: 'reading', name, fraction: null, picture })
  let outcomes: readonly Outcome[]
  try {
    const { readInWorker } = await import('../../lib/document/worker/client')
    outcomes = await readInWorker(filesOf(document), {
      file: name,
      password,
      signal,
      onProgress: (fraction) => {
        if (!signal.aborted) set({ status: 'reading', name, fraction, picture })
      },
    })
  } catch (error) {
    if (signal.aborted) return null
    console.error(error)
    set({ status: 'failed', name })
    return null
  }
  if (signal.aborted) return null
  running = null
  const refusal = outcomes.find((outcome) => !outcome.ok)
  if (refusal && !refusal.ok && !outcomes.some((outcome) => outcome.ok)) {
    const { code, message } = refusal.error
    if (code === 'encrypted') {
      waiting = files
      set({ status: 'password', name, wrong: password !== undefined })
      return null
    }
    rememberPassword(document, password)
    set({ status: 'refused', name, code, message, document })
    return null
  }
  waiting = null
  rememberPassword(document, password)
  const store = sessionStore()
  if (added) store.change('Add a page', (session) => addToDocument(session, document, outcomes))
  else store.open(`Open ${name}`, (session) => openDocument(session, document, outcomes), files.sample)
  set(idle)
  const readable = store.get().session.reports.filter(isRead)
  return readable.length === 1 && readable[0]?.accepted ? '/report/' : '/check/'
}
