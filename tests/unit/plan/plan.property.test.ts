import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { references } from '../../../lib/exams/document'
import { purposes } from '../../../lib/exams/exam'
import { MOST_WEEKS, makePlan } from '../../../lib/plan/make-plan'
import type { Level } from '../../../lib/reports/schema'
import { reading } from '../stories/readings'

import { failed, items, weeksOf } from './failed'

describe('for any profile, purpose and time', () => {
  const levels: readonly (Level | null)[] = ['lower', 'average', 'higher', null]
  const inputs = fc
    .record({
      rows: fc.array(
        fc.tuple(
          fc.constantFrom(
            'Respiratory System',
            'Endocrine System',
            'Skin',
            'Communication',
            'PC: Diagnosis',
            'Psychiatry',
            'Row of its own',
          ),
          fc.constantFrom(...levels),
          fc.option(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 31, max: 60 })), { nil: null }),
        ),
        { maxLength: 20 },
      ),
      reference: fc.constantFrom(...references),
      purpose: fc.constantFrom(...purposes),
      weeks: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ rows, reference, ...rest }) => ({
      ...rest,
      specialty: 'neurology',
      reading: reading(
        rows.map(([label, level, weight]) => ['system', label, level, weight] as const),
        reference,
        { result: 'fail' },
      ),
    }))

  test('a plan has as many weeks as asked for up to a year, no empty one, ids of its own, and parts that make a whole', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = makePlan(input)
        expect(plan.weeks).toHaveLength(Math.min(input.weeks, MOST_WEEKS))
        for (const week of plan.weeks) {
          expect(week.items.length).toBeGreaterThan(0)
          for (const { blocks, activity } of week.items) {
            expect(blocks).toBeGreaterThanOrEqual(1)
            expect(activity).not.toMatch(/[{}]|undefined/)
          }
        }
        const ids = items(plan).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const whole = plan.priorities.reduce((sum, { part }) => sum + part, 0)
        if (plan.priorities.length > 0) expect(whole).toBeCloseTo(1, 6)
        expect(makePlan(structuredClone(input))).toEqual(plan)
      }),
      { numRuns: 60 },
    )
  })

  test('every lower area of a short list is met at least once when there is time', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = makePlan({ ...input, weeks: 12 })
        for (const { areaIndex } of plan.priorities.filter(({ part }) => part >= 0.1)) {
          expect(weeksOf(plan, areaIndex, 'focus').length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d weeks are none', (weeks) => {
    expect(() => makePlan({ reading: failed, purpose: 'retake', weeks, specialty: null })).toThrow(RangeError)
  })
})
