import { describe, expect, test } from 'vitest'
import { dated, fill, paper, paragraph, profile } from '../paper'
import { cells, codes, reading, usual } from './layouts'

describe('other families', () => {
  test('Step 1, pass or fail only', () => {
    const got = reading(
      paper([
        ...dated('USMLE Step 1'),
        ...cells(['Result'], ['PASS']),
        ...paragraph(40, 210, 'USMLE Step 1 is reported as pass or fail only. No numeric score is reported.'),
      ]),
    )
    expect(got).toMatchObject({
      kind: 'usmle-step1',
      score: null,
      result: 'pass',
      layout: 'score-only',
      reference: 'none',
    })
    expect(got.warnings).toEqual([])
  })
  test("CCSSA: the likely range and the probability are no scores, the group's mean is none of its own", () => {
    const got = reading(
      paper([
        [40, 50, 'NBME', { size: 14 }],
        [40, 70, 'Comprehensive Clinical Science Self-Assessment (CCSSA)', { size: 12 }],
        [40, 84, 'Performance Report'],
        [40, 110, 'Test Date: March 25, 2026'],
        ...cells(
          ['Total CCSSA Score', 'Likely score range', 'Estimated probability of passing Step 2 CK'],
          ['233', '225-241', '94%'],
          150,
          190,
        ),
        ...paragraph(
          40,
          230,
          'The comparison group are LCME first takers, whose mean Step 2 CK score was 249. The minimum passing score is 218.',
        ),
      ]),
    )
    expect(got).toMatchObject({
      kind: 'nbme-ccssa',
      score: 233,
      testDate: '2026-03-25',
      result: null,
      minimumPassingScore: 218,
      mean: null,
      standardError: null,
    })
  })
  test('CCSSA: the end of a sentence that begins a line is no label', () => {
    const got = reading(
      paper([
        [40, 50, 'NBME Self-Assessment Services', { size: 14 }],
        [40, 70, 'Comprehensive Clinical Science Self-Assessment (CCSSA) Score Report', { size: 12 }],
        [40, 110, 'Test Date: 03/25/2026'],
        [40, 150, 'Total CCSSA Score: 233'],
        [
          40,
          190,
          'The comparison group consists of first-time takers from July 2023 to June 2025, whose mean Step 2 CK',
        ],
        [40, 202, 'score was 249. The form has 200 items.'],
      ]),
    )
    expect(got).toMatchObject({ kind: 'nbme-ccssa', score: 233 })
    expect(codes(got, 'score')).toEqual([])
  })
  test('CBSSA: a first page that calls itself no report tells the test date', () => {
    const first = paper([
      [40, 50, 'NBME Self-Assessment Services', { size: 14 }],
      [40, 70, 'Comprehensive Basic Science Self-Assessment (CBSSA)', { size: 12 }],
      [40, 110, 'Test Date: 03/25/2026'],
      [40, 150, 'Total Equated Percent Correct: 73%'],
    ])
    const second = { ...profile('Comprehensive Basic Science Self-Assessment (CBSSA)'), number: 2 }
    expect(reading([first, second])).toMatchObject({ kind: 'nbme-cbssa', score: null, testDate: '2026-03-25' })
  })
  test('CCSSA on its old scale: the score is not taken for one of today', () => {
    const got = reading([
      paper([
        [40, 50, 'NBME', { size: 14 }],
        [40, 70, 'Comprehensive Clinical Science Self-Assessment (CCSSA) Performance Report', { size: 12 }],
        [40, 110, 'Test Date: March 25, 2016'],
        [40, 150, 'Assessment score: 290'],
        [40, 170, 'Scores are reported on a scale from 10 to 800.'],
      ]),
      { ...profile('Comprehensive Clinical Science Self-Assessment'), number: 2 },
    ])
    expect([got.kind, got.score]).toEqual(['nbme-ccssa', null])
    expect(codes(got, 'score')).toEqual(['not-read'])
  })
  test('COMLEX Level 2-CE', () => {
    const got = reading(
      paper([
        [40, 50, 'National Board of Osteopathic Medical Examiners', { size: 12 }],
        [40, 70, 'COMLEX-USA Level 2-CE Score Report', { size: 12 }],
        [40, 90, 'NBOME ID: 155040'],
        [40, 104, 'Exam Date: 10/16/2023'],
        ...cells(['Your Score', 'Pass/Fail'], ['613', 'PASS']),
        ...paragraph(40, 230, 'The minimum passing score for Level 2-CE is 400 on a scale of 9 to 999.'),
      ]),
    )
    expect(got).toMatchObject({
      kind: 'comlex-level2',
      score: 613,
      result: 'pass',
      minimumPassingScore: 400,
      testDate: '2023-10-16',
      mean: null,
    })
  })
  test('Step 3 that mentions Step 2 CK', () => {
    const got = reading(
      paper([
        ...dated('Step 3'),
        ...cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '231', '200']),
        ...paragraph(
          40,
          230,
          'Examinees who have passed Step 2 CK may take Step 3. Your Step 2 CK result is reported separately.',
        ),
      ]),
    )
    expect(got).toMatchObject({ kind: 'usmle-step3', score: 231, minimumPassingScore: 200 })
  })
  test('a filled box behind the score is no obstacle', () => {
    expect(reading(paper([...dated(), ...usual], [fill([210, 140, 380, 180], '#eeeeee')])).score).toBe(251)
  })
})
