import { describe, expect, test } from 'vitest'
import { readReports } from '../../../../lib/reports/read-reports'
import { dated, heads, type Line, paper, paragraph } from '../paper'
import { cells, codes, reading, usual } from './layouts'

describe('checks', () => {
  test('two different labeled scores', () => {
    const got = reading(paper([...dated(), ...usual, [40, 250, 'Your score: 215']]))
    expect(got.score).toBeNull()
    expect(codes(got, 'score')).toEqual(['ambiguous'])
    expect(got.evidence.score).toBeUndefined()
  })
  test('PASS below the minimum: score and result are both in doubt, the minimum stays', () => {
    const got = reading(
      paper([...dated(), ...cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '205', '218'])]),
    )
    expect([got.score, got.result, got.minimumPassingScore]).toEqual([null, null, 218])
    expect([codes(got, 'score'), codes(got, 'result')]).toEqual([['checks-disagree'], ['checks-disagree']])
  })
  test('FAIL above the minimum', () => {
    const got = readReports(
      [paper([...dated(), ...cells(['Result', 'Score', 'Minimum Passing Score'], ['FAIL', '251', '218'])])],
      'x',
    )[0]
    expect(got?.ok && [got.score, got.result, got.minimumPassingScore]).toEqual([null, null, 218])
  })
  test('PASS exactly at the minimum', () => {
    const got = reading(
      paper([...dated(), ...cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '218', '218'])]),
    )
    expect([got.score, got.result]).toEqual([218, 'pass'])
  })
  const see = (range: string): Line[] =>
    paragraph(
      40,
      230,
      `If you were tested repeatedly, your score would fall within one standard error of the estimate (SEE), 7 points, of your current score two-thirds of the time: ${range}.`,
    )
  test('a range that does not lie around the score', () => {
    const got = reading(paper([...dated(), ...usual, ...see('224 to 238')]))
    expect([got.score, got.standardError, got.result]).toEqual([null, 7, 'pass'])
    expect(codes(got, 'score')).toEqual(['checks-disagree'])
  })
  test.each(['244 to 258', '244-258', 'between 244 and 258'])('a range that does: %s', (range) => {
    expect(reading(paper([...dated(), ...usual, ...see(range)])).score).toBe(251)
  })
  test('a score off the scale', () => {
    const got = reading(paper([...dated(), ...cells(['Result', 'Score'], ['PASS', '640'])]))
    expect(got.score).toBeNull()
    expect(codes(got, 'score')).toEqual(['not-read'])
  })
  test('little certainty of the recognition is passed on', () => {
    const blurred = usual.map(
      ([x, y, text, style]): Line => [x, y, text, { ...style, how: 'ocr', confidence: text === '251' ? 0.5 : 0.95 }],
    )
    const got = reading(paper([...dated(), ...blurred]))
    expect(got.score).toBe(251)
    expect(got.evidence.score?.how).toBe('ocr')
    expect(codes(got, 'score')).toEqual(['low-confidence'])
  })
})

describe('what cannot be told is left open', () => {
  test.each([
    [
      'boxes to tick',
      [
        [40, 150, '[X] PASS'],
        [140, 150, '[ ] FAIL'],
      ],
    ],
    [
      'signs in boxes that are no text',
      [
        [40, 150, 'Result:'],
        [120, 150, 'PASS'],
        [180, 150, 'FAIL'],
      ],
    ],
    ['both on one line', [[40, 150, 'Result: PASS FAIL']]],
  ] satisfies [string, Line[]][])('%s', (_, lines) => {
    const got = reading(paper([...dated(), ...lines, [40, 180, 'Three-Digit Score'], [200, 180, '251']]))
    expect([got.result, got.score]).toEqual([null, 251])
    expect(codes(got, 'result')).toEqual(['not-read'])
  })
  test('an examination on two days', () => {
    const got = reading(
      paper([...heads('Step 3'), [40, 116, 'Test Dates:'], [120, 116, '09/12/2025 - 09/19/2025'], ...usual]),
    )
    expect(got.testDate).toBeNull()
    expect(codes(got, 'testDate')).toEqual(['not-read'])
  })
})

describe('the profile as a whole', () => {
  test('a first page alone says that the profile is missing', () => {
    expect(codes(reading(paper([...dated(), ...usual])), 'areas')).toEqual(['no-profile'])
  })
})
