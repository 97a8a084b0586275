/** Reading pictures in the browser's worker: every part comes from our own site, and only when a picture is met. */
import { browserCodec, toJpeg } from '../ocr/codec-browser'
import type { PictureSource } from './look'
import { type PictureMachine, type PictureReader, pictureReader } from './recognition'

/** A page as it is looked at. */
interface StraightImage {
  readonly picture: Blob
  /** In the unit of evidence. */
  readonly width: number
  readonly height: number
}

export interface BrowserPictures extends Pick<PictureReader, 'pages'> {
  images(source: PictureSource): Promise<StraightImage[]>
}

/**
 * @param site address of the site, with a slash at its end
 * @param threads how many the engine may use
 * @param draw the reader's own drawing of PDF pages: this script is loaded beside it and does not bring a second pdf.js
 */
export function pictures(site: string, threads: number, draw: PictureMachine['draw']): BrowserPictures {
  const reader = pictureReader({
    codec: browserCodec,
    threads: threads > 1 ? { count: threads, script: `${site}ocr/engine.mjs` } : null,
    load: (part, onSign) => fetched(`${site}ocr/${part}.packed`, onSign),
    draw,
  })
  return {
    pages: reader.pages,
    async images(source) {
      const straight = await reader.level(source)
      return Promise.all(
        straight.map(async ({ picture, width, height }) => ({ picture: await toJpeg(picture), width, height })),
      )
    },
  }
}

/** A file of our own site, unpacked as it comes. */
async function fetched(address: string, onSign: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`)
  const watched = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onSign()
        controller.enqueue(chunk)
      },
    }),
  )
  return new Uint8Array(await new Response(watched.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
}
