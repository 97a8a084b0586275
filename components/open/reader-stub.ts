import type { Outcome } from '../../lib/reports/schema'
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
  await new Promise((r) => setTimeout(r, 300))
  if (!options.file.startsWith('specimen'))
    return [
      {
        file: options.file,
        ok: false,
        error: {
          code: options.file.includes('pass') && !options.password ? 'encrypted' : 'unsupported-format',
          message: 'The reader is not there yet.',
        },
      },
    ]
  return [{ ...(await (await fetch('/dev/reading.json')).json()), file: options.file }]
}
export async function renderPage(_b: Uint8Array, o: { page: number; password?: string }) {
  const r = await fetch(`/dev/p-${o.page}.png`)
  if (!r.ok)
    return {
      ok: false as const,
      error: { code: 'corrupt' as const, message: 'no such page' } as { code: string; message: string },
    }
  return { ok: true as const, picture: await r.blob(), width: 612, height: 792 }
}
