/** Reading pictures in the browser's worker: every part comes from our own site, and only when a picture is met. */
import { browserCodec } from './ocr/codec-browser'
import { pagesFromPictures } from './pictures'

/** @param site address of the site, with a slash at its end */
export const pictures = (site: string) =>
  pagesFromPictures({
    codec: browserCodec,
    engine: { langPath: `${site}ocr`, workerPath: `${site}ocr/worker.min.js`, corePath: `${site}ocr` },
    makeCanvas: (width, height) => new OffscreenCanvas(width, height),
  })
