/** Changes to a plan. Each gives a new plan; what does not apply leaves the plan as it is. */
import * as v from 'valibot'
import { count, fields } from '../kept/shape'
import type { Plan, PlanItem, PlanWeek } from './model'

const id = v.string()

export const planEdit = v.union([
  fields({ do: v.literal('move'), id, toWeek: count }),
  fields({ do: v.literal('remove'), id }),
  fields({ do: v.literal('reword'), id, activity: v.string() }),
  fields({ do: v.literal('resize'), id, blocks: count }),
  fields({ do: v.literal('check'), id, done: v.boolean() }),
  /** Its id is one that no item of the plan has (`freshId`): later changes name the item by it. */
  fields({ do: v.literal('add'), id, toWeek: count, label: v.string(), activity: v.string() }),
])
export type PlanEdit = v.InferOutput<typeof planEdit>

const mapItems = (plan: Plan, change: (items: readonly PlanItem[], week: PlanWeek) => readonly PlanItem[]): Plan => ({
  ...plan,
  weeks: plan.weeks.map((week) => ({ ...week, items: change(week.items, week) })),
})

const without = (plan: Plan, id: string): Plan => mapItems(plan, (items) => items.filter((item) => item.id !== id))

const changed = (plan: Plan, id: string, change: Partial<PlanItem>): Plan =>
  mapItems(plan, (items) => items.map((item) => (item.id === id ? { ...item, ...change } : item)))

const into = (plan: Plan, number: number, item: PlanItem): Plan =>
  mapItems(plan, (items, week) => (week.number === number ? [...items, item] : items))

/** An id for something new: no earlier change names it, so that none that is done again can hit another item. */
export function freshId(edits: readonly PlanEdit[]): string {
  const taken = new Set(edits.map(({ id }) => id))
  let number = 1
  while (taken.has(`own-${number}`)) number++
  return `own-${number}`
}

/**
 * The changes with one more; an earlier one that it makes void is left out, so that ticking on and off does not pile up.
 */
export function addEdit(edits: readonly PlanEdit[], edit: PlanEdit): readonly PlanEdit[] {
  const stays = edit.do === 'add' || edit.do === 'remove'
  return [...edits.filter((before) => stays || before.do !== edit.do || before.id !== edit.id), edit]
}

/** The plan after all changes, in their order. */
export function editedPlan(plan: Plan, edits: readonly PlanEdit[]): Plan {
  return edits.reduce(editPlan, plan)
}

/** The plan after one change. */
export function editPlan(plan: Plan, edit: PlanEdit): Plan {
  const hasWeek = (number: number) => plan.weeks.some((week) => week.number === number)
  switch (edit.do) {
    case 'remove':
      return without(plan, edit.id)
    case 'reword':
      return changed(plan, edit.id, { activity: edit.activity })
    case 'resize':
      return changed(plan, edit.id, { blocks: Math.max(1, Math.round(edit.blocks)) })
    case 'check':
      return changed(plan, edit.id, { done: edit.done })
    case 'add': {
      const { id, label, activity } = edit
      const item: PlanItem = { id, kind: 'own', areaIndex: null, label, activity, blocks: 1, done: false }
      // What somebody wrote is not lost when the plan gets shorter: it goes to the last week.
      return into(plan, Math.max(1, Math.min(edit.toWeek, plan.weeks.length)), item)
    }
    case 'move': {
      const item = plan.weeks.flatMap(({ items }) => items).find(({ id }) => id === edit.id)
      return item && hasWeek(edit.toWeek) ? into(without(plan, edit.id), edit.toWeek, item) : plan
    }
  }
}
