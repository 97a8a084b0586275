/**
 * The reader's worker in the browser: pdf.js and everything that reads a document, away from the page.
 *
 * Import rule: only from lib; nothing of the page's. Bundled into one classic script, `public/workers/reader.js`.
 */
import { sniff } from '../format'
import { drawPage } from '../pdf/draw-page'
import { isFailure } from '../pdf/failure'
import type { PdfjsAssets } from '../pdf/pdfjs'
import { readDocument } from '../read'
import type { Answers, FromWorker, ReaderError, Rendered, RenderRequest, Request, ToWorker } from './protocol'
import { warmPdf } from './warm-pdf'

const scope = self as unknown as {
  postMessage(message: FromWorker): void
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void
}

async function render({ bytes, page, scale, password }: RenderRequest, assets: PdfjsAssets): Promise<Rendered> {
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
  assets: PdfjsAssets,
  onProgress: (share: number) => void,
): Promise<Answers[keyof Answers]> {
  switch (request.type) {
    case 'warm':
      await readDocument(warmPdf(), { file: 'warm', ocr: 'never', assets, fetches: true })
      return null
    case 'read': {
      const { bytes, type: _, ...options } = request
      return readDocument(bytes, { ...options, assets, fetches: true, onProgress })
    }
    case 'render':
      return render(request, assets)
  }
}

const plain = (error: unknown): ReaderError =>
  isFailure(error)
    ? { code: error.code, message: error.message }
    : { code: 'corrupt', message: 'The document cannot be read: it is damaged, or of a kind that was not foreseen.' }

scope.addEventListener('message', ({ data: { id, assets, request } }) => {
  answer(request, assets, (share) => scope.postMessage({ id, type: 'progress', share })).then(
    (result) => scope.postMessage({ id, type: 'done', answer: result }),
    (error: unknown) => scope.postMessage({ id, type: 'failed', error: plain(error) }),
  )
})
