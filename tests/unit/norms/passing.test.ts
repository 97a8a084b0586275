import { describe, expect, test } from 'vitest'
import { minimumPassingScore, passingHistory } from '../../../lib/norms/passing'

describe('the minimum passing score on both sides of each boundary', () => {
  test.each([
    ['step2ck', '2012-06-30', 189],
    ['step2ck', '2012-07-01', 196],
    ['step2ck', '2013-06-30', 196],
    ['step2ck', '2013-07-01', 203],
    ['step2ck', '2014-06-30', 203],
    ['step2ck', '2014-07-01', 209],
    ['step2ck', '2022-06-30', 209],
    ['step2ck', '2022-07-01', 214],
    ['step2ck', '2025-06-30', 214],
    ['step2ck', '2025-07-01', 218],
    ['step2ck', '2026-11-22', 218],
    ['step1', '2018-12-31', 194],
    ['step1', '2022-01-25', 194],
    ['step1', '2022-01-26', 196],
    ['step3', '2015-12-31', 190],
    ['step3', '2016-01-01', 196],
    ['step3', '2019-12-31', 196],
    ['step3', '2020-01-01', 198],
    ['step3', '2023-12-31', 198],
    ['step3', '2024-01-01', 200],
    ['comlex-level2', '2023-10-16', 400],
    ['comlex-level1', '2020-01-01', 400],
    ['comlex-level3', '2020-01-01', 350],
  ] as const)('%s on %s: %i', (exam, date, minimum) => {
    expect(minimumPassingScore(exam, date)?.minimum).toBe(minimum)
  })

  test.each([
    ['step1', '2018-12-30'], // 194 is known since the last day of 2018; 192 is general knowledge and never shown
    ['step1', '2016-05-01'],
    ['comlex-level2', '2016-12-31'],
  ] as const)('%s on %s is not known', (exam, date) => {
    expect(minimumPassingScore(exam, date)).toBeNull()
  })

  test('without a date: the one in force', () => {
    expect(minimumPassingScore('step2ck', null)?.minimum).toBe(218)
    expect(minimumPassingScore('step3', null)?.minimum).toBe(200)
  })

  test('a start that is not known stays null', () => {
    expect(minimumPassingScore('step2ck', '2011-05-18')).toMatchObject({ minimum: 189, from: null })
  })

  test('it carries its source and how sure it is', () => {
    expect(minimumPassingScore('step2ck', '2025-09-12')).toMatchObject({
      from: '2025-07-01',
      source: {
        confidence: 'corroborated',
        file: 'lib/norms/data/passing.json',
        id: 'minimum-passing-scores/step2ck-218',
      },
    })
  })
})

test('the history of a pass mark rises and hides what is general knowledge only', () => {
  expect(passingHistory('step2ck').map(({ minimum }) => minimum)).toEqual([189, 196, 203, 209, 214, 218])
  expect(passingHistory('step1').map(({ minimum }) => minimum)).toEqual([194, 196])
})
