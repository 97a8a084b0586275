/**
 * The reader's worker in the browser: pdf.js and everything that reads a document, away from the page.
 *
 * Import rule: only from lib; nothing of the page's. Bundled into one classic script, `public/workers/reader.js`.
 */

import { Failure, isFailure } from '../../pages/failure'
import type { Page } from '../../pages/model'
import { isUsable } from '../../pages/usable'
import { drawPage } from '../../pdf/draw-page'
import { drawPicture } from '../../pdf/draw-picture'
import type { OpenOptions } from '../../pdf/open'
import { readPdfPages } from '../../pdf/read-pages'
import { makeSkeleton } from '../../skeleton/make'
import { sniff } from '../format'
import type { PictureSource } from '../look'
import { PARTS_MISSING } from '../picture-advice'
import { ownedReportsFrom, type ReadOptions, readDocument, reportsFrom } from '../read'
import { readPagesTogether } from '../read-together'
import type { PictureMachine } from '../recognition'
import type { BrowserPictures } from '../recognition-browser'
import type {
  Answers,
  FromWorker,
  OwnedRequest,
  PagesRequest,
  ReadRequest,
  Rendered,
  RenderRequest,
  Request,
  SiteAssets,
  ToWorker,
} from './protocol'
import { warmPdfs } from './warm-pdfs'

const scope = self as unknown as {
  postMessage(message: FromWorker): void
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void
}

/** After so many readings the engine knows what is worth compiling well: the next one takes a third of the first. */
const WARM_ROUNDS = 6
/** What was asked for, warming up aside. */
let asked = 0

/** The script that reads pictures, taken in when the first one is met; see `lib/document/recognition-browser.ts`. */
interface PicturesScript {
  strongsuitPictures?: { pictures(site: string, threads: number, draw: PictureMachine['draw']): BrowserPictures }
  importScripts(address: string): void
}

let looking: BrowserPictures | null = null

async function pictures({ site, threads }: SiteAssets): Promise<BrowserPictures> {
  if (looking) return looking
  const scripts = self as unknown as PicturesScript
  try {
    if (!scripts.strongsuitPictures) scripts.importScripts(`${site}workers/pictures.js`)
  } catch {
    // It was never fetched, and there is no network now.
  }
  if (!scripts.strongsuitPictures) throw new Failure('no-text', PARTS_MISSING)
  looking = scripts.strongsuitPictures.pictures(site, threads, (bytes, page, scale, open) =>
    drawPicture(bytes, page, scale, open, (width, height) => new OffscreenCanvas(width, height)),
  )
  return looking
}

/** Where a page is drawn from. */
interface Sheet {
  readonly bytes: Uint8Array
  /** Counts from 1 within its file. */
  readonly page: number
  /** What has to be looked at to see it; null where it is drawn as it says itself. */
  readonly source: PictureSource | null
}

/** Finds a page by its number through all files. */
async function sheetOf({ files, page, password }: RenderRequest, assets: SiteAssets): Promise<Sheet | null> {
  const open = { assets, fetches: true, password }
  let before = 0
  for (const { bytes } of files) {
    const number = page - before
    const format = sniff(bytes)
    if (format && format !== 'pdf') {
      if (number === 1) return { bytes, page: 1, source: { format, bytes } }
      before += 1
      continue
    }
    const own = await readPdfPages(bytes, open)
    // Drawing it says what is wrong.
    if (!own.ok) return { bytes, page: 1, source: null }
    const wanted = own.pages.find((one) => one.number === number)
    if (wanted) return { bytes, page: number, source: isUsable(wanted) ? null : pdfSource(bytes, wanted, open) }
    before += own.pages.length
  }
  return null
}

const pdfSource = (bytes: Uint8Array, page: Page, open: OpenOptions): PictureSource => ({
  format: 'pdf',
  bytes,
  pages: [page],
  open,
})

/** The page as it was read: one that was looked at is shown straightened, since its evidence lies there. */
async function render(request: RenderRequest, assets: SiteAssets): Promise<Rendered> {
  const { scale, password } = request
  const sheet = await sheetOf(request, assets)
  if (!sheet) throw new Failure('corrupt', `There is no page ${request.page}.`)
  const { bytes, page, source } = sheet
  if (source) {
    const [image] = await (await pictures(assets)).images(source)
    if (image) return image
  }
  const { canvas, width, height } = await drawPage(bytes, {
    page,
    scale,
    assets,
    fetches: true,
    password,
    makeCanvas: (w, h) => new OffscreenCanvas(w, h),
  })
  return { picture: await canvas.convertToBlob({ type: 'image/png' }), width, height }
}

type Says = Pick<ReadOptions, 'onProgress' | 'onPart'>

async function readPages(request: ReadRequest | OwnedRequest | PagesRequest, assets: SiteAssets, says: Says) {
  const { files, type: _, ...options } = request
  const look = async () => (await pictures(assets)).pages
  return readPagesTogether(files, { file: '', ...options, assets, fetches: true, ...says, pictures: look })
}

/** Reads made-up reports until somebody asks for a real one. */
async function warm(assets: SiteAssets): Promise<null> {
  for (let round = 0; round < WARM_ROUNDS; round++)
    for (const pdf of warmPdfs()) {
      if (asked > 0) return null
      await readDocument(pdf, { file: 'warm', ocr: 'never', assets, fetches: true })
      // Whoever asked meanwhile is heard between two readings only.
      await new Promise((resolve) => setTimeout(resolve))
    }
  return null
}

async function answer(request: Request, assets: SiteAssets, says: Says): Promise<Answers[keyof Answers]> {
  switch (request.type) {
    case 'warm':
      return warm(assets)
    case 'read':
      return reportsFrom(await readPages(request, assets, says), request.file)
    case 'owned':
      return ownedReportsFrom(await readPages(request, assets, says), request.file)
    case 'render':
      return render(request, assets)
    case 'pages': {
      const read = await readPages(request, assets, says)
      if (!read.ok) throw new Failure(read.error.code, read.error.message)
      return read.pages
    }
    case 'skeleton':
      return makeSkeleton(request.pages, request.choices, request.seed)
  }
}

const failed = (id: number, error: unknown): FromWorker =>
  isFailure(error)
    ? { id, type: 'failed', error: { code: error.code, message: error.message } }
    : { id, type: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }

// Recognition runs in a worker below this one; that it cannot be loaded is told by its promise, and ends nothing here.
scope.addEventListener('error', (event) => {
  if (looking) event.preventDefault()
})

scope.addEventListener('message', ({ data: { id, assets, request } }) => {
  if (request.type !== 'warm') asked++
  answer(request, assets, {
    onProgress: (share) => scope.postMessage({ id, type: 'progress', share }),
    onPart: (part) => scope.postMessage({ id, type: 'part', part }),
  }).then(
    (result) => scope.postMessage({ id, type: 'done', answer: result }),
    (error: unknown) => scope.postMessage(failed(id, error)),
  )
})
