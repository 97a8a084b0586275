import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { emptyPerson } from '../../../lib/applicant/person'
import type { Area } from '../../../lib/reports/schema'

import { blank, codes, lacks, medicine, passed, reading, undecided } from './readings'

describe('a score that did not pass', () => {
  const failed = analyze(
    reading({ score: 212, result: 'fail', minimumPassingScore: 218, testDate: '2025-11-27', standardError: 7 }),
    medicine,
  )

  test('says so calmly, with the way on', () => {
    expect(failed.mode).toBe('failed')
    expect(failed.headline.text).toBe(
      'Your score, 212, was 6 points below the passing score of 218. Allowing for the standard error (7), the range is 205 to 219, which reaches the passing score. You can take it again. The dates are below.',
    )
    expect(failed.passing).toMatchObject({
      margin: -6,
      withinError: true,
      sentence: 'Not passed, 6 points below the minimum of 218.',
    })
  })

  test('without a score, or with one that contradicts the result: no margin, but the way on', () => {
    const words = 'You did not pass Step 2 CK this time. You can take it again. The dates are below.'
    const without = analyze(reading({ result: 'fail', testDate: '2025-11-27' }), medicine)
    expect(without.headline.text).toBe(words)
    const above = analyze(reading({ score: 240, result: 'fail', testDate: '2025-11-27' }), medicine)
    expect(above.headline.text).toBe(words)
    expect(above.failed?.sentence).toBe('Step 2 CK was not passed this time.')
  })

  test('rules as dates, what programs see, how repeat takers fared', () => {
    expect(failed.failed?.rules?.next.map(({ earliest }) => earliest)).toEqual([null, '2026-05-27', null])
    expect(failed.failed?.disclosure.length).toBeGreaterThan(0)
    expect(failed.failed?.repeatPassRates.map(({ percent }) => percent)).toEqual([70, 69, 64])
  })

  test('COMLEX has rules of its own: none are given', () => {
    const {
      failed: facts,
      headline,
      percentile,
      scoreLine,
    } = analyze(
      reading({ kind: 'comlex-level2', score: 313, result: 'fail', minimumPassingScore: 400, testDate: '2023-10-16' }),
      { ...medicine, applicant: 'us-do' },
    )
    expect(facts?.rules).toBeNull()
    expect([percentile, scoreLine]).toEqual([null, null])
    expect(headline.text).toBe('Your score, 313, was 87 points below the passing score of 400.')
  })
})

describe('other documents', () => {
  test('Step 3: its own table and mark, no specialty', () => {
    const analysis = analyze(
      reading({ kind: 'usmle-step3', score: 225, result: 'pass', testDate: '2024-05-05' }),
      medicine,
    )
    expect(analysis.percentile).toMatchObject({ value: 43, edition: 'step3-2023-2025' })
    expect(analysis.passing).toMatchObject({ margin: 25, minimum: { value: 200 } })
    expect(analysis.precision).toMatchObject({ points: 5, words: 'published standard error ±5' })
    expect(analysis.specialty).toBeNull()
    expect(analysis.popular).toBeNull()
    expect(analysis.headline.text).toMatch(
      /^225 is 25 points above the passing score of 200; the range is 220 to 230, allowing for the standard error\./,
    )
  })

  test('Step 1 without a printed error has no range', () => {
    const analysis = analyze(
      reading({ kind: 'usmle-step1', score: 240, result: 'pass', testDate: '2019-05-05' }),
      medicine,
    )
    expect(analysis.percentile).toMatchObject({ value: 62, low: null, high: null })
    expect(codes(analysis)).toEqual(['no-standard-error'])
    expect(lacks(analysis)).toEqual(['precision', 'profile', 'specialty'])
  })

  test('Step 1 today: passed, no score', () => {
    const analysis = analyze(reading({ kind: 'usmle-step1', result: 'pass', testDate: '2026-02-20' }), medicine)
    expect(analysis.mode).toBe('passed')
    expect(analysis.headline.text).toBe(
      'You passed Step 1; no score is shown. There is no profile of strengths and weaknesses either.',
    )
    expect(analysis.missing[0]?.words).toContain('pass or fail only')
  })

  test('a practice test estimates', () => {
    const analysis = analyze(reading({ kind: 'nbme-ccssa', score: 233, testDate: '2026-03-25' }), medicine)
    expect(analysis.mode).toBe('practice')
    expect(analysis.precision).toMatchObject({ points: 8 })
    expect(analysis.headline.text).toMatch(
      /^This practice test estimates 233 on the Step 2 CK scale, likely 225 to 241\./,
    )
    expect(analysis.passing).toMatchObject({
      result: null,
      sentence: '15 points above the minimum of 218 on the scale of Step 2 CK.',
    })
  })

  test('a transcript: the attempt of the score gives date and result', () => {
    const attempt = { exam: 'Step 2 CK' as const, testDate: '2020-08-01', result: 'fail' as const, score: 205 }
    const analysis = analyze(
      reading({
        kind: 'usmle-transcript',
        score: 230,
        attempts: [
          { exam: 'Step 1', testDate: '2019-01-01', result: 'pass', score: 220 },
          attempt,
          { ...attempt, testDate: '2021-02-01', result: 'pass', score: 230 },
        ],
      }),
      medicine,
    )
    expect(analysis).toMatchObject({
      mode: 'passed',
      testDate: { value: '2021-02-01' },
      passing: { minimum: { value: 209 } },
    })
    expect(analysis.missing.map(({ words }) => words)).toContain(
      'This is a list of your exams. For strengths and weaknesses, open the score report itself.',
    )
  })

  test('a failed attempt on a transcript counts the others', () => {
    const attempt = { exam: 'Step 2 CK' as const, result: 'fail' as const, score: 205 }
    const { failed } = analyze(
      reading({
        kind: 'usmle-transcript',
        score: 205,
        attempts: ['2024-10-10', '2025-03-01', '2025-08-31'].map((testDate) => ({ ...attempt, testDate })),
      }),
      medicine,
    )
    expect(failed?.rules).toMatchObject({ noneLeft: false, next: [{ earliest: '2026-02-28' }] })
  })

  test('after the fourth attempt nothing is said of a next one: no dates, no rates, no promise in the headline', () => {
    const fourth = { ...medicine, person: { ...emptyPerson, attempt: 4 as const } }
    const { failed, headline } = analyze(reading({ score: 205, result: 'fail', testDate: '2026-06-10' }), fourth)
    expect(failed).toMatchObject({ rules: { noneLeft: true }, retake: null, repeatPassRates: [] })
    expect(headline.text).not.toMatch(/again/)
  })

  test('where figures of one specialty are known, none are counted: the distance from the passing score is said', () => {
    const comlex = reading({ kind: 'comlex-level2', score: 560, result: 'pass', minimumPassingScore: 400 })
    const { headline } = analyze(comlex, { ...medicine, specialty: null, applicant: 'us-do' })
    expect(headline.text).toMatch(/^560 is 160 points above the passing score of 400/)
  })
})

describe('what is missing', () => {
  test('nothing at all still gives an answer', () => {
    const analysis = analyze(blank, undecided)
    expect(analysis.mode).toBe('none')
    expect(analysis.headline.text).toBe(
      'No Step 2 CK score is shown. There is no profile of strengths and weaknesses either.',
    )
    expect(lacks(analysis)).toEqual(['score', 'test-date', 'profile'])
    expect([analysis.scoreLine, analysis.percentile, analysis.specialty, analysis.failed]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(analysis.warnings).toEqual([])
  })

  test('page 2 alone: its profile is the answer', () => {
    const row: Area = {
      section: 'system',
      label: 'Cardiovascular System',
      weight: null,
      level: 'higher',
      band: null,
      middle: null,
      clipped: null,
      percentCorrect: null,
      comparison: null,
    }
    const { headline } = analyze({ ...blank, layout: 'boxes', reference: 'own-overall', areas: [row] }, undecided)
    expect(headline.text).toContain('1 area: 1 higher, 0 average, 0 lower than your own overall.')
  })

  test('no date: the newest table and mark, and a warning that asks for it', () => {
    const analysis = analyze(reading({ score: 251, result: 'pass' }), medicine)
    expect(analysis.percentile?.edition).toBe('ck-2023-2026')
    expect(analysis.passing.minimum?.value).toBe(218)
    expect(codes(analysis)).toEqual(['no-test-date'])
    expect(lacks(analysis)).toContain('test-date')
  })

  test.each([
    [230, 'passed'], // at or above every minimum there ever was
    [180, 'failed'], // below all of them
    [212, 'none'], // it depends on the date
  ])('no date, no result: %i is %s', (score, mode) => {
    expect(analyze(reading({ score }), undecided).mode).toBe(mode)
  })

  test.each([
    ['2025-06-30', 'passed'],
    ['2025-07-01', 'failed'],
  ])('no result: 216 on %s %s', (testDate, mode) => {
    expect(analyze(reading({ score: 216, testDate }), undecided).mode).toBe(mode)
  })

  test('an early date, whose minimum may have been another, decides nothing', () => {
    expect(analyze(reading({ score: 190, testDate: '2005-05-05' }), undecided).mode).toBe('none')
  })

  test('a printed minimum that the figures contradict is kept, with a warning', () => {
    const analysis = analyze({ ...passed, minimumPassingScore: 214 }, medicine)
    expect(analysis.passing).toMatchObject({ minimum: { value: 214 }, margin: 37, since: null })
    expect(codes(analysis)).toEqual(['figures-disagree'])
  })

  test('a score that the table says nothing about', () => {
    const analysis = analyze(reading({ score: 285, result: 'pass', testDate: '2023-01-15' }), undecided)
    expect(analysis.percentile).toMatchObject({ value: null, dots: null })
    expect(analysis.headline.text).toContain('no percentile is shown')
    expect(codes(analysis)).toEqual(['not-interpolated'])
    expect(analysis.scoreLine?.axis).toEqual([190, 300])
  })

  test('values without a place on the page are those of the person', () => {
    const typed = analyze({ ...passed, evidence: {} }, medicine)
    expect(typed.score?.origin).toEqual({ from: 'person' })
    expect(typed.precision?.words).toBe('standard error ±7 as you typed it')
  })
})
