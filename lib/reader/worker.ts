/**
 * The reader's worker in the browser: pdf.js and everything that reads a document, away from the page.
 *
 * Import rule: only from lib; nothing of the page's. Bundled into one classic script, `public/workers/reader.js`.
 */
import { sniff } from '../format'
import { drawPage } from '../pdf/draw-page'
import { drawPicture } from '../pdf/draw-picture'
import { isFailure } from '../pdf/failure'
import type { PictureMachine } from '../pictures'
import { type PagesFromPicture, readDocument } from '../read'
import type { Answers, FromWorker, Rendered, RenderRequest, Request, SiteAssets, ToWorker } from './protocol'
import { warmPdf } from './warm-pdf'

const scope = self as unknown as {
  postMessage(message: FromWorker): void
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void
}

/** After so many readings the engine knows what is worth compiling well: the next one takes a third of the first. */
const WARM_ROUNDS = 6

/** The script that reads pictures, taken in when the first one is met; see `lib/pictures-browser.ts`. */
interface PicturesScript {
  strongsuitPictures?: { pictures(site: string, draw: PictureMachine['draw']): PagesFromPicture }
  importScripts(address: string): void
}

async function pictures(site: string): Promise<PagesFromPicture> {
  const scripts = self as unknown as PicturesScript
  if (!scripts.strongsuitPictures) scripts.importScripts(`${site}workers/pictures.js`)
  if (!scripts.strongsuitPictures) throw new Error('The part that reads pictures could not be loaded.')
  return scripts.strongsuitPictures.pictures(site, (bytes, page, scale, open) =>
    drawPicture(bytes, page, scale, open, (width, height) => new OffscreenCanvas(width, height)),
  )
}

async function render({ bytes, page, scale, password }: RenderRequest, assets: SiteAssets): Promise<Rendered> {
  if (sniff(bytes) !== 'pdf') {
    const picture = new Blob([bytes.slice()])
    const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' })
    const { width, height } = bitmap
    bitmap.close()
    return { picture, width, height }
  }
  const { canvas, width, height } = await drawPage(bytes, {
    page,
    scale,
    assets,
    fetches: true,
    makeCanvas: (w, h) => new OffscreenCanvas(w, h),
    ...(password === undefined ? {} : { password }),
  })
  return { picture: await canvas.convertToBlob({ type: 'image/png' }), width, height }
}

async function answer(
  request: Request,
  assets: SiteAssets,
  onProgress: (share: number) => void,
): Promise<Answers[keyof Answers]> {
  switch (request.type) {
    case 'warm':
      for (let round = 0; round < WARM_ROUNDS; round++) {
        await readDocument(warmPdf(), { file: 'warm', ocr: 'never', assets, fetches: true })
      }
      return null
    case 'read': {
      const { bytes, type: _, ...options } = request
      return readDocument(bytes, {
        ...options,
        assets,
        fetches: true,
        onProgress,
        pictures: () => pictures(assets.site),
      })
    }
    case 'render':
      return render(request, assets)
  }
}

const failed = (id: number, error: unknown): FromWorker =>
  isFailure(error)
    ? { id, type: 'failed', error: { code: error.code, message: error.message } }
    : { id, type: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }

scope.addEventListener('message', ({ data: { id, assets, request } }) => {
  answer(request, assets, (share) => scope.postMessage({ id, type: 'progress', share })).then(
    (result) => scope.postMessage({ id, type: 'done', answer: result }),
    (error: unknown) => scope.postMessage(failed(id, error)),
  )
})
