/** Documents to their pages and outcomes, in processes of their own: what `read`, `brief` and `skeleton` have in common. */
import { availableParallelism } from 'node:os'
import type { OwnedOutcome, ReadPages } from '../lib/document/read'
import { isFailure } from '../lib/pages/failure'
import { DEFAULT_LIMITS } from '../lib/pages/limits'
import { nobody } from '../lib/reports/owner'
import type { Outcome } from '../lib/reports/schema'
import type { Input } from './inputs'
import type { Answers, Task } from './reader/protocol'
import { Readers, type Refused } from './reader/readers'
import { tell } from './terminal'
import { oneOf, WrongCall } from './wrong-call'

const ocrChoices = ['auto', 'never', 'always'] as const
type OcrChoice = (typeof ocrChoices)[number]

export interface ReadingOptions {
  readonly ocr: OcrChoice
  readonly password: string | undefined
}

/** As `parseArgs` takes them, of every command that reads documents. */
export const readingArguments = { ocr: { type: 'string', default: 'auto' }, password: { type: 'string' } } as const

/** @throws WrongCall where `--ocr` is none of the three */
export const readingOptions = ({ ocr, password }: { ocr: string; password?: string | undefined }): ReadingOptions => ({
  ocr: oneOf(ocrChoices, '--ocr', ocr),
  password,
})

/**
 * How many documents are to be read at a time; undefined: as many as fit.
 * @throws WrongCall where it is no whole number from 1
 */
export function readJobs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^0*[1-9]\d*$/.test(text)) throw new WrongCall(`--jobs must be a whole number from 1, not "${text}"`)
  return Number(text)
}

export const NOT_FOUND: Refused = {
  code: 'not-found',
  message: 'There is no such file, or it cannot be opened. Check its name and place.',
}
const DEFECT: Refused = {
  code: 'corrupt',
  message: 'Something unexpected in the file kept it from being read. Save it as a new PDF and try that.',
}

let readers: Readers | null = null

/** Starts the first reading process while the caller still looks for its documents. */
export function startReading(): Readers {
  if (readers) return readers
  const started = new Readers()
  readers = started
  process.once('exit', () => started.end())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      started.end()
      process.kill(process.pid, signal)
    })
  return started
}

/** Without this the reading processes keep this one alive. */
export function endReading(): void {
  readers?.end()
}

/** How many documents are best read at a time on this machine. */
function usualJobs(documents: number): number {
  const fitting = Math.floor(process.availableMemory() / (1.25 * DEFAULT_LIMITS.maxMemory))
  return Math.max(1, Math.min(availableParallelism(), documents, fitting))
}

/** How far a long read has come, on a terminal only. */
function progressOn(stream: NodeJS.WriteStream, file: string): { report: (share: number) => void; clear: () => void } {
  if (!stream.isTTY) return { report: () => {}, clear: () => {} }
  return {
    report: (share) => stream.write(`\r\x1b[K${file}: ${Math.round(100 * share)}%`),
    clear: () => stream.write('\r\x1b[K'),
  }
}

/**
 * Asks a reading process. Never throws: what cannot be opened, or is a defect of ours, is refused too, so that it does
 * not lose the others.
 */
async function ask<Wanted extends Task['wanted']>(
  wanted: Wanted,
  input: Input,
  options: ReadingOptions,
): Promise<Answers[Wanted] | Refused> {
  const { file } = input
  const load = async (): Promise<Task> => ({
    wanted,
    file,
    bytes: await input.bytes(DEFAULT_LIMITS.maxBytes),
    ocr: options.ocr,
    password: options.password,
  })
  const progress = progressOn(process.stderr, file)
  try {
    const result = await startReading().read(load, progress.report)
    progress.clear()
    // The process answers each kind of task in its own way (`Answers`).
    if (result.type === 'done') return result.answer as Answers[Wanted]
    if (result.type === 'refused') return result.error
    tell(`${file}: ${result.reason}`)
    return DEFECT
  } catch (error) {
    return isFailure(error) ? { code: error.code, message: error.message } : NOT_FOUND
  }
}

/** Turns one document into pages. Never throws. */
export async function readPagesOf(input: Input, options: ReadingOptions): Promise<ReadPages> {
  const answer = await ask('pages', input, options)
  return 'code' in answer ? { ok: false, error: answer } : answer
}

/** Reads one document: an outcome a report, or one refusal. Never throws. */
export async function readOne(input: Input, options: ReadingOptions): Promise<readonly Outcome[]> {
  const answer = await ask('outcomes', input, options)
  return 'code' in answer ? [{ file: input.file, ok: false, error: answer }] : answer
}

/** The same, each report with whose it is. Never throws. */
export async function readOwned(input: Input, options: ReadingOptions): Promise<readonly OwnedOutcome[]> {
  const answer = await ask('owned', input, options)
  return 'code' in answer ? [{ outcome: { file: input.file, ok: false, error: answer }, owner: nobody }] : answer
}

/** What one of several documents was read as. */
interface ReadInput<T> {
  readonly input: Input
  readonly outcomes: T
}

/**
 * Reads documents several at a time, and gives them in their order. Never throws.
 *
 * @param read reads one: `readOne` or `readOwned`
 * @param jobs how many at a time; what cores, files and memory allow where left out
 */
export async function* readEach<T>(
  inputs: readonly Input[],
  options: ReadingOptions,
  read: (input: Input, options: ReadingOptions) => Promise<T>,
  jobs = usualJobs(inputs.length),
): AsyncGenerator<ReadInput<T>> {
  startReading().jobs = Math.min(jobs, inputs.length)
  // Each waits for its turn; what was given is let go of.
  const reading = inputs.map((input) => read(input, options)).reverse()
  for (const input of inputs) yield { input, outcomes: await reading.pop()! }
}
