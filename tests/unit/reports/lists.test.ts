import { describe, expect, test } from 'vitest'
import { codes, reading } from './fields/layouts'
import { row, rows, transcript } from './list-rows'
import { type Line, paper, widthOf } from './paper'

describe('lists of examinations', () => {
  test('a link to the list, among others, makes none of a report', () => {
    const links: Line[] = ['Home', 'My Exams', 'Score Reports', 'Help'].map((text, k) => [40 + 90 * k, 30, text])
    const report: Line[] = [
      [40, 60, 'United States Medical Licensing Examination', { size: 14 }],
      [40, 80, 'USMLE Step 2 CK Score Report', { size: 12 }],
      [40, 100, 'Test Date:'],
      [120, 100, 'Aug 21, 2022'],
      [40, 120, 'Test Result: PASS'],
      [200, 120, 'Your Score: 222'],
    ]
    const got = reading(paper([...links, ...report]))
    expect([got.kind, got.score, got.result, got.testDate]).toEqual(['usmle-step2ck', 222, 'pass', '2022-08-21'])
  })
  test('notes and footnotes that name examinations and numbers are no attempts', () => {
    const got = reading(
      rows(
        ...row(140, 'Step 1', '06/14/2021', 'Pass', '209'),
        ...row(156, 'Step 2 CK', '05/03/2023', 'Indeterminate', '', 'See note 1'),
        ...row(172, 'Step 2 CK', '10/08/2024', 'Pass', '233'),
        [40, 210, 'Note 1: The score of 251 was classified as indeterminate by the Committee on 02/01/2024.'],
        [
          40,
          226,
          'Step 2 CK: the minimum passing score was raised from 214 to 218 for tests on or after July 1, 2025.',
        ],
        [40, 242, 'Step 3: scores reported before January 1, 2024 used a minimum of 198.'],
      ),
    )
    expect(got.attempts).toEqual([
      { exam: 'Step 1', testDate: '2021-06-14', result: 'pass', score: 209 },
      { exam: 'Step 2 CK', testDate: '2023-05-03', result: null, score: null },
      { exam: 'Step 2 CK', testDate: '2024-10-08', result: 'pass', score: 233 },
    ])
    expect(got.score).toBe(233)
    expect(codes(got, 'attempts[1].result')).toEqual(['not-scored'])
  })
  test.each([
    'Step 2 CK: passing score 218 since July 1, 2025.',
    'Step 1 pass/fail from January 26, 2022',
    'Step 1 was failed once.',
    'Step 3: not available',
    'Step 1 Fail 03/04/2019 (not counted)',
  ])('a note that is no longer than a row stands in no column: %s', (note) => {
    const got = reading(
      rows(...row(140, 'Step 2 CK', '05/03/2023', 'Pass', '244'), ...row(156, 'Step 3', '03/05/2024', 'Pass', '220'), [
        40,
        210,
        note,
      ]),
    )
    expect(got.attempts.map(({ exam, testDate }) => [exam, testDate])).toEqual([
      ['Step 2 CK', '2023-05-03'],
      ['Step 3', '2024-03-05'],
    ])
    expect([got.score, got.warnings]).toEqual([244, []])
  })
  test("a row whose examination cannot be read is of none, and a stamp's day is no row", () => {
    const got = reading(
      rows(
        ...row(140, 'Step 1', '06/14/2021', 'Pass', '209'),
        ...row(156, 'Slcp 2 GK', '05/03/2023', 'Fail', '204'),
        ...row(172, 'USMLEStep 2 CK', '10/08/2024', 'Pass', '233'),
        [130, 300, 'RECEIVED'],
        [130, 316, 'MAR 06 2025'],
      ),
    )
    expect(got.attempts).toEqual([
      { exam: 'Step 1', testDate: '2021-06-14', result: 'pass', score: 209 },
      { exam: 'Step 2 CK', testDate: '2024-10-08', result: 'pass', score: 233 },
    ])
  })
  test('heads of two columns a little more than a word space apart are two where their columns begin', () => {
    const x = 130 + widthOf('Date of Examination') + 10
    const got = reading(
      paper([
        ...transcript,
        [40, 120, 'Exam'],
        [130, 120, 'Date of Examination'],
        [x, 120, 'Score Available'],
        [340, 120, 'Pass/Fail'],
        [430, 120, 'Score'],
        ...['08/05/2025', '02/14/2023'].flatMap((day, k): Line[] => [
          [40, 140 + 16 * k, k === 0 ? 'Step 2 CK' : 'Step 1'],
          [130, 140 + 16 * k, day],
          [x, 140 + 16 * k, ['08/27/2025', '03/08/2023'][k] ?? ''],
          [340, 140 + 16 * k, 'Pass'],
          [430, 140 + 16 * k, k === 0 ? '247' : '231'],
        ]),
      ]),
    )
    expect(got.attempts.map(({ testDate }) => testDate)).toEqual(['2025-08-05', '2023-02-14'])
  })
  test('the day of the exam, not that on which the score became available; no minimum for a score', () => {
    const got = reading(
      paper([
        ...transcript,
        ...row(120, 'Exam', 'Exam Date', 'Pass/Fail', 'Score', 'Minimum', 'Available'),
        ...row(140, 'Step 2 CK', '07/16/2024', 'Undetermined', '', '214', '08/14/2024'),
        ...row(156, 'Step 2 CK', '03/11/2025', 'Fail', '211', '214', '04/02/2025'),
      ]),
    )
    expect(got.attempts).toEqual([
      { exam: 'Step 2 CK', testDate: '2024-07-16', result: null, score: null },
      { exam: 'Step 2 CK', testDate: '2025-03-11', result: 'fail', score: 211 },
    ])
  })
  test.each([
    ['oldest first', ['Step 1', 'Jun 20, 2024', 'Passed', ''], ['Step 2 CK', 'Sep 09, 2025', 'Failed', '209']],
    ['newest first', ['Step 2 CK', 'Sep 09, 2025', 'Failed', '209'], ['Step 1', 'Jun 20, 2024', 'Passed', '']],
  ])("the portal's own list, %s, is never one result", (_, first, second) => {
    const got = reading(
      paper([
        [40, 60, 'My USMLE Exams', { size: 14 }],
        ...row(120, 'Exam', 'Exam Date', 'Status', 'Score', 'Score Report'),
        ...row(140, ...first, 'Download (PDF)'),
        ...row(156, ...second, 'Not available'),
      ]),
    )
    expect(got.kind).toBe('usmle-transcript')
    expect([got.score, got.result, got.testDate]).toEqual([209, null, null])
    expect(got.attempts.map(({ exam, result }) => [exam, result])).toContainEqual(['Step 1', 'pass'])
    expect(got.attempts).toHaveLength(2)
  })
  test('scores set right stand nearer to the head of the results than to their own', () => {
    const got = reading(
      paper([
        ...transcript,
        ...row(120, 'Examination', 'Date of test', 'Score', 'Result'),
        [40, 140, 'Step 1'],
        [130, 140, '23-Apr-2019'],
        [265, 140, '188'],
        [290, 140, 'Fail'],
        [40, 156, 'Step 2 CK'],
        [130, 156, '27-Oct-2020'],
        [265, 156, '223'],
        [290, 156, 'Pass'],
      ]),
    )
    expect(got.attempts.map(({ score, result }) => [score, result])).toEqual([
      [188, 'fail'],
      [223, 'pass'],
    ])
  })
  test('the list of a single sitting, whatever its title calls the exams', () => {
    const got = reading(
      paper([
        [40, 60, 'My USMLE examinations', { size: 14 }],
        ...row(120, 'Exam', 'Exam Date', 'Status', 'Score', 'Score Report'),
        ...row(140, 'Step 3', 'Wed, Apr 13, 2022', 'Pass', '213', 'View'),
      ]),
    )
    expect(got.kind).toBe('usmle-transcript')
    expect(got.attempts).toEqual([{ exam: 'Step 3', testDate: '2022-04-13', result: 'pass', score: 213 }])
  })
})

describe('what stands around a report', () => {
  const report: readonly Line[] = [
    [40, 90, 'United States Medical Licensing Examination', { size: 14 }],
    [40, 110, 'Step 2 CK Score Report', { size: 12 }],
    [40, 130, 'USMLE ID: 5-794-334-2'],
    [40, 146, 'Test Date: 09/12/2025'],
    [40, 180, 'Test Result: PASS'],
    [40, 196, 'Test Score: 251'],
  ]
  test.each([
    [
      'notes',
      [
        [400, 250, 'UWSA2: 262'],
        [400, 264, 'NBME 14 score 258'],
        [400, 278, 'predicted 260!'],
        [400, 292, 'call Dr. V by 10/3! AMBOSS 255'],
      ],
    ],
    [
      'browser tabs',
      [
        [20, 20, 'UWorld - QBank', { size: 8 }],
        [200, 20, 'AMBOSS', { size: 8 }],
      ],
    ],
    ['a mail', [[40, 30, 'My NBME 12 had been 231 and UWSA1 244, so I am relieved.', { size: 9 }]]],
  ] as const)('%s never make it another report', (_, around) => {
    const got = reading(paper([...report, ...(around as readonly Line[])]))
    expect([got.kind, got.score, got.result]).toEqual(['usmle-step2ck', 251, 'pass'])
  })
  test('the day before the exam', () => {
    const got = reading(
      paper([
        [40, 60, 'Examination history (USMLE)', { size: 14 }],
        ...row(120, 'Date', 'Exam', 'Result', 'Score'),
        ...row(140, '19-MAY-2022', 'Step 1', 'Pass'),
        ...row(160, '29-MAR-2024', 'Step 2 CK', 'Pass', '253'),
      ]),
    )
    expect(got.kind).toBe('usmle-transcript')
    expect(got.attempts).toEqual([
      { exam: 'Step 1', testDate: '2022-05-19', result: 'pass', score: null },
      { exam: 'Step 2 CK', testDate: '2024-03-29', result: 'pass', score: 253 },
    ])
  })
})

test('a portal on a phone: each exam on a card, each value beside its label', () => {
  const card = (y: number, exam: string, day: string, result: string, score: string): Line[] => [
    [40, y, exam, { size: 12 }],
    [44, y + 24, 'Test date'],
    [160, y + 24, day],
    [44, y + 44, 'Result'],
    [160, y + 44, result],
    [44, y + 64, 'Score'],
    [160, y + 64, score],
    [44, y + 84, 'View score report'],
  ]
  const got = reading(
    paper([
      [40, 60, 'Examination History', { size: 15 }],
      [40, 84, 'United States Medical Licensing Examination (USMLE) - scores and outcomes reported to you'],
      ...card(120, 'USMLE Step 1', 'May 13, 2021', 'Passed', '229'),
      ...card(260, 'USMLE Step 2 CK', 'June 2, 2023', 'Passed', '238'),
    ]),
  )
  expect(got.kind).toBe('usmle-transcript')
  expect(got.score).toBe(238)
  expect(got.result).toBe(null)
  expect(got.attempts).toEqual([
    { exam: 'Step 1', testDate: '2021-05-13', result: 'pass', score: 229 },
    { exam: 'Step 2 CK', testDate: '2023-06-02', result: 'pass', score: 238 },
  ])
})

test.each([
  [['03/03/2014', '06/08/2016', '', '04/16/2019'], 244],
  [['05/05/2020', '04/16/2019', '', '06/08/2016'], 197],
  [['03/03/2014', '06/08/2016', '', '01/02/2015'], null],
] as const)(
  'a day that cannot be read: the order of the list tells the latest attempt, or nothing does, %s',
  (days, score) => {
    const got = reading(
      rows(
        ...row(140, 'Step 1', days[0], 'Pass', '230'),
        ...row(156, 'Step 2 CK', days[1], 'Fail', '197'),
        ...row(172, 'Step 2 CK', days[2], 'Pass', '244'),
        ...row(188, 'Step 3', days[3], 'Pass', '211'),
      ),
    )
    expect(got.attempts.map((attempt) => attempt.score)).toEqual([230, 197, 244, 211])
    expect(got.score).toBe(score)
    expect(codes(got, 'score')).toEqual(score === null ? ['ambiguous'] : [])
  },
)
