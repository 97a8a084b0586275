import { expect, test } from 'vitest'
import { readDocument } from '../../../../lib/document/read'
import { warmPdf } from '../../../../lib/document/worker/warm-pdf'

test('the document to warm up with goes the whole way that a report goes', async () => {
  const [outcome] = await readDocument(warmPdf(), { file: 'warm', ocr: 'never' })
  expect(outcome).toMatchObject({ ok: true, kind: 'usmle-step2ck', layout: 'boxes', score: 250, result: 'pass' })
  expect(outcome?.ok && outcome.areas.map((area) => area.level)).toEqual(['average', 'lower', 'higher', 'average'])
})

test('it is small: it travels with the worker', () => {
  expect(warmPdf().length).toBeLessThan(20_000)
})
