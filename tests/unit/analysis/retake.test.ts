import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { retakeDates } from '../../../lib/analysis/retake'
import { applicants } from '../../../lib/applicant/group'
import type { Reading } from '../../../lib/reports/schema'

const nothing = { examDate: null, review: null }

describe('a new score beside the day on which programs start reviewing', () => {
  test('in the season of 2027: last days from the published day, eight and four weeks before it', () => {
    const dates = retakeDates('2026-05-04', '2026-02-02', nothing)
    expect(dates).toMatchObject({
      review: '2026-09-23',
      lastInAnyCase: '2026-07-29',
      lastUsually: '2026-08-26',
      planned: null,
    })
    expect(dates?.words).toBe(
      'Programs may start reviewing on Sep 23, 2026. The score of an exam by Jul 29, 2026 arrives in time, even at the latest, by Aug 26, 2026 usually.',
    )
    expect(dates?.reviewOrigin).toMatchObject({ from: 'figures' })
  })

  test('between the two last days, and after both', () => {
    expect(retakeDates('2026-07-30', '2026-06-01', nothing)?.words).toContain('usually arrives in time')
    expect(retakeDates('2026-08-27', '2026-06-01', nothing)?.words).toContain('would arrive after that date')
  })

  test('beyond the seasons that are known the day follows from the rule, and says so; a typed one counts', () => {
    // The fourth Wednesday of September 2027.
    const inferred = retakeDates('2026-11-22', '2026-10-01', nothing)
    expect(inferred).toMatchObject({ review: '2027-09-22', reviewOrigin: { from: 'worked-out' } })
    expect(inferred?.words).toContain('(inferred, not announced)')
    const typed = retakeDates('2026-11-22', '2026-10-01', { examDate: null, review: '2027-09-22' })
    expect(typed).toMatchObject({
      lastInAnyCase: '2027-07-28',
      lastUsually: '2027-08-25',
      reviewOrigin: { from: 'person' },
    })
  })

  test('a planned day is weighed by name; one before the failed test is an old plan', () => {
    const dates = retakeDates('2026-05-04', '2026-02-02', { examDate: '2026-08-10', review: null })
    expect(dates?.planned).toMatchObject({ examDate: '2026-08-10', scoreUsually: '2026-09-07', inTime: 'usually' })
    expect(retakeDates('2026-05-04', '2026-02-02', { examDate: '2026-02-02', review: null })?.planned).toBeNull()
    expect(retakeDates('2026-05-04', null, { examDate: '2026-02-02', review: null })?.planned).not.toBeNull()
  })
})

const base: Reading = {
  file: 'report.pdf',
  ok: true,
  kind: 'usmle-step2ck',
  layout: 'score-only',
  reference: 'none',
  score: 212,
  result: 'fail',
  minimumPassingScore: 218,
  testDate: '2025-11-27',
  mean: null,
  standardDeviation: null,
  standardError: 7,
  areas: [],
  attempts: [],
  warnings: [],
  evidence: {},
}

/** Every text in a value, whatever it is. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

describe('the analysis of a reading', () => {
  test('weighs a new attempt after a failure only', () => {
    const choices = { specialty: null, applicant: null, today: '2026-05-04' }
    expect(analyze(base, choices).failed?.retake?.review).toBe('2026-09-23')
    expect(
      analyze({ ...base, kind: 'comlex-level2', score: 313, minimumPassingScore: 400 }, choices).failed?.retake,
    ).toBeNull()
  })

  test.each(applicants)('never suggests to take a passed examination again (%s)', (applicant) => {
    for (const score of [218, 224, 251, 279]) {
      const { popular, warnings, sources, ...said } = analyze(
        { ...base, score, result: 'pass' },
        { specialty: 'neurology', applicant, today: '2026-05-04', planned: { examDate: '2026-08-10', review: null } },
      )
      expect(said.mode).toBe('passed')
      expect(said.failed).toBeNull()
      expect(texts([said, warnings]).join('\n')).not.toMatch(/retak|taken? again|next attempt|new attempt/i)
    }
  })
})
