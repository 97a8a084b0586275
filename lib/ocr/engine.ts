/** The text recognition engine, with its program and its data from our own files: nothing is fetched from elsewhere. */
import { type Bbox, createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import type { Plane } from './picture'

/** Where the engine's parts lie: paths in Node, absolute addresses of our own site in the browser. */
export interface EngineParts {
  /** Folder of `eng.traineddata.gz`. */
  readonly langPath: string
  /** Script of the engine's worker; Node finds it itself. */
  readonly workerPath?: string
  /** Folder of the WebAssembly programs; Node finds it itself. */
  readonly corePath?: string
}

/** A recognized word; box in pixels of the plane, `confidence` 0 to 1. */
export interface RecognizedWord {
  readonly text: string
  readonly box: readonly [number, number, number, number]
  /** Height of the line's letters from the baseline up, in pixels. */
  readonly size: number
  readonly confidence: number
}

/** How the engine looks for words: scattered over a page, or line below line. */
export type Arrangement = 'scattered' | 'lines'

export interface Engine {
  /**
   * @param ink dark on white
   * @throws Silence where the engine answers no more
   */
  recognize(ink: Plane, arrangement: Arrangement, onProgress?: (share: number) => void): Promise<RecognizedWord[]>
  close(): Promise<void>
}

/** A blocked WebAssembly never answers: give up when nothing was heard for so long. The parts may come over a slow line. */
const SILENCE_MS = 50_000

/** The engine said nothing for too long. */
export class Silence extends Error {
  constructor() {
    super('The text recognition does not answer.')
    this.name = 'Silence'
  }
}

/**
 * @param onSign called whenever a part was loaded
 * @throws where the engine does not start
 */
export async function startEngine(parts: EngineParts, onSign?: () => void): Promise<Engine> {
  let report: ((share: number) => void) | undefined
  let heard = () => {}
  const listen = (reset: () => void) => {
    heard = reset
  }
  const starting = createWorker('eng', OEM.LSTM_ONLY, {
    ...parts,
    cacheMethod: 'none',
    gzip: true,
    logger: ({ status, progress }) => {
      heard()
      if (status === 'recognizing text') report?.(progress)
      else onSign?.()
    },
    errorHandler: () => {},
  })
  const worker = await withoutSilence(starting, listen).catch((error: unknown) => {
    // One that starts after all would keep a program from ending.
    starting.then(
      (late) => late.terminate(),
      () => undefined,
    )
    throw error
  })
  return {
    async recognize(ink, arrangement, onProgress) {
      report = onProgress
      await worker.setParameters({
        tessedit_pageseg_mode: arrangement === 'scattered' ? PSM.SPARSE_TEXT : PSM.SINGLE_BLOCK,
        user_defined_dpi: '300',
      })
      return words(await withoutSilence(worker.recognize(portableGrayMap(ink), {}, { blocks: true }), listen))
    },
    async close() {
      await worker.terminate()
    },
  }
}

/**
 * @param listen takes what is to be called at every sign of life
 * @throws Silence where there was none for too long
 */
function withoutSilence<T>(work: Promise<T>, listen: (reset: () => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const reset = () => {
      clearTimeout(timer)
      timer = setTimeout(() => reject(new Silence()), SILENCE_MS)
    }
    listen(reset)
    reset()
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      listen(() => {})
    })
  })
}

function words({ data }: Awaited<ReturnType<Worker['recognize']>>): RecognizedWord[] {
  return (data.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      line.words.map(({ text, bbox, confidence }, k) => ({
        text,
        box: [bbox.x0, bbox.y0, endOf(bbox, line.words[k + 1]?.bbox), bbox.y1] as const,
        size: line.rowAttributes.rowHeight || bbox.y1 - bbox.y0,
        confidence: confidence / 100,
      })),
    )
    .filter(({ text }) => text.trim() !== '')
}

/** Where a word ends: the engine may give the first word of "2% - 4%" the box of all three. */
const endOf = (word: Bbox, next: Bbox | undefined): number =>
  next && next.x0 > word.x0 && next.x0 < word.x1 && next.x1 <= word.x1 + 1 ? next.x0 : word.x1

/** A plane as a PGM file, the plainest picture format that the engine reads. */
function portableGrayMap({ width, height, data }: Plane): Buffer {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  // The engine's types ask for Node's Buffer; it takes any bytes.
  return file as Buffer
}
