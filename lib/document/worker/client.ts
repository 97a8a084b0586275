/**
 * The page's side of the reader's worker. Imports types only: neither pdf.js nor the schema gets onto the page.
 *
 * The worker is started from a `blob:` bootstrap that takes in our own script. A worker loaded from a URL would not be
 * bound by a policy in the page's `<meta>`; one from a blob inherits it, so nothing in it can reach another place.
 */

import type { Page } from '../../pages/model'
import type { Outcome } from '../../reports/schema'
import type { Skeleton, SkeletonChoices } from '../../skeleton/make'
import type { Seed } from '../../skeleton/random'
import type { NamedFile } from '../read-together'
import type { Answers, FromWorker, ReaderError, Rendered, Request, SiteAssets, ToWorker } from './protocol'

export interface ReadOptions {
  /** What the outcomes call the document: the base name of its file. */
  readonly file: string
  readonly password?: string
  readonly ocr?: 'auto' | 'never' | 'always'
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
}

export interface RenderOptions {
  /** Counts from 1, through all files. */
  readonly page: number
  readonly password?: string
  /** Pixels per point; twice the page's size in CSS pixels where left out. */
  readonly scale?: number
}

export type RenderResult = ({ readonly ok: true } & Rendered) | { readonly ok: false; readonly error: ReaderError }

/** A worker that says nothing for this long, in milliseconds, is stuck: nothing on the way takes a fraction of it. */
const SILENCE = 60_000
/** Sharp on a screen with two pixels to a CSS pixel. */
const SCALE = 2

interface Waiting {
  readonly request: Request
  readonly onProgress: ((share: number) => void) | undefined
  readonly resolve: (answer: Answers[keyof Answers]) => void
  readonly reject: (error: unknown) => void
  timer: ReturnType<typeof setTimeout> | undefined
}

/** A refusal that came from the worker. */
class Refused extends Error {
  constructor(readonly error: ReaderError) {
    super(error.message)
    this.name = 'Refused'
  }
}

/** The reader itself failed, at no fault of the document: the next read starts in a new worker. */
export class ReaderStopped extends Error {
  /** @param reason where and why, for whoever mends it; holds nothing that the person should have to read */
  constructor(readonly reason: string) {
    super('The reader stopped. Nothing was sent. Try again, or enter the values by hand.')
    this.name = 'ReaderStopped'
  }
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let last = 0

const own = (path: string): string => new URL(path, location.origin).href

function assets(): SiteAssets {
  return {
    site: own('/'),
    cMapUrl: own('/pdfjs/cmaps/'),
    standardFontDataUrl: own('/pdfjs/standard_fonts/'),
    wasmUrl: own('/pdfjs/wasm/'),
  }
}

function start(): Worker {
  const script = new Blob([`importScripts(${JSON.stringify(own('/workers/reader.js'))})`], { type: 'text/javascript' })
  const url = URL.createObjectURL(script)
  const started = new Worker(url)
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => receive(data))
  started.addEventListener('error', () => {
    stop()
    for (const [id, entry] of waiting) {
      settle(id)
      entry.reject(new Error('The reader could not be started. Reload the page and try again.'))
    }
  })
  return started
}

function stop(): void {
  worker?.terminate()
  worker = null
}

let isOld = false

/** Ends a worker that has nothing to do; one that has ends with its last task. The next task starts a new one. */
function endWhenIdle(): void {
  if (!isOld || waiting.size > 0) return
  isOld = false
  stop()
}

/** Has the next task done by a new worker, so that its requests go the way that this page's go by now. */
export function renew(): void {
  isOld = worker !== null
  endWhenIdle()
}

function settle(id: number): Waiting | undefined {
  const entry = waiting.get(id)
  waiting.delete(id)
  clearTimeout(entry?.timer)
  return entry
}

function receive(message: FromWorker): void {
  if (message.type === 'progress') {
    const entry = waiting.get(message.id)
    if (entry) watch(message.id, entry)
    entry?.onProgress?.(message.share)
  } else if (message.type === 'done') {
    settle(message.id)?.resolve(message.answer)
    endWhenIdle()
  } else if (message.type === 'broken') {
    // Whatever state the fault has left behind ends with the worker.
    drop(message.id)?.reject(new ReaderStopped(message.reason))
  } else {
    settle(message.id)?.reject(new Refused(message.error))
  }
}

function watch(id: number, entry: Waiting): void {
  clearTimeout(entry.timer)
  entry.timer = setTimeout(() => {
    drop(id)?.reject(
      new Refused({
        code: 'timeout',
        message: `Reading gave no sign of life for ${SILENCE / 1000} seconds and was stopped.`,
      }),
    )
  }, SILENCE)
}

/** Takes a request away from the worker. It cannot be interrupted, so it is ended and the others start again in a new one. */
function drop(id: number): Waiting | undefined {
  const entry = settle(id)
  stop()
  for (const [other, { request }] of waiting) post(other, request)
  return entry
}

function post(id: number, request: Request): void {
  worker ??= start()
  // Copied, not transferred: the page keeps its document.
  worker.postMessage({ id, assets: assets(), request } satisfies ToWorker)
}

function ask<Kind extends Request['type']>(
  request: Extract<Request, { type: Kind }>,
  options: Pick<ReadOptions, 'signal' | 'onProgress'> = {},
): Promise<Answers[Kind]> {
  const { signal, onProgress } = options
  if (signal?.aborted) return Promise.reject(signal.reason)
  const id = ++last
  return new Promise<Answers[Kind]>((resolve, reject) => {
    const cancel = (): void => drop(id)?.reject(signal?.reason)
    const entry: Waiting = {
      request,
      onProgress,
      resolve: (answer) => {
        signal?.removeEventListener('abort', cancel)
        resolve(answer as Answers[Kind])
      },
      reject: (error) => {
        signal?.removeEventListener('abort', cancel)
        reject(error)
      },
      timer: undefined,
    }
    waiting.set(id, entry)
    signal?.addEventListener('abort', cancel)
    watch(id, entry)
    post(id, request)
  })
}

/** Starts the worker and warms it up, so that the first document is read at once. Harmless to call again. */
export async function warm(): Promise<void> {
  await ask({ type: 'warm' })
}

/**
 * Reads files in the worker as one document.
 *
 * @returns one outcome a report, or one refusal
 * @throws the signal's reason where it is canceled; `ReaderStopped` where the reader has a fault of its own; an error
 * where the worker itself cannot run
 */
export async function readInWorker(files: readonly NamedFile[], options: ReadOptions): Promise<Outcome[]> {
  const { file, password, ocr, signal, onProgress } = options
  try {
    const outcomes = await ask<'read'>(
      { type: 'read', files, file, ...(password === undefined ? {} : { password }), ...(ocr ? { ocr } : {}) },
      { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
    )
    return [...outcomes]
  } catch (error) {
    if (error instanceof Refused) return [{ file, ok: false, error: error.error }]
    throw error
  }
}

export type PagesAnswer =
  | { readonly ok: true; readonly pages: readonly Page[] }
  | { readonly ok: false; readonly error: ReaderError }

/** The pages of a document, for a skeleton of it. Throws as reading does. */
export async function pagesInWorker(
  files: readonly NamedFile[],
  options: Omit<ReadOptions, 'file'>,
): Promise<PagesAnswer> {
  const { password, ocr, signal, onProgress } = options
  try {
    const pages = await ask<'pages'>(
      { type: 'pages', files, ...(password === undefined ? {} : { password }), ...(ocr ? { ocr } : {}) },
      { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
    )
    return { ok: true, pages }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.error }
    throw error
  }
}

/** A skeleton of pages. Throws where the worker itself cannot run. */
export const skeletonInWorker = (pages: readonly Page[], choices: SkeletonChoices, seed: Seed): Promise<Skeleton> =>
  ask<'skeleton'>({ type: 'skeleton', pages, choices, seed })

/** Draws a page as a picture file. */
export async function renderPage(files: readonly NamedFile[], options: RenderOptions): Promise<RenderResult> {
  const { page, password, scale = SCALE } = options
  try {
    const rendered = await ask<'render'>({
      type: 'render',
      files,
      page,
      scale,
      ...(password === undefined ? {} : { password }),
    })
    return { ok: true, ...rendered }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.error }
    throw error
  }
}
