/** Pictures to pages, on whatever machine: starts the text recognition when it is first needed and looks at every page. */
import { type LevelPage, levelPage } from '../ocr/level-page'
import { type LoadPart, type Networks, startNetworks, type Threads } from '../ocr/networks'
import { pageFromPicture } from '../ocr/page-from-picture'
import type { PictureCodec } from '../ocr/picture'
import { Failure } from '../pages/failure'
import type { Picture } from '../pages/picture'
import type { OpenOptions } from '../pdf/open'
import type { PagesFromPicture, PictureSource, SeenPage } from './look'
import { PARTS_MISSING } from './picture-advice'

/** What Node and the browser each bring along. */
export interface PictureMachine {
  readonly codec: PictureCodec
  readonly load: LoadPart
  /** Null where the engine has to do with one. */
  readonly threads: Threads | null
  /** A page of a PDF (from 1) as a picture; `scale` in pixels per point. */
  draw(bytes: Uint8Array, page: number, scale: number, open: OpenOptions): Promise<Picture>
}

/** Reads pictures; holds the text recognition between one file and the next. */
export interface PictureReader {
  /** The seam that `readDocument` takes. */
  readonly pages: PagesFromPicture
  /** The pages as they are looked at: what the boxes of words and marks refer to. */
  level(source: PictureSource): Promise<LevelPage[]>
  /** Ends the text recognition; the next picture starts it again. */
  close(): Promise<void>
}

/** Pixels per point at which PDF pages are drawn: 200 to the inch. */
const SCALE = 200 / 72
/** Share of the work on a page that finding its lines takes. */
const FINDING = 0.3

/** A page still to be looked at. */
interface Sight {
  readonly number: number
  /** In points, where it is known. */
  readonly size: { readonly width: number; readonly height: number } | null
  picture(): Promise<Picture>
}

export function pictureReader(machine: PictureMachine): PictureReader {
  let networks: Promise<Networks> | null = null
  const started = (onSign: () => void): Promise<Networks> => {
    networks ??= startNetworks(machine.load, machine.threads, onSign).catch(() => {
      // Another file may find them startable again.
      networks = null
      throw new Failure('no-text', PARTS_MISSING)
    })
    return networks
  }
  return {
    async pages(source, { signal, onProgress }) {
      const sights = sightsOf(source, machine)
      const seen: SeenPage[] = []
      for (const [index, { number, size, picture }] of sights.entries()) {
        const report = (share: number) => {
          signal?.throwIfAborted()
          onProgress?.((index + share) / sights.length)
        }
        report(0)
        const given = await picture()
        const running = await started(() => report(0))
        // Whatever starting them took is not the page's time.
        report(0)
        const level = await levelPage(given, size, running)
        report(FINDING)
        const page = await pageFromPicture(level, number, running, (share) => report(FINDING + (1 - FINDING) * share))
        seen.push({ page, faults: level.faults })
      }
      signal?.throwIfAborted()
      return seen
    },
    async level(source) {
      const looked: LevelPage[] = []
      for (const { size, picture } of sightsOf(source, machine))
        looked.push(await levelPage(await picture(), size, await started(() => {})))
      return looked
    },
    async close() {
      const running = networks
      networks = null
      // Networks that did not start have nothing to end, and said so to whoever waited for them.
      await running?.then(
        (ended) => ended.close(),
        () => undefined,
      )
    },
  }
}

function sightsOf(source: PictureSource, machine: PictureMachine): Sight[] {
  if (source.format !== 'pdf') return [{ number: 1, size: null, picture: () => decode(source.bytes, machine.codec) }]
  return source.pages.map(({ number, width, height }) => ({
    number,
    size: { width, height },
    picture: () => machine.draw(source.bytes, number, SCALE, source.open),
  }))
}

async function decode(bytes: Uint8Array, codec: PictureCodec): Promise<Picture> {
  return codec.decode(bytes).catch(() => {
    throw new Failure('corrupt', 'The picture cannot be opened: it is damaged or incomplete. Save or take it again.')
  })
}
