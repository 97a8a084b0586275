import { describe, expect, test } from 'vitest'
import { changePlan, clearPlanChanges, enterByHand, openDocument, setGoal, setPlan } from '../../../lib/session/actions'
import { restoreSession } from '../../../lib/session/kept/restore'
import { emptySession, type Session } from '../../../lib/session/model'
import { currentPlan, lastDay } from '../../../lib/session/now/plan'
import { area, plainReading } from './reading'

const today = '2026-01-05'
const file = { name: 'report.pdf', bytes: new Uint8Array([37]) }
const failedReading = plainReading({
  score: 205,
  result: 'fail',
  areas: [area('Respiratory System', { level: 'lower' }), area('Immune System', { level: 'higher' })],
})
const failed = openDocument(emptySession, file, [failedReading])
const passed = openDocument(emptySession, file, [plainReading()])
const practice = openDocument(emptySession, file, [plainReading({ kind: 'nbme-ccssa', result: null })])

const planOf = (session: Session, day = today) => {
  const found = currentPlan(session, day)
  if (found === null) throw new Error('no plan')
  return found
}

describe('the plan of a session', () => {
  test('is none without a reading, and begins with what the situation asks for', () => {
    expect(currentPlan(emptySession, today)).toBeNull()
    expect(planOf(failed)).toMatchObject({ purpose: 'retake', offered: ['retake'], weeks: 8, start: today })
    expect(planOf(passed).purpose).toBe('sub-internship')
    expect(planOf(passed).offered).not.toContain('retake')
    expect(planOf(practice).purpose).toBe('exam-ahead')
  })

  test('a purpose that no longer fits is passed over', () => {
    expect(planOf(setPlan(passed, { purpose: 'retake' })).purpose).toBe('sub-internship')
    expect(planOf(setPlan(passed, { purpose: 'intern-readiness' })).purpose).toBe('intern-readiness')
  })

  test('counts the weeks up to a day; a day that is not ahead does not count', () => {
    const until = (day: string) => planOf(setPlan(failed, { until: day }))
    expect([until('2026-01-12').weeks, until('2026-01-13').weeks, until('2026-01-26').weeks]).toEqual([1, 2, 3])
    expect(lastDay(until('2026-01-13'))).toBe('2026-01-13')
    expect(until('2026-01-05')).toMatchObject({ until: null, weeks: 8 })
    expect(until('2028-01-05').weeks).toBe(52)
    expect(lastDay(planOf(setPlan(failed, { weeks: 2 })))).toBe('2026-01-18')
  })

  test('takes the day of the exam from the target, until weeks are chosen', () => {
    const set = setGoal(practice, { examDate: '2026-02-02' })
    expect(planOf(set)).toMatchObject({ until: '2026-02-02', weeks: 4 })
    expect(planOf(setPlan(set, { weeks: 6 }))).toMatchObject({ until: null, weeks: 6 })
    expect(planOf(setGoal(passed, { examDate: '2026-02-02' })).until).toBeNull()
  })

  test('keeps changes for the report and the purpose that they were made for', () => {
    const first = planOf(failed).plan.weeks[0]!.items[0]!
    const ticked = changePlan(failed, 'retake', { do: 'check', id: first.id, done: true }, today)
    const item = (session: Session) => planOf(session).plan.weeks[0]?.items.find(({ id }) => id === first.id)
    expect(item(ticked)?.done).toBe(true)
    expect(planOf(ticked, '2026-03-01').start).toBe(today)
    const other = openDocument(ticked, file, [plainReading({ score: 204, result: 'fail' })])
    expect(planOf(other).edits).toEqual([])
    expect(item(openDocument(other, file, [failedReading]))?.done).toBe(true)
    expect(planOf(clearPlanChanges(ticked, 'retake')).edits).toEqual([])
  })

  test('a report typed by hand has one of its own', () => {
    const typed = enterByHand(failed, {
      kind: 'usmle-step2ck',
      sheet: 'boxes',
      score: 240,
      testDate: '2025-09-12',
      result: 'pass',
      rows: [],
    })
    expect(planOf(typed)).toMatchObject({ purpose: 'sub-internship' })
    expect(planOf(typed).plan.notes.join(' ')).toContain('There is no profile to plan from')
  })
})

describe('restoring', () => {
  test('gives back what was kept and leaves out what does not fit', async () => {
    const kept = setPlan(
      changePlan(failed, 'retake', { do: 'add', id: 'own-1', toWeek: 1, label: 'a', activity: 'b' }, today),
      { purpose: 'retake', weeks: 9, until: '2026-03-01', hours: 20 },
    )
    const { document, ...rest } = structuredClone(kept)
    expect((await restoreSession(rest, document))?.plan).toEqual(kept.plan)
    const damaged = {
      ...rest,
      plan: {
        purpose: 'fame',
        weeks: -1,
        until: '2026-02-31',
        start: 5,
        hours: '20',
        edits: {
          'hand:retake': [{ do: 'check', id: 'x', done: true }, { do: 'fly', id: 'x' }, { do: 'move', id: 'x' }, null],
          other: 7,
        },
      },
    }
    expect((await restoreSession(damaged, document))?.plan).toEqual({
      purpose: null,
      weeks: null,
      until: null,
      start: null,
      hours: null,
      edits: { 'hand:retake': [{ do: 'check', id: 'x', done: true }] },
    })
    const { plan: _, ...older } = rest
    expect((await restoreSession(older, document))?.plan).toEqual(emptySession.plan)
  })
})
