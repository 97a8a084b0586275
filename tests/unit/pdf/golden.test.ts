import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadPdfjs, PDFJS_VERSION } from '../../../lib/pdf/pdfjs'
import { readPdfPages } from '../../../lib/pdf/read-pages'

const sample = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../../fixtures/samples/${name}`, import.meta.url)))

test('the pdf.js that this reader was written for', async () => {
  expect((await loadPdfjs()).version).toBe(PDFJS_VERSION)
})

// Another pdf.js, or one half polyfilled, has been seen to answer with no shapes at all and no error.
test('no shape gets lost', async () => {
  const result = await readPdfPages(await sample('ck-boxes-05.pdf'))
  if (!result.ok) throw new Error(result.error.message)
  const table = result.pages[1]
  expect(table?.words.filter((word) => /^\d+-\d+%$/.test(word.text)).length).toBe(25)
  const filled = table?.marks.filter((mark) => mark.color === '#1f3a5f' && mark.shape === 'rect') ?? []
  // Twenty-five rows, one cell marked in each; the heads of the three blocks are wider.
  expect(filled.filter((mark) => mark.box[2] - mark.box[0] < 100)).toHaveLength(25)
})

test('the engine keeps its own built-ins', async () => {
  await loadPdfjs()
  expect(String(Array.prototype.push)).toContain('[native code]')
  expect(String(JSON.parse)).toContain('[native code]')
})

test('the canvas can still be loaded afterwards', async () => {
  await loadPdfjs()
  const { createCanvas } = await import('@napi-rs/canvas')
  expect(createCanvas(2, 2).width).toBe(2)
})
