import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromWorker, ToWorker } from '../../../../lib/document/worker/protocol'

type Client = typeof import('../../../../lib/document/worker/client')

/** A worker whose answers the test gives itself. */
class FakeWorker {
  static all: FakeWorker[] = []
  readonly received: ToWorker[] = []
  ended = false
  private readonly listeners = new Map<string, ((event: unknown) => void)[]>()

  constructor(readonly url: string) {
    FakeWorker.all.push(this)
  }

  addEventListener(type: string, listener: (event: unknown) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener])
  }

  postMessage(message: ToWorker): void {
    this.received.push(message)
  }

  terminate(): void {
    this.ended = true
  }

  emit(type: string, event: unknown): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event)
  }

  say(message: FromWorker): void {
    this.emit('message', { data: message })
  }
}

const scripts: Blob[] = []
let client: Client

beforeEach(async () => {
  FakeWorker.all = []
  scripts.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('location', { origin: 'https://example.org' })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    scripts.push(blob as Blob)
    return 'blob:https://example.org/1'
  })
  vi.resetModules()
  client = await import('../../../../lib/document/worker/client')
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const worker = (index = 0): FakeWorker => FakeWorker.all[index] as FakeWorker
const files = [{ name: 'a.pdf', bytes: new Uint8Array([1, 2, 3]) }]
const outcome = { file: 'a.pdf', ok: false as const, error: { code: 'no-text' as const, message: 'nothing' } }

test('the worker starts from a blob that takes in our own script, and gets our own addresses', async () => {
  const warming = client.warm()
  expect(worker().url).toMatch(/^blob:/)
  expect(await scripts[0]?.text()).toContain('importScripts("https://example.org/workers/reader.js")')
  expect(worker().received[0]).toMatchObject({
    request: { type: 'warm' },
    assets: { cMapUrl: 'https://example.org/pdfjs/cmaps/', wasmUrl: 'https://example.org/pdfjs/wasm/' },
  })
  worker().say({ id: worker().received[0]?.id ?? 0, type: 'done', answer: null })
  await warming
})

test('answers find their questions, in whatever order they come', async () => {
  const first = client.readInWorker(files, { file: 'a.pdf' })
  const second = client.readInWorker(files, { file: 'b.pdf', password: 'x' })
  const [a, b] = worker().received
  expect(b?.request).toMatchObject({ type: 'read', file: 'b.pdf', password: 'x' })
  worker().say({ id: b?.id ?? 0, type: 'done', answer: [{ ...outcome, file: 'b.pdf' }] })
  worker().say({ id: a?.id ?? 0, type: 'done', answer: [outcome] })
  expect((await first)[0]?.file).toBe('a.pdf')
  expect((await second)[0]?.file).toBe('b.pdf')
  expect(FakeWorker.all).toHaveLength(1)
})

test('progress is passed on', async () => {
  const seen: number[] = []
  const reading = client.readInWorker(files, { file: 'a.pdf', onProgress: (share) => seen.push(share) })
  const id = worker().received[0]?.id ?? 0
  worker().say({ id, type: 'progress', share: 0.5 })
  worker().say({ id, type: 'progress', share: 1 })
  worker().say({ id, type: 'done', answer: [outcome] })
  await reading
  expect(seen).toEqual([0.5, 1])
})

test('failures become refusals and results, not exceptions', async () => {
  const reading = client.readInWorker(files, { file: 'a.pdf' })
  const drawing = client.renderPage(files, { page: 1 })
  const [a, b] = worker().received
  const error = { code: 'encrypted' as const, message: 'locked' }
  worker().say({ id: a?.id ?? 0, type: 'failed', error })
  worker().say({ id: b?.id ?? 0, type: 'failed', error })
  expect(await reading).toEqual([{ file: 'a.pdf', ok: false, error }])
  expect(await drawing).toEqual({ ok: false, error })
})

test('cancelling ends the worker at once; what else was under way goes on in a new one', async () => {
  const controller = new AbortController()
  const canceled = client.readInWorker(files, { file: 'a.pdf', signal: controller.signal })
  const other = client.readInWorker(files, { file: 'b.pdf' })
  controller.abort(new Error('no more'))
  await expect(canceled).rejects.toThrow('no more')
  expect(worker().ended).toBe(true)
  const again = worker(1).received[0]
  expect(again?.request).toMatchObject({ file: 'b.pdf' })
  worker(1).say({ id: again?.id ?? 0, type: 'done', answer: [{ ...outcome, file: 'b.pdf' }] })
  expect((await other)[0]?.file).toBe('b.pdf')
})

test('cancelled before it began it asks nothing', async () => {
  await expect(client.readInWorker(files, { file: 'a.pdf', signal: AbortSignal.abort() })).rejects.toThrow()
  expect(FakeWorker.all).toHaveLength(0)
})

test('a worker is ended at the limit of each part: one that starts may take longer, progress buys no time', async () => {
  const reading = client.readInWorker(files, { file: 'a.pdf' })
  const id = worker().received[0]?.id ?? 0
  await vi.advanceTimersByTimeAsync(59_000)
  worker().say({ id, type: 'part', part: 'text' })
  await vi.advanceTimersByTimeAsync(19_000)
  worker().say({ id, type: 'part', part: 'picture' })
  await vi.advanceTimersByTimeAsync(29_000)
  worker().say({ id, type: 'progress', share: 0.1 })
  expect(worker().ended).toBe(false)
  await vi.advanceTimersByTimeAsync(4_000)
  expect(await reading).toMatchObject([{ ok: false, error: { code: 'timeout' } }])
  expect(worker().ended).toBe(true)
})

test('what else was under way in a worker that is ended has all of its time again', async () => {
  const stuck = client.readInWorker(files, { file: 'a.pdf' })
  const other = client.readInWorker(files, { file: 'b.pdf' })
  worker().say({ id: worker().received[0]?.id ?? 0, type: 'part', part: 'text' })
  await vi.advanceTimersByTimeAsync(23_000)
  expect(await stuck).toMatchObject([{ ok: false, error: { code: 'timeout' } }])
  await vi.advanceTimersByTimeAsync(50_000)
  expect(worker(1).ended).toBe(false)
  worker(1).say({ id: worker(1).received[0]?.id ?? 0, type: 'done', answer: [outcome] })
  await other
})

test('a worker that cannot start says so', async () => {
  const reading = client.readInWorker(files, { file: 'a.pdf' })
  worker().emit('error', {})
  await expect(reading).rejects.toThrow('could not be started')
  const again = client.readInWorker(files, { file: 'a.pdf' })
  expect(FakeWorker.all).toHaveLength(2)
  worker(1).say({ id: worker(1).received[0]?.id ?? 0, type: 'done', answer: [outcome] })
  await again
})

test('a fault of the reader is no refusal: it comes as an error of its own, and the next read starts afresh', async () => {
  const broken = client.readInWorker(files, { file: 'a.pdf' })
  const other = client.readInWorker(files, { file: 'b.pdf' })
  worker().say({ id: worker().received[0]?.id ?? 0, type: 'broken', reason: 'TypeError: x is undefined' })
  await expect(broken).rejects.toMatchObject({ name: 'ReaderStopped', reason: 'TypeError: x is undefined' })
  await expect(broken).rejects.toThrow('Nothing was sent. Try again, or enter the values by hand.')
  expect(worker().ended).toBe(true)
  worker(1).say({ id: worker(1).received[0]?.id ?? 0, type: 'done', answer: [{ ...outcome, file: 'b.pdf' }] })
  expect((await other)[0]?.file).toBe('b.pdf')
  const next = client.readInWorker(files, { file: 'c.pdf' })
  worker(1).say({ id: worker(1).received[1]?.id ?? 0, type: 'done', answer: [{ ...outcome, file: 'c.pdf' }] })
  expect((await next)[0]?.file).toBe('c.pdf')
})

test('a worker that has read is kept for the next page and then ended; one that is only warm stays', async () => {
  const warming = client.warm()
  worker().say({ id: worker().received[0]?.id ?? 0, type: 'done', answer: null })
  await warming
  await vi.advanceTimersByTimeAsync(600_000)
  expect(worker().ended).toBe(false)

  for (const pause of [100_000, 119_000, 121_000]) {
    const reading = client.readInWorker(files, { file: 'a.pdf' })
    worker().say({ id: worker().received.at(-1)?.id ?? 0, type: 'done', answer: [outcome] })
    await reading
    expect(FakeWorker.all).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(pause)
    expect(worker().ended).toBe(pause > 120_000)
  }
})
