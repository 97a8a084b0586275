import { handRows } from '../../lib/areas/outline'
import { handKinds } from '../../lib/exams/document'
import type { ManualEntry } from '../../lib/session/model'

/** The empty form: the rows of today's Step 2 CK report, none of them filled in. */
export const blankEntry: ManualEntry = {
  kind: handKinds[0],
  score: null,
  testDate: null,
  result: null,
  rows: handRows.flatMap(({ section, rows }) => rows.map(({ id, label }) => ({ id, section, label, level: null }))),
}
