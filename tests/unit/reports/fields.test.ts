import { describe, expect, test } from 'vitest'
import type { Page } from '../../../lib/pages/model'
import { readReports } from '../../../lib/reports/read-reports'
import type { Reading } from '../../../lib/reports/schema'
import { dated, fill, frame, heads, type Line, paper, paragraph, profile, sideways, widthOf } from './paper'

function reading(page: Page | readonly Page[]): Reading {
  const [outcome] = readReports(Array.isArray(page) ? page : [page as Page], 'made.pdf')
  if (!outcome?.ok) throw new Error(`refused: ${outcome?.error.code}`)
  return outcome
}

const codes = (of: Reading, field: string): string[] =>
  of.warnings.filter((one) => one.field === field).map((one) => one.code)

/** A row of cells: heads above, values below, centred in columns. */
function cells(heads: readonly string[], values: readonly string[], y = 150, column = 170, size = 18): Line[] {
  const centre = (text: string, i: number, points: number): number =>
    40 + column * (i + 0.5) - widthOf(text, points) / 2
  return [
    ...heads.map((text, i): Line => [centre(text, i, 9), y, text, { size: 9 }]),
    ...values.map((text, i): Line => [centre(text, i, size), y + 24, text, { size }]),
  ]
}

/** Pairs of label and value below each other, values in a column of their own. */
const list = (pairs: readonly (readonly [string, string])[], y = 150, x = 40, valueX = 220): Line[] =>
  pairs.flatMap(([label, value], i): Line[] => [
    [x, y + 16 * i, label],
    [valueX, y + 16 * i, value],
  ])

const usual = cells(['Test Result', 'Three-Digit Score', 'Minimum Passing Score'], ['PASS', '251', '218'])

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
      'in a table with a row for the examination',
      [
        [40, 150, 'Examination'],
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
      [...paragraph(40, 150, 'Result: PASS. You scored 251 on this examination. A score of 218 is required to pass.')],
    ],
    [
      'named after the examination',
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

  test('a failed examination in words', () => {
    const got = reading(
      paper([
        ...dated(),
        ...paragraph(40, 150, 'You did not pass. You scored 203. To pass, a score of at least 218 is required.'),
      ]),
    )
    expect([got.score, got.result, got.minimumPassingScore]).toEqual([203, 'fail', 218])
  })

  test('label and value with rules between the cells, close together', () => {
    const table: Line[] = [
      [44, 150, 'Result', { size: 9 }],
      [80, 150, 'Score', { size: 9 }],
      [116, 150, 'Minimum', { size: 9 }],
      [44, 166, 'PASS', { size: 9 }],
      [80, 166, '251', { size: 9 }],
      [116, 166, '218', { size: 9 }],
    ]
    const boxes = [40, 76, 112].flatMap((x) => [frame([x, 140, x + 36, 154]), frame([x, 156, x + 36, 170])])
    const got = reading(paper([...dated(), ...table], boxes))
    expect([got.score, got.result]).toEqual([251, 'pass'])
  })

  test('letter-spaced and split small capitals', () => {
    const spaced = (x: number, y: number, text: string): Line[] =>
      [...text].flatMap((sign, i): Line[] => (sign === ' ' ? [] : [[x + 9 * i, y, sign]]))
    const got = reading(
      paper([...dated(), ...spaced(40, 150, 'SCORE'), [200, 150, '251'], [40, 170, 'Result'], [200, 170, 'PASS']]),
    )
    expect(got.score).toBe(251)
  })

  test('a page that was scanned sideways', () => {
    const got = reading(sideways(paper([...dated(), ...usual])))
    expect([got.score, got.result, got.testDate]).toEqual([251, 'pass', '2025-09-12'])
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = got.evidence.score?.box ?? []
    expect(y1 - y0).toBeCloseTo(widthOf('251', 18)) // its width runs downwards now
    expect([x0 > 792 - 180, x1 < 792 - 150]).toEqual([true, true])
  })
})

describe('the old report', () => {
  const old = (score: string, result = 'PASS', more: readonly Line[] = []): Line[] => [
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
      'This score is determined by your overall performance on Step 2 CK. For recent administrations, the mean and standard deviation for first-time examinees from U.S. and Canadian medical schools are approximately 242 and 17, respectively, with most scores falling between 140 and 260. A score of 203 is set by USMLE to pass Step 2 CK. The standard error of measurement (SEM)* for this scale is six points.',
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
  test('the two-digit score and its standard error stay out', () => {
    const got = reading(
      paper(
        old('247', 'PASS', [
          [288, 400, '98', { size: 20 }],
          ...paragraph(
            40,
            430,
            'This score is also determined by your overall performance on the examination. A score of 75 on this scale, which is equivalent to a score of 203 on the scale described above, is set by USMLE to pass Step 2 CK. The SEM* for this scale is one point.',
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

describe('the minimum passing score', () => {
  const sentences = [
    'The minimum passing score for this examination is 218.',
    'A score of 218 is set by USMLE to pass Step 2 CK.',
    'The minimum passing score is currently set at 218.',
    'The passing standard for Step 2 CK is 218.',
    'A score of 218 or higher is required to pass.',
    'To pass this examination, a score of at least 218 is needed.',
    'USMLE recommends a minimum passing score of 218.',
    'The recommended minimum passing score for Step 2 Clinical Knowledge is 218 on the three-digit scale.',
  ]
  test.each(sentences)('%s', (sentence) => {
    const outcome = cells(['Result', 'Score'], ['PASS', '251'])
    const got = reading(paper([...dated(), ...outcome, ...paragraph(40, 220, sentence)]))
    expect([got.minimumPassingScore, got.score]).toEqual([218, 251])
  })
  test('a future change is not the minimum of this report', () => {
    const outcome = cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '251', '214'])
    const note = paragraph(40, 220, 'Effective July 1, 2025, the minimum passing score will be 218.')
    expect(reading(paper([...dated(), ...outcome, ...note])).minimumPassingScore).toBe(214)
    const alone = reading(paper([...dated(), ...cells(['Result', 'Score'], ['PASS', '251']), ...note]))
    expect(alone.minimumPassingScore).toBeNull()
  })
  test('none is printed, none is filled in', () => {
    const got = reading(paper([...dated(), ...cells(['Result', 'Score'], ['PASS', '251'])]))
    expect(got.minimumPassingScore).toBeNull()
    expect(codes(got, 'minimumPassingScore')).toEqual([])
  })
})

describe('the test date', () => {
  const printed: readonly (readonly [string, string | null])[] = [
    ['09/12/2025', '2025-09-12'],
    ['9/12/25', '2025-09-12'],
    ['September 12, 2025', '2025-09-12'],
    ['Sept. 12, 2025', '2025-09-12'],
    ['SEPTEMBER 12, 2025', '2025-09-12'],
    ['Friday, September 12, 2025', '2025-09-12'],
    ['12 Sep 2025', '2025-09-12'],
    ['12-SEP-2025', '2025-09-12'],
    ['12 September 2025', '2025-09-12'],
    ['2025-09-12', '2025-09-12'],
    ['2025/09/12', '2025-09-12'],
    ['25.12.2024', '2024-12-25'],
    ['09.12.2025', null], // the day comes first with dots, but an American may have typed it
    ['13/05/2025', null],
    ['02/30/2025', null],
    ['September 2025', null],
  ]
  test.each(printed)('%s', (text, iso) => {
    const got = reading(paper([...heads(), [40, 116, 'Test Date:'], [120, 116, text], ...usual]))
    expect(got.testDate).toBe(iso)
    expect(codes(got, 'testDate')).toEqual(iso === null ? ['not-read'] : [])
  })
  const labels = [
    'Test Date',
    'Date of Examination',
    'Exam date:',
    'Testing date',
    'Examination Date',
    'Date of Test',
    'Test date(s):',
    'Date tested',
    'Step 2 CK Test Date:',
    'Date of Administration',
  ]
  test.each(labels)('%s', (label) => {
    const inline = reading(
      paper([
        ...heads(),
        [40, 116, `${label} ${label.endsWith(':') ? '' : ': '}09/12/2025`.replace('  ', ' ')],
        ...usual,
      ]),
    )
    const beside = reading(paper([...heads(), [40, 116, label], [200, 116, '09/12/2025'], ...usual]))
    const below = reading(paper([...heads(), [340, 90, label, { size: 9 }], [340, 104, '09/12/2025'], ...usual]))
    expect([inline.testDate, beside.testDate, below.testDate]).toEqual(['2025-09-12', '2025-09-12', '2025-09-12'])
  })
  test('never the day of birth, of the report or of the print', () => {
    const others: Line[] = [
      [20, 20, '6/14/2026, 9:41 AM', { size: 7 }],
      [300, 20, 'MyUSMLE - Score Report', { size: 7 }],
      [40, 116, 'Date of Birth:'],
      [120, 116, '01/02/1998'],
      [40, 129, 'Report Date:'],
      [120, 129, '10/01/2025'],
      [300, 129, 'Printed on 11/01/2025'],
    ]
    expect(
      reading(paper([...heads(), ...others, ...usual.map(([x, y, ...rest]): Line => [x, y + 30, ...rest])])).testDate,
    ).toBeNull()
    const dateToo = reading(
      paper([
        ...heads(),
        ...others,
        [40, 142, 'Test Date:'],
        [120, 142, '09/12/2025'],
        ...usual.map(([x, y, ...rest]): Line => [x, y + 30, ...rest]),
      ]),
    )
    expect(dateToo.testDate).toBe('2025-09-12')
  })
  test('in a sentence', () => {
    const got = reading(
      paper([
        ...heads(),
        ...paragraph(40, 120, 'This report is for the examination taken on September 12, 2025.'),
        ...usual,
      ]),
    )
    expect(got.testDate).toBe('2025-09-12')
  })
})

describe('the norm group and the precision', () => {
  const sentences: readonly (readonly [string, number | null, number | null, number | null])[] = [
    [
      'For recent first-time takers from US and Canadian medical schools the mean score was 250 and the standard deviation was 15. Scores range from 1 to 300.',
      250,
      15,
      null,
    ],
    [
      'The mean and standard deviation for first-time examinees from U.S. and Canadian medical schools are approximately 250 and 15, respectively.',
      250,
      15,
      null,
    ],
    ['First-takers had a mean score of 250 with a standard deviation of 15.', 250, 15, null],
    ['The mean score for first-time takers from U.S. medical schools was 250 (SD 15).', 250, 15, null],
    [
      'If you were tested repeatedly, your score would fall within one standard error of the estimate (SEE), 7 points, of your current score two-thirds of the time: 244 to 258.',
      null,
      null,
      7,
    ],
    ['The standard error of measurement (SEM) for this scale is six points.', null, null, 6],
    ['The standard error of the estimate (SEE) is 8.', null, null, 8],
    ['The SEE of 7 points means that your score would be from 244 to 258 two-thirds of the time.', null, null, 7],
    ['Your score has a standard error of measurement of approximately 6 points.', null, null, 6],
  ]
  test.each(sentences)('%s', (sentence, mean, standardDeviation, standardError) => {
    const got = reading(paper([...dated(), ...usual, ...paragraph(40, 230, sentence, 60)]))
    expect(got).toMatchObject({ mean, standardDeviation, standardError, score: 251, minimumPassingScore: 218 })
  })
})

describe('figures that are not the score', () => {
  const scoreless = cells(['Test Result', 'Minimum Passing Score'], ['PASS', '218'])
  const hostile: readonly (readonly [string, readonly Line[]])[] = [
    [
      'ticks of an axis below "Your score"',
      [
        [300, 300, 'Your score', { size: 8 }],
        ...[180, 200, 220, 240, 260, 280, 300].map((tick, i): Line => [60 + 70 * i, 330, String(tick), { size: 8 }]),
      ],
    ],
    [
      'three round ticks right below "Your score"',
      [
        [228, 310, 'Your score', { size: 8 }],
        ...[180, 240, 300].map((tick, i): Line => [60 + 170 * i, 322, String(tick), { size: 8 }]),
      ],
    ],
    [
      'a telephone number',
      [
        [40, 250, 'Score questions: 215-590-9700'],
        [40, 270, 'Score: 215 590 9700'],
      ],
    ],
    [
      'a telephone number beside the label',
      [
        [40, 250, 'Score'],
        [120, 250, '(215) 590-9700'],
      ],
    ],
    [
      'an identification number',
      [
        [40, 250, 'Score'],
        [120, 250, '5-251-334-2'],
      ],
    ],
    [
      'a form number',
      [
        [40, 250, 'Form 251'],
        [40, 264, 'Form'],
        [120, 264, '251'],
      ],
    ],
    [
      'a percentage',
      [
        [40, 250, 'Score'],
        [120, 250, '251%'],
      ],
    ],
    [
      'a range',
      [
        [40, 250, 'Score'],
        [120, 250, '244-258'],
        [40, 270, 'Your score: 244 to 258'],
      ],
    ],
    [
      'the likely range',
      [
        [40, 250, 'Likely score range'],
        [220, 250, '244 to 258'],
      ],
    ],
    [
      'the mean',
      [
        [40, 250, 'Mean score'],
        [120, 250, '250'],
        [40, 270, 'National average: 249'],
      ],
    ],
    [
      'a predicted score',
      [
        [40, 250, 'Previous score'],
        [160, 250, '240'],
        [40, 270, 'Target score: 260'],
      ],
    ],
    [
      'a percentile table',
      [
        [40, 250, 'Score'],
        [200, 250, 'Percentile'],
        [40, 264, '270'],
        [200, 264, '95'],
        [40, 278, '260'],
        [200, 278, '78'],
        [40, 292, '250'],
        [200, 292, '44'],
      ],
    ],
    [
      'a row of scores',
      [
        [40, 250, 'Score'],
        [120, 250, '231'],
        [180, 250, '244'],
        [240, 250, '262'],
      ],
    ],
    [
      'an address',
      paragraph(40, 250, 'Your score report was sent to 251 Example Street, Suite 190, Philadelphia PA 19104.'),
    ],
    [
      'a year',
      [
        [40, 250, 'Score'],
        [120, 250, '2025'],
      ],
    ],
    [
      'an example',
      paragraph(
        40,
        250,
        'For example, if your score is 251, two-thirds of the time you would score from 244 to 258 again.',
      ),
    ],
    ['the scale', paragraph(40, 250, 'Your score is reported on a scale from 100 to 300.')],
    [
      'a two-digit score',
      [
        [40, 250, 'Two-Digit Score'],
        [160, 250, '99'],
      ],
    ],
    [
      'a page on score interpretation',
      paragraph(
        40,
        250,
        'Score interpretation: scores of 196 to 300 have been passing; a score of 250 lies near the middle. Scores of 270 are rare.',
      ),
    ],
    ['the score of another person', paragraph(40, 250, 'One reader scored 255, another had a score of 232.')],
  ]
  test.each(hostile)('%s', (_, lines) => {
    const got = reading(paper([...dated(), ...scoreless, ...lines]))
    expect([got.score, got.result, got.minimumPassingScore]).toEqual([null, 'pass', 218])
    expect(codes(got, 'score')).toContain('not-read')
  })
  test.each(hostile)('%s, beside the real one', (_, lines) => {
    const got = reading(paper([...dated(), ...usual, ...lines]))
    expect([251, null]).toContain(got.score)
    expect([got.result, got.minimumPassingScore]).toEqual(['pass', 218])
  })
  test('the minimum beside the score, labels alike', () => {
    const got = reading(
      paper([...dated(), [40, 150, 'Passing score 218'], [200, 150, 'Your score 251'], [340, 150, 'Result PASS']]),
    )
    expect([got.score, got.minimumPassingScore, got.result]).toEqual([251, 218, 'pass'])
  })
  test('a minimum whose label is wrapped in an unusual way', () => {
    const got = reading(
      paper([
        ...dated(),
        [60, 150, 'Recommended Passing', { size: 9 }],
        [85, 161, 'Score', { size: 9 }],
        [85, 182, '218', { size: 16 }],
        [300, 150, 'Result', { size: 9 }],
        [300, 182, 'PASS', { size: 16 }],
      ]),
    )
    expect(got.score).toBeNull()
  })
  test('text that nobody sees', () => {
    const hidden: Line[] = [
      [40, 250, 'Score: 290', { visible: false }],
      [40, 270, 'Test Date: 01/01/2020', { visible: false }],
    ]
    const got = reading(paper([...dated(), ...usual, ...hidden]))
    expect([got.score, got.testDate]).toEqual([251, '2025-09-12'])
  })
  test('a watermark across the figures', () => {
    const got = reading(paper([...dated(), ...usual, [60, 200, 'SPECIMEN', { size: 90 }]]))
    expect([got.score, got.result]).toEqual([251, 'pass'])
  })
  test('a stamp with a number of its own', () => {
    const got = reading(paper([...dated(), ...usual, [380, 60, 'RECEIVED 244'], [380, 72, '10/02/2025']]))
    expect([got.score, got.testDate]).toEqual([251, '2025-09-12'])
  })
})

describe('checks', () => {
  test('two different labelled scores', () => {
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
  test('a pass mark that the tables do not know is kept, with a warning', () => {
    const got = reading(
      paper([...dated(), ...cells(['Result', 'Score', 'Minimum Passing Score'], ['PASS', '251', '205'])]),
    )
    expect(got.minimumPassingScore).toBe(205)
    expect(codes(got, 'minimumPassingScore')).toEqual(['figures-disagree'])
  })
})

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
  test('a share of items that no outline gives is told, and kept', () => {
    const rows = profile('Your Performance in Content Areas - Step 2 CK', [
      ['Performance by Discipline', ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry']],
    ])
    const got = reading([paper([...dated(), ...usual]), { ...rows, number: 2 }])
    expect(got.areas[0]?.weight).toEqual([20, 25]) // published: more than half of the items
    expect(codes(got, 'areas[0].weight')).toEqual(['figures-disagree'])
    expect(codes(got, 'areas')).toEqual([])
  })
})

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
      minimumPassingScore: null,
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
        [40, 190, 'The comparison group consists of first-takers from July 2023 to June 2025, whose mean Step 2 CK'],
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
