import { describe, expect, test } from 'vitest'
import { readReports } from '../../../lib/reports/read-reports'
import type { Reading } from '../../../lib/reports/schema'
import { dated, heads, type Line, outcome, paper, paragraph } from './paper'

/** A first page with one more paragraph, or more lines, under the outcome. */
function reading(sentence: string | readonly Line[]): Reading {
  const more = typeof sentence === 'string' ? paragraph(40, 230, sentence) : sentence
  const [got] = readReports([paper([...dated(), ...outcome(), ...more])], 'made.pdf')
  if (!got?.ok) throw new Error(`refused: ${got?.error.code}`)
  return got
}

const codes = (of: Reading, field: string): string[] =>
  of.warnings.filter((one) => one.field === field).map((one) => one.code)

describe('mean and standard deviation in other words', () => {
  test.each([
    'Among first-time test takers from US medical schools during the past three years, the average was 249 (SD 15).',
    'Mean (first-time takers): 249. Standard deviation: 15.',
    'Mean (first-time takers) 249; the mean was 249, SD 15.',
    'The average score was 249 (standard deviation 15).',
    'First-time takers had a mean of 249 (SD = 15).',
    'First-time takers averaged 249 ± 15 (mean ± SD).',
    'Norm group, first-time takers: M = 249, SD = 15.',
    'Mean (SD) of first-time takers: 249 (15).',
    'The mean and standard deviation for first-time takers, tested between July 1, 2017 and June 30, 2019, are 249 and 15, respectively.',
  ])('%s', (sentence) => {
    expect(reading(sentence)).toMatchObject({ mean: 249, standardDeviation: 15, standardError: null })
  })
  test('the standard error on the next line is not the standard deviation', () => {
    const got = reading([
      [40, 230, 'Among first-time test takers from US medical schools, the average was 249 (SD 15).'],
      [40, 242, 'SEE: 8 points. Score range 243-259.'],
    ])
    expect(got).toMatchObject({ mean: 249, standardDeviation: 15, standardError: 8, score: 251 })
  })
})

describe('mean, deviation and error in cells', () => {
  const read = (lines: readonly Line[]) => {
    const { mean, standardDeviation, standardError } = reading(lines)
    return [mean, standardDeviation, standardError]
  }
  test('under their heads', () => {
    const table: Line[] = [
      [40, 230, 'Reference group'],
      [200, 230, 'Mean'],
      [280, 230, 'SD'],
      [360, 230, 'SEE'],
      [40, 246, 'First-time takers'],
      [200, 246, '249'],
      [280, 246, '15'],
      [360, 246, '7'],
    ]
    expect(read(table)).toEqual([249, 15, 7])
  })
  test('beside their labels', () => {
    const list: Line[] = [
      [40, 230, 'Mean score'],
      [240, 230, '249'],
      [40, 246, 'Standard deviation'],
      [240, 246, '15'],
      [40, 262, 'Standard error of estimate'],
      [240, 262, '7 points'],
    ]
    expect(read(list)).toEqual([249, 15, 7])
  })
  test('cells that say something else are not taken', () => {
    const list: Line[] = [
      [40, 230, 'Mean'],
      [240, 230, 'not available'],
      [40, 246, 'SD'],
      [240, 246, '12-18'],
    ]
    expect(read(list)).toEqual([null, null, null])
  })
})

describe('a statement ends with its sentence', () => {
  test('a minimum that stands elsewhere is not the score named next', () => {
    const got = reading('The minimum passing score is shown above. Your score is 251 points.')
    expect([got.score, got.minimumPassingScore]).toEqual([251, 218])
    expect(got.warnings.filter(({ code }) => code === 'ambiguous')).toEqual([])
  })
  test('an abbreviation does not end it', () => {
    const got = reading('The mean score for first-time takers from U.S. LCME schools was 249 and the SD was 15.')
    expect([got.mean, got.standardDeviation]).toEqual([249, 15])
  })
})

describe('figures that no norm group can have', () => {
  test.each([
    [2, 'a digit lost'],
    [75, 'a digit misread'],
  ])('a standard deviation of %i: %s', (deviation) => {
    const got = reading(`The mean score was 233 and the standard deviation was ${deviation}.`)
    expect([got.mean, got.standardDeviation]).toEqual([233, null])
    expect(codes(got, 'standardDeviation')).toEqual(['not-read'])
    expect(got.evidence.standardDeviation).toBeUndefined()
  })
  test.each([15, 22, 24])('a standard deviation of %i stays', (deviation) => {
    const got = reading(`The mean score was 233 and the standard deviation was ${deviation}.`)
    expect(got.standardDeviation).toBe(deviation)
    expect(codes(got, 'standardDeviation')).toEqual([])
  })
  test('a mean off the scale of scores', () => {
    const got = reading('The mean score was 949 and the standard deviation was 15.')
    expect([got.mean, got.standardDeviation]).toEqual([null, 15])
    expect(codes(got, 'mean')).toEqual(['not-read'])
  })
  test('a standard error far above all published ones', () => {
    const got = reading('The standard error of the estimate (SEE) is 71 points.')
    expect(got.standardError).toBeNull()
    expect(codes(got, 'standardError')).toEqual(['not-read'])
  })
  test('a standard error that is not below the standard deviation leaves both in doubt', () => {
    const got = reading('The standard deviation was 8. The standard error of the estimate (SEE) is 15 points.')
    expect([got.standardDeviation, got.standardError]).toEqual([null, null])
    expect([codes(got, 'standardDeviation'), codes(got, 'standardError')]).toEqual([
      ['checks-disagree'],
      ['checks-disagree'],
    ])
  })
})

describe('boxes to tick', () => {
  const choice = (pass: string, fail: string): Reading => {
    const lines: Line[] = [
      [40, 150, pass],
      [54, 150, 'PASS'],
      [120, 150, fail],
      [134, 150, 'FAIL'],
      [40, 170, 'Three-Digit Score: 251'],
      [40, 186, 'Minimum Passing Score: 218'],
    ]
    const [got] = readReports([paper([...dated(), ...lines])], 'made.pdf')
    if (!got?.ok) throw new Error('refused')
    return got
  }
  test('the ticked one counts where the other is empty', () => {
    expect(choice('☑', '☐').result).toBe('pass')
  })
  test('both or none ticked say nothing', () => {
    expect(choice('☑', '☑').result).toBeNull()
    expect(choice('☐', '☐').result).toBeNull()
  })
})

describe('dates', () => {
  const dateOf = (lines: readonly Line[]): string | null => {
    const [got] = readReports([paper([...heads(), ...lines, ...outcome()])], 'made.pdf')
    return got?.ok ? got.testDate : null
  }
  test('the day of printing behind the day of the test', () => {
    expect(dateOf([[40, 116, 'Testing date: Mon, Jul 27, 2026 Report printed 12/03/2026']])).toBe('2026-07-27')
  })
  test('two days of a test are neither', () => {
    expect(dateOf([[40, 116, 'Test Date: 07/27/2026 07/28/2026']])).toBeNull()
  })
  test('"Date(s) of Test"', () => {
    expect(dateOf([[40, 116, 'Date(s) of Test: 2026-07-27']])).toBe('2026-07-27')
  })
  test('a long date under a small head that starts at the same edge', () => {
    const lines: Line[] = [
      [40, 112, 'Test Date', { size: 6 }],
      [40, 126, 'Wednesday, September 23, 2026', { size: 12 }],
      [300, 112, 'USMLE ID', { size: 6 }],
      [300, 126, '5-794-334-2', { size: 12 }],
    ]
    expect(dateOf(lines)).toBe('2026-09-23')
  })
  test('entries between bars need no colon', () => {
    expect(dateOf([[40, 116, 'Example, Person B | USMLE ID 5-794-334-2 | Test Date July 27, 2026']])).toBe('2026-07-27')
  })
})
