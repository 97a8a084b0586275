import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentileSets } from '../../../lib/norms/data/percentiles'
import { chooseEdition } from '../../../lib/norms/editions'
import { percentileIn, percentileRange } from '../../../lib/norms/percentile'

function edition(id: string) {
  const set = percentileSets.find((candidate) => candidate.id === id)
  if (set === undefined) throw new Error(`no edition ${id}`)
  return set
}

describe('published points', () => {
  // Written down by hand from the published tables.
  test.each([
    ['ck-2023-2026', 205, 0],
    ['ck-2023-2026', 210, 1],
    ['ck-2023-2026', 220, 3],
    ['ck-2023-2026', 230, 9],
    ['ck-2023-2026', 240, 23],
    ['ck-2023-2026', 245, 32],
    ['ck-2023-2026', 250, 44],
    ['ck-2023-2026', 255, 58],
    ['ck-2023-2026', 260, 71],
    ['ck-2023-2026', 265, 83],
    ['ck-2023-2026', 270, 93],
    ['ck-2023-2026', 280, 100],
    ['ck-2022-2025', 220, 4],
    ['ck-2022-2025', 250, 47],
    ['ck-2022-2025', 255, 60],
    ['ck-2022-2025', 275, 98],
    ['ck-2022-2025', 300, 100],
    ['ck-2017-2020', 235, 25],
    ['ck-2017-2020', 250, 59],
    ['ck-2017-2020', 255, 71],
    ['step3-2023-2025', 215, 20],
    ['step3-2023-2025', 225, 43],
    ['step3-2023-2025', 240, 80],
    ['step3-2017-2019', 230, 58],
    ['step1-2017-2019', 220, 26],
    ['step1-2017-2019', 235, 52],
    ['step1-2017-2019', 250, 82],
  ])('%s: %i is the %ith', (id, score, percentile) => {
    expect(percentileIn(edition(id), score)).toEqual({ value: percentile, interpolated: false })
  })

  test('every published point of every edition is given exactly', () => {
    for (const set of percentileSets)
      for (const [score, percent] of set.points) expect(percentileIn(set, score).value).toBe(percent)
  })
})

describe('between points', () => {
  test.each([
    ['ck-2023-2026', 251, 46.8],
    ['ck-2023-2026', 246, 34.4],
    ['ck-2023-2026', 214, 1.8],
    ['ck-2023-2026', 231, 10.2],
    ['ck-2023-2026', 256, 60.6],
    ['step3-2023-2025', 238, 75.6],
  ])('%s: %i is interpolated to %f', (id, score, percentile) => {
    expect(percentileIn(edition(id), score)).toEqual({ value: percentile, interpolated: true })
  })

  test('250 with a standard error of 7 ranges from the 28th to the 63rd', () => {
    const range = percentileRange(edition('ck-2023-2026'), 250, 7)
    expect(range).toEqual({ value: 44, interpolated: false, low: 28.4, high: 63.2 })
  })

  test.each([276, 280, 299, 275.5])('ck-2022-2025 says nothing at %f', (score) => {
    expect(percentileIn(edition('ck-2022-2025'), score)).toEqual({ value: null, interpolated: false })
  })

  test('without a standard error there is no range', () => {
    expect(percentileRange(edition('step1-2017-2019'), 240, null)).toMatchObject({ value: 62, low: null, high: null })
  })
})

describe('past the ends of a table', () => {
  test.each([
    ['ck-2023-2026', 1, 0],
    ['ck-2022-2025', 199, 0],
    ['ck-2022-2025', 306, 100],
    ['step3-2023-2025', 304, 100],
  ])('%s: %i takes the end value %i', (id, score, percentile) => {
    expect(percentileIn(edition(id), score)).toEqual({ value: percentile, interpolated: false })
  })
})

describe('for any score', () => {
  const anySet = fc.constantFrom(...percentileSets)
  const anyScore = fc.double({ min: 1, max: 320, noNaN: true })

  test('the percentile lies between 0 and 100', () => {
    fc.assert(
      fc.property(anySet, anyScore, (set, score) => {
        const { value } = percentileIn(set, score)
        return value === null || (value >= 0 && value <= 100)
      }),
    )
  })

  test('a higher score never has a lower percentile', () => {
    fc.assert(
      fc.property(anySet, anyScore, anyScore, (set, a, b) => {
        const low = percentileIn(set, Math.min(a, b)).value
        const high = percentileIn(set, Math.max(a, b)).value
        return low === null || high === null || low <= high
      }),
    )
  })
})

describe('which edition', () => {
  test.each([
    ['step2ck', '2026-01-15', 'ck-2023-2026'],
    ['step2ck', '2024-09-17', 'ck-2023-2026'], // in two windows: the newest
    ['step2ck', '2023-07-01', 'ck-2023-2026'],
    ['step2ck', '2023-06-30', 'ck-2022-2025'],
    ['step2ck', '2022-07-01', 'ck-2022-2025'],
    ['step2ck', '2020-06-30', 'ck-2017-2020'],
    ['step2ck', '2017-07-01', 'ck-2017-2020'],
    ['step2ck', '2026-11-22', 'ck-2023-2026'], // after the newest window
    ['step3', '2023-01-01', 'step3-2023-2025'],
    ['step3', '2026-05-01', 'step3-2023-2025'],
    ['step3', '2018-05-05', 'step3-2017-2019'],
    ['step1', '2021-09-19', 'step1-2017-2019'],
  ] as const)('%s on %s: %s without a warning', (exam, date, id) => {
    const edition = chooseEdition(exam, date)
    expect(edition?.set.id).toBe(id)
    expect(edition?.warning).toBeNull()
  })

  test.each([
    ['step2ck', '2021-06-30', 'ck-2017-2020', 'edition-gap'],
    ['step2ck', '2021-07-01', 'ck-2022-2025', 'edition-gap'],
    ['step2ck', '2020-07-01', 'ck-2017-2020', 'edition-gap'],
    ['step2ck', '2014-06-15', 'ck-2017-2020', 'edition-before'],
    ['step3', '2022-03-15', 'step3-2023-2025', 'edition-gap'],
    ['step3', '2021-06-01', 'step3-2017-2019', 'edition-gap'],
    ['step1', '2011-01-01', 'step1-2017-2019', 'edition-before'],
  ] as const)('%s on %s: the nearest, %s, with a warning', (exam, date, id, code) => {
    const edition = chooseEdition(exam, date)
    expect(edition?.set.id).toBe(id)
    expect(edition?.warning?.code).toBe(code)
  })

  test('no date: the newest, with a warning that asks for it', () => {
    const edition = chooseEdition('step2ck', null)
    expect(edition?.set.id).toBe('ck-2023-2026')
    expect(edition?.warning).toMatchObject({ code: 'no-test-date', message: expect.stringContaining('date') })
  })

  test('it carries its source', () => {
    expect(chooseEdition('step2ck', '2026-01-15')?.source).toMatchObject({
      publisher: 'USMLE (NBME/FSMB)',
      edition: '2023-26',
      date: '2026-08-17',
      confidence: 'single-source',
      file: 'lib/norms/data/percentiles/ck-2023-2026.json',
      id: 'ck-2023-2026',
    })
  })
})
