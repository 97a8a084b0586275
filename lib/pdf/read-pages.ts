/** A PDF to pages: the words and marks that a person would see. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, Page } from '../pages/model'
import type { RefusalCode } from '../reports/schema'
import { isCutOff } from './complete'
import { Failure, isFailure } from './failure'
import type { OperatorList } from './fonts'
import { interpret } from './interpret'
import { DEFAULT_LIMITS, describeSeconds, type Limits, tooManyBytes } from './limits'
import { toMarks } from './marks'
import { toMatrix } from './matrix'
import { type OpenOptions, withDocument } from './open'
import type { Pdfjs } from './pdfjs'
import { SMALL_PICTURE } from './picture'
import { Scene } from './scene'
import { toWords } from './words'

export interface ReadPagesOptions extends OpenOptions {
  readonly signal?: AbortSignal
  /** Called after every page with the number of pages done and in all. */
  readonly onProgress?: (done: number, total: number) => void
  readonly limits?: Partial<Limits>
}

export type PagesResult =
  | { readonly ok: true; readonly pages: Page[] }
  | { readonly ok: false; readonly error: { readonly code: RefusalCode; readonly message: string } }

interface PdfObjects {
  has(id: string): boolean
  get(id: string, callback?: (data: unknown) => void): unknown
}

/** Names that start so belong to the whole document, all others to the page. */
const SHARED = 'g_'

const poolOf = (page: PDFPageProxy, id: string): PdfObjects => (id.startsWith(SHARED) ? page.commonObjs : page.objs)

/** Names of the fonts and small pictures that decide what is seen, those of pattern tiles too. */
function* neededObjects(list: OperatorList, ops: Pdfjs['OPS']): Generator<string> {
  for (let i = 0; i < list.fnArray.length; i++) {
    const fn = list.fnArray[i]
    const [id, second, third] = list.argsArray[i] ?? []
    if (fn === ops.setFont && typeof id === 'string') yield id
    else if (fn === ops.paintImageXObject && typeof id === 'string') {
      if (Number(second) * Number(third) <= SMALL_PICTURE) yield id
    } else if ((fn === ops.setFillColorN || fn === ops.setStrokeColorN) && id === 'TilingPattern') {
      yield* neededObjects(third as OperatorList, ops)
    }
  }
}

/** Fonts and pictures arrive beside the operations, sometimes a moment later. */
async function awaitObjects(page: PDFPageProxy, list: OperatorList, ops: Pdfjs['OPS']): Promise<void> {
  await Promise.all(
    [...new Set(neededObjects(list, ops))].map((id) => {
      const pool = poolOf(page, id)
      return pool.has(id) ? null : new Promise((resolve) => pool.get(id, resolve))
    }),
  )
}

async function readPage(page: PDFPageProxy, document: PDFDocumentProxy, pdfjs: Pdfjs, budget: Budget): Promise<Page> {
  const list = (await page.getOperatorList()) as OperatorList
  budget.spend(list.fnArray.length)
  await awaitObjects(page, list, pdfjs.OPS)
  const layers = await document.getOptionalContentConfig()
  const viewport = page.getViewport({ scale: 1 })
  const box: Box = [0, 0, viewport.width, viewport.height]
  const { glyphs, shapes } = interpret(
    list,
    pdfjs.OPS,
    {
      object(id) {
        const pool = poolOf(page, id)
        return pool.has(id) ? pool.get(id) : null
      },
      layerVisible: (properties) =>
        properties === null || properties === undefined || Boolean(layers.isVisible(properties)),
    },
    toMatrix(viewport.transform),
    { box, figures: [] },
  )
  const scene = new Scene(shapes, box)
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    words: toWords(glyphs, scene),
    marks: toMarks(scene),
    source: 'text',
  }
}

class Budget {
  private operations = 0

  constructor(private readonly limits: Limits) {}

  spend(operations: number): void {
    this.operations += operations
    if (this.operations > this.limits.maxOperations) {
      throw new Failure(
        'too-large',
        `The PDF draws more than ${this.limits.maxOperations} operations, the limit for one file. Save the pages of the report alone.`,
      )
    }
  }
}

/** Rejects when the time is up or the reader is told to stop. */
function stopper(limits: Limits, signal: AbortSignal | undefined): { stopped: Promise<never>; done: () => void } {
  let done = (): void => {}
  const stopped = new Promise<never>((_, reject) => {
    const late = (): void =>
      reject(
        new Failure(
          'timeout',
          `Reading took longer than ${describeSeconds(limits.maxMilliseconds)}, the limit for one file.`,
        ),
      )
    const timer = setTimeout(late, limits.maxMilliseconds)
    const cancel = (): void => reject(signal?.reason)
    signal?.addEventListener('abort', cancel)
    done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    }
  })
  // Nobody may be listening when it fires.
  stopped.catch(() => {})
  return { stopped, done }
}

/**
 * Reads all pages of a PDF.
 *
 * @returns pages in file order, or the refusal `encrypted`, `corrupt`, `too-large` or `timeout` with a message for people
 * @throws the signal's reason where the read is cancelled
 */
export async function readPdfPages(bytes: Uint8Array, options: ReadPagesOptions = {}): Promise<PagesResult> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits }
  options.signal?.throwIfAborted()
  const { stopped, done } = stopper(limits, options.signal)
  try {
    if (bytes.length > limits.maxBytes) {
      throw new Failure('too-large', tooManyBytes(limits))
    }
    if (isCutOff(bytes)) {
      throw new Failure('corrupt', 'The PDF is cut off: its end is missing. Save or download it again.')
    }
    const pages = await withDocument(bytes, { for: 'reading' }, options, async (document, pdfjs) => {
      if (document.numPages > limits.maxPages) {
        throw new Failure(
          'too-large',
          `The PDF has ${document.numPages} pages; at most ${limits.maxPages} are read from one file. Save the pages of the report alone.`,
        )
      }
      const budget = new Budget(limits)
      const read: Page[] = []
      for (let number = 1; number <= document.numPages; number++) {
        const page = await Promise.race([stopped, document.getPage(number)])
        read.push(await Promise.race([stopped, readPage(page, document, pdfjs, budget)]))
        options.onProgress?.(number, document.numPages)
      }
      return read
    })
    return { ok: true, pages }
  } catch (error) {
    if (isFailure(error)) return { ok: false, error: { code: error.code, message: error.message } }
    options.signal?.throwIfAborted()
    return {
      ok: false,
      error: { code: 'corrupt', message: 'The PDF is damaged: a page cannot be read. Save or download it again.' },
    }
  } finally {
    done()
  }
}
