/**
 * The two networks that see writing (PP-OCR v4, mobile): one finds lines, one reads a line that was cut out. They run
 * in WebAssembly, from our own files: nothing is fetched from elsewhere.
 */
import * as ort from 'onnxruntime-web/wasm'

/** The files that reading needs, in the order of their use. */
export const PARTS = ['engine', 'detector', 'reader', 'alphabet'] as const
export type Part = (typeof PARTS)[number]

/**
 * Brings the bytes of a part: from the installed packages in Node, from our own site in the browser.
 *
 * @param onSign called whenever some of it has come
 */
export type LoadPart = (part: Part, onSign: () => void) => Promise<Uint8Array<ArrayBuffer>>

/** Threads that the engine may use. */
export interface Threads {
  readonly count: number
  /** Address of the script that each of them starts from. */
  readonly script: string
}

/** One number for each place of a grid or step of a line. */
export interface Grid {
  readonly data: Float32Array
  readonly width: number
  readonly height: number
}

export interface Networks {
  /**
   * @param pixels three planes, as `planesOf` makes them; both sides a multiple of 32
   * @returns for every pixel how likely it lies in the core of a line, 0 to 1
   */
  find(pixels: Float32Array, width: number, height: number): Promise<Float32Array>
  /**
   * @param pixels three planes of a line, `LINE_HEIGHT` high
   * @returns a row for each step along the line: how likely each sign of `signs` stands there; the first is none
   */
  read(pixels: Float32Array, width: number): Promise<Grid>
  /** The signs that `read` tells apart, by their columns; the first is empty. */
  readonly signs: readonly string[]
  close(): Promise<void>
}

/** Height in pixels of the lines that the reading network was trained on. */
export const LINE_HEIGHT = 48

/**
 * @param onSign called whenever some of the parts has come
 * @param threads null for one thread, where several would need what the machine does not give
 * @throws where a part cannot be loaded, or WebAssembly does not run
 */
export async function startNetworks(load: LoadPart, threads: Threads | null, onSign: () => void): Promise<Networks> {
  const [engine, detector, reader, alphabet] = await Promise.all(PARTS.map((part) => load(part, onSign)))
  ort.env.wasm.wasmBinary = engine!.buffer
  ort.env.wasm.numThreads = threads?.count ?? 1
  if (threads) ort.env.wasm.wasmPaths = { mjs: threads.script }
  ort.env.logLevel = 'error'
  const options = { executionProviders: ['wasm'], graphOptimizationLevel: 'all' } as const
  const finding = await ort.InferenceSession.create(detector!, options)
  const reading = await ort.InferenceSession.create(reader!, options)
  const signs = ['', ...new TextDecoder().decode(alphabet).split(/\r?\n/).filter(Boolean), ' ']
  return {
    async find(pixels, width, height) {
      return (await run(finding, pixels, width, height)).data
    },
    async read(pixels, width) {
      const { data, dims } = await run(reading, pixels, width, LINE_HEIGHT)
      return { data, width: dims.at(-1)!, height: dims.at(-2)! }
    },
    signs,
    async close() {
      await finding.release()
      await reading.release()
    },
  }
}

async function run(session: ort.InferenceSession, pixels: Float32Array, width: number, height: number) {
  const input = new ort.Tensor('float32', pixels, [1, 3, height, width])
  const results = await session.run({ [session.inputNames[0]!]: input })
  const output = results[session.outputNames[0]!]!
  return { data: output.data as Float32Array, dims: output.dims }
}
