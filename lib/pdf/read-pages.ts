/** A PDF to pages: the words and marks that a person would see. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config'
import type { RefusalCode } from '../pages/failure'
import { Failure, isFailure } from '../pages/failure'
import { DEFAULT_LIMITS, type Limits, tooManyBytes } from '../pages/limits'
import type { Box, Page } from '../pages/model'
import { drawTicks, type LeftOut, leftOut, withAnnotations } from './annotations'
import { isCutOff } from './complete'
import { interpret } from './interpret'
import type { Resources } from './machine'
import { toMarks } from './marks'
import { toMatrix } from './matrix'
import { type OpenOptions, withDocument } from './open'
import type { Pdfjs } from './pdfjs'
import { SMALL_PICTURE } from './picture'
import type { OperatorList } from './raw-font'
import { ReadBudget } from './read-budget'
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

const DAMAGED = 'The PDF is damaged: a page cannot be read. Save or download it again.'

/** What pdf.js cannot do with a document is the document's fault; what is thrown elsewhere is a defect of ours and goes on. */
const orDamaged = <T>(work: Promise<T>): Promise<T> =>
  work.catch(() => {
    throw new Failure('corrupt', DAMAGED)
  })

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

/** What has not arrived this long after the operations, in milliseconds, never will: its page is read without it. */
const LATEST = 3_000

/** Fonts and pictures arrive beside the operations, sometimes a moment later. */
async function awaitObjects(page: PDFPageProxy, list: OperatorList, ops: Pdfjs['OPS']): Promise<void> {
  const missing = [...new Set(neededObjects(list, ops))].filter((id) => !poolOf(page, id).has(id))
  if (missing.length === 0) return
  const arrivals = missing.map((id) => new Promise<unknown>((resolve) => poolOf(page, id).get(id, resolve)))
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LATEST)
  })
  await Promise.race([Promise.all(arrivals), late])
  clearTimeout(timer)
}

/** The private method that takes in each part of a page's operations as it arrives. */
interface TakesParts {
  _renderPageChunk?: (part: { readonly length: number }, ...rest: unknown[]) => void
}

/**
 * All operations of a page. They are counted while they arrive, through a method that pdf.js keeps to itself: a page
 * may unfold to a thousand times its size, and the whole list would come too late.
 */
async function operationsOf(
  page: PDFPageProxy,
  budget: ReadBudget,
  options: Parameters<PDFPageProxy['getOperatorList']>[0],
): Promise<OperatorList> {
  const taker = page as unknown as TakesParts
  const take = taker._renderPageChunk
  if (!take) throw new Error('pdf.js hands over operations in another way than this reader knows')
  taker._renderPageChunk = (part, ...rest) => {
    budget.count(part.length)
    take.call(page, part, ...rest)
  }
  return (await orDamaged(page.getOperatorList(options))) as OperatorList
}

interface Loaded {
  readonly page: PDFPageProxy
  readonly list: OperatorList
  readonly ticks: LeftOut['ticks']
}

async function loadPage(
  document: PDFDocumentProxy,
  number: number,
  { OPS: ops, AnnotationMode }: Pdfjs,
  budget: ReadBudget,
): Promise<Loaded> {
  const page = await orDamaged(document.getPage(number))
  const { ticks, ids } = await orDamaged(leftOut(document, page))
  const drawn = await operationsOf(page, budget, { annotationMode: AnnotationMode.ENABLE_STORAGE })
  const list =
    ids.size > 0 ? withAnnotations(drawn, await operationsOf(page, budget, { intent: 'any' }), ids, ops) : drawn
  // Where the pages themselves are damaged pdf.js makes up an empty one that stands nowhere in the file.
  if (page.ref === null && list.fnArray.length === 0) throw new Failure('corrupt', DAMAGED)
  await awaitObjects(page, list, ops)
  return { page, list, ticks }
}

function readPage({ page, list, ticks }: Loaded, layers: OptionalContentConfig, ops: Pdfjs['OPS']): Page {
  const viewport = page.getViewport({ scale: 1 })
  const box: Box = [0, 0, viewport.width, viewport.height]
  const resources: Resources = {
    object(id) {
      const pool = poolOf(page, id)
      return pool.has(id) ? pool.get(id) : null
    },
    layerVisible: (properties) =>
      properties === null || properties === undefined || Boolean(layers.isVisible(properties)),
  }
  const { glyphs, shapes } = interpret(list, ops, resources, toMatrix(viewport.transform), { box, figures: [] })
  const scene = new Scene([...shapes, ...drawTicks(ticks, viewport, Number.MAX_SAFE_INTEGER)], box)
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    words: toWords(glyphs, scene),
    marks: toMarks(scene),
    source: 'text',
  }
}

/** Reads the pages one after the other; the next one's operations are asked for while one is worked on. */
async function readAll(
  document: PDFDocumentProxy,
  pdfjs: Pdfjs,
  budget: ReadBudget,
  onProgress: ReadPagesOptions['onProgress'],
): Promise<Page[]> {
  const total = document.numPages
  const load = (number: number): Promise<Loaded> => {
    const loading = loadPage(document, number, pdfjs, budget)
    // Whoever stops in between no longer waits for it.
    loading.catch(() => {})
    return loading
  }
  const pages: Page[] = []
  let next = load(1)
  const layers = await budget.guard(orDamaged(document.getOptionalContentConfig()))
  for (let number = 1; number <= total; number++) {
    const loaded = await budget.guard(next)
    if (number < total) next = load(number + 1)
    pages.push(readPage(loaded, layers, pdfjs.OPS))
    loaded.page.cleanup()
    onProgress?.(number, total)
  }
  return pages
}

/**
 * Reads all pages of a PDF.
 *
 * @returns pages in file order, or the refusal `encrypted`, `corrupt`, `too-large` or `timeout` with a message for people
 * @throws the signal's reason where the read is canceled; else only what is a defect of ours
 */
export async function readPdfPages(bytes: Uint8Array, options: ReadPagesOptions = {}): Promise<PagesResult> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits }
  options.signal?.throwIfAborted()
  const budget = new ReadBudget(limits, options.signal)
  try {
    if (bytes.length > limits.maxBytes) throw new Failure('too-large', tooManyBytes(limits))
    if (isCutOff(bytes)) {
      throw new Failure('corrupt', 'The PDF is cut off: its end is missing. Save or download it again.')
    }
    const pages = await withDocument(bytes, { for: 'reading' }, { ...options, budget }, async (document, pdfjs) => {
      if (document.numPages > limits.maxPages) {
        throw new Failure(
          'too-large',
          `The PDF has ${document.numPages} pages; at most ${limits.maxPages} are read from one file. Save the pages of the report alone.`,
        )
      }
      return readAll(document, pdfjs, budget, options.onProgress)
    })
    return { ok: true, pages }
  } catch (error) {
    if (isFailure(error)) return { ok: false, error: { code: error.code, message: error.message } }
    throw error
  } finally {
    budget.done()
  }
}
