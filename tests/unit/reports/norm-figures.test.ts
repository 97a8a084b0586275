import { describe, expect, test } from 'vitest'
import { readReports } from '../../../lib/reports/read-reports'
import type { Reading } from '../../../lib/reports/schema'
import { dated, type Line, outcome, paper, paragraph } from './paper'

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
    'Mean (first-takers): 249. Standard deviation: 15.',
    'Mean (first-takers) 249; the mean was 249, SD 15.',
    'The average score was 249 (standard deviation 15).',
    'First-takers had a mean of 249 (SD = 15).',
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
