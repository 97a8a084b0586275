/** A file to readings: the whole way in, the same for the page, the command line and the library. */

import { withFigureDoubts } from '../analysis/figure-doubts'
import type { RefusalCode } from '../pages/failure'
import { isFailure } from '../pages/failure'
import { DEFAULT_LIMITS, type Limits, tooManyBytes, tooManyPixels } from '../pages/limits'
import type { Page } from '../pages/model'
import type { PictureFault } from '../pages/picture'
import { isLegible, isUsable } from '../pages/usable'
import type { OpenOptions } from '../pdf/open'
import { type PagesResult, readPdfPages } from '../pdf/read-pages'
import { nobody, type Owner } from '../reports/owner'
import { ownerOf } from '../reports/read-owner'
import { readReports } from '../reports/read-reports'
import type { Outcome, Warning } from '../reports/schema'
import { type Format, isHeic, sniff } from './format'
import {
  type LookOptions,
  lookAtEach,
  NOTHING_SEEN,
  type PagesFromPicture,
  type PictureSource,
  skippedMessage,
} from './look'

import { adviceFor, adviceOrAny } from './picture-advice'
import { pictureSize } from './picture-file'

export interface ReadOptions extends OpenOptions, Pick<LookOptions, 'seen' | 'onPart' | 'onSeen'> {
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

/** The pages of a file, and what made it hard to see those that were looked at; or why there are none. */
export type ReadPages =
  | {
      readonly ok: true
      readonly pages: Page[]
      readonly faults: readonly PictureFault[]
      /** Numbers of pages that are left out, since looking at them took too long. */
      readonly skipped: readonly number[]
    }
  | Unread

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
  return withSkipped(withAdvice(outcomes, read.faults), read.skipped)
}

/** An outcome with whose report it is: to tell the reports of one student, and for nothing else. */
export interface OwnedOutcome {
  readonly outcome: Outcome
  readonly owner: Owner
}

/** The same, each with its owner. */
export const ownedReportsFrom = (read: ReadPages, file: string): OwnedOutcome[] =>
  reportsFrom(read, file).map((outcome) => ({
    outcome,
    owner: read.ok && outcome.ok ? ownerOf(read.pages, outcome) : nobody,
  }))

/** Says which pages were left out; what they held may be what no report was found without. */
function withSkipped(outcomes: Outcome[], skipped: readonly number[]): Outcome[] {
  if (skipped.length === 0) return outcomes
  const message = skippedMessage(skipped)
  return outcomes.map((one) => {
    if (one.ok) return { ...one, warnings: [...one.warnings, { code: 'pages-skipped', field: 'pages', message }] }
    return { ...one, error: { code: 'timeout', message: `${one.error.message} ${message}` } }
  })
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
  options.onPart?.('text')
  const format = sniff(bytes)
  if (bytes.length === 0) return refuse('corrupt', 'The file is empty. Save or download it again.')
  if (!format && isHeic(bytes)) {
    return refuse(
      'unsupported-format',
      'This is a HEIC picture, the iPhone format. Convert it to JPEG or PNG, or save the report as a PDF. On a Mac, open it in Preview, then File, Export. On an iPhone, share it by Mail, or set Camera, Formats, Most Compatible.',
    )
  }
  if (!format) {
    return refuse(
      'unsupported-format',
      'This is neither a PDF nor a PNG, JPEG or WebP picture. Save the report as a PDF.',
    )
  }
  if (bytes.length > limits.maxBytes) return refuse('too-large', tooManyBytes(limits))

  const pictures = ocr === 'never' ? undefined : options.pictures
  const look = async (sources: ReadonlyMap<number, PictureSource>, from: number) =>
    pictures && sources.size > 0
      ? lookAtEach(sources, pictures, {
          ...options,
          limits,
          onProgress: (share) => onProgress?.(from + (1 - from) * share),
        })
      : NOTHING_SEEN

  if (format !== 'pdf') {
    const size = pictureSize(bytes, format)
    if (!size)
      return refuse('corrupt', 'The picture is damaged, or a part of its file is missing. Save or take it again.')
    if (size.width * size.height > limits.maxPixels) return refuse('too-large', tooManyPixels(limits))
    if (!pictures)
      return refuse('no-text', `${only(format)}, and reading pictures is off. Turn it on, or open the PDF itself.`)
    const { pages, faults, skipped } = await look(new Map([[1, { format, bytes }]]), 0)
    if (pages.some(({ words }) => words.length > 0)) return { ok: true, pages, faults, skipped }
    if (skipped.length > 0) return refuse('timeout', skippedMessage(skipped))
    return refuse('no-text', `${only(format)} in which no words were found. ${adviceOrAny(faults)}`)
  }

  const own = await readPdfPages(bytes, {
    ...options,
    limits,
    onProgress: (done, total) => onProgress?.((pictures ? TEXT_SHARE : 1) * (done / total)),
  })
  if (!own.ok) return own
  const toLookAt = pictures ? unread(own.pages, ocr) : []
  const sources = new Map(
    toLookAt.map((page): [number, PictureSource] => [page.number, { format, bytes, pages: [page], open: options }]),
  )
  const looked = await look(sources, TEXT_SHARE).catch((error: unknown) => {
    // Where only some pages are pictures and those cannot be read, the others still are.
    if (isFailure(error) && error.code === 'no-text' && toLookAt.length < own.pages.length) return NOTHING_SEEN
    throw error
  })
  const { pages, faults } = looked
  // What a page says itself is better than nothing.
  const skipped = looked.skipped.filter((number) =>
    own.pages.some((page) => page.number === number && !isLegible(page)),
  )
  if (skipped.length === own.pages.length) return refuse('timeout', skippedMessage(skipped))
  const byNumber = new Map(pages.map((page) => [page.number, page]))
  const read = own.pages.filter(({ number }) => !skipped.includes(number))
  onProgress?.(1)
  return { ok: true, pages: read.map((page) => byNumber.get(page.number) ?? page), faults, skipped }
}
