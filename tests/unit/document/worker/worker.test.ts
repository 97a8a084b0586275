import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromWorker, Request, SiteAssets, ToWorker } from '../../../../lib/document/worker/protocol'

const assets: SiteAssets = {
  site: '/',
  threads: 1,
  cMapUrl: '/cmaps/',
  standardFontDataUrl: '/fonts/',
  wasmUrl: '/wasm/',
}
let ask: (request: Request) => Promise<FromWorker>

beforeEach(async () => {
  let listen: (event: { data: ToWorker }) => void = () => {}
  let heard: (message: FromWorker) => void = () => {}
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: typeof listen) => {
      listen = listener
    },
    postMessage: (message: FromWorker) => heard(message),
  })
  vi.resetModules()
  await import('../../../../lib/document/worker/worker')
  ask = (request) =>
    new Promise((resolve) => {
      heard = (message) => {
        if (message.type !== 'part') resolve(message)
      }
      listen({ data: { id: 7, assets, request } })
    })
})

afterEach(() => vi.unstubAllGlobals())

test('what is wrong with a document is an outcome', async () => {
  const zip = new TextEncoder().encode('PK and nothing that could be read')
  expect(await ask({ type: 'read', files: [{ name: 'a.zip', bytes: zip }], file: 'a.zip' })).toMatchObject({
    id: 7,
    type: 'done',
    answer: [{ ok: false, error: { code: 'unsupported-format' } }],
  })
})

test('a fault of our own is never blamed on the document', async () => {
  const nothing = undefined as unknown as Uint8Array
  const answer = await ask({ type: 'read', files: [{ name: 'a.pdf', bytes: nothing }], file: 'a.pdf' })
  expect(answer).toMatchObject({ id: 7, type: 'broken' })
  expect(answer.type === 'broken' && answer.reason).toContain('TypeError')
})
