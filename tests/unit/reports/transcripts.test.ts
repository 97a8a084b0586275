import { describe, expect, test } from 'vitest'
import { readReports } from '../../../lib/reports/read-reports'
import { type Line, paper } from './paper'

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
    const [exam, date] = ['exam', 'testDate'].map((name) => got.evidence[`attempts[1].${name}`]?.box)
    expect(exam?.[1]).toBe(date?.[1])
    expect(exam?.[2]).toBeLessThan(date?.[0] ?? 0)
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
