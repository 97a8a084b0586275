import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents } from '../../../lib/exams/document'
import { exams } from '../../../lib/exams/exam'
import { percentileSets } from '../../../lib/norms/data/percentiles'
import { distributionSteps } from '../../../lib/norms/distribution'
import { dotsBelow, dotsSentence, takersOf } from '../../../lib/norms/dots'
import { meanHistory, publishedMean } from '../../../lib/norms/means'
import { normalCurvePercentile } from '../../../lib/norms/normal-curve'
import { newestPassRates } from '../../../lib/norms/pass-rates'
import { allPrecisions, publishedPrecision } from '../../../lib/norms/precision'

describe('precision', () => {
  test.each([
    ['step2ck', 6, 'SEM'],
    ['step3', 5, 'SEM'],
    ['nbme-ccssa', 8, 'likely-range'],
    ['nbme-cbssa', 4, 'likely-range'],
  ] as const)('%s: +/- %i, %s', (exam, points, measure) => {
    expect(publishedPrecision(exam)).toMatchObject({ points, measure, source: { confidence: 'single-source' } })
  })

  test.each(['step1', 'comlex-level2'] as const)('%s: none that may be shown', (exam) => {
    expect(publishedPrecision(exam)).toBeNull()
  })

  test('general knowledge is never among them', () => {
    expect(allPrecisions().map(({ source }) => source.id)).not.toContain('precision/step1-sem-background')
  })
})

describe('means', () => {
  test.each([
    ['step2ck', '2026-03-25', 251, 15],
    ['step2ck', '2025-06-30', 250, 15],
    ['step2ck', '2023-07-01', 249, 15],
    ['step2ck', '2020-01-01', 245, null],
    ['step3', '2024-06-01', 227, 15],
    ['step1', '2019-05-05', 232, 19],
  ] as const)('%s on %s: %i (%s)', (exam, date, mean, standardDeviation) => {
    expect(publishedMean(exam, date)).toMatchObject({ mean, standardDeviation })
  })

  test.each([
    ['step2ck', '2022-09-01'], // not known
    ['step2ck', '2018-09-01'], // contested
    ['step2ck', '2010-01-01'],
    ['step3', '2021-01-01'],
  ] as const)('%s on %s: none', (exam, date) => {
    expect(publishedMean(exam, date)).toBeNull()
  })

  test('after the newest year, and without a date: the newest', () => {
    expect(publishedMean('step2ck', '2026-09-01')?.period).toBe('2025-2026')
    expect(publishedMean('step2ck', null)?.period).toBe('2025-2026')
  })

  test('the contested year is missing from the history', () => {
    expect(meanHistory('step2ck').map(({ period }) => period)).toEqual([
      '2016-2017',
      '2017-2018',
      '2019-2020',
      '2020-2021',
      '2021-2022',
      '2023-2024',
      '2024-2025',
      '2025-2026',
    ])
  })
})

describe('twenty dots', () => {
  test.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [44, 9],
    [46.8, 9],
    [97, 19],
    [98, 20],
    [100, 20],
  ])('the %fth percentile: %i of 20', (percentile, dots) => {
    expect(dotsBelow(percentile)).toBe(dots)
  })

  test('in words', () => {
    const takers = takersOf('First-time takers from LCME-accredited medical schools')
    expect(dotsSentence(9, [6, 13], takers)).toBe(
      'About 9 in 20 first-time takers from US MD schools scored lower (6 to 13, allowing for the standard error).',
    )
    expect(dotsSentence(9, null, takers)).toBe('About 9 in 20 first-time takers from US MD schools scored lower.')
    expect(dotsSentence(0, [0, 1], takers)).toBe(
      'Fewer than 1 in 20 first-time takers from US MD schools scored lower (1 or fewer, allowing for the standard error).',
    )
    expect(
      dotsSentence(20, [20, 20], takersOf('First-time takers from US and Canadian LCME-accredited medical schools')),
    ).toBe(
      'More than 19 in 20 first-time takers from US and Canadian MD schools scored lower, even allowing for the standard error.',
    )
  })
})

describe('the normal curve, for the fold-out only', () => {
  // Values of the standard normal distribution from a printed table.
  test.each([
    [250, 250, 15, 50],
    [265, 250, 15, 84.1],
    [235, 250, 15, 15.9],
    [279.4, 250, 15, 97.5],
    [250, 245, 15, 63.1],
  ])('%f with mean %f and deviation %f: %f', (score, mean, deviation, percentile) => {
    expect(normalCurvePercentile(score, mean, deviation)).toBe(percentile)
  })
})

describe('the distribution', () => {
  const sets = fc.constantFrom(...percentileSets)

  test('the shares of a table sum to what it spans', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 300 }), (set, score) => {
        const total = distributionSteps(set, score).reduce((sum, { share }) => sum + share, 0)
        return total === (set.points.at(-1)?.[1] ?? 0) - (set.points[0]?.[1] ?? 0)
      }),
    )
  })

  test('steps below the score are whole, steps above it empty', () => {
    const set = percentileSets.find(({ id }) => id === 'ck-2023-2026')
    const steps = distributionSteps(set ?? percentileSets[0]!, 251)
    expect(steps.find(({ from }) => from === 245)).toMatchObject({ to: 250, share: 12, below: 1, resolved: true })
    expect(steps.find(({ from }) => from === 250)?.below).toBeCloseTo(0.2)
    expect(steps.find(({ from }) => from === 255)?.below).toBe(0)
  })

  test('a step that the edition does not divide says so', () => {
    const set = percentileSets.find(({ id }) => id === 'ck-2022-2025')
    expect(distributionSteps(set ?? percentileSets[0]!, 280).at(-1)).toMatchObject({
      from: 275,
      to: 300,
      resolved: false,
    })
  })
})

test('which examination, on which scale', () => {
  expect(documents['usmle-transcript'].exam).toBe('step2ck')
  expect(exams['nbme-ccssa'].scale).toBe('step2ck')
  expect(exams['nbme-cbssa'].scale).toBeNull()
  expect(exams['comlex-level2'].scale).toBeNull()
})

test('repeat takers: the newest rate of each group that is given', () => {
  const rates = newestPassRates('step2ck', 'repeat')
  expect(rates.map(({ group, percent, period }) => [group, percent, period])).toEqual([
    ['us-md', 70, '2024-2025'],
    ['us-do', 69, '2024-2025'],
    ['non-us', 64, '2024-2025'],
  ])
  // Step 3, US DO 2025 is not given: the year before stands.
  expect(newestPassRates('step3', 'repeat').find(({ group }) => group === 'us-do')).toMatchObject({
    percent: 60,
    period: '2024',
  })
})
