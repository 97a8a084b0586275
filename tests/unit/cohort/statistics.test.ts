import { expect, test } from 'vitest'
import { binomialTest, differenceInterval, fisherTest, holm, wilson } from '../../../lib/cohort/statistics'

test("Wilson's interval as Newcombe 1998 prints it: 81 of 263 and 15 of 148", () => {
  expect(wilson(81, 263).map((end) => end.toFixed(4))).toEqual(['0.2553', '0.3662'])
  expect(wilson(15, 148).map((end) => end.toFixed(4))).toEqual(['0.0624', '0.1605'])
  expect(wilson(0, 20)[0]).toBe(0)
  expect(wilson(20, 20)[1]).toBeCloseTo(1, 9)
})

test("Newcombe's interval as he prints it: 56 of 70 less 48 of 80", () => {
  expect(differenceInterval([56, 70], [48, 80]).map((end) => end.toFixed(4))).toEqual(['0.0524', '0.3339'])
})

test('exact tests against tails added up by hand', () => {
  expect(binomialTest(0, 5, 0.5)).toBeCloseTo(2 / 32, 12)
  expect(binomialTest(8, 10, 0.5)).toBeCloseTo((2 * (45 + 10 + 1)) / 1024, 12)
  // The lady tasting tea: 4 of 4 against 0 of 4 is one of 70 tables.
  expect(fisherTest([4, 4], [0, 4])).toBeCloseTo(2 / 70, 12)
  expect(fisherTest([3, 4], [1, 4])).toBeCloseTo((2 * 17) / 70, 12)
})

test('Holm multiplies by what is left and never falls', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => p.toFixed(3))).toEqual(['0.030', '0.060', '0.060', '0.020'])
})
