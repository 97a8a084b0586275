import { describe, expect, test } from 'vitest'
import { addEdit, editedPlan, editPlan, freshId, type PlanEdit } from '../../../lib/plan/edit-plan'
import { makePlan } from '../../../lib/plan/make-plan'
import type { Plan } from '../../../lib/plan/model'

import { failed, items } from './failed'

describe('editing', () => {
  const plan = makePlan({ reading: failed, purpose: 'retake', weeks: 4, specialty: null })
  const first = plan.weeks[0]!.items[0]!
  const find = (of: Plan, id: string) => items(of).find((item) => item.id === id)

  test('moves, rewords, resizes, checks off, removes and adds, and leaves the old plan as it was', () => {
    const before = structuredClone(plan)
    expect(find(editPlan(plan, { do: 'move', id: first.id, toWeek: 3 }), first.id)).toMatchObject({
      week: 3,
      label: first.label,
    })
    expect(find(editPlan(plan, { do: 'reword', id: first.id, activity: 'Read.' }), first.id)?.activity).toBe('Read.')
    expect(find(editPlan(plan, { do: 'resize', id: first.id, blocks: 0 }), first.id)?.blocks).toBe(1)
    expect(find(editPlan(plan, { do: 'check', id: first.id, done: true }), first.id)?.done).toBe(true)
    expect(find(editPlan(plan, { do: 'remove', id: first.id }), first.id)).toBeUndefined()
    const sleep = { do: 'add', toWeek: 2, label: 'Sleep', activity: 'Go to bed.' } as const
    const edits = [1, 2].reduce<readonly PlanEdit[]>((all) => addEdit(all, { ...sleep, id: freshId(all) }), [])
    const twice = editedPlan(plan, edits)
    expect(
      items(twice)
        .filter(({ label }) => label === 'Sleep')
        .map(({ id, week }) => [id, week]),
    ).toEqual([
      ['own-1', 2],
      ['own-2', 2],
    ])
    expect(plan).toEqual(before)
  })

  test('what does not apply changes nothing', () => {
    expect(editPlan(plan, { do: 'move', id: first.id, toWeek: 9 })).toEqual(plan)
    expect(editPlan(plan, { do: 'move', id: 'none', toWeek: 2 })).toEqual(plan)
    expect(editPlan(plan, { do: 'remove', id: 'none' })).toEqual(plan)
  })

  test('what somebody added stays when the plan gets shorter: in its last week', () => {
    const added = editPlan(plan, { do: 'add', id: 'own-1', toWeek: 9, label: 'a', activity: 'b' })
    expect(find(added, 'own-1')?.week).toBe(4)
  })

  test('a later change makes an earlier one of its kind void; a new id is never one that was used', () => {
    const tick = (done: boolean): PlanEdit => ({ do: 'check', id: first.id, done })
    expect(addEdit(addEdit([], tick(true)), tick(false))).toEqual([tick(false)])
    const gone: readonly PlanEdit[] = [
      { do: 'add', id: 'own-1', toWeek: 1, label: 'a', activity: 'b' },
      { do: 'remove', id: 'own-1' },
    ]
    expect(freshId(gone)).toBe('own-2')
  })

  test('an item keeps its name when rows before it are taken out', () => {
    const fewer = { ...failed, areas: failed.areas.slice(1) }
    const named = (of: typeof failed) =>
      new Set(items(makePlan({ reading: of, purpose: 'retake', weeks: 6, specialty: null })).map(({ id }) => id))
    const [all, rest] = [named(failed), named(fewer)]
    expect(rest.has('w1-focus-system-renal-urinary-reproductive-systems')).toBe(true)
    expect(all.has('w1-focus-system-renal-urinary-reproductive-systems')).toBe(true)
  })
})
