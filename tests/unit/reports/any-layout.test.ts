/**
 * Reports as any program may draw them: wordings, arrangements and distractors put together at random. What is read must
 * be right or null; what is drawn plainly must be read.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReports } from '../../../lib/reports/read-reports'
import {
  arrangements,
  dateForms,
  dateLabels,
  distractors,
  type Entry,
  type Facts,
  minimumLabels,
  resultLabels,
  scoreLabels,
  two,
} from './layouts'
import { type Line, paper, paragraph, widthOf } from './paper'

const factsArbitrary = fc.record({
  score: fc.integer({ min: 180, max: 290 }),
  minimum: fc.constantFrom(209, 214, 218),
  date: fc.tuple(
    fc.integer({ min: 2019, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
})

const reportArbitrary = fc.record({
  facts: factsArbitrary,
  score: fc.constantFrom(...scoreLabels),
  result: fc.constantFrom(...resultLabels),
  minimum: fc.constantFrom(...minimumLabels),
  date: fc.constantFrom(...dateLabels),
  dateForm: fc.constantFrom(...dateForms),
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
  arrangement: fc.constantFrom(...Object.keys(arrangements)),
  dateArrangement: fc.constantFrom('list', 'list with colons', 'lines'),
  size: fc.constantFrom(10, 12, 16, 22),
  noise: fc.shuffledSubarray([...distractors.keys()], { maxLength: 6 }),
  capitals: fc.boolean(),
  seed: fc.integer(),
})

/** A fixed shuffle, so that the order in which words are painted says nothing. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, i) => [(Math.sin((seed % 1000) + i * 12.9898) * 43758.5453) % 1, item] as const)
  return keyed.sort((a, b) => a[0] - b[0]).map(([, item]) => item)
}

const asked = (
  report: typeof reportArbitrary extends fc.Arbitrary<infer T> ? T : never,
  close: Crowd | null = null,
) => {
  const { facts } = report
  const passed = facts.score >= facts.minimum
  const cased = (text: string): string => (report.capitals ? text.toUpperCase() : text)
  const entries: Entry[] = [
    [cased(report.result), passed ? 'PASS' : 'FAIL'],
    [cased(report.score), String(facts.score)],
    [cased(report.minimum), String(facts.minimum)],
  ]
  const place = arrangements[report.arrangement]
  const dateList = arrangements[report.dateArrangement]
  if (!place || !dateList) throw new Error('no such arrangement')
  const heads: Line[] = [
    [40, 40, 'United States Medical Licensing Examination', { size: 14 }],
    [40, 58, 'Step 2 Clinical Knowledge (CK) Score Report', { size: 12 }],
    ...dateList(
      [
        ['Name', 'Example, Person B'],
        ['USMLE ID', '5-794-334-2'],
        [cased(report.date), report.dateForm(facts.date)],
      ],
      80,
      10,
    ),
  ]
  const noise = report.noise.flatMap((index, i) =>
    paragraph(40, 420 + 45 * i, distractors[index]?.(facts) ?? '', 85, 9),
  )
  const outcomeLines = place(
    report.order.map((i) => entries[i] as Entry),
    150,
    report.size,
  )
  const bottom = Math.max(...outcomeLines.map(([, y]) => y))
  const lines = [...heads, ...outcomeLines, ...(close ? crowd(close, bottom, facts) : noise)]
  const page = paper(lines)
  const [outcome] = readReports([{ ...page, words: shuffled(page.words, report.seed) }], 'made.pdf')
  const [y, m, d] = facts.date
  return {
    outcome,
    expected: {
      score: facts.score,
      result: passed ? 'pass' : 'fail',
      minimumPassingScore: facts.minimum,
      testDate: `${y}-${two(m)}-${two(d)}`,
    } as const,
  }
}

/** Things with numbers that stand close to the fields: beside them, right below them, in a chart. */
const crowdArbitrary = fc.record({
  gap: fc.integer({ min: 14, max: 40 }),
  beside: fc.constantFrom(
    [],
    ['Form 218', 'Code 251'],
    ['Help desk', '215-590-9700'],
    ['Percentile', '64'],
    ['Previous score', '244'],
    ['Mean score', '249'],
    ['Likely score range', '231-245'],
    ['Items', '318'],
    ['Target score', '260', 'Two-Digit Score', '92'],
  ),
  below: fc.constantFrom(
    [],
    ['Scores are reported on a scale of 1 to 300.'],
    ['The two-digit score is 92; a score of 75 on that scale is needed.'],
    ['251 examinees of your school took this examination.'],
    ['For example, if your score is 240, your next score may lie between 233 and 247.'],
    ['Score interpretation: 270 is rare, 250 is usual.'],
    ['Score questions? Call 215 590 9700.'],
    ['(318 items)'],
  ),
  chart: fc.option(
    fc.record({
      from: fc.constantFrom(160, 180, 200),
      step: fc.constantFrom(10, 20, 25),
      label: fc.constantFrom('Your score', 'You', 'Score'),
      above: fc.boolean(),
      height: fc.integer({ min: 8, max: 60 }),
      percents: fc.boolean(),
    }),
    { nil: null },
  ),
})
type Crowd = typeof crowdArbitrary extends fc.Arbitrary<infer T> ? T : never

function crowd({ gap, beside, below, chart }: Crowd, y: number, facts: Facts): Line[] {
  const lines: Line[] = [
    ...beside.map((text, i): Line => [400 + 100 * (i % 2), 80 + 14 * Math.floor(i / 2), text, { size: 9 }]),
    ...below.map((text, i): Line => [40, y + gap + 12 * i, text, { size: 9 }]),
  ]
  if (!chart) return lines
  const top = y + gap + 60
  const x = (value: number): number => 60 + ((value - chart.from) / (300 - chart.from)) * 480
  const centered = (at: number, height: number, text: string): Line => [
    at - widthOf(text, 7) / 2,
    height,
    text,
    { size: 7 },
  ]
  for (let tick = chart.from; tick <= 300; tick += chart.step)
    lines.push(centered(x(tick), top + chart.height, String(tick)))
  const labelY = chart.above ? top : top + chart.height + 12
  lines.push(centered(x(facts.score), labelY, chart.label), centered(x(facts.minimum), labelY + 9, 'minimum pass'))
  if (chart.percents)
    for (const [i, percent] of ['0%', '10%', '20%'].entries()) lines.push([36, top + 10 - 10 * i, percent, { size: 7 }])
  return lines
}

const settings = { numRuns: Number(process.env.RUNS ?? 150), seed: Number(process.env.SEED ?? 20250912) }

describe('reports put together at random', () => {
  test('every field is read, and right', () => {
    fc.assert(
      fc.property(reportArbitrary, (report) => {
        const { outcome, expected } = asked(report)
        if (!outcome?.ok) throw new Error(`refused: ${outcome?.error.code}`)
        const { score, result, minimumPassingScore, testDate, kind } = outcome
        expect({ kind, score, result, minimumPassingScore, testDate }).toEqual({ kind: 'usmle-step2ck', ...expected })
      }),
      settings,
    )
  })

  test('with figures crowding in: mostly read, never wrong', () => {
    let [fields, read] = [0, 0]
    fc.assert(
      fc.property(reportArbitrary, crowdArbitrary, (report, close) => {
        const { outcome, expected } = asked(report, close)
        if (!outcome?.ok) throw new Error(`refused: ${outcome?.error.code}`)
        for (const name of ['score', 'result', 'minimumPassingScore', 'testDate'] as const) {
          fields++
          if (outcome[name] !== null) read++
          expect([name, outcome[name] ?? expected[name]]).toEqual([name, expected[name]])
        }
      }),
      settings,
    )
    expect(read / fields).toBeGreaterThan(0.97)
  })
})
