/** Pictures to pages, on whatever machine: starts the text recognition, looks at every page, ends it. */
import { type EngineParts, startEngine } from './ocr/engine'
import { pageFromPicture } from './ocr/page-from-picture'
import type { PictureCodec } from './ocr/picture'
import type { Page } from './pages/model'
import type { Picture } from './pages/picture'
import { Failure } from './pdf/failure'
import type { OpenOptions } from './pdf/open'
import type { PagesFromPicture, PictureSource } from './read'

/** What Node and the browser each bring along. */
export interface PictureMachine {
  readonly codec: PictureCodec
  readonly engine: EngineParts
  /** A page of a PDF (from 1) as a picture; `scale` in pixels per point. */
  draw(bytes: Uint8Array, page: number, scale: number, open: OpenOptions): Promise<Picture>
}

/** Pixels per point at which PDF pages are drawn: 200 to the inch. */
const SCALE = 200 / 72
/** A picture with more pixels than this is no page. */
const MAX_PIXELS = 80_000_000

/** A page still to be looked at. */
interface Sight {
  readonly number: number
  /** In points; null for a picture file. */
  readonly size: { readonly width: number; readonly height: number } | null
  look(): Promise<Picture>
}

/** @returns the seam that `readDocument` takes */
export function pagesFromPictures(machine: PictureMachine): PagesFromPicture {
  return async (source, { signal, onProgress }) => {
    const sights = sightsOf(source, machine)
    const engine = await startEngine(machine.engine)
    const cancel = () => void engine.close()
    signal?.addEventListener('abort', cancel)
    try {
      const pages: Page[] = []
      for (const [index, { number, size, look }] of sights.entries()) {
        const picture = await look()
        signal?.throwIfAborted()
        const report = (share: number) => onProgress?.((index + share) / sights.length)
        pages.push((await pageFromPicture(picture, number, size, engine, report)).page)
        signal?.throwIfAborted()
      }
      return pages
    } finally {
      signal?.removeEventListener('abort', cancel)
      await engine.close()
    }
  }
}

function sightsOf(source: PictureSource, machine: PictureMachine): Sight[] {
  if (source.format !== 'pdf') return [{ number: 1, size: null, look: () => decode(source.bytes, machine.codec) }]
  return source.pages.map(({ number, width, height }) => ({
    number,
    size: { width, height },
    look: () => machine.draw(source.bytes, number, SCALE, source.open),
  }))
}

async function decode(bytes: Uint8Array, codec: PictureCodec): Promise<Picture> {
  const picture = await codec.decode(bytes).catch(() => {
    throw new Failure('corrupt', 'The picture cannot be opened: it is damaged or incomplete. Save or take it again.')
  })
  if (picture.width * picture.height > MAX_PIXELS)
    throw new Failure('too-large', `The picture has more than ${MAX_PIXELS / 1e6} million pixels. Save it smaller.`)
  return picture
}
