/** Wordings, forms of dates, arrangements and distractors of reports as any program may draw them. */
import { type Line, widthOf } from './paper'

export interface Facts {
  readonly score: number
  readonly minimum: number
  readonly date: readonly [year: number, month: number, day: number]
}

export const scoreLabels = [
  'Three-Digit Score',
  'Test Score',
  'Score',
  'Your Score',
  'Total Score',
  '3-Digit Score',
  'Your three-digit score',
  'Step 2 CK Score',
  'Reported Score',
]
export const resultLabels = [
  'Test Result',
  'Result',
  'Outcome',
  'Pass/Fail',
  'Your Result',
  'Examination Result',
  'Pass/Fail Status',
]
export const minimumLabels = [
  'Minimum Passing Score',
  'Minimum passing score',
  'Passing Score',
  'Minimum Pass',
  'Recommended Minimum Passing Score',
  'Passing Standard',
  'Min. Passing Score',
]
export const dateLabels = [
  'Test Date',
  'Exam Date',
  'Date of Examination',
  'Date of Test',
  'Testing Date',
  'Examination date',
]
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const two = (n: number): string => String(n).padStart(2, '0')
export const dateForms: readonly ((date: Facts['date']) => string)[] = [
  ([y, m, d]) => `${two(m)}/${two(d)}/${y}`,
  ([y, m, d]) => `${m}/${d}/${y}`,
  ([y, m, d]) => `${months[m - 1]} ${d}, ${y}`,
  ([y, m, d]) => `${months[m - 1]?.slice(0, 3)} ${d}, ${y}`,
  ([y, m, d]) => `${y}-${two(m)}-${two(d)}`,
  ([y, m, d]) => `${d} ${months[m - 1]?.slice(0, 3)} ${y}`,
]

export type Entry = readonly [label: string, value: string]

/** Ways to set labels and values, from a place downwards; each gives its lines and how far it reaches. */
export const arrangements: Readonly<Record<string, (entries: readonly Entry[], y: number, size: number) => Line[]>> = {
  table: (entries, y, size) =>
    entries.flatMap(([label, value], i): Line[] => {
      const middle = 40 + (530 / entries.length) * (i + 0.5)
      return [
        [middle - widthOf(label, 9) / 2, y, label, { size: 9 }],
        [middle - widthOf(value, size) / 2, y + size + 8, value, { size }],
      ]
    }),
  'left-aligned table': (entries, y, size) =>
    entries.flatMap(([label, value], i): Line[] => {
      const x = 40 + (530 / entries.length) * i
      return [
        [x, y, label, { size: 8 }],
        [x, y + size + 6, value, { size }],
      ]
    }),
  list: (entries, y) =>
    entries.flatMap(([label, value], i): Line[] => [
      [40, y + 15 * i, label],
      [260, y + 15 * i, value],
    ]),
  'list with colons': (entries, y) =>
    entries.flatMap(([label, value], i): Line[] => [
      [40, y + 15 * i, `${label}:`],
      [250, y + 15 * i, value],
    ]),
  'right-aligned list': (entries, y) =>
    entries.flatMap(([label, value], i): Line[] => [
      [40, y + 18 * i, label],
      [560 - widthOf(value), y + 18 * i, value],
    ]),
  lines: (entries, y) => entries.map(([label, value], i): Line => [40, y + 14 * i, `${label}: ${value}`]),
  cards: (entries, y, size) =>
    entries.flatMap(([label, value], i): Line[] => {
      const x = 60 + (500 / entries.length) * i
      return [
        [x, y + size, value, { size }],
        [x, y + size + 12, label, { size: 8 }],
      ]
    }),
  'stacked pairs': (entries, y, size) =>
    entries.flatMap(([label, value], i): Line[] => [
      [60, y + 55 * i, label, { size: 9 }],
      [60, y + 55 * i + size + 3, value, { size }],
    ]),
}

/** Lines with numbers that are none of the fields. */
export const distractors: readonly ((facts: Facts) => string)[] = [
  () => 'Questions about your score: 215-590-9700.',
  () => 'Form 218-A, version 251, page 1 of 2',
  () => 'Results are reported to medical licensing authorities in 54 jurisdictions. Suite 190, Philadelphia PA 19104.',
  ({ score }) => `Two-thirds of the time your score would be from ${score - 7} to ${score + 7}.`,
  () =>
    'For recent first-time takers the mean score was 249 and the standard deviation was 15. Scores range from 1 to 300.',
  () =>
    'The mean and standard deviation for first-time examinees from U.S. schools are approximately 243 and 17, respectively, with most scores falling between 140 and 260.',
  () => 'The standard error of the estimate (SEE) is 7.',
  () => 'Scores of 270 and above are rare. A score of 300 is the highest that can be reported.',
  () => 'Report Date: 10/28/2025',
  () => 'Date of Birth: 01/02/1998',
  () => 'Printed on November 3, 2025',
  () => 'The examination has 318 items in 8 blocks.',
  () => 'Third parties should rely on official transcripts, tel. 817 868 4041.',
  () => 'Percentile rank: 64',
]
