import { beforeEach, expect, test, vi } from 'vitest'
import { drawPage } from '../../../lib/pdf/draw-page'
import { readPdfPages } from '../../../lib/pdf/read-pages'
import { makePdf } from './make-pdf'

const tasks = vi.hoisted((): { destroyed: boolean }[] => [])

// Every document that is opened is noted, so that the test can ask afterwards whether it was closed.
vi.mock('../../../lib/pdf/pdfjs', async (original) => {
  const actual = await original<typeof import('../../../lib/pdf/pdfjs')>()
  return {
    ...actual,
    loadPdfjs: async () => {
      const pdfjs = await actual.loadPdfjs()
      return {
        ...pdfjs,
        getDocument: (options: Parameters<typeof pdfjs.getDocument>[0]) => {
          const task = pdfjs.getDocument(options)
          tasks.push(task)
          return task
        },
      }
    },
  }
})

beforeEach(() => {
  tasks.length = 0
})

const pages = (count: number): Uint8Array =>
  makePdf({ pages: Array.from({ length: count }, () => ({ content: 'BT /F 12 Tf 50 700 Td (Hello) Tj ET' })) })

const closed = (): boolean[] => tasks.map((task) => task.destroyed)

test('a document that was read is closed', async () => {
  await readPdfPages(pages(2))
  expect(closed()).toEqual([true])
})

test('one that is refused is closed', async () => {
  await readPdfPages(pages(61))
  await readPdfPages(pages(2), { limits: { maxOperations: 1 } })
  await readPdfPages(pages(2), { limits: { maxMilliseconds: 0 } })
  const text = new TextDecoder('latin1')
    .decode(pages(1))
    .replace('/Type /Catalog /Pages 2 0 R', '/Type /Catalog /Pages 9 0 R')
  await readPdfPages(Uint8Array.from(text, (char) => char.charCodeAt(0)))
  expect(closed()).toEqual([true, true, true, true])
})

test('one whose reading is cancelled is closed', async () => {
  const controller = new AbortController()
  const reading = readPdfPages(pages(10), { signal: controller.signal, onProgress: () => controller.abort() })
  await expect(reading).rejects.toThrow()
  expect(closed()).toEqual([true])
})

test('one that is drawn, or cannot be drawn, is closed', async () => {
  const makeCanvas = () => ({ width: 0, height: 0, getContext: () => null })
  await expect(drawPage(pages(1), { page: 7, scale: 1, makeCanvas })).rejects.toThrow('Page 7')
  await expect(drawPage(pages(1), { page: 1, scale: 1, makeCanvas })).rejects.toThrow()
  expect(closed()).toEqual([true, true])
})
