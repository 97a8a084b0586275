import { expect, test, vi } from 'vitest'
import { lookAtEach, type PagesFromPicture, type PictureSource, type SeenPage } from '../../../lib/document/look'
import { readDocument } from '../../../lib/document/read'
import { DEFAULT_LIMITS } from '../../../lib/pages/limits'
import { makePdf, onePage, stream } from '../pdf/make-pdf'

const text = (words: string): string => `BT /F 12 Tf 50 700 Td (${words}) Tj ET`
const source: PictureSource = { format: 'png', bytes: new Uint8Array() }
const sources = new Map([1, 2, 3].map((number) => [number, source]))
const limits = { ...DEFAULT_LIMITS, maxMillisecondsLooking: 40 }
const seen = (number: number): SeenPage => ({
  page: { number, width: 1, height: 1, words: [], marks: [], source: 'ocr' },
  faults: [],
})

/** Looks at the first page at once, and never comes to an end with the second. */
const stuck = () => {
  let calls = 0
  const signals: AbortSignal[] = []
  const look: PagesFromPicture = (_, { signal }) => {
    if (signal) signals.push(signal)
    return ++calls === 1 ? Promise.resolve([seen(1)]) : new Promise(() => {})
  }
  return { look, signals }
}

test('a page over its time is told to stop, those before it are kept, the rest is left out', async () => {
  const { look, signals } = stuck()
  const [onPart, onSeen] = [vi.fn(), vi.fn()]
  const { pages, skipped } = await lookAtEach(sources, async () => look, { limits, onPart, onSeen })
  expect(pages.map(({ number }) => number)).toEqual([1])
  expect(skipped).toEqual([2, 3])
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true])
  expect([onPart.mock.calls, onSeen.mock.calls]).toEqual([[['picture'], ['picture']], [[seen(1)]]])
})

test('the time of a page begins anew while the recognition is still being loaded', async () => {
  const slow: PagesFromPicture = async (_, { onProgress }) => {
    for (let sign = 0; sign < 4; sign++) {
      await new Promise((resolve) => setTimeout(resolve, 25))
      onProgress?.(0)
    }
    return [seen(1)]
  }
  const { skipped } = await lookAtEach(new Map([[1, source]]), async () => slow, { limits })
  expect(skipped).toEqual([])
})

test('pages seen before are taken, and nothing else is looked at', async () => {
  const load = vi.fn()
  const { pages, skipped } = await lookAtEach(sources, load, { limits, seen: [seen(2)] })
  expect([pages.map(({ number }) => number), skipped, load.mock.calls]).toEqual([[2], [1, 3], []])
})

test('canceled it throws the reason', async () => {
  const reason = new Error('enough')
  const controller = new AbortController()
  const { signal } = controller
  const looking = lookAtEach(sources, async () => () => new Promise(() => {}), { limits, signal })
  setTimeout(() => controller.abort(reason), 5)
  await expect(looking).rejects.toBe(reason)
})

test('pages that were left out are said; without a report that is why', async () => {
  const mixed = makePdf({
    pages: [
      { content: text('A page with words enough to be read as they are here') },
      { content: '600 0 0 800 0 0 cm /Im Do', resources: '/XObject << /Im @Im >>' },
    ],
    objects: {
      Im: stream('/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'ab'),
    },
  })
  const never = async (): Promise<PagesFromPicture> => () => new Promise(() => {})
  const [outcome] = await readDocument(mixed, { file: 'f', pictures: never, limits })
  expect(outcome).toMatchObject({
    ok: false,
    error: { code: 'timeout', message: expect.stringMatching(/Page 2 was left/) },
  })
  const [all] = await readDocument(mixed, { file: 'f', ocr: 'always', pictures: never, limits })
  expect(all).toMatchObject({
    ok: false,
    // What the first page says itself is better than nothing.
    error: { code: 'timeout', message: expect.stringMatching(/Page 2 was left/) },
  })
  const plain = onePage(text('A page with words enough to be read as they are here'))
  expect(await readDocument(plain, { file: 'f', pictures: never, limits })).toMatchObject([
    { error: { code: 'not-a-score-report' } },
  ])
})
