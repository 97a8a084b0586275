import { describe, expect, test } from 'vitest'
import { goal, targetRange } from '../../../lib/analysis/goal'
import { shownConfidences } from '../../../lib/figures/confidence'
import { allSources } from '../../../lib/guide/all-sources'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'

const question = {
  figures: specialtyFigures('internal-medicine', 'us-md'),
  reasons: ['weak-spot'],
  examDate: '2026-08-20',
  otherDates: [],
  review: null,
  practice: [],
  today: '2026-06-01',
}

describe('a goal', () => {
  test('a range with its percentiles and the margin to the pass mark', () => {
    expect(goal(question)).toMatchObject({
      low: { score: 254, percentile: 55.2, margin: 36 },
      high: { score: 262, percentile: 75.8, margin: 44 },
      minimum: { value: 218 },
      delay: { options: [{ inTime: 'usually' }] },
    })
  })

  test('the range alone is the same; none where the choices are not made', () => {
    const choices = { specialty: 'internal-medicine', applicant: 'us-md', ownFigures: null } as const
    expect(targetRange(choices, ['weak-spot'])).toEqual([254, 262])
    expect(targetRange({ ...choices, applicant: null }, null)).toBeNull()
  })

  test('practice scores stand beside it with their likely range, in the order of their dates', () => {
    const practice = [
      { score: 246, date: '2026-05-20', origin: { from: 'person' } as const },
      { score: 238, date: '2026-04-01', origin: { from: 'document', path: 'score' } as const },
    ]
    expect(goal({ ...question, practice }).practice).toMatchObject([
      { score: { value: 238 }, from: 230, to: 246, toTarget: 16 },
      { score: { value: 246 }, from: 238, to: 254, toTarget: 8 },
    ])
  })

  test('the norm table is divided at the lower end, and the scale holds every mark', () => {
    const practice = [{ score: 196, date: null, origin: { from: 'person' } as const }]
    const { steps, axis, cohort } = goal({ ...question, practice })
    expect(cohort).toBe('first-time takers 2023-26')
    // 250 to 255 of the table holds 254: four fifths of it lie below.
    expect(steps.find(({ from }) => from === 250)?.below).toBeCloseTo(0.8)
    expect(axis).toEqual([180, 290])
  })

  test('without figures or a date there is no range and no weighing', () => {
    const nothing = { ...question.figures, matched: { n: null, q1: null, middle: null, q3: null }, substitutes: [] }
    expect(goal({ ...question, figures: nothing, examDate: null })).toMatchObject({
      low: null,
      high: null,
      delay: null,
    })
  })
})

describe('all sources', () => {
  const groups = allSources()
  const entries = groups.flatMap((group) => group.entries)

  test('every group of figures is there', () => {
    expect(groups.map(({ title, entries: { length } }) => [title, length])).toEqual([
      ['Percentiles', 6],
      ['Minimum passing scores', 15],
      ['How scores are made', 7],
      ['Precision', 8],
      ['Means of first-time takers', 25],
      ['Pass rates', 2],
      ['Specialties', 26],
      ['Program directors', 4],
      ['Content of the exam', 5],
      ['Dates and rules', 33],
      ['What a popular article says', 7],
    ])
  })

  test('each says who published it, how sure it is, and where it stands', () => {
    for (const { source, holds } of entries) {
      expect(source.publisher.length).toBeGreaterThan(0)
      expect(shownConfidences).toContain(source.confidence)
      expect(source.file).toMatch(/^lib\/(norms|areas|specialties)\/data\/.+\.json$/)
      expect(holds.length).toBeGreaterThan(0)
    }
  })

  test('no id stands twice', () => {
    const ids = entries.map(({ source }) => `${source.file}#${source.id}`)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('what may not be shown is in none of them', () => {
    const text = JSON.stringify(groups)
    for (const hidden of [
      'step1-192',
      'step1-sem-background',
      'step2ck-2018-2019',
      'report-availability',
      'no-concordance',
    ]) {
      expect(text).not.toContain(hidden)
    }
  })
})
