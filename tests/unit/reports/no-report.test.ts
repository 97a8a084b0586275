import { describe, expect, test } from 'vitest'
import type { Page } from '../../../lib/pages/model'
import { readReports } from '../../../lib/reports/read-reports'
import { read, second } from './documents'
import { dated, type Line, outcome, paper, paragraph, profile } from './paper'

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

describe('reports that are recognized and refused by name', () => {
  test('a school exam in small print that says what Step 2 CK score is like its own', () => {
    const page = profile('NBME Comprehensive Clinical Science Examination (CCSE)')
    const small = { ...page, words: page.words.map((word) => ({ ...word, size: 10 })) }
    const lines = paper([
      [40, 70, 'Total Score: 233'],
      [40, 84, 'Approximate Step 2 CK equivalent score: 233'],
    ])
    expect(read({ ...small, words: [...small.words, ...lines.words] })).toEqual(['unsupported-report'])
  })
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
