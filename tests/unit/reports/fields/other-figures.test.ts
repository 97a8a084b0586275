import { describe, expect, test } from 'vitest'
import { dated, type Line, paper, paragraph } from '../paper'
import { cells, codes, reading, usual } from './layouts'

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
    ['First-time takers had a mean score of 250 with a standard deviation of 15.', 250, 15, null],
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

describe('the passing score on a chart', () => {
  const chart = (y: number): Line[] => [
    [200, y, 'Pass'],
    ...[180, 200, 220, 240, 260, 280, 300].map((tick, i): Line => [60 + 70 * i, 330, String(tick)]),
  ]
  test('"Pass" over the numbers of an axis is no result', () => {
    expect(reading(paper([...dated(), ...cells(['Three-Digit Score'], ['251']), ...chart(280)])).result).toBeNull()
    expect(reading(paper([...dated(), ...cells(['Test Result'], ['FAIL']), ...chart(280)])).result).toBe('fail')
  })
  test('a result over the text that goes before a chart is one', () => {
    const text = paragraph(40, 260, 'Scores of recent takers from US and Canadian medical schools.')
    expect(reading(paper([...dated(), ...chart(200), ...text])).result).toBe('pass')
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
