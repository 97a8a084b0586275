import { describe, expect, test } from 'vitest'
import { type Line, paper, paragraph } from '../paper'
import { reading } from './layouts'

describe('the old report', () => {
  const old = (
    score: string,
    result = 'PASS',
    more: readonly Line[] = [],
    said = 'This score is determined by your overall performance on Step 2 CK.',
  ): Line[] => [
    [40, 50, 'UNITED STATES MEDICAL LICENSING EXAMINATION', { size: 13 }],
    [40, 68, 'STEP 2 CK SCORE REPORT', { size: 11 }],
    [40, 100, 'Example, Jo', {}],
    [40, 112, 'USMLE ID:'],
    [130, 112, '5-021-635-2'],
    [40, 124, 'Anytown, CA 12345'],
    [40, 136, 'Test Date:'],
    [130, 136, 'June 15, 2014'],
    [280, 200, result, { size: 20 }],
    ...paragraph(
      40,
      226,
      'This result is based on the minimum passing score recommended by USMLE for Step 2 CK. Individual licensing authorities may accept the recommended result.',
    ),
    [285, 290, score, { size: 20 }],
    ...paragraph(
      40,
      316,
      `${said} For recent administrations, the mean and standard deviation for first-time examinees from U.S. and Canadian medical schools are approximately 242 and 17, respectively, with most scores falling between 140 and 260. A score of 203 is set by USMLE to pass Step 2 CK. The standard error of measurement (SEM)* for this scale is six points.`,
    ),
    ...more,
  ]
  test('figures stand above their explanations', () => {
    const got = reading(paper(old('247')))
    expect(got).toMatchObject({
      kind: 'usmle-step2ck',
      score: 247,
      result: 'pass',
      minimumPassingScore: 203,
      testDate: '2014-06-15',
      mean: 242,
      standardDeviation: 17,
      standardError: 6,
    })
  })
  test('an explanation that says whose score it is', () => {
    expect(reading(paper(old('247', 'PASS', [], 'This is your score on a three-digit scale.'))).score).toBe(247)
    expect(reading(paper(old('247', 'PASS', [], 'This is your score on a two-digit scale.'))).score).toBeNull()
  })
  test('the two-digit score and its standard error stay out', () => {
    const got = reading(
      paper(
        old('247', 'PASS', [
          [288, 400, '98', { size: 20 }],
          ...paragraph(
            40,
            430,
            'This score is also determined by your overall performance on the exam. A score of 75 on this scale, which is equivalent to a score of 203 on the scale described above, is set by USMLE to pass Step 2 CK. The SEM* for this scale is one point.',
          ),
        ]),
      ),
    )
    expect([got.score, got.standardError, got.minimumPassingScore]).toEqual([247, 6, 203])
  })
  test('FAIL', () => {
    expect(reading(paper(old('198', 'FAIL')))).toMatchObject({ score: 198, result: 'fail', minimumPassingScore: 203 })
  })
})
