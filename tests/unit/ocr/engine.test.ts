import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Engine, startEngine } from '../../../lib/ocr/engine'

/** What a worker does when asked: the tests decide when, or whether, it answers. */
const worker = vi.hoisted(() => ({
  start: (_worker: object) => {},
  starting: new Promise<object>(() => {}),
  terminate: vi.fn(async () => ({})),
  setParameters: vi.fn(async () => ({})),
  recognize: vi.fn(() => new Promise(() => {})),
  logger: (_message: { status: string; progress: number }) => {},
}))

vi.mock('tesseract.js', async (original) => ({
  ...(await original<typeof import('tesseract.js')>()),
  createWorker: (_language: string, _mode: number, options: { logger: typeof worker.logger }) => {
    worker.logger = options.logger
    return worker.starting
  },
}))

const MINUTE = 60_000
const ink = { width: 1, height: 1, data: new Uint8Array([255]) }

beforeEach(() => {
  vi.useFakeTimers()
  worker.starting = new Promise((resolve) => {
    worker.start = resolve
  })
  worker.terminate.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
})

async function started(): Promise<Engine> {
  worker.start({ ...worker })
  return startEngine({ langPath: '' })
}

test('one that does not start is given up, and ended should it start after all', async () => {
  const starting = startEngine({ langPath: '' })
  const given = expect(starting).rejects.toThrow('does not answer')
  await vi.advanceTimersByTimeAsync(MINUTE)
  await given
  expect(worker.terminate).not.toHaveBeenCalled()
  worker.start({ ...worker })
  await vi.advanceTimersByTimeAsync(0)
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test('one that loads its parts slowly is waited for', async () => {
  const starting = startEngine({ langPath: '' })
  for (let k = 0; k < 5; k++) {
    await vi.advanceTimersByTimeAsync(0.75 * MINUTE)
    worker.logger({ status: 'loading language traineddata', progress: k / 5 })
  }
  worker.start({ ...worker })
  await expect(starting).resolves.toHaveProperty('recognize')
})

test('a page that is recognised slowly is waited for; one on which nothing is heard any more is given up', async () => {
  const engine = await started()
  const shares: number[] = []
  const reading = engine.recognize(ink, 'lines', (share) => shares.push(share))
  const given = expect(reading).rejects.toThrow('does not answer')
  for (const progress of [0.1, 0.2, 0.3]) {
    await vi.advanceTimersByTimeAsync(0.75 * MINUTE)
    worker.logger({ status: 'recognizing text', progress })
  }
  expect(shares).toEqual([0.1, 0.2, 0.3])
  await vi.advanceTimersByTimeAsync(MINUTE)
  await given
})

test('words of a line that the engine gives one box end where the next begins', async () => {
  const box = (x0: number, x1: number) => ({ x0, y0: 10, x1, y1: 20 })
  const word = (text: string, x0: number, x1: number) => ({ text, bbox: box(x0, x1), confidence: 90 })
  const line = {
    words: [word('2%', 100, 200), word('-', 140, 150), word('4%', 170, 200)],
    rowAttributes: { rowHeight: 10 },
  }
  worker.recognize.mockResolvedValueOnce({ data: { blocks: [{ paragraphs: [{ lines: [line] }] }] } })
  const engine = await started()
  const found = await engine.recognize(ink, 'lines')
  expect(found.map(({ text, box: [x0, , x1] }) => [text, x0, x1])).toEqual([
    ['2%', 100, 140],
    ['-', 140, 150],
    ['4%', 170, 200],
  ])
})
