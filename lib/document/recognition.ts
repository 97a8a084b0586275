/** Pictures to pages, on whatever machine: starts the text recognition when it is first needed and looks at every page. */
import { type Engine, type EngineParts, Silence, startEngine } from '../ocr/engine'
import { pageFromPicture, type StraightPage, straightPage } from '../ocr/page-from-picture'
import type { PictureCodec } from '../ocr/picture'
import { Failure } from '../pages/failure'
import type { Picture } from '../pages/picture'
import type { OpenOptions } from '../pdf/open'
import type { PagesFromPicture, PictureSource, SeenPage } from './look'
import { PARTS_MISSING } from './picture-advice'

/** What Node and the browser each bring along. */
export interface PictureMachine {
  readonly codec: PictureCodec
  readonly engine: EngineParts
  /** A page of a PDF (from 1) as a picture; `scale` in pixels per point. */
  draw(bytes: Uint8Array, page: number, scale: number, open: OpenOptions): Promise<Picture>
}

/** Reads pictures; holds the text recognition between one file and the next. */
export interface PictureReader {
  /** The seam that `readDocument` takes. */
  readonly pages: PagesFromPicture
  /** The pages as they are looked at: what the boxes of words and marks refer to. */
  straight(source: PictureSource): Promise<StraightPage[]>
  /** Ends the text recognition; the next picture starts it again. */
  close(): Promise<void>
}

/** Pixels per point at which PDF pages are drawn: 200 to the inch. */
const SCALE = 200 / 72

/** A page still to be looked at. */
interface Sight {
  readonly number: number
  look(): Promise<StraightPage>
}

export function pictureReader(machine: PictureMachine): PictureReader {
  let engine: Promise<Engine> | null = null
  const close = async () => {
    const started = engine
    engine = null
    // One that did not start has nothing to end, and said so to whoever waited for it.
    await started?.then(
      (running) => running.close(),
      () => undefined,
    )
  }
  const started = (onSign: () => void): Promise<Engine> =>
    startEngine(machine.engine, onSign).catch(() => {
      throw new Failure('no-text', PARTS_MISSING)
    })
  const pages: PagesFromPicture = async (source, { signal, onProgress }) => {
    const sights = sightsOf(source, machine)
    const running = engine ?? started(() => onProgress?.(0))
    engine = running
    running.catch(() => {
      // Another file may find it startable again.
      if (engine === running) engine = null
    })
    const cancel = () => void close()
    signal?.addEventListener('abort', cancel)
    try {
      const seen: SeenPage[] = []
      for (const [index, { number, look }] of sights.entries()) {
        const straight = await look()
        signal?.throwIfAborted()
        const report = (share: number) => onProgress?.((index + share) / sights.length)
        const page = await pageFromPicture(straight, number, onceStarted(running), report)
        seen.push({ page, faults: straight.faults })
        signal?.throwIfAborted()
      }
      return seen
    } catch (error) {
      if (!(error instanceof Silence)) throw error
      void close()
      throw new Failure('timeout', 'The text recognition stopped answering. Try again, with one page at a time.')
    } finally {
      signal?.removeEventListener('abort', cancel)
    }
  }
  const straight = async (source: PictureSource) => {
    const looked: StraightPage[] = []
    for (const { look } of sightsOf(source, machine)) looked.push(await look())
    return looked
  }
  return { pages, straight, close }
}

/** An engine that may still be starting: what comes before recognition does not wait for it. */
const onceStarted = (engine: Promise<Engine>): Pick<Engine, 'recognize'> => ({
  recognize: async (...page) => (await engine).recognize(...page),
})

function sightsOf(source: PictureSource, machine: PictureMachine): Sight[] {
  if (source.format !== 'pdf')
    return [{ number: 1, look: async () => straightPage(await decode(source.bytes, machine.codec), null) }]
  return source.pages.map(({ number, width, height }) => ({
    number,
    look: async () => straightPage(await machine.draw(source.bytes, number, SCALE, source.open), { width, height }),
  }))
}

async function decode(bytes: Uint8Array, codec: PictureCodec): Promise<Picture> {
  return codec.decode(bytes).catch(() => {
    throw new Failure('corrupt', 'The picture cannot be opened: it is damaged or incomplete. Save or take it again.')
  })
}
