import { expect, test } from 'vitest'
import { drawClass } from '../../../fixtures/generate/class'
import { notReadCsv } from '../../../lib/cohort/csv'
import { studentSheets } from '../../../lib/cohort/sheets'
import { countStudents, facetsOf } from '../../../lib/cohort/students'

test('a sheet for each student, each marked as a record, no script and no request; file names are text only', () => {
  const [facet] = facetsOf(drawClass(51, 24).entries)
  const counted = countStudents(facet?.entries ?? [], 'first')
  const html = studentSheets(counted)
  expect(html.match(/<section><p><b>Contains student records/g)).toHaveLength(24)
  expect(html).not.toMatch(/<script|src=|href=|https?:/)
  const csv = notReadCsv([{ file: '=cmd.pdf', why: 'It is damaged.' }])
  expect(csv).toMatch(/^Contains student records\n/)
  expect(csv).toContain("'=cmd.pdf")
})
