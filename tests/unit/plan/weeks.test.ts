import { describe, expect, test } from 'vitest'
import { makePlan } from '../../../lib/plan/make-plan'

import { failed, items, weeksOf } from './failed'

describe('the weeks', () => {
  const plan = makePlan({ reading: failed, purpose: 'retake', weeks: 10, specialty: null, start: '2026-01-05' })

  test('have their days', () => {
    expect(plan.weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect([plan.weeks[0]?.from, plan.weeks[0]?.to]).toEqual(['2026-01-05', '2026-01-11'])
    expect([plan.weeks[9]?.from, plan.weeks[9]?.to]).toEqual(['2026-03-09', '2026-03-15'])
    expect(makePlan({ reading: failed, purpose: 'retake', weeks: 2, specialty: null }).weeks[0]?.from).toBeNull()
  })

  test('each has rest, every fourth is light, the last is lightest and without anything new', () => {
    for (const week of plan.weeks) expect(week.rest).not.toBe('')
    expect(plan.weeks.filter(({ light }) => light).map(({ number }) => number)).toEqual([4, 8, 10])
    const last = plan.weeks[9]?.items ?? []
    expect(last.some(({ kind }) => kind === 'focus' || kind === 'practice-test')).toBe(false)
    expect(last.some(({ kind }) => kind === 'look-back')).toBe(true)
  })

  test('come back to an area after growing gaps, never in the week in which it is new', () => {
    for (const { areaIndex } of plan.priorities) {
      const focus = weeksOf(plan, areaIndex, 'focus')
      for (const week of weeksOf(plan, areaIndex, 'review')) {
        expect(focus).not.toContain(week)
        const before = Math.max(...focus.filter((other) => other < week))
        expect([1, 3, 7]).toContain(week - before)
      }
    }
    expect(items(plan).filter(({ kind }) => kind === 'review').length).toBeGreaterThan(5)
  })

  test('practice tests are spaced, one of them in the week before the last', () => {
    const tests = items(plan)
      .filter(({ kind }) => kind === 'practice-test')
      .map(({ week }) => week)
    expect(tests).toContain(9)
    for (const [i, week] of tests.entries()) if (i > 0) expect(week - tests[i - 1]!).toBeGreaterThanOrEqual(2)
  })

  test('on the wards there are no practice tests', () => {
    const wards = makePlan({
      reading: { ...failed, result: 'pass' },
      purpose: 'sub-internship',
      weeks: 6,
      specialty: 'pediatrics',
    })
    expect(items(wards).some(({ kind }) => kind === 'practice-test')).toBe(false)
    expect(wards.title).toBe('Getting ready for the sub-internship in pediatrics')
  })

  test.each(['pathology', 'diagnostic-radiology'])('%s: no habit of the bedside', (specialty) => {
    const reading = { ...failed, result: 'pass' } as const
    const words = items(makePlan({ reading, purpose: 'sub-internship', weeks: 6, specialty })).map(
      ({ activity }) => activity,
    )
    expect(words.filter((text) => /practice \w+ing|touching|examining|parents say/.test(text))).toEqual([])
    expect(words.some((text) => text.includes('“I want to'))).toBe(true)
  })

  test('the intern year of a radiologist is one on the wards; that of a pathologist is not', () => {
    const plan = (specialty: string) =>
      makePlan({ reading: { ...failed, result: 'pass' }, purpose: 'intern-readiness', weeks: 6, specialty })
    expect(plan('diagnostic-radiology').notes.join(' ')).toContain(
      'Training in radiology usually begins with a clinical',
    )
    expect(plan('diagnostic-radiology').title).not.toContain('radiology')
    expect(plan('pathology').notes.join(' ')).not.toContain('clinical year')
    expect(plan('pathology').title).toContain('in pathology')
  })
})
