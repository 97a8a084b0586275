import { describe, expect, test } from 'vitest'
import { dated, type Line, paper, paragraph, widthOf } from '../paper'
import { cells, list, reading, usual } from './layouts'

describe('the score, wherever its label stands', () => {
  const forms: readonly (readonly [string, readonly Line[]])[] = [
    ['in a table, label above', usual],
    ['in a narrow table', cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '251', '218'], 150, 110, 14)],
    [
      'in a table, columns in another order',
      cells(['Minimum Passing Score', 'Test Score', 'Result'], ['218', '251', 'PASS']),
    ],
    [
      'label left, value right',
      list([
        ['Result', 'PASS'],
        ['Three-Digit Score', '251'],
        ['Minimum Passing Score', '218'],
      ]),
    ],
    [
      'label left with colons',
      list([
        ['Result:', 'PASS'],
        ['Your score:', '251'],
        ['Minimum pass:', '218'],
      ]),
    ],
    [
      'on one line each',
      [
        [40, 150, 'Result: PASS'],
        [40, 166, 'Score: 251'],
        [40, 182, 'Minimum passing score: 218'],
      ],
    ],
    [
      'touching their labels',
      [
        [40, 150, 'Result: PASS'],
        [140, 150, 'Three-Digit Score:251'],
        [40, 182, 'Minimum passing score:218'],
      ],
    ],
    ['all on one line', [[40, 150, 'Result: PASS | Three-Digit Score: 251 | Minimum Passing Score: 218']]],
    [
      'value above its label',
      [
        [60, 160, 'PASS', { size: 20 }],
        [230, 160, '251', { size: 20 }],
        [420, 160, '218', { size: 20 }],
        [50, 176, 'Test Result', { size: 9 }],
        [210, 176, 'Three-Digit Score', { size: 9 }],
        [385, 176, 'Minimum Passing Score', { size: 9 }],
      ],
    ],
    [
      'value above its label, below each other',
      [
        [60, 160, 'PASS', { size: 20 }],
        [60, 174, 'Test Result', { size: 9 }],
        [60, 210, '251', { size: 20 }],
        [60, 224, 'Total Score', { size: 9 }],
        [60, 260, '218', { size: 20 }],
        [60, 274, 'Minimum Passing Score', { size: 9 }],
      ],
    ],
    [
      'label above its value, below each other',
      [
        [60, 150, 'Test Result', { size: 9 }],
        [60, 170, 'PASS', { size: 16 }],
        [60, 200, 'Score', { size: 9 }],
        [60, 220, '251', { size: 16 }],
        [60, 250, 'Minimum Passing Score', { size: 9 }],
        [60, 270, '218', { size: 16 }],
      ],
    ],
    [
      'head at the left edge, value at the right edge of its column',
      [
        [40, 150, 'Test Result'],
        [220, 150, 'Three-Digit Score'],
        [400, 150, 'Minimum Passing Score'],
        [180, 170, 'PASS'],
        [380, 170, '251'],
        [550, 170, '218'],
      ],
    ],
    [
      'a head on two lines',
      [
        [60, 150, 'Test', { size: 9 }],
        [58, 161, 'Result', { size: 9 }],
        [215, 150, 'Three-Digit', { size: 9 }],
        [228, 161, 'Score', { size: 9 }],
        [370, 150, 'Minimum Passing', { size: 9 }],
        [395, 161, 'Score', { size: 9 }],
        [50, 185, 'PASS', { size: 18 }],
        [223, 185, '251', { size: 18 }],
        [390, 185, '218', { size: 18 }],
      ],
    ],
    [
      'a note on the scale between',
      [
        ...cells(['Test Result', 'Three-Digit Score', 'Minimum Passing Score'], [], 150),
        [270, 162, '(scale 1 to 300)', { size: 8 }],
        [110, 185, 'PASS', { size: 18 }],
        [280, 185, '251', { size: 18 }],
        [450, 185, '218', { size: 18 }],
      ],
    ],
    [
      'in a grid of two by two',
      [
        [40, 150, 'Test Result', { size: 9 }],
        [320, 150, 'Three-Digit Score', { size: 9 }],
        [40, 170, 'PASS', { size: 14 }],
        [320, 170, '251', { size: 14 }],
        [40, 205, 'Minimum Passing Score', { size: 9 }],
        [320, 205, 'Percentile', { size: 9 }],
        [40, 225, '218', { size: 14 }],
        [320, 225, '47', { size: 14 }],
      ],
    ],
    [
      'in a table with a row for the exam',
      [
        [40, 150, 'Exam'],
        [180, 150, 'Result'],
        [270, 150, 'Score'],
        [360, 150, 'Minimum Passing Score'],
        [40, 168, 'Step 2 CK'],
        [180, 168, 'PASS'],
        [270, 168, '251'],
        [360, 168, '218'],
      ],
    ],
    [
      'in a table with a head over the figures',
      [
        [220, 150, 'Three-digit'],
        [300, 150, 'Two-digit'],
        [40, 166, 'Your score'],
        [220, 166, '251'],
        [300, 166, '97'],
        [40, 182, 'Minimum passing score'],
        [220, 182, '218'],
        [300, 182, '75'],
        [40, 198, 'Result'],
        [220, 198, 'PASS'],
      ],
    ],
    [
      'figures far larger than their labels, side by side',
      [
        [40, 160, 'Score', { size: 8 }],
        [75, 172, '251', { size: 36 }],
        [200, 160, 'Result', { size: 8 }],
        [235, 172, 'PASS', { size: 36 }],
        [380, 160, 'Minimum passing score', { size: 8 }],
        [480, 172, '218', { size: 36 }],
      ],
    ],
    [
      'labels and values with dot leaders',
      [
        [40, 150, 'Result .................... PASS'],
        [40, 165, 'Three-Digit Score ......... 251'],
        [40, 180, 'Minimum Passing Score ..... 218'],
      ],
    ],
    [
      'a value that goes on',
      [
        [40, 150, 'Result'],
        [200, 150, 'PASS'],
        [40, 166, 'Score'],
        [200, 166, '251 (SEE 7)'],
        [40, 182, 'Minimum Passing Score'],
        [200, 182, '218 (since July 1, 2025)'],
      ],
    ],
    [
      'in a sentence',
      [
        ...paragraph(
          40,
          150,
          'You passed. Your Step 2 CK score is 251. The minimum passing score for this examination is 218.',
        ),
      ],
    ],
    [
      'in another sentence',
      [...paragraph(40, 150, 'Result: PASS. You scored 251 on this exam. A score of 218 is required to pass.')],
    ],
    [
      'named after the exam',
      [
        [40, 150, 'Your Step 2 CK score: 251 (pass)'],
        ...paragraph(40, 180, 'The minimum passing score is 218.'),
        [40, 210, 'Result: Pass'],
      ],
    ],
    [
      'with the scale behind it',
      [
        [40, 150, 'Score: 251/300'],
        [40, 166, 'Result: Passed'],
        [40, 182, 'Passing score: 218'],
      ],
    ],
    ['with a footnote mark', cells(['Result', 'Score*', 'Minimum Passing Score'], ['PASS', '251*', '218'])],
    [
      'capitals throughout',
      cells(['TEST RESULT', 'THREE-DIGIT SCORE', 'MINIMUM PASSING SCORE'], ['PASS', '251', '218']),
    ],
    ['"3-digit" with a figure', cells(['Outcome', '3-Digit Score', 'Passing Standard'], ['Pass', '251', '218'])],
  ]
  test.each(forms)('%s', (_, lines) => {
    const got = reading(paper([...dated(), ...lines]))
    expect([got.kind, got.score, got.result, got.minimumPassingScore, got.testDate]).toEqual([
      'usmle-step2ck',
      251,
      'pass',
      218,
      '2025-09-12',
    ])
  })

  test('evidence is the box of the figure itself', () => {
    const got = reading(paper([...dated(), ...usual]))
    const width = widthOf('251', 18)
    const left = 40 + 170 * 1.5 - width / 2
    expect(got.evidence.score?.page).toBe(1)
    expect(got.evidence.score?.how).toBe('text')
    const expected = [left, 174 - 14.4, left + width, 174 + 3.6]
    got.evidence.score?.box.forEach((edge, i) => {
      expect(edge).toBeCloseTo(expected[i] ?? 0, 2)
    })
  })

  test('a failed examination', () => {
    const got = reading(
      paper([
        ...dated(),
        ...cells(['Test Result', 'Three-Digit Score', 'Minimum Passing Score'], ['FAIL', '203', '218']),
      ]),
    )
    expect([got.score, got.result, got.minimumPassingScore]).toEqual([203, 'fail', 218])
  })

  test('a failed examination, its result said of the examination', () => {
    const got = reading(
      paper([
        ...dated(),
        [40, 150, 'Result of this examination: FAIL.'],
        [40, 170, 'Your three-digit score is 203.'],
        [40, 190, 'The minimum passing score for this examination is 218 on the same scale.'],
      ]),
    )
    expect([got.score, got.result, got.minimumPassingScore]).toEqual([203, 'fail', 218])
  })

  test('a failed examination in words', () => {
    const got = reading(
      paper([
        ...dated(),
        ...paragraph(40, 150, 'You did not pass. You scored 203. To pass, a score of at least 218 is required.'),
      ]),
    )
    expect([got.score, got.result, got.minimumPassingScore]).toEqual([203, 'fail', 218])
  })
})
