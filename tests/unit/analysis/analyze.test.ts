import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import type { Analysis, Choices } from '../../../lib/analysis/types'
import { applicants } from '../../../lib/applicant/group'
import { emptyPerson } from '../../../lib/applicant/person'
import { kinds, references } from '../../../lib/exams/document'
import { shownConfidences } from '../../../lib/figures/confidence'
import type { Area, Reading } from '../../../lib/reports/schema'
import { specialtyList } from '../../../lib/specialties/names'

const blank: Reading = {
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
function reading(values: Partial<Reading>): Reading {
  return { ...blank, ...values, evidence: Object.fromEntries(Object.keys(values).map((key) => [key, at])) }
}
const passed = reading({
  score: 251,
  result: 'pass',
  minimumPassingScore: 218,
  testDate: '2025-09-12',
  mean: 251,
  standardDeviation: 15,
  standardError: 7,
})
const medicine: Choices = { specialty: 'internal-medicine', applicant: 'us-md', today: '2026-11-22' }
const undecided: Choices = { specialty: null, applicant: null, today: '2026-11-22' }

const codes = ({ warnings }: Analysis) => warnings.map(({ code }) => code)
const lacks = ({ missing }: Analysis) => missing.map(({ what }) => what)

describe('a score that passed', () => {
  const analysis = analyze(passed, medicine)

  test('the answer in two sentences, its words choices and its figures traceable', () => {
    expect(analysis.headline.text).toBe(
      'For Internal Medicine as a US MD senior, 251 is in the lower part of the middle half: 243 to 262, median 254; not matched, 233. About 9 in 20 first-time takers from US MD schools scored lower (6 to 13, allowing for the standard error).',
    )
    const parts = analysis.headline.sentences.flat()
    expect(parts.filter(({ kind }) => kind === 'choice').map(({ text }) => text)).toEqual([
      'Internal Medicine',
      'US MD senior',
    ])
    const half = parts.find((part) => part.text === '243 to 262, median 254')
    expect(half?.kind === 'figure' && half.origin).toMatchObject({
      source: { publisher: 'NRMP', edition: '2026', file: 'lib/specialties/data/sets/nrmp-2026-us-md.json' },
    })
  })

  test('what it rests on', () => {
    expect(analysis.headline.basis.map(({ text }) => text)).toEqual([
      'USMLE norm table 2023-26',
      'NRMP 2026',
      'standard error ±7 as printed on your report',
    ])
  })

  test('percentile, passing, mode', () => {
    expect(analysis.mode).toBe('passed')
    expect(analysis.percentile).toMatchObject({
      value: 46.8,
      low: 30.2,
      high: 65.8,
      interpolated: true,
      edition: 'ck-2023-2026',
    })
    expect(analysis.percentile?.dots).toMatchObject({ count: 20, below: 9, low: 6, high: 13 })
    expect(analysis.percentile?.group).toContain('LCME')
    expect(analysis.passing).toMatchObject({
      result: 'pass',
      margin: 33,
      withinError: false,
      since: '2025-07-01',
      sentence: 'Pass, 33 points above the minimum of 218.',
    })
    expect(analysis.failed).toBeNull()
    expect(analysis.warnings).toEqual([])
  })

  test('the score line from 190 to 290', () => {
    expect(analysis.scoreLine).toMatchObject({
      axis: [190, 290],
      score: { at: 251 },
      band: { from: 244, to: 258 },
      minimum: { at: 218, origin: { from: 'document', path: 'minimumPassingScore' } },
      mean: { at: 251, origin: { from: 'document', path: 'mean' } },
      matched: { q1: 243, middle: 254, q3: 262 },
    })
  })

  test('the place among the matched, and that the standard error reaches out of it', () => {
    expect(analysis.specialty).toMatchObject({ place: 'q1-to-middle', distance: -3, uncertain: true })
  })

  test('the normal curve only beside the table', () => {
    const curve = analyze({ ...passed, score: 250 }, undecided).percentile?.normalCurve
    expect(curve).toMatchObject({ value: 47.3, difference: 3.3, mean: { value: 251 } })
    expect(curve?.words).toContain('The published table says 44')
  })

  test('the popular reading stands beside it', () => {
    expect(analysis.popular?.tiers.find(({ current }) => current)?.label).toBe('High')
  })
})

describe('places among the matched', () => {
  test.each([
    [230, 'below-q1', '13 points below the middle half: 243 to 262, median 254'],
    [242, 'below-q1', '1 point below the middle half, within the standard error'],
    [243, 'q1-to-middle', 'at the lower edge of the middle half'],
    [244, 'q1-to-middle', 'in the lower part of the middle half'],
    [254, 'middle-to-q3', 'exactly at the median'],
    [255, 'middle-to-q3', 'in the upper part of the middle half'],
    [262, 'middle-to-q3', 'at the upper edge of the middle half'],
    [263, 'above-q3', '1 point above the middle half, within the standard error: 243 to 262'],
    [270, 'above-q3', '270 is 8 points above the middle half: 243 to 262'],
  ])('%i: %s', (score, place, words) => {
    const { specialty } = analyze({ ...passed, score }, medicine)
    expect(specialty?.place).toBe(place)
    expect(specialty?.sentence).toContain(words)
  })

  test('a mean is called a mean', () => {
    const { specialty, headline } = analyze(passed, { ...medicine, applicant: 'us-do' })
    expect(specialty).toMatchObject({ place: 'at-or-above-middle', distance: 9 })
    expect(headline.text).toContain('9 points above the mean of people who matched in 2024 (242)')
  })

  test('suppressed figures: the substitute is named as one', () => {
    const { headline, specialty } = analyze(passed, { ...medicine, specialty: 'dermatology', applicant: 'non-us-img' })
    expect(specialty?.place).toBe('unknown')
    expect(headline.text).toContain('figures are withheld for small numbers. Closest available:')
    expect(headline.text).toContain('mean 256')
  })

  test('own figures take the place of published ones', () => {
    const own = { label: 'My program', exam: 'step2ck' as const, q1: 245, middle: 252, q3: 260 }
    const { headline, specialty, scoreLine } = analyze(passed, { ...medicine, ownFigures: own })
    expect(specialty?.figures).toMatchObject({ name: 'My program', source: null, edition: null })
    expect(headline.text).toContain(
      'compared with My program: 251 is in the lower part of the middle half: 245 to 260, median 252.',
    )
    expect(scoreLine?.matched).toMatchObject({ label: 'My program', origin: { from: 'person' } })
  })

  test('own figures on another scale are not set beside the score', () => {
    const own = { label: 'My program', exam: 'comlex-level2' as const, q1: 560, middle: 600, q3: 640 }
    const { headline, specialty } = analyze(passed, { ...medicine, ownFigures: own })
    expect(specialty?.figures).toMatchObject({ name: 'Internal Medicine', edition: 2026 })
    expect(headline.text).not.toContain('My program')
  })

  test('nothing chosen: the answer asks', () => {
    const { headline, specialty } = analyze(passed, undecided)
    expect(specialty).toBeNull()
    expect(headline.text).toMatch(
      /^251 is 33 points above the passing score of 218; the range is 244 to 258, allowing for the standard error\. Choose your applicant type and a specialty/,
    )
    expect(lacks(analyze(passed, undecided))).toEqual(['profile', 'specialty'])
  })

  test('the range ends where the scale does', () => {
    const { headline, scoreLine } = analyze({ ...passed, score: 299 }, undecided)
    expect(headline.text).toContain('the range is 292 to 300, allowing for the standard error')
    expect(scoreLine?.band).toMatchObject({ from: 292, to: 300 })
  })

  test('one of the two chosen: the answer asks for the other', () => {
    const first = (choices: typeof undecided) => analyze(passed, choices).headline.text.split('. ')[0]
    expect(first({ ...undecided, applicant: 'us-md' })).toBe(
      'For a US MD senior, 251 is within the middle half in 22 of 23 specialties, and below it in 1',
    )
    expect(first({ ...undecided, applicant: 'us-do' })).toMatch(
      /^For a US DO senior, 251 is at or above the 2024 mean in \d+ of \d+ specialties, and below it in \d+/,
    )
    expect(first({ ...undecided, applicant: 'us-img' })).toMatch(/^251 is 33 points above the passing score of 218/)
    expect(analyze(passed, { ...undecided, specialty: 'neurology' }).headline.text).toContain(
      'For Neurology, choose your applicant type to compare with people who matched.',
    )
    // Of urology no table has figures: nothing to compare with is promised.
    expect(analyze(passed, { ...undecided, specialty: 'urology' }).headline.text).toContain(
      'For Urology, choose your applicant type to see what we have for it.',
    )
  })

  test('figures of one’s own without a choice: the answer is beside them', () => {
    const own = { label: 'My program', exam: 'step2ck' as const, q1: 240, middle: 248, q3: null }
    const { headline, scoreLine } = analyze(passed, { ...undecided, ownFigures: own })
    expect(headline.text).toMatch(
      /^Compared with My program, 251 is 3 points above the median of your own figures \(248\)\. /,
    )
    expect(scoreLine?.rows.find(({ name }) => name === 'My program')?.value).toBe('248')
  })

  test.each(specialtyList.flatMap(({ id }) => applicants.map((applicant) => [id, applicant] as const)))(
    '%s, %s has an answer',
    (specialty, applicant) => {
      const { headline } = analyze(passed, { ...medicine, specialty, applicant })
      expect([2, 3]).toContain(headline.sentences.length)
      expect(headline.text).not.toMatch(/null|undefined|NaN/)
    },
  )
})

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
      'A transcript lists attempts and has no profile of areas.',
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

describe('for any reading', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const areaArbitrary: fc.Arbitrary<Area> = fc.record({
    section: fc.constantFrom('discipline', 'system', 'task', 'competency', 'component'),
    label: fc.oneof(
      fc.constantFrom('Medicine', 'Diagnosis', 'Cardiovascular System', 'Surgery'),
      fc.string({ minLength: 1 }),
    ),
    weight: maybe(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 100 }))),
    level: maybe(fc.constantFrom('lower', 'average', 'higher')),
    band: maybe(fc.tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }))),
    middle: maybe(fc.constant<[number, number]>([0.4, 0.6])),
    clipped: fc.constant(null),
    percentCorrect: maybe(fc.integer({ min: 0, max: 100 })),
    comparison: maybe(fc.integer({ min: 0, max: 100 })),
  })
  const anyReading: fc.Arbitrary<Reading> = fc.record({
    file: fc.constant('x.pdf'),
    ok: fc.constant(true),
    kind: fc.constantFrom(...kinds),
    layout: fc.constantFrom('boxes', 'bars', 'bands', 'percent', 'score-only'),
    reference: fc.constantFrom(...references),
    score: maybe(fc.integer({ min: 1, max: 300 })),
    result: maybe(fc.constantFrom('pass', 'fail')),
    minimumPassingScore: maybe(fc.integer({ min: 180, max: 230 })),
    testDate: maybe(day),
    mean: maybe(fc.integer({ min: 200, max: 260 })),
    standardDeviation: maybe(fc.integer({ min: 10, max: 25 })),
    standardError: maybe(fc.integer({ min: 4, max: 10 })),
    areas: fc.array(areaArbitrary, { maxLength: 12 }),
    attempts: fc.constant([]),
    warnings: fc.constant([]),
    evidence: fc.constant({}),
  })
  const anyChoices: fc.Arbitrary<Choices> = fc.record({
    specialty: maybe(fc.constantFrom(...specialtyList.map(({ id }) => id))),
    applicant: maybe(fc.constantFrom(...applicants)),
    today: fc.constant('2026-11-22'),
  })

  /** Every object anywhere in a value. */
  function* objects(value: unknown): Generator<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null) return
    yield value as Record<string, unknown>
    for (const part of Object.values(value)) yield* objects(part)
  }

  test('there is an answer, it is the same each time, and nothing that must stay hidden is in it', () => {
    fc.assert(
      fc.property(anyReading, anyChoices, (some, choices) => {
        const analysis = analyze(some, choices)
        expect(analysis.headline.sentences.length).toBeGreaterThan(0)
        expect(analysis.headline.text).not.toMatch(/\bnull\b|undefined|NaN|\[object/)
        expect(analyze(some, choices)).toEqual(analysis)
        for (const found of objects(analysis)) {
          if ('publisher' in found && 'confidence' in found) expect(shownConfidences).toContain(found.confidence)
        }
        const { percentile, passing, mode } = analysis
        for (const value of [percentile?.value, percentile?.low, percentile?.high]) {
          if (value != null) expect(value >= 0 && value <= 100).toBe(true)
        }
        if (mode === 'failed') expect(analysis.failed).not.toBeNull()
        // Never a retake to someone who has passed.
        if (mode === 'passed') expect(analysis.headline.text).not.toMatch(/again|retake/i)
        if (passing.margin !== null) expect(passing.margin).toBe((some.score ?? 0) - (passing.minimum?.value ?? 0))
      }),
      { numRuns: 300 },
    )
  })

  test('a higher score never lies lower, in percentile or among the matched', () => {
    const order = ['below-q1', 'q1-to-middle', 'middle-to-q3', 'above-q3']
    const score = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(score, score, day, (a, b, testDate) => {
        const low = analyze(reading({ score: Math.min(a, b), testDate }), medicine)
        const high = analyze(reading({ score: Math.max(a, b), testDate }), medicine)
        const rank = ({ specialty }: Analysis) => order.indexOf(specialty?.place ?? '')
        return (
          rank(low) <= rank(high) &&
          (low.percentile?.value == null ||
            high.percentile?.value == null ||
            low.percentile.value <= high.percentile.value)
        )
      }),
    )
  })
})
