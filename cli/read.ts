/**
 * `strongsuit read`: documents to readings, a line each or a summary for people.
 */
import { parseArgs } from 'node:util'
import type { Outcome } from '../lib/reports/schema'
import { type Input, inputsOf } from './inputs'

const USAGE = 'strongsuit read FILE... [--json] [--ocr auto|never|always] [--password TEXT]'

const ocrChoices = ['auto', 'never', 'always'] as const
type OcrChoice = (typeof ocrChoices)[number]

interface Call {
  readonly names: readonly string[]
  readonly json: boolean
  readonly ocr: OcrChoice
  readonly password: string | undefined
}

/** The call itself was wrong: its message goes to the person. */
class WrongCall extends Error {}

const isOcrChoice = (text: string): text is OcrChoice => (ocrChoices as readonly string[]).includes(text)

function readCall(argv: string[]): Call {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      ocr: { type: 'string', default: 'auto' },
      password: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new WrongCall('no file is named')
  if (!isOcrChoice(values.ocr))
    throw new WrongCall(`--ocr must be one of ${ocrChoices.join(', ')}, not "${values.ocr}"`)
  return { names: positionals, json: values.json, ocr: values.ocr, password: values.password }
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

async function readOne(input: Input, { ocr, password }: Call): Promise<Outcome[]> {
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
      pictures: async () => (await import('../lib/pictures-node')).pictures,
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

async function write(outcome: Outcome, json: boolean): Promise<void> {
  if (json) {
    process.stdout.write(`${JSON.stringify(outcome)}\n`)
    return
  }
  const [{ summarise }, { terminal }] = await Promise.all([import('./summary'), import('./terminal')])
  process.stdout.write(summarise(outcome, terminal(process.stdout)))
}

/**
 * Reads what the arguments name.
 *
 * @param argv what follows the word `read`
 * @returns 0 where every file was read, 1 where at least one was refused, 2 where the call was wrong
 */
export async function read(argv: string[]): Promise<number> {
  let call: Call
  try {
    call = readCall(argv)
  } catch (error) {
    // parseArgs throws a TypeError with a code for an unknown option or a missing value; anything else is a defect.
    if (!(error instanceof WrongCall) && !(error instanceof TypeError && 'code' in error)) throw error
    process.stderr.write(`strongsuit read: ${error.message}\n\n${USAGE}\n`)
    return 2
  }
  const inputs = await inputsOf(call.names)
  if (inputs.length === 0) process.stderr.write('strongsuit read: no PDF, PNG, JPEG or WebP file is in there\n')
  let refused = false
  for (const input of inputs) {
    for (const outcome of await readOne(input, call)) {
      await write(outcome, call.json)
      refused ||= !outcome.ok
      const warnings = outcome.ok ? outcome.warnings : []
      for (const { field, message } of warnings) process.stderr.write(`${input.file}: ${field}: ${message}\n`)
    }
  }
  return refused ? 1 : 0
}
