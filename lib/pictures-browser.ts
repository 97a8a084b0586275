/** Reading pictures in the browser's worker: every part comes from our own site, and only when a picture is met. */
import { browserCodec } from './ocr/codec-browser'
import { type PictureMachine, pagesFromPictures } from './pictures'

/**
 * @param site address of the site, with a slash at its end
 * @param draw the reader's own drawing of PDF pages: this script is loaded beside it and does not bring a second pdf.js
 */
export const pictures = (site: string, draw: PictureMachine['draw']) =>
  pagesFromPictures({
    codec: browserCodec,
    engine: { langPath: `${site}ocr`, workerPath: `${site}ocr/worker.min.js`, corePath: `${site}ocr` },
    draw,
  })
