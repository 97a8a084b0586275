import { expect, test } from 'vitest'
import { isCutOff } from '../../../lib/pdf/complete'
import { readPdfPages } from '../../../lib/pdf/read-pages'
import { warmPdf } from '../../../lib/reader/warm-pdf'

test('the document to warm up with is whole, and has words and marks like a report', async () => {
  expect(isCutOff(warmPdf())).toBe(false)
  const result = await readPdfPages(warmPdf())
  const page = result.ok ? result.pages[0] : undefined
  expect(page?.words.filter((word) => word.text === '10%-20%')).toHaveLength(40)
  expect(page?.marks).toHaveLength(40)
})
