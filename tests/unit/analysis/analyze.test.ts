import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { applicants } from '../../../lib/applicant/group'
import { specialtyList } from '../../../lib/specialties/names'

import { lacks, medicine, passed, undecided } from './readings'

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
