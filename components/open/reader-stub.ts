import type { Outcome } from '../../lib/reports/schema'

/** Stands in until the worker's client is there. */
export async function warm(): Promise<void> {}

export async function readInWorker(
  _bytes: Uint8Array,
  options: {
    readonly file: string
    readonly password?: string
    readonly signal?: AbortSignal
    readonly onProgress?: (fraction: number) => void
  },
): Promise<Outcome[]> {
  options.onProgress?.(0.5)
  return [{ file: options.file, ok: false, error: { code: 'corrupt', message: 'The reader is not there yet.' } }]
}
