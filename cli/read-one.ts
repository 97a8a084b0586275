/** One document to its outcomes: what `read` and `brief` have in common. */
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

const refusal = (file: string, code: 'not-found' | 'corrupt', message: string): Outcome => ({
  file,
  ok: false,
  error: { code, message },
})

/** How far a long read has come, on a terminal only. */
function progressOn(stream: NodeJS.WriteStream, file: string): { report: (share: number) => void; clear: () => void } {
  if (!stream.isTTY) return { report: () => {}, clear: () => {} }
  return {
    report: (share) => stream.write(`\r\x1b[K${file}: ${Math.round(100 * share)}%`),
    clear: () => stream.write('\r\x1b[K'),
  }
}

/**
 * Reads one document as the command line does. Never throws: what cannot be opened, or is a defect of ours, is a refusal
 * too, so that it does not lose the others.
 */
export async function readOne(input: Input, { ocr, password }: ReadingOptions): Promise<Outcome[]> {
  const { readDocument } = await import('../lib/read')
  const { DEFAULT_LIMITS } = await import('../lib/pdf/limits')
  let bytes: Uint8Array
  try {
    bytes = await input.bytes(DEFAULT_LIMITS.maxBytes)
  } catch {
    return [
      refusal(input.file, 'not-found', 'There is no such file, or it cannot be opened. Check its name and place.'),
    ]
  }
  const progress = progressOn(process.stderr, input.file)
  try {
    return await readDocument(bytes, {
      file: input.file,
      ocr,
      pictures: loadPictures,
      ...(password === undefined ? {} : { password }),
      onProgress: progress.report,
    })
  } catch (error) {
    // a defect of ours on one document must not lose the others
    process.stderr.write(`${input.file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return [
      refusal(
        input.file,
        'corrupt',
        'It could not be read: something in it was not expected. Save it as a new PDF and try that.',
      ),
    ]
  } finally {
    progress.clear()
  }
}
