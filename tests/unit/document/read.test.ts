import { readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { sniff } from '../../../lib/document/format'
import type { PagesFromPicture, SeenPage } from '../../../lib/document/look'
import { readDocument } from '../../../lib/document/read'
import { Failure } from '../../../lib/pages/failure'
import type { Page } from '../../../lib/pages/model'
import { makePdf, onePage, stream } from '../pdf/make-pdf'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
/** A picture of `width` x 1 pixels, with data enough for them; nobody unpacks it. */
const png = (width: number): Uint8Array => {
  const four = (value: number) => [24, 16, 8, 0].map((shift) => String.fromCharCode((value >>> shift) & 255)).join('')
  const head = `IHDR${four(width)}\0\0\0\x01\x08\0\0\0\0`
  const data = Math.ceil(width / 1032)
  const chunks = `${four(13)}${head}${four(crc32(bytes(head)))}${four(data)}IDAT${'.'.repeat(data)}....`
  return bytes(`\x89PNG\r\n\x1a\n${chunks}\0\0\0\0IEND\xae\x42\x60\x82`)
}
const PNG = png(1)
const text = (words: string): string => `BT /F 12 Tf 50 700 Td (${words}) Tj ET`
const scan = (): Uint8Array =>
  onePage(
    '600 0 0 800 0 0 cm /Im Do',
    { resources: '/XObject << /Im @Im >>' },
    {
      Im: stream('/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'ab'),
    },
  )
const codes = async (file: Uint8Array, options: Partial<Parameters<typeof readDocument>[1]> = {}) =>
  (await readDocument(file, { file: 'f', ...options })).map((outcome) => (outcome.ok ? 'read' : outcome.error.code))

test('a file is what it begins with, not what it is called', () => {
  expect(sniff(bytes('%PDF-1.4\n'))).toBe('pdf')
  expect(sniff(bytes(`${'x'.repeat(900)}%PDF-1.4\n`))).toBe('pdf')
  expect(sniff(PNG)).toBe('png')
  expect(sniff(bytes('\xff\xd8\xff\xe0'))).toBe('jpeg')
  expect(sniff(bytes('RIFF....WEBPVP8 '))).toBe('webp')
  for (const other of ['', 'PK\x03\x04', 'GIF89a', 'RIFF....WAVE', '<html>', '%!PS-Adobe'])
    expect(sniff(bytes(other))).toBeNull()
})

test('refusals in the order of the contract', async () => {
  expect(await codes(bytes('PK\x03\x04'))).toEqual(['unsupported-format'])
  expect(await codes(new Uint8Array())).toEqual(['corrupt'])
  expect(await codes(bytes('%PDF-1.4\n cut off'))).toEqual(['corrupt'])
  expect(await codes(new Uint8Array(26 * 1024 * 1024))).toEqual(['unsupported-format'])
  expect(await codes(onePage(text('Hello')), { limits: { maxBytes: 10 } })).toEqual(['too-large'])
  expect(await codes(onePage(text('An invoice for three apples and nothing else at all')))).toEqual([
    'not-a-score-report',
  ])
})

test('pictures are refused where nobody reads them', async () => {
  expect(await codes(PNG)).toEqual(['no-text'])
  expect(await codes(PNG, { ocr: 'never', pictures: () => Promise.reject(new Error('not to be asked')) })).toEqual([
    'no-text',
  ])
  expect(await codes(scan(), { ocr: 'never' })).toEqual(['no-text'])
})

test('a picture that is cut off or over the limit is refused before anything is unpacked', async () => {
  const unasked = () => Promise.reject(new Error('not to be asked'))
  expect(await codes(PNG.slice(0, -4), { pictures: unasked })).toEqual(['corrupt'])
  expect(await codes(png(55_000_001), { pictures: unasked })).toEqual(['too-large'])
  expect(await codes(png(55_000_001), { ocr: 'never' })).toEqual(['too-large'])
  expect(await codes(png(500), { limits: { maxPixels: 499 } })).toEqual(['too-large'])
  expect(await codes(png(500), { limits: { maxPixels: 500 } })).toEqual(['no-text'])
})

const reader = () => vi.fn<PagesFromPicture>(async () => [])

test('whoever reads pictures is loaded only for pictures', async () => {
  const load = vi.fn(async () => reader())
  await readDocument(onePage(text('Plain text on a page of its own, as usual')), { file: 'f', pictures: load })
  expect(load).not.toHaveBeenCalled()
  await readDocument(PNG, { file: 'f', pictures: load })
  expect(load).toHaveBeenCalledTimes(1)
})

test('only the pages that need it are looked at, all of them with `always`', async () => {
  const both = makePdf({
    pages: [
      { content: text('A page with words enough to be read as they are here') },
      { content: '600 0 0 800 0 0 cm /Im Do', resources: '/XObject << /Im @Im >>' },
    ],
    objects: {
      Im: stream('/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'ab'),
    },
  })
  const looked = async (ocr: 'auto' | 'always'): Promise<number[]> => {
    const read = reader()
    await readDocument(both, { file: 'f', ocr, pictures: async () => read })
    return read.mock.calls.flatMap(([source]) =>
      source.format === 'pdf' ? source.pages.map((page: Page) => page.number) : [],
    )
  }
  expect(await looked('auto')).toEqual([2])
  expect(await looked('always')).toEqual([1, 2])
})

test('what goes wrong with a picture is a refusal too', async () => {
  const failing: PagesFromPicture = async () => {
    throw new Failure('too-large', 'too many pixels')
  }
  expect(await codes(PNG, { pictures: async () => failing })).toEqual(['too-large'])
})

test('where what reads pictures is missing, the pages with text are read all the same', async () => {
  const missing: PagesFromPicture = async () => {
    throw new Failure('no-text', 'not there')
  }
  const picture = { content: '600 0 0 800 0 0 cm /Im Do', resources: '/XObject << /Im @Im >>' }
  const objects = {
    Im: stream('/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'ab'),
  }
  const words = { content: text('A page with words enough to be read as they are here') }
  const read = (pages: Parameters<typeof makePdf>[0]['pages']) =>
    codes(makePdf({ pages, objects }), { pictures: async () => missing })
  expect(await read([words, picture])).toEqual(['not-a-score-report'])
  expect(await read([picture])).toEqual(['no-text'])
})

test('what made a picture hard to read is said once, with what helps', async () => {
  const page: Page = { number: 1, width: 100, height: 100, words: [], marks: [], source: 'ocr' }
  const messageOf = async (faults: SeenPage['faults']) => {
    const [outcome] = await readDocument(PNG, { file: 'f', pictures: async () => async () => [{ page, faults }] })
    return outcome?.ok === false ? outcome.error.message : ''
  }
  expect(await messageOf([])).toContain('closer, flat, in even light')
  expect(await messageOf(['small'])).toContain('move closer')
  expect(await messageOf(['dark', 'blurred'])).toMatch(/better light.*hold the camera still/)
  expect(await messageOf(['cut-off', 'cut-off'])).toMatch(/^(?!.*edge.*edge)/)
})

test('progress rises to 1', async () => {
  const seen: number[] = []
  await readDocument(makePdf({ pages: [{ content: text('a') }, { content: text('b') }] }), {
    file: 'f',
    onProgress: (share) => seen.push(share),
  })
  expect(seen.at(-1)).toBe(1)
  expect([...seen].sort((a, b) => a - b)).toEqual(seen)
})

test('cancelled it throws the reason', async () => {
  await expect(readDocument(onePage(''), { file: 'f', signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow(
    'stop',
  )
})

test('text whose fonts tell no letters is no text, where pictures are not read', async () => {
  const report = await readFile(new URL('../../../fixtures/vector/varied-web-001-weasyprint.pdf', import.meta.url))
  const nameless = report.toString('latin1').replaceAll('/ToUnicode', '/ToNowhere')
  expect(await codes(bytes(nameless), { ocr: 'never' })).toEqual(['no-text'])
})
