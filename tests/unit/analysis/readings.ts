import type { Analysis, Choices } from '../../../lib/analysis/types'
import type { Reading } from '../../../lib/reports/schema'

export const blank: Reading = {
  file: 'report.pdf',
  ok: true,
  kind: 'usmle-step2ck',
  layout: 'score-only',
  reference: 'none',
  score: null,
  result: null,
  minimumPassingScore: null,
  testDate: null,
  mean: null,
  standardDeviation: null,
  standardError: null,
  areas: [],
  attempts: [],
  warnings: [],
  evidence: {},
}
const at = { page: 1, box: [0, 0, 1, 1] as [number, number, number, number], how: 'text' as const }
/** A reading whose every given value has its place on the page. */
export function reading(values: Partial<Reading>): Reading {
  return { ...blank, ...values, evidence: Object.fromEntries(Object.keys(values).map((key) => [key, at])) }
}
export const passed = reading({
  score: 251,
  result: 'pass',
  minimumPassingScore: 218,
  testDate: '2025-09-12',
  mean: 251,
  standardDeviation: 15,
  standardError: 7,
})
export const medicine: Choices = { specialty: 'internal-medicine', applicant: 'us-md', today: '2026-11-22' }
export const undecided: Choices = { specialty: null, applicant: null, today: '2026-11-22' }

export const codes = ({ warnings }: Analysis) => warnings.map(({ code }) => code)
export const lacks = ({ missing }: Analysis) => missing.map(({ what }) => what)
