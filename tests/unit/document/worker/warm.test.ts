import { expect, test } from 'vitest'
import { readDocument } from '../../../../lib/document/read'
import { warmPdfs } from '../../../../lib/document/worker/warm-pdfs'

test('the documents to warm up with go the whole way that a report goes', async () => {
  const read = []
  for (const pdf of warmPdfs()) read.push((await readDocument(pdf, { file: 'warm', ocr: 'never' }))[0])
  expect(read).toMatchObject([
    { ok: true, kind: 'usmle-step2ck', layout: 'boxes', score: 250, result: 'pass' },
    { ok: true, kind: 'usmle-step2ck', layout: 'bars' },
  ])
  const [boxes, bars] = read
  expect(boxes?.ok && boxes.areas.map((area) => area.level)).toEqual(['average', 'lower', 'higher', 'average'])
  expect(bars?.ok && bars.areas.length).toBeGreaterThan(0)
})

test('they are small: they travel with the worker', () => {
  expect(warmPdfs().reduce((sum, pdf) => sum + pdf.length, 0)).toBeLessThan(25_000)
})
