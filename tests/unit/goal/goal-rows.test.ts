import { describe, expect, test } from 'vitest'
import { goalRows } from '../../../components/goal/goal-rows'
import { type GoalQuestion, goal } from '../../../lib/analysis/goal'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'

const question: GoalQuestion = {
  figures: specialtyFigures('internal-medicine', 'us-md'),
  reasons: ['weak-spot'],
  examDate: null,
  otherDates: [],
  review: null,
  practice: [{ score: 238, date: '2026-05-01', origin: { from: 'person' } }],
  today: '2026-06-01',
}

describe('the target on the score line', () => {
  test('range, baseline, minimum and practice scores, each labeled', () => {
    expect(goalRows(goal(question), question.figures)).toMatchObject({
      score: null,
      target: { from: 254, to: 262, label: 'aim 254 to 262' },
      minimum: { at: 218, label: 'passing score 218' },
      stepsLabel: 'first-time takers 2023-26',
      middleHalves: [
        { label: 'Internal Medicine, matched, median: 243 · 254 · 262', q1: 243, middle: 254, q3: 262 },
        { label: 'Practice test, May 1, 2026: 238 (230 to 246)', q1: 230, middle: 238, q3: 246, estimate: true },
      ],
    })
  })

  test('a substitute is called one', () => {
    const figures = specialtyFigures('internal-medicine', 'us-img')
    const rows = goalRows(goal({ ...question, figures, practice: [] }), figures)
    expect(rows?.middleHalves[0]?.label).toBe('Internal Medicine, substitute: 240 · 251 · 259')
  })

  test('without a target the practice scores stand alone, without both there is no picture', () => {
    const figures = { ...question.figures, matched: { n: null, q1: null, middle: null, q3: null }, substitutes: [] }
    const alone = goalRows(goal({ ...question, figures }), figures)
    expect(alone?.target).toBeUndefined()
    expect(alone?.middleHalves).toHaveLength(1)
    expect(goalRows(goal({ ...question, figures, practice: [] }), figures)).toBeNull()
  })
})
