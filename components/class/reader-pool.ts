/**
 * Several reader's workers side by side, for a class: each reads one document at a time and is ended where it is stuck.
 */
import type { Answers, FromWorker, OwnedRequest, ReaderError, ToWorker } from '../../lib/document/worker/protocol'
import { lateMessage, MOST_TIME, siteAssets, startReader } from '../../lib/document/worker/site'
import { nobody } from '../../lib/reports/owner'

/** Each holds a reader of its own in memory: more gain little beside that. */
const MOST_WORKERS = 4

export interface ClassFileToRead {
  readonly name: string
  bytes(): Promise<Uint8Array<ArrayBuffer>>
}

type Outcomes = Answers['owned']

const refusal = (file: string, error: ReaderError): Outcomes => [{ outcome: { file, ok: false, error }, owner: nobody }]

/** One document in one worker. Never rejects; `usable` is false where the worker has to be replaced. */
function readIn(worker: Worker, request: OwnedRequest, signal: AbortSignal) {
  const { file } = request
  return new Promise<{ readonly outcomes: Outcomes; readonly usable: boolean }>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = (outcomes: Outcomes, usable: boolean): void => {
      clearTimeout(timer)
      worker.onmessage = null
      worker.onerror = null
      signal.removeEventListener('abort', cancel)
      resolve({ outcomes, usable })
    }
    const cancel = (): void => end([], false)
    const watch = (part: keyof typeof MOST_TIME): void => {
      clearTimeout(timer)
      timer = setTimeout(
        () => end(refusal(file, { code: 'timeout', message: lateMessage(part) }), false),
        MOST_TIME[part],
      )
    }
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'part') watch(data.part)
      else if (data.type === 'done') end(data.answer as Outcomes, true)
      else if (data.type === 'failed') end(refusal(file, data.error), true)
      // pdf.js says something of its own when it is ready: no answer to anything.
      else if (data.type === 'broken')
        end(refusal(file, { code: 'corrupt', message: 'The reader stopped at this file.' }), false)
    }
    worker.onerror = () =>
      end(refusal(file, { code: 'corrupt', message: 'The reader could not be started. Reload the page.' }), false)
    signal.addEventListener('abort', cancel)
    watch('start')
    worker.postMessage({ id: 1, assets: siteAssets(), request } satisfies ToWorker)
  })
}

/**
 * Reads each file as a document of its own, as many at a time as the device has cores to spare.
 *
 * @param take gets the outcomes of each file as they come
 */
export async function readEach(
  files: readonly ClassFileToRead[],
  signal: AbortSignal,
  take: (outcomes: Outcomes) => void,
): Promise<void> {
  const queue = files.values()
  const one = async (): Promise<void> => {
    let worker: Worker | null = null
    for (const file of queue) {
      if (signal.aborted) break
      const bytes = await file.bytes().catch(() => null)
      if (bytes === null) {
        take(refusal(file.name, { code: 'not-found', message: 'The file could not be opened for reading.' }))
        continue
      }
      worker ??= startReader()
      const request = { type: 'owned', files: [{ name: file.name, bytes }], file: file.name } as const
      const { outcomes, usable } = await readIn(worker, request, signal)
      if (!signal.aborted) take(outcomes)
      if (usable) continue
      worker.terminate()
      worker = null
    }
    worker?.terminate()
  }
  const workers = Math.min(MOST_WORKERS, files.length, Math.max(1, navigator.hardwareConcurrency - 1 || 1))
  await Promise.all(Array.from({ length: Math.max(workers, Math.min(2, files.length)) }, one))
}
