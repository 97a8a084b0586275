/** Pictures to pages, on whatever machine: joins the drawing of PDF pages with the reading of pictures. */
import { type EngineParts, startEngine } from './ocr/engine'
import { pageFromPicture } from './ocr/page-from-picture'
import type { Picture, PictureCodec } from './ocr/picture'
import type { Page } from './pages/model'
import { type DrawingCanvas, drawPage } from './pdf/draw-page'
import { Failure } from './pdf/failure'
import type { PagesFromPicture, PictureSource } from './read'

/** What Node and the browser each bring along. */
export interface PictureMachine {
  readonly codec: PictureCodec
  readonly engine: EngineParts
  makeCanvas(width: number, height: number): PixelCanvas
}

/** A canvas whose pixels can be taken. */
export interface PixelCanvas extends DrawingCanvas {
  getContext(kind: '2d', settings?: { willReadFrequently?: boolean }): PixelSource | null
}

interface PixelSource {
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
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

/** @returns the seam that `readDocument` takes: it starts the engine, looks at every page, and ends the engine */
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
    look: () => draw(source, number, machine),
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

async function draw(
  { bytes, open }: Extract<PictureSource, { format: 'pdf' }>,
  page: number,
  { makeCanvas }: PictureMachine,
): Promise<Picture> {
  const { canvas } = await drawPage(bytes, { ...open, page, scale: SCALE, makeCanvas })
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to draw the page on.')
  return { width, height, rgba: context.getImageData(0, 0, width, height).data, dpi: null }
}
