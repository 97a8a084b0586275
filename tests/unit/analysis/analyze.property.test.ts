import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import type { Analysis, Choices } from '../../../lib/analysis/types'
import { applicants } from '../../../lib/applicant/group'
import { kinds, references } from '../../../lib/exams/document'
import { shownConfidences } from '../../../lib/figures/confidence'
import type { Area, Reading } from '../../../lib/reports/schema'
import { specialtyList } from '../../../lib/specialties/names'

import { medicine, reading } from './readings'

describe('for any reading', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const areaArbitrary: fc.Arbitrary<Area> = fc.record({
    section: fc.constantFrom('discipline', 'system', 'task', 'competency', 'component'),
    label: fc.oneof(
      fc.constantFrom('Medicine', 'Diagnosis', 'Cardiovascular System', 'Surgery'),
      fc.string({ minLength: 1 }),
    ),
    weight: maybe(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 100 }))),
    level: maybe(fc.constantFrom('lower', 'average', 'higher')),
    band: maybe(fc.tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }))),
    middle: maybe(fc.constant<[number, number]>([0.4, 0.6])),
    clipped: fc.constant(null),
    percentCorrect: maybe(fc.integer({ min: 0, max: 100 })),
    comparison: maybe(fc.integer({ min: 0, max: 100 })),
  })
  const anyReading: fc.Arbitrary<Reading> = fc.record({
    file: fc.constant('x.pdf'),
    ok: fc.constant(true),
    kind: fc.constantFrom(...kinds),
    layout: fc.constantFrom('boxes', 'bars', 'bands', 'percent', 'score-only'),
    reference: fc.constantFrom(...references),
    score: maybe(fc.integer({ min: 1, max: 300 })),
    result: maybe(fc.constantFrom('pass', 'fail')),
    minimumPassingScore: maybe(fc.integer({ min: 180, max: 230 })),
    testDate: maybe(day),
    mean: maybe(fc.integer({ min: 200, max: 260 })),
    standardDeviation: maybe(fc.integer({ min: 10, max: 25 })),
    standardError: maybe(fc.integer({ min: 4, max: 10 })),
    areas: fc.array(areaArbitrary, { maxLength: 12 }),
    attempts: fc.constant([]),
    warnings: fc.constant([]),
    evidence: fc.constant({}),
  })
  const anyChoices: fc.Arbitrary<Choices> = fc.record({
    specialty: maybe(fc.constantFrom(...specialtyList.map(({ id }) => id))),
    applicant: maybe(fc.constantFrom(...applicants)),
    today: fc.constant('2026-11-22'),
  })

  /** Every object anywhere in a value. */
  function* objects(value: unknown): Generator<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null) return
    yield value as Record<string, unknown>
    for (const part of Object.values(value)) yield* objects(part)
  }

  test('there is an answer, it is the same each time, and nothing that must stay hidden is in it', () => {
    fc.assert(
      fc.property(anyReading, anyChoices, (some, choices) => {
        const analysis = analyze(some, choices)
        expect(analysis.headline.sentences.length).toBeGreaterThan(0)
        expect(analysis.headline.text).not.toMatch(/\bnull\b|undefined|NaN|\[object/)
        expect(analyze(some, choices)).toEqual(analysis)
        for (const found of objects(analysis)) {
          if ('publisher' in found && 'confidence' in found) expect(shownConfidences).toContain(found.confidence)
        }
        const { percentile, passing, mode } = analysis
        for (const value of [percentile?.value, percentile?.low, percentile?.high]) {
          if (value != null) expect(value >= 0 && value <= 100).toBe(true)
        }
        if (mode === 'failed') expect(analysis.failed).not.toBeNull()
        // Never a retake to someone who has passed.
        if (mode === 'passed') expect(analysis.headline.text).not.toMatch(/again|retake/i)
        if (passing.margin !== null) expect(passing.margin).toBe((some.score ?? 0) - (passing.minimum?.value ?? 0))
      }),
      { numRuns: 300 },
    )
  })

  test('a higher score never lies lower, in percentile or among the matched', () => {
    const order = ['below-q1', 'q1-to-middle', 'middle-to-q3', 'above-q3']
    const score = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(score, score, day, (a, b, testDate) => {
        const low = analyze(reading({ score: Math.min(a, b), testDate }), medicine)
        const high = analyze(reading({ score: Math.max(a, b), testDate }), medicine)
        const rank = ({ specialty }: Analysis) => order.indexOf(specialty?.place ?? '')
        return (
          rank(low) <= rank(high) &&
          (low.percentile?.value == null ||
            high.percentile?.value == null ||
            low.percentile.value <= high.percentile.value)
        )
      }),
    )
  })
})
