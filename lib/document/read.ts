/** A file to readings: the whole way in, the same for the page, the command line and the library. */

import { withFigureDoubts } from '../analysis/figure-doubts'
import type { RefusalCode } from '../pages/failure'
import { isFailure } from '../pages/failure'
import { DEFAULT_LIMITS, type Limits, tooManyBytes, tooManyPixels } from '../pages/limits'
import type { Page } from '../pages/model'
import type { PictureFault } from '../pages/picture'
import { isUsable } from '../pages/usable'
import type { OpenOptions } from '../pdf/open'
import { type PagesResult, readPdfPages } from '../pdf/read-pages'
import { readReports } from '../reports/read-reports'
import type { Outcome, Warning } from '../reports/schema'
import { type Format, type PictureFormat, sniff } from './format'
import { adviceFor, adviceOrAny } from './picture-advice'
import { isWhole, pictureSize } from './picture-file'

/** What is to be read by looking at it: a picture file, or pages of a PDF whose text cannot be used. */
export type PictureSource =
  | { readonly format: PictureFormat; readonly bytes: Uint8Array }
  | { readonly format: 'pdf'; readonly bytes: Uint8Array; readonly pages: readonly Page[]; readonly open: OpenOptions }

export interface PictureOptions {
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly limits: Limits
}

/** A page that was looked at, and what made that hard. */
export interface SeenPage {
  readonly page: Page
  readonly faults: readonly PictureFault[]
}

export type PagesFromPicture = (source: PictureSource, options: PictureOptions) => Promise<SeenPage[]>

export interface ReadOptions extends OpenOptions {
  /** What the outcomes call the file: its base name, `-` for standard input. */
  readonly file: string
  /** `auto` looks at pictures only where there is no usable text; `always` looks at every page; `never` at none. */
  readonly ocr?: 'auto' | 'never' | 'always'
  /**
   * Loads what reads pictures, only when a picture has to be read. Node and the browser each bring their own; without
   * it pictures are refused.
   */
  readonly pictures?: () => Promise<PagesFromPicture>
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly limits?: Partial<Limits>
}

/** Share of the progress that the pages' own text takes where pictures have to be read as well. */
const TEXT_SHARE = 0.1

type Unread = Extract<PagesResult, { ok: false }>

/** All pages of a file, and what made it hard to see those that were looked at; or why there are none. */
export type ReadPages = { readonly ok: true; readonly pages: Page[]; readonly faults: readonly PictureFault[] } | Unread

const taken = (seen: readonly SeenPage[]) => ({
  pages: seen.map(({ page }) => page),
  faults: seen.flatMap(({ faults }) => faults),
})

const refuse = (code: RefusalCode, message: string): Unread => ({ ok: false, error: { code, message } })

const only = (format: Format): string => (format === 'pdf' ? 'These pages are only pictures' : 'This is a picture')

/** Doubts that a better picture would not settle. */
const notOfThePicture: ReadonlySet<Warning['code']> = new Set(['pages-skipped', 'no-profile', 'figures-disagree'])

/** Adds what helps, where pages were hard to see and not all was read from them. */
function withAdvice(outcomes: Outcome[], faults: readonly PictureFault[]): Outcome[] {
  const message = adviceFor(faults)
  if (message === null) return outcomes
  return outcomes.map((outcome) => {
    if (!outcome.ok) {
      const { code, message: found } = outcome.error
      if (code === 'unsupported-report') return outcome
      return { ...outcome, error: { code, message: `${found} ${message}` } }
    }
    const isDoubtful = outcome.warnings.some(({ code }) => !notOfThePicture.has(code))
    if (!isDoubtful) return outcome
    return { ...outcome, warnings: [...outcome.warnings, { code: 'poor-picture', field: 'pages', message }] }
  })
}

/** Pages that have to be looked at, by what the caller wants. */
const unread = (pages: readonly Page[], ocr: ReadOptions['ocr']): readonly Page[] =>
  ocr === 'never' ? [] : ocr === 'always' ? pages : pages.filter((page) => !isUsable(page))

/**
 * Reads one file.
 *
 * @returns a reading for each report in it, or one refusal with a code of the contract
 * @throws the signal's reason where the read is canceled; nothing else by design
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Outcome[]> {
  const read = await readPages(bytes, options)
  return reportsFrom(read, options.file)
}

/** The reports on the pages of a file, or the one refusal. */
export function reportsFrom(read: ReadPages, file: string): Outcome[] {
  if (!read.ok) return [{ file, ok: false, error: read.error }]
  const outcomes = readReports(read.pages, file).map((one) => (one.ok ? withFigureDoubts(one) : one))
  return withAdvice(outcomes, read.faults)
}

/**
 * Turns one file into pages: words and marks, whatever they were before.
 *
 * @returns all pages, or why there are none
 * @throws the signal's reason where the read is canceled; nothing else by design
 */
export async function readPages(bytes: Uint8Array, options: ReadOptions): Promise<ReadPages> {
  try {
    return await toPages(bytes, options)
  } catch (error) {
    if (isFailure(error)) return refuse(error.code, error.message)
    throw error
  }
}

async function toPages(bytes: Uint8Array, options: ReadOptions): Promise<ReadPages> {
  const { ocr = 'auto', signal, onProgress } = options
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits }
  signal?.throwIfAborted()
  const format = sniff(bytes)
  if (bytes.length === 0) return refuse('corrupt', 'The file is empty. Save or download it again.')
  if (!format) {
    return refuse(
      'unsupported-format',
      'This is neither a PDF nor a PNG, JPEG or WebP picture. Save the report as a PDF.',
    )
  }
  if (bytes.length > limits.maxBytes) return refuse('too-large', tooManyBytes(limits))

  const pictures = ocr === 'never' ? undefined : options.pictures
  const look = async (source: PictureSource, from: number): Promise<SeenPage[]> => {
    if (!pictures) return []
    const pagesFromPicture = await pictures()
    return pagesFromPicture(source, {
      limits,
      ...(signal ? { signal } : {}),
      onProgress: (share) => onProgress?.(from + (1 - from) * share),
    })
  }

  if (format !== 'pdf') {
    if (!isWhole(bytes, format))
      return refuse('corrupt', 'The picture is cut off: a part of its file is missing. Save or take it again.')
    const size = pictureSize(bytes, format)
    if (size && size.width * size.height > limits.maxPixels) return refuse('too-large', tooManyPixels(limits))
    if (!pictures) return refuse('no-text', `${only(format)}, and reading pictures is off.`)
    const { pages, faults } = taken(await look({ format, bytes }, 0))
    if (pages.some(({ words }) => words.length > 0)) return { ok: true, pages, faults }
    return refuse('no-text', `${only(format)} in which no words were found. ${adviceOrAny(faults)}`)
  }

  const own = await readPdfPages(bytes, {
    ...options,
    limits,
    onProgress: (done, total) => onProgress?.((pictures ? TEXT_SHARE : 1) * (done / total)),
  })
  if (!own.ok) return own
  const toLookAt = pictures ? unread(own.pages, ocr) : []
  const lookAt = async (pages: readonly Page[]) =>
    pages.length > 0 ? look({ format, bytes, pages, open: options }, TEXT_SHARE) : []
  const seen = await lookAt(toLookAt).catch((error: unknown) => {
    // Where only some pages are pictures and those cannot be read, the others still are.
    if (isFailure(error) && error.code === 'no-text' && toLookAt.length < own.pages.length) return []
    throw error
  })
  const { pages, faults } = taken(seen)
  const byNumber = new Map(pages.map((page) => [page.number, page]))
  onProgress?.(1)
  return { ok: true, pages: own.pages.map((page) => byNumber.get(page.number) ?? page), faults }
}
