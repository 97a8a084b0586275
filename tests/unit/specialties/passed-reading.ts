import type { Reading } from '../../../lib/reports/schema'

/** A passed Step 2 CK, 251 with a standard error of 7, and nothing else. */
export const passedReading: Reading = {
  file: 'report.pdf',
  ok: true,
  kind: 'usmle-step2ck',
  layout: 'score-only',
  reference: 'none',
  score: 251,
  result: 'pass',
  minimumPassingScore: 218,
  testDate: '2025-09-12',
  mean: null,
  standardDeviation: null,
  standardError: 7,
  areas: [],
  attempts: [],
  warnings: [],
  evidence: {},
}
