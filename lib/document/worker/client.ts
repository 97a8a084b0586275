/**
 * The page's side of the reader's worker. Imports types, and the limits: neither pdf.js nor the schema gets onto the page.
 */

import type { Page } from '../../pages/model'
import type { Outcome } from '../../reports/schema'
import type { Seed } from '../../skeleton/random'
import type { SkeletonChoices } from '../../skeleton/redact'
import type { NamedFile } from '../read-together'
import type { Answers, FromWorker, ReaderError, RenderRequest, Request, ToWorker } from './protocol'
import { lateMessage, MOST_TIME, siteAssets, startReader } from './site'

export interface ReadOptions {
  /** What the outcomes call the document: the base name of its file. */
  readonly file: string
  readonly password?: string
  readonly ocr?: 'auto' | 'never' | 'always'
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** What was asked for, or what is wrong with the document. */
export type Result<T> = { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly error: ReaderError }

/** Pixels per point: sharp on a screen with two pixels to a CSS pixel. */
const SCALE = 2

interface Waiting {
  readonly request: Request
  readonly onProgress: ((share: number) => void) | undefined
  readonly resolve: (result: Result<Answers[keyof Answers]>) => void
  readonly reject: (error: unknown) => void
  timer: ReturnType<typeof setTimeout> | undefined
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

/**
 * Milliseconds. What reads pictures takes hundreds of megabytes, which only its worker's end gives back, and several
 * seconds to start: kept for the next page of the same report, given back to a phone when nobody sends one.
 */
const KEPT_FOR = 120_000
let hasWorked = false
let rest: ReturnType<typeof setTimeout> | undefined

function start(): Worker {
  const started = startReader()
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
  clearTimeout(rest)
  worker?.terminate()
  worker = null
  hasWorked = false
}

/** A worker that is only warmed up is small, and is kept for what comes. */
function restSoon(): void {
  if (hasWorked && waiting.size === 0) rest = setTimeout(stop, KEPT_FOR)
}

let isOld = false

/** Ends a worker that has nothing to do; one that has ends with its last task. The next task starts a new one. */
function endWhenIdle(): void {
  if (!isOld || waiting.size > 0) return
  isOld = false
  stop()
}

/**
 * Has the next task done by a new worker, so that its requests go the way that this page's go by now.
 *
 * @returns whether there was one before
 */
export function renew(): boolean {
  const started = worker !== null
  isOld = started
  endWhenIdle()
  return started
}

function settle(id: number): Waiting | undefined {
  const entry = waiting.get(id)
  waiting.delete(id)
  clearTimeout(entry?.timer)
  endWhenIdle()
  restSoon()
  return entry
}

function receive(message: FromWorker): void {
  const { id } = message
  switch (message.type) {
    case 'progress':
      waiting.get(id)?.onProgress?.(message.share)
      break
    case 'part':
      watch(id, message.part)
      break
    case 'done':
      settle(id)?.resolve({ ok: true, answer: message.answer })
      break
    case 'failed':
      settle(id)?.resolve({ ok: false, error: message.error })
      break
    case 'broken':
      // Whatever state the fault has left behind ends with the worker.
      drop(id)?.reject(new ReaderStopped(message.reason))
  }
}

/** Winds the clock of a part. */
function watch(id: number, part: keyof typeof MOST_TIME): void {
  const entry = waiting.get(id)
  if (!entry) return
  clearTimeout(entry.timer)
  entry.timer = setTimeout(() => {
    drop(id)?.resolve({ ok: false, error: { code: 'timeout', message: lateMessage(part) } })
  }, MOST_TIME[part])
}

/**
 * Takes a request away from the worker. It cannot be interrupted, so it is ended and the others start again in a new one.
 * Does nothing where the request is settled already.
 */
function drop(id: number): Waiting | undefined {
  const entry = settle(id)
  if (!entry) return
  stop()
  for (const [other, { request }] of waiting) {
    watch(other, 'start')
    post(other, request)
  }
  return entry
}

function post(id: number, request: Request): void {
  clearTimeout(rest)
  worker ??= start()
  hasWorked ||= request.type !== 'warm'
  // Copied, not transferred: the page keeps its document.
  worker.postMessage({ id, assets: siteAssets(), request } satisfies ToWorker)
}

/**
 * @throws the signal's reason where it is canceled; `ReaderStopped` where the reader has a fault of its own; an error
 * where the worker itself cannot run
 */
function ask<Kind extends Request['type']>(
  request: Extract<Request, { type: Kind }>,
  { signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'> = {},
): Promise<Result<Answers[Kind]>> {
  if (signal?.aborted) return Promise.reject(signal.reason)
  const id = ++last
  return new Promise((resolve, reject) => {
    const entry: Waiting = {
      request,
      onProgress,
      // The worker answers each kind of request in its own way (`Answers`).
      resolve: resolve as Waiting['resolve'],
      reject,
      timer: undefined,
    }
    waiting.set(id, entry)
    signal?.addEventListener('abort', () => drop(id)?.reject(signal.reason))
    watch(id, 'start')
    post(id, request)
  })
}

/** Starts the worker and warms it up, so that the first document is read at once. Harmless to call again. */
export async function warm(): Promise<void> {
  await ask({ type: 'warm' })
}

/**
 * Reads files in the worker as one document. Throws as `ask` does.
 *
 * @returns one outcome a report, or one refusal
 */
export async function readInWorker(files: readonly NamedFile[], options: ReadOptions): Promise<readonly Outcome[]> {
  const { file, password, ocr } = options
  const result = await ask<'read'>({ type: 'read', files, file, password, ocr }, options)
  return result.ok ? result.answer : [{ file, ok: false, error: result.error }]
}

/** The pages of a document, for a skeleton of it. Throws as `ask` does. */
export const pagesInWorker = (files: readonly NamedFile[], options: Omit<ReadOptions, 'file'>) =>
  ask<'pages'>({ type: 'pages', files, password: options.password, ocr: options.ocr }, options)

/** A skeleton of pages. Throws as `ask` does. */
export const skeletonInWorker = (pages: readonly Page[], choices: SkeletonChoices, seed: Seed) =>
  ask<'skeleton'>({ type: 'skeleton', pages, choices, seed })

/** Draws a page as a picture file. Throws as `ask` does. */
export const renderPage = (files: readonly NamedFile[], { page, password }: Pick<RenderRequest, 'page' | 'password'>) =>
  ask<'render'>({ type: 'render', files, page, scale: SCALE, password })
