import { describe, expect, test } from 'vitest'
import type { Page } from '../../../lib/pages/model'
import { readReports } from '../../../lib/reports/read-reports'
import type { Outcome } from '../../../lib/reports/schema'
import { dated, heads, type Line, outcome, paper, paragraph, profile } from './paper'

const said = (outcome: Outcome): string =>
  outcome.ok ? `${outcome.kind} ${outcome.score ?? '-'} ${outcome.areas.length}` : outcome.error.code
const read = (...pages: Page[]): string[] =>
  readReports(
    pages.map((page, i) => ({ ...page, number: i + 1 })),
    'made.pdf',
  ).map(said)

const front = (score = '251', exam?: string, minimum?: string): Page =>
  paper([...dated(exam), ...outcome(score, minimum)])

const second = (exam = 'Step 2 CK'): Page => profile(`Your Performance in Content Areas - ${exam}`)
const cover = paper([
  [40, 60, 'Fictional Residency Office', { size: 14 }],
  ...paragraph(
    40,
    90,
    'Dear colleague, please find attached the documents of the applicant, among them the USMLE Step 2 CK score report and the Step 1 transcript. The applicant scored 240 in a practice test. Our last intake had 231 applications. Call 555-010-0199. With kind regards.',
  ),
])

describe('which pages make which report', () => {
  const one = 'usmle-step2ck 251 4'
  test('both pages', () => expect(read(front(), second())).toEqual([one]))
  test('page 2 before page 1', () => expect(read(second(), front())).toEqual([one]))
  test('page 1 alone', () => expect(read(front())).toEqual(['usmle-step2ck 251 0']))
  test('page 2 alone', () => expect(read(second())).toEqual(['usmle-step2ck - 4']))
  test('page 2 alone, of which few marks are left: under its title it is a report', () => {
    const rows = ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry', 'Obstetrics & Gynecology']
    const worn = (title: string): Page => {
      const page = profile(title, [['Performance by Discipline', rows]])
      return { ...page, marks: page.marks.filter(({ kind, box }) => kind === 'stroke' || box[1] < 130) }
    }
    expect(read(worn('Your Performance in Content Areas - Step 2 CK'))).toEqual(['usmle-step2ck - 5'])
    expect(read(worn('About Step 2 CK'))).toEqual(['not-a-score-report'])
  })
  test('behind a cover page', () => {
    const outcomes = readReports(
      [cover, front(), second()].map((page, i) => ({ ...page, number: i + 1 })),
      'made.pdf',
    )
    expect(outcomes.map(said)).toEqual([one])
    expect(outcomes[0]?.ok && outcomes[0].warnings.map((warning) => warning.code)).toContain('pages-skipped')
    expect(outcomes[0]?.ok && outcomes[0].evidence.score?.page).toBe(2)
  })
  test('a cover page in the middle', () => expect(read(front(), cover, second())).toEqual([one]))
  test('a second page that names no examination belongs to the first', () =>
    expect(read(front(), profile('Your performance'))).toEqual([one]))
  test('a first page that repeats its head on the second', () => {
    const running = profile('Step 2 Clinical Knowledge (CK) Score Report', undefined, [
      [300, 30, 'USMLE ID: 5-794-334-2'],
      [300, 42, 'Test Date: 09/12/2025'],
      [300, 54, 'Score: 251'],
    ])
    expect(read(front(), running)).toEqual([one])
  })
  test('all on one page', () => {
    const page = profile(null)
    const lines = page.words.map((word) => ({
      ...word,
      box: [word.box[0], word.box[1] + 200, word.box[2], word.box[3] + 200] as const,
    }))
    const marks = page.marks.map((mark) => ({
      ...mark,
      box: [mark.box[0], mark.box[1] + 200, mark.box[2], mark.box[3] + 200] as const,
    }))
    const whole = { ...front(), words: [...front().words, ...lines], marks }
    expect(read(whole)).toEqual([one])
  })
  test('a profile over two pages', () => {
    const systems = profile('Your Performance in Content Areas - Step 2 CK', [
      ['Performance by System', ['Cardiovascular System', 'Respiratory System', 'Endocrine System']],
    ])
    expect(read(front(), second(), systems)).toEqual(['usmle-step2ck 251 7'])
  })
  test('two examinations in one file', () =>
    expect(read(front('231', 'Step 1', '194'), second('Step 1'), front(), second())).toEqual([
      'usmle-step1 231 4',
      one,
    ]))
  test('two examinations, pages mixed', () =>
    expect(read(front(), front('231', 'Step 1', '194'), second('Step 1'), second())).toEqual([
      one,
      'usmle-step1 231 4',
    ]))
  test('two attempts at one examination', () => {
    const failed = paper([
      ...heads(),
      [40, 116, 'Test Date:'],
      [120, 116, '03/12/2025'],
      ...outcome('203', '214', 'FAIL'),
    ])
    expect(read(failed, second(), front(), second())).toEqual(['usmle-step2ck 203 4', one])
    expect(read(second(), failed, second(), front())).toEqual(['usmle-step2ck 203 4', one])
    expect(read(failed, front(), second())).toEqual(['usmle-step2ck 203 0', one])
  })
  test('a lone page 2 before a whole report is not given to it', () => {
    expect(read(second(), front(), second())).toEqual(['usmle-step2ck - 4', one])
  })
  test('a practice test beside the report', () => {
    const amboss = paper([
      [40, 50, 'AMBOSS Self-Assessment - Score Report', { size: 14 }],
      [40, 90, 'Predicted three-digit score'],
      [300, 90, '264'],
    ])
    const outcomes = readReports(
      [amboss, front(), second()].map((page, i) => ({ ...page, number: i + 1 })),
      'made.pdf',
    )
    expect(outcomes.map(said)).toEqual([one])
  })
})

describe('which examination', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['Step 2 Clinical Knowledge (CK) Score Report', 'usmle-step2ck'],
    ['USMLE STEP 2 CK SCORE REPORT', 'usmle-step2ck'],
    ['Step 2 - Clinical Knowledge Score Report', 'usmle-step2ck'],
    ['USMLE® Step 2 CK™ Score Report', 'usmle-step2ck'],
    ['Step II CK Score Report', 'usmle-step2ck'],
    ['USMLE(R) STEP 1 Score Report', 'usmle-step1'],
    ['Step 3 Score Report', 'usmle-step3'],
    ['STEP 3 SCORE REPORT', 'usmle-step3'],
  ]
  test.each(titles)('%s', (title, kind) => {
    const [first, ...rest] = dated()
    const page = paper([first as Line, [40, 70, title, { size: 12 }], ...rest.slice(1), ...outcome('231', '194')])
    expect(read(page)[0]?.split(' ')[0]).toBe(kind)
  })
  test('the name stands as a field', () => {
    const page = paper([
      [40, 50, 'United States Medical Licensing Examination', { size: 14 }],
      [40, 70, 'Score Report', { size: 12 }],
      [40, 90, 'Examination:'],
      [120, 90, 'Step 2 CK'],
      [40, 103, 'USMLE ID:'],
      [120, 103, '5-794-334-2'],
      [40, 116, 'Test Date:'],
      [120, 116, '09/12/2025'],
      ...outcome(),
    ])
    expect(read(page)).toEqual(['usmle-step2ck 251 0'])
  })
  test('the title in three lines', () => {
    const page = paper([
      [40, 40, 'The United States Medical Licensing Examination', { size: 12 }],
      [40, 54, 'Step 2 Clinical Knowledge (CK)', { size: 12 }],
      [40, 68, 'Score Report', { size: 12 }],
      ...dated().slice(2),
      ...outcome(),
    ])
    expect(read(page)).toEqual(['usmle-step2ck 251 0'])
  })
})

describe('an examination that only a sentence names', () => {
  const lone = (sentence: string): Page =>
    profile('Your performance by content area', undefined, paragraph(40, 300, sentence))
  test('beside a profile it is enough', () =>
    expect(read(lone('The table shows how you did on USMLE Step 2 CK in relation to your own overall score.'))).toEqual(
      ['usmle-step2ck - 4'],
    ))
  test('two examinations are not', () =>
    expect(read(lone('Results of Step 1 and Step 2 CK look alike.'))).toEqual(['not-a-score-report']))
})

test('an examinee whose name is that of a company', () => {
  const named = dated().map(([x, y, text, style]): Line => [x, y, text.replace('Example', 'Kaplan'), style])
  expect(read(paper([...named, ...outcome()]))).toEqual(['usmle-step2ck 251 0'])
})

describe('what is no score report', () => {
  const table: Line[] = [
    [40, 300, 'Specialty'],
    [200, 300, 'Mean score'],
    [300, 300, 'Lower'],
    [380, 300, 'Average'],
    [460, 300, 'Higher'],
    ...['Internal Medicine', 'Surgery', 'Pediatrics'].flatMap((name, i): Line[] => [
      [40, 316 + 14 * i, name],
      [200, 316 + 14 * i, '248'],
      [300, 316 + 14 * i, '235'],
      [380, 316 + 14 * i, '248'],
      [460, 316 + 14 * i, '261'],
    ]),
  ]
  const documents: readonly (readonly [string, readonly Line[]])[] = [
    [
      'an article',
      [
        [40, 50, 'How to read your USMLE Step 2 CK score report', { size: 18 }],
        [40, 70, 'The Example Study Blog - 9 min read - Updated June 14, 2025'],
        ...paragraph(
          40,
          100,
          'So your Step 2 CK score is out. The current minimum passing score is 214, the mean is 249 and the standard deviation is 15. A score of 245 puts you near the middle. One reader wrote: "My test result was PASS with a 255, and my Surgery box was Lower." The SEE of 8 means that 255 is really 247 to 263.',
        ),
        ...table,
      ],
    ],
    [
      'an article whose title is that of a report',
      [
        [40, 50, 'USMLE Step 2 CK Score Report', { size: 18 }],
        ...paragraph(
          40,
          100,
          'The USMLE Step 2 CK score report has two pages. If you scored 251 you passed, since the minimum passing score is 218 and the mean score was 250 with a standard deviation of 15. Your test date and your USMLE ID stand at the top.',
        ),
        ...table,
      ],
    ],
    [
      'a CV',
      [
        [40, 50, 'Curriculum Vitae', { size: 18 }],
        [40, 70, 'Person B. Example'],
        [40, 100, 'Education', { size: 12 }],
        [40, 115, 'Example College of Medicine, MD, 2025'],
        [40, 140, 'Examinations', { size: 12 }],
        [40, 155, 'USMLE Step 1: Pass'],
        [40, 170, 'USMLE Step 2 CK: 251 (Pass), 09/12/2025'],
        [40, 185, 'USMLE Step 2 CK Score: 251'],
        [40, 210, 'Publications', { size: 12 }],
        [40, 225, 'Example B. On examples. Journal of Examples 2024; 251: 3-9.'],
      ],
    ],
    [
      'an application form',
      [
        [40, 50, 'Residency Application 2026', { size: 18 }],
        [40, 80, 'Applicant: Example, Person B'],
        [40, 95, 'USMLE ID: 5-794-334-2'],
        [40, 110, 'AAMC ID: 10000000'],
        [40, 130, 'USMLE Step 2 CK'],
        [40, 145, 'Test Date: 09/12/2025'],
        [40, 160, 'Score: 251'],
        [40, 175, 'Result: Pass'],
      ],
    ],
    [
      'an invoice',
      [
        [40, 50, 'Invoice 251', { size: 18 }],
        [40, 80, 'USMLE Step 2 CK preparation course'],
        [40, 95, 'Date: 09/12/2025'],
        [40, 110, 'Total: $251'],
        [40, 125, 'Amount due: 251'],
      ],
    ],
    [
      'a score calculator',
      [
        [40, 50, 'Step 2 CK Score Predictor', { size: 18 }],
        [40, 80, 'Predicted Step 2 CK score: 251'],
        [40, 95, 'Score'],
        [200, 95, '251'],
        [40, 110, 'Result: PASS'],
        [40, 125, 'Enter your NBME and UWSA scores'],
      ],
    ],
    [
      'a lecture slide',
      [
        [40, 50, 'Step 2 CK in numbers', { size: 24 }],
        [40, 90, 'Mean score: 250', { size: 16 }],
        [40, 115, 'Minimum passing score: 218', { size: 16 }],
        [40, 140, 'Standard error: 7', { size: 16 }],
      ],
    ],
    [
      'the transcript of a medical school',
      [
        [40, 50, 'Example College of Medicine', { size: 14 }],
        [40, 70, 'Official Transcript', { size: 14 }],
        [40, 90, 'Student: Example, Person B'],
        [40, 120, 'Internal Medicine'],
        [200, 120, '03/01/2024'],
        [300, 120, 'Pass'],
        [40, 140, 'USMLE Step 1'],
        [200, 140, '03/21/2023'],
        [300, 140, 'Pass'],
      ],
    ],
    [
      'a scheduling permit',
      [
        [40, 50, 'United States Medical Licensing Examination', { size: 14 }],
        [40, 70, 'Step 2 CK Scheduling Permit', { size: 12 }],
        [40, 90, 'USMLE ID: 5-794-334-2'],
        [40, 105, 'Test Date: 09/12/2025'],
      ],
    ],
    [
      'a letter that names a score',
      [
        [40, 50, 'Re: USMLE Step 2 CK score report of Person B. Example'],
        ...paragraph(
          40,
          80,
          'Dear program director, I passed Step 2 CK on September 12, 2025 with a score of 251. My score report is attached. Sincerely, Person B. Example',
        ),
      ],
    ],
    [
      'a table of an unknown examination',
      [
        [40, 50, 'Your performance by discipline', { size: 14 }],
        [355, 90, 'Lower'],
        [430, 90, 'Average'],
        [515, 90, 'Higher'],
        [40, 110, 'Medicine'],
        [40, 130, 'Surgery'],
      ],
    ],
    [
      'a table of percentiles',
      [
        [40, 50, 'USMLE Score Interpretation Guidelines', { size: 14 }],
        [40, 80, 'Step 2 CK'],
        [40, 95, 'Score'],
        [200, 95, 'Percentile'],
        ...[270, 265, 260, 255].flatMap((score, i): Line[] => [
          [40, 110 + 14 * i, String(score)],
          [200, 110 + 14 * i, String(90 - 7 * i)],
        ]),
      ],
    ],
  ]
  test.each(documents)('%s', (_, lines) => {
    expect(read(paper(lines))).toEqual(['not-a-score-report'])
  })
  test('an unknown examination is offered entry by hand', () => {
    const [outcome] = readReports([profile('Your performance')], 'made.pdf')
    expect(outcome?.ok === false && outcome.error.code).toBe('not-a-score-report')
    expect(outcome?.ok === false && outcome.error.message).toMatch(/by hand/)
  })
  test('nothing on it', () => expect(read(paper([]))).toEqual(['not-a-score-report']))
  test('nothing but a picture', () => {
    const picture = {
      kind: 'image',
      shape: 'rect',
      box: [0, 0, 612, 792],
      color: null,
      opacity: 1,
      lineWidth: 0,
    } as const
    expect(read(paper([], [picture]))).toEqual(['no-text'])
  })
})

describe('reports that are recognised and refused by name', () => {
  const look = (title: string, more: readonly Line[] = []): Page =>
    paper([
      [40, 50, title, { size: 16 }],
      [40, 80, 'Test Date: 09/12/2025'],
      ...more,
      [40, 150, 'Score'],
      [200, 150, '251'],
      [40, 170, 'Result'],
      [200, 170, 'PASS'],
    ])
  const named: readonly (readonly [Page, RegExp])[] = [
    [look('AMBOSS Step 2 CK Self-Assessment - Score Report'), /AMBOSS/],
    [look('UWorld Self-Assessment 2 - Performance Report'), /UWorld/],
    [look('UWSA 1 Step 2 CK Score Report'), /UWorld/],
    [look('MCAT® Score Report'), /MCAT/],
    [look('NCLEX-RN Candidate Performance Report'), /NCLEX/],
    [look('SAT Score Report'), /SAT/],
    [look('COMLEX-USA Level 1 Score Report'), /Level 1/],
    [look('COMLEX-USA Level 3 Score Report'), /Level 3/],
    [look('COMAT Internal Medicine Score Report'), /COMAT/],
    [look('NBME Subject Examination Score Report'), /subject/i],
    [look('USMLE Step 2 Clinical Skills (CS) Score Report'), /Step 2 CS/],
    [look('Free 120 Step 2 CK Score Report'), /Free 120/],
    [look('Step 2 CK QBank Performance Report'), /question bank/],
    [look('TrueLearn SmartBank Score Report'), /TrueLearn/],
    [look('Step 2 CK Practice Result', [[40, 100, 'This is a practice result and not a USMLE score.']]), /./],
    // drawn to resemble the real one, the company's name only in small print
    [paper([...dated(), ...outcome(), [40, 700, 'Powered by AMBOSS', { size: 6 }]]), /AMBOSS/],
  ]
  test.each(named)('document %#', (page, name) => {
    const [outcome] = readReports([page], 'made.pdf')
    expect(outcome?.ok === false && [outcome.error.code, name.test(outcome.error.message)]).toEqual([
      'unsupported-report',
      true,
    ])
  })
  test('its second page does not slip through', () => {
    expect(read(look('AMBOSS Step 2 CK Self-Assessment - Score Report'), second())).toEqual(['unsupported-report'])
  })
})

describe('transcripts', () => {
  const rows = (lines: readonly (readonly string[])[], xs = [40, 200, 300, 380, 450], y = 180): Line[] =>
    lines.flatMap((cells, i) => cells.map((text, j): Line => [xs[j] ?? 0, y + 16 * i, text]))
  const top: Line[] = [
    [40, 50, 'United States Medical Licensing Examination', { size: 14 }],
    [40, 70, 'Official USMLE Transcript', { size: 12 }],
    [40, 90, 'USMLE ID: 5-000-187-4'],
    [40, 104, 'Date of Birth: 01/01/1990'],
    [40, 118, 'AAMC ID: 10000000'],
  ]
  const columns = ['Exam', 'Test Date', 'Result', 'Score', 'Minimum Passing Score']
  const attemptsOf = (lines: readonly Line[]) => {
    const [outcome] = readReports([paper([...top, ...lines])], 'made.pdf')
    if (!outcome?.ok) throw new Error(outcome?.error.code)
    return outcome
  }
  test('rows in columns; the latest Step 2 CK gives the score', () => {
    const got = attemptsOf(
      rows([
        columns,
        ['USMLE Step 1', '03/21/2015', 'Pass', '235', '192'],
        ['USMLE Step 2 CK', '01/18/2018', 'Pass', '226', '209'],
        ['USMLE Step 2 CK', '07/18/2017', 'Fail', '204', '209'],
        ['USMLE Step 2 CS', '02/02/2017', 'Pass', '-', '-'],
        ['USMLE Step 3', '03/27/2019', 'Pass', '223', '198'],
      ]),
    )
    expect(got.attempts).toEqual([
      { exam: 'Step 1', testDate: '2015-03-21', result: 'pass', score: 235 },
      { exam: 'Step 2 CK', testDate: '2018-01-18', result: 'pass', score: 226 },
      { exam: 'Step 2 CK', testDate: '2017-07-18', result: 'fail', score: 204 },
      { exam: 'Step 3', testDate: '2019-03-27', result: 'pass', score: 223 },
    ])
    expect([got.kind, got.score, got.result, got.testDate, got.minimumPassingScore]).toEqual([
      'usmle-transcript',
      226,
      null,
      null,
      null,
    ])
    expect(got.evidence['attempts[1].score']?.page).toBe(1)
    expect(got.evidence.score).toEqual(got.evidence['attempts[1].score'])
  })
  test('columns in another order', () => {
    const got = attemptsOf(
      rows(
        [
          ['Exam', 'Minimum Passing Score', 'Score', 'Pass/Fail', 'Date of Exam'],
          ['Step 2 CK', '209', '245', 'Pass', '01/18/2018'],
          ['Step 3', '198', '231', 'Pass', '03/27/2019'],
        ],
        [40, 120, 270, 350, 450],
      ),
    )
    expect(got.attempts.map(({ exam, score }) => [exam, score])).toEqual([
      ['Step 2 CK', 245],
      ['Step 3', 231],
    ])
  })
  test('the exam as a heading over its rows', () => {
    const got = attemptsOf(
      rows([
        ['USMLE Step 1'],
        ['', '03/21/2015', 'Fail', '188'],
        ['', '09/21/2015', 'Pass', '205'],
        ['USMLE Step 2 Clinical Knowledge'],
        ['', '01/18/2018', 'Pass', '239'],
      ]),
    )
    expect(got.attempts.map(({ exam, testDate, score }) => [exam, testDate, score])).toEqual([
      ['Step 1', '2015-03-21', 188],
      ['Step 1', '2015-09-21', 205],
      ['Step 2 CK', '2018-01-18', 239],
    ])
  })
  test('a name on two lines', () => {
    const got = attemptsOf([
      ...rows([columns]),
      ...rows([['USMLE Step 2', '01/18/2018', 'Pass', '239', '209'], ['Clinical Knowledge']], undefined, 200),
      ...rows([['USMLE Step 2', '02/02/2017', 'Pass'], ['Clinical Skills']], undefined, 236),
    ])
    expect(got.attempts).toEqual([{ exam: 'Step 2 CK', testDate: '2018-01-18', result: 'pass', score: 239 }])
  })
  test('pass/fail Step 1 has no score, an incomplete attempt no result', () => {
    const got = attemptsOf(
      rows([columns, ['USMLE Step 1', '03/21/2023', 'Pass'], ['USMLE Step 2 CK', '01/18/2024', 'Incomplete']]),
    )
    expect(got.attempts).toEqual([
      { exam: 'Step 1', testDate: '2023-03-21', result: 'pass', score: null },
      { exam: 'Step 2 CK', testDate: '2024-01-18', result: null, score: null },
    ])
    expect(got.score).toBeNull()
  })
  test('two numbers in a row without heads: none is taken', () => {
    const got = attemptsOf(rows([['USMLE Step 2 CK', '01/18/2018', 'Pass', '239', '209']]))
    expect(got.attempts[0]?.score).toBeNull()
    expect(got.warnings.map(({ code, field }) => [code, field])).toContainEqual(['ambiguous', 'attempts[0].score'])
  })
})
