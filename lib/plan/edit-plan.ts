/** Changes to a plan. Each gives a new plan; what does not apply leaves the plan as it is. */
import type { Plan, PlanItem, PlanWeek } from './model'

export type PlanEdit =
  | { readonly do: 'move'; readonly id: string; readonly toWeek: number }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'reword'; readonly id: string; readonly activity: string }
  | { readonly do: 'resize'; readonly id: string; readonly blocks: number }
  | { readonly do: 'check'; readonly id: string; readonly done: boolean }
  | { readonly do: 'add'; readonly toWeek: number; readonly label: string; readonly activity: string }

const mapItems = (plan: Plan, change: (items: readonly PlanItem[], week: PlanWeek) => readonly PlanItem[]): Plan => ({
  ...plan,
  weeks: plan.weeks.map((week) => ({ ...week, items: change(week.items, week) })),
})

const without = (plan: Plan, id: string): Plan => mapItems(plan, (items) => items.filter((item) => item.id !== id))

const changed = (plan: Plan, id: string, change: Partial<PlanItem>): Plan =>
  mapItems(plan, (items) => items.map((item) => (item.id === id ? { ...item, ...change } : item)))

const into = (plan: Plan, number: number, item: PlanItem): Plan =>
  mapItems(plan, (items, week) => (week.number === number ? [...items, item] : items))

/** An id that no item of the plan has. */
function freshId(plan: Plan): string {
  const taken = new Set(plan.weeks.flatMap(({ items }) => items.map(({ id }) => id)))
  let number = 1
  while (taken.has(`own-${number}`)) number++
  return `own-${number}`
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
      const { label, activity } = edit
      const item: PlanItem = {
        id: freshId(plan),
        kind: 'focus',
        areaIndex: null,
        label,
        activity,
        blocks: 1,
        done: false,
      }
      return hasWeek(edit.toWeek) ? into(plan, edit.toWeek, item) : plan
    }
    case 'move': {
      const item = plan.weeks.flatMap(({ items }) => items).find(({ id }) => id === edit.id)
      return item && hasWeek(edit.toWeek) ? into(without(plan, edit.id), edit.toWeek, item) : plan
    }
  }
}
