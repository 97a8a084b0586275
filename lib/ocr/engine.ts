/** The text recognition engine, with its program and its data from our own files: nothing is fetched from elsewhere. */
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
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

/** A recognised word; box in pixels of the plane, `confidence` 0 to 1. */
export interface RecognisedWord {
  readonly text: string
  readonly box: readonly [number, number, number, number]
  /** Height of the line's letters from the baseline up, in pixels. */
  readonly size: number
  readonly confidence: number
}

/** How the engine looks for words: scattered over a page, or line below line. */
export type Arrangement = 'scattered' | 'lines'

export interface Engine {
  /** @param ink dark on white */
  recognise(ink: Plane, arrangement: Arrangement, onProgress?: (share: number) => void): Promise<RecognisedWord[]>
  close(): Promise<void>
}

/** A blocked WebAssembly never answers: give up when nothing was heard for so long. The parts may come over a slow line. */
const SILENCE_MS = 50_000

/**
 * @param onSign called whenever a part was loaded
 * @throws where the engine does not start
 */
export async function startEngine(parts: EngineParts, onSign?: () => void): Promise<Engine> {
  let report: ((share: number) => void) | undefined
  let heard = () => {}
  const starting = createWorker('eng', OEM.LSTM_ONLY, {
    ...parts,
    cacheMethod: 'none',
    gzip: true,
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') return report?.(progress)
      heard()
      onSign?.()
    },
    errorHandler: () => {},
  })
  const worker = await withoutSilence(starting, (reset) => {
    heard = reset
  })
  return {
    async recognise(ink, arrangement, onProgress) {
      report = onProgress
      await worker.setParameters({
        tessedit_pageseg_mode: arrangement === 'scattered' ? PSM.SPARSE_TEXT : PSM.SINGLE_BLOCK,
        user_defined_dpi: '300',
      })
      return words(await worker.recognize(portableGrayMap(ink), {}, { blocks: true }))
    },
    async close() {
      await worker.terminate()
    },
  }
}

/** @param listen takes what is to be called at every sign of life */
function withoutSilence(starting: Promise<Worker>, listen: (reset: () => void) => void): Promise<Worker> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const reset = () => {
      clearTimeout(timer)
      timer = setTimeout(() => reject(new Error('The text recognition did not start.')), SILENCE_MS)
    }
    listen(reset)
    reset()
    starting.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      listen(() => {})
    })
  })
}

function words({ data }: Awaited<ReturnType<Worker['recognize']>>): RecognisedWord[] {
  return (data.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      line.words.map(({ text, bbox, confidence }) => ({
        text,
        box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1] as const,
        size: line.rowAttributes.rowHeight || bbox.y1 - bbox.y0,
        confidence: confidence / 100,
      })),
    )
    .filter(({ text }) => text.trim() !== '')
}

/** A plane as a PGM file, the plainest picture format that the engine reads. */
function portableGrayMap({ width, height, data }: Plane): Buffer {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  // The engine's types ask for Node's Buffer; it takes any bytes.
  return file as Buffer
}
