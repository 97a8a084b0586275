import { describe, expect, test } from 'vitest'
import { heads, type Line, paper, paragraph } from '../paper'
import { cells, codes, reading } from './layouts'

describe('pages read from pictures', () => {
  const seen = (lines: readonly Line[]): Line[] =>
    lines.map(([x, y, text, style]): Line => [x, y, text, { ...style, how: 'ocr', confidence: 0.9 }])
  test('misread letters in titles and labels', () => {
    const got = reading(
      paper(
        seen([
          [40, 50, 'Unlted States Medlcal Licensing Examinatlon', { size: 14 }],
          [40, 70, 'Step 2 C1inical Knowledge (CK) 5core Repcrt', { size: 12 }],
          [40, 103, 'USMLE lD:'],
          [120, 103, '5-794-334-2'],
          [40, 116, 'Te5t Date:'],
          [120, 116, '09/12/2025'],
          ...cells(['Test Resu1t', 'Three-Diglt Score', 'Minirnum Passlng Score'], ['PA5S', '251', '218']),
          ...paragraph(40, 230, 'the rnean score was 250 and the standard deviatlon was 15.'),
        ]),
      ),
    )
    expect(got).toMatchObject({
      kind: 'usmle-step2ck',
      score: 251,
      result: 'pass',
      minimumPassingScore: 218,
      testDate: '2025-09-12',
      mean: 250,
      standardDeviation: 15,
    })
  })
  test('lost spaces', () => {
    const got = reading(
      paper(
        seen([
          ...heads(),
          [40, 116, 'TestDate:09/12/2025'],
          [40, 150, 'TestResult'],
          [200, 150, 'PASS'],
          [40, 170, 'Three-DigitScore'],
          [200, 170, '251'],
          [40, 190, 'MinimumPassingScore'],
          [200, 190, '218'],
        ]),
      ),
    )
    expect([got.score, got.result, got.minimumPassingScore, got.testDate]).toEqual([251, 'pass', 218, '2025-09-12'])
  })
  test('a digit read as a letter is never made a digit', () => {
    const got = reading(
      paper(
        seen([
          ...heads(),
          [40, 116, 'Test Date:'],
          [120, 116, 'O9/12/2O25'],
          ...cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '2S1', '218']),
        ]),
      ),
    )
    expect([got.score, got.testDate]).toEqual([null, null])
    expect([codes(got, 'score'), codes(got, 'testDate')]).toEqual([['not-read'], ['not-read']])
  })
})
