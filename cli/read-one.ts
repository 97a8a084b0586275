/** One document to its pages and outcomes: what `read`, `brief` and `skeleton` have in common. */
import type { ReadPages } from '../lib/document/read'
import type { Outcome } from '../lib/reports/schema'
import type { Input } from './inputs'
import { loadPictures } from './pictures'
import { WrongCall } from './wrong-call'

const ocrChoices = ['auto', 'never', 'always'] as const
type OcrChoice = (typeof ocrChoices)[number]

export interface ReadingOptions {
  readonly ocr: OcrChoice
  readonly password: string | undefined
}

const isOcrChoice = (text: string): text is OcrChoice => (ocrChoices as readonly string[]).includes(text)

/** @throws WrongCall where it is none of the three */
export function readOcrChoice(text: string): OcrChoice {
  if (!isOcrChoice(text)) throw new WrongCall(`--ocr must be one of ${ocrChoices.join(', ')}, not "${text}"`)
  return text
}

const refusal = (code: 'not-found' | 'corrupt', message: string): ReadPages => ({
  ok: false,
  error: { code, message },
})

const DEFECT = 'It could not be read: something in it was not expected. Save it as a new PDF and try that.'

/** How far a long read has come, on a terminal only. */
function progressOn(stream: NodeJS.WriteStream, file: string): { report: (share: number) => void; clear: () => void } {
  if (!stream.isTTY) return { report: () => {}, clear: () => {} }
  return {
    report: (share) => stream.write(`\r\x1b[K${file}: ${Math.round(100 * share)}%`),
    clear: () => stream.write('\r\x1b[K'),
  }
}

/** Goes on to say what a defect of ours was, for whoever has to find it. */
function report(file: string, error: unknown): void {
  process.stderr.write(`${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

/**
 * Turns one document into pages as the command line does. Never throws: what cannot be opened, or is a defect of ours, is
 * a refusal too, so that it does not lose the others.
 */
export async function readPagesOf(input: Input, { ocr, password }: ReadingOptions): Promise<ReadPages> {
  const { readPages } = await import('../lib/document/read')
  const { DEFAULT_LIMITS } = await import('../lib/pages/limits')
  let bytes: Uint8Array
  try {
    bytes = await input.bytes(DEFAULT_LIMITS.maxBytes)
  } catch {
    return refusal('not-found', 'There is no such file, or it cannot be opened. Check its name and place.')
  }
  const progress = progressOn(process.stderr, input.file)
  try {
    return await readPages(bytes, {
      file: input.file,
      ocr,
      pictures: loadPictures,
      ...(password === undefined ? {} : { password }),
      onProgress: progress.report,
    })
  } catch (error) {
    report(input.file, error)
    return refusal('corrupt', DEFECT)
  } finally {
    progress.clear()
  }
}

/** Reads one document as the command line does. Never throws, as its pages do not. */
export async function readOne(input: Input, options: ReadingOptions): Promise<Outcome[]> {
  const { reportsFrom } = await import('../lib/document/read')
  const read = await readPagesOf(input, options)
  try {
    return reportsFrom(read, input.file)
  } catch (error) {
    report(input.file, error)
    return [{ file: input.file, ok: false, error: { code: 'corrupt', message: DEFECT } }]
  }
}
