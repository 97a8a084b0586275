/** A file to readings: the whole way in, the same for the page, the command line and the library. */
import { type Format, type PictureFormat, sniff } from './format'
import type { Page } from './pages/model'
import { isUsable } from './pages/usable'
import { isFailure } from './pdf/failure'
import { DEFAULT_LIMITS, type Limits, tooManyBytes, tooManyPixels } from './pdf/limits'
import type { OpenOptions } from './pdf/open'
import { type PagesResult, readPdfPages } from './pdf/read-pages'
import { isWhole, pictureSize } from './picture-file'
import { readReports } from './reports/read-reports'
import type { Outcome, RefusalCode } from './reports/schema'

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

export type PagesFromPicture = (source: PictureSource, options: PictureOptions) => Promise<Page[]>

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

/** What helps a picture that could not be read. */
const BETTER_PICTURE = 'Take it again: closer, flat, in even light; or open the PDF itself.'

const refuse = (code: RefusalCode, message: string): PagesResult => ({ ok: false, error: { code, message } })

const only = (format: Format): string => (format === 'pdf' ? 'These pages are only pictures' : 'This is a picture')

/** Pages that have to be looked at, by what the caller wants. */
const unread = (pages: readonly Page[], ocr: ReadOptions['ocr']): readonly Page[] =>
  ocr === 'never' ? [] : ocr === 'always' ? pages : pages.filter((page) => !isUsable(page))

/**
 * Reads one file.
 *
 * @returns a reading for each report in it, or one refusal with a code of the contract
 * @throws the signal's reason where the read is cancelled; nothing else by design
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Outcome[]> {
  const read = await readPages(bytes, options)
  return read.ok ? readReports(read.pages, options.file) : [{ file: options.file, ok: false, error: read.error }]
}

/**
 * Turns one file into pages: words and marks, whatever they were before.
 *
 * @returns all pages, or why there are none
 * @throws the signal's reason where the read is cancelled; nothing else by design
 */
export async function readPages(bytes: Uint8Array, options: ReadOptions): Promise<PagesResult> {
  try {
    return await toPages(bytes, options)
  } catch (error) {
    if (isFailure(error)) return refuse(error.code, error.message)
    throw error
  }
}

async function toPages(bytes: Uint8Array, options: ReadOptions): Promise<PagesResult> {
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
  const look = async (source: PictureSource, from: number): Promise<Page[]> => {
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
    const pages = await look({ format, bytes }, 0)
    return pages.some((page) => page.words.length > 0)
      ? { ok: true, pages }
      : refuse('no-text', `${only(format)} in which no words were found. ${BETTER_PICTURE}`)
  }

  const own = await readPdfPages(bytes, {
    ...options,
    limits,
    onProgress: (done, total) => onProgress?.((pictures ? TEXT_SHARE : 1) * (done / total)),
  })
  if (!own.ok) return own
  const toLookAt = pictures ? unread(own.pages, ocr) : []
  const seen = toLookAt.length > 0 ? await look({ format, bytes, pages: toLookAt, open: options }, TEXT_SHARE) : []
  const byNumber = new Map(seen.map((page) => [page.number, page]))
  onProgress?.(1)
  return { ok: true, pages: own.pages.map((page) => byNumber.get(page.number) ?? page) }
}
