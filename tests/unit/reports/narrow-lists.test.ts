import { expect, test } from 'vitest'
import { reading } from './fields/layouts'
import { row, rows, transcript, X } from './list-rows'
import { type Line, paper } from './paper'

test('cells that wrap behind "USMLE": each row has its own exam', () => {
  const row = (y: number, step: string, day: string, result: string, score: string): Line[] => [
    [X[0] ?? 0, y, 'USMLE'],
    [X[0] ?? 0, y + 12, step],
    [X[1] ?? 0, y, day.slice(0, -4)],
    [X[1] ?? 0, y + 12, day.slice(-4)],
    [X[2] ?? 0, y, result],
    [X[3] ?? 0, y, score],
  ]
  const got = reading(
    rows(...row(140, 'Step 2 CK', 'July 8, 2024', 'PASS', '236'), ...row(170, 'Step 3', 'May 4, 2026', 'PASS', '229')),
  )
  expect(got.score).toBe(236)
  expect(got.attempts).toEqual([
    { exam: 'Step 2 CK', testDate: '2024-07-08', result: 'pass', score: 236 },
    { exam: 'Step 3', testDate: '2026-05-04', result: 'pass', score: 229 },
  ])
})

test('cells that wrap: an exam ends in its second line, a day in its third', () => {
  const got = reading(
    paper([
      [40, 60, 'My USMLE exams', { size: 14 }],
      ...row(120, 'Exam', 'Exam Date', 'Status', 'Score'),
      ...[0, 50].flatMap((y, k): Line[] => [
        [X[0] ?? 0, 140 + y, 'USMLE Step'],
        [X[0] ?? 0, 152 + y, k === 0 ? '2 CK' : '1'],
        [X[1] ?? 0, 140 + y, k === 0 ? 'Thursday,' : 'Monday,'],
        [X[1] ?? 0, 152 + y, k === 0 ? 'August' : 'May'],
        [X[1] ?? 0, 164 + y, k === 0 ? '14, 2025' : '22, 2023'],
        [X[2] ?? 0, 140 + y, 'Pass'],
        [X[3] ?? 0, 140 + y, k === 0 ? '244' : ''],
      ]),
    ]),
  )
  expect(got.attempts).toEqual([
    { exam: 'Step 2 CK', testDate: '2025-08-14', result: 'pass', score: 244 },
    { exam: 'Step 1', testDate: '2023-05-22', result: 'pass', score: null },
  ])
})

test('columns no farther apart than words, their cells wrapped', () => {
  const x = [40, 96, 150, 174, 200]
  const cells = (y: number, ...texts: readonly string[]): Line[] =>
    texts.flatMap((text, i) => (text === '' ? [] : [[x[i] ?? 0, y, text]]))
  const got = reading(
    paper([
      ...transcript,
      [200, 98, 'Minimum'],
      ...cells(110, 'Examination', 'Test Date', 'Result', 'Score', 'Passing'),
      [200, 122, 'Score'],
      ...cells(136, 'USMLE Step', 'June 3,', '', '', ''),
      ...cells(142, '', '', 'Pass', '233', '194'),
      ...cells(148, '1', '2019'),
      ...cells(162, 'USMLE Step', 'October 1,'),
      ...cells(168, '', '', 'Fail', '203', '209'),
      ...cells(174, '2 CK', '2020'),
    ]),
  )
  expect(got.attempts).toEqual([
    { exam: 'Step 1', testDate: '2019-06-03', result: 'pass', score: 233 },
    { exam: 'Step 2 CK', testDate: '2020-10-01', result: 'fail', score: 203 },
  ])
})

test('columns no farther apart than words, a row a line, the score available on another day', () => {
  const x = [40, 111, 164, 197, 225, 263]
  const cells = (y: number, ...texts: readonly string[]): Line[] =>
    texts.flatMap((text, i) => (text === '' ? [] : [[x[i] ?? 0, y, text]]))
  const got = reading(
    paper([
      ...transcript,
      ...cells(120, 'Examination', 'Test Date', 'Result', 'Score', 'Minimum', 'Score Available'),
      ...cells(134, 'USMLE Step 2 CK', '02/06/2023', 'Fail', '197', '214', '03/02/2023'),
      ...cells(148, 'USMLE Step 2 CK', '09/11/2023', 'Pass', '269', '214', '10/05/2023'),
    ]),
  )
  expect(got.attempts).toEqual([
    { exam: 'Step 2 CK', testDate: '2023-02-06', result: 'fail', score: 197 },
    { exam: 'Step 2 CK', testDate: '2023-09-11', result: 'pass', score: 269 },
  ])
})

test('narrow cells wrap: names with their attempts, days before their years, outcomes; a note is no head', () => {
  const got = reading(
    paper([
      ...transcript,
      ...row(120, 'Exam', 'Date', 'Status', '3-Digit', 'Score', 'Notes'),
      ...row(131, '', '', '', 'Score', 'Available'),
      ...row(160, 'Step 2 CK', '10 January', 'Score Not', '', '2 March 2023', 'Score'),
      ...row(171, 'Attempt 1', '2023', 'Available', '0', '', 'report'),
      ...row(200, 'Step 2 CK', '25 August', '', '', '11 September', ''),
      ...row(211, 'Attempt 2', '2023', 'Passed', '244', '2023', ''),
    ]),
  )
  expect(got.attempts).toEqual([
    { exam: 'Step 2 CK', testDate: '2023-01-10', result: null, score: null },
    { exam: 'Step 2 CK', testDate: '2023-08-25', result: 'pass', score: 244 },
  ])
})
