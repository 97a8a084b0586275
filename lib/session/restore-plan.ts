/** From what was stored of a plan to today's form; what does not fit is left out. */
import { isDay } from '../figures/dates'
import type { PlanEdit } from '../plan/edit-plan'
import { type Purpose, purposes } from '../plan/model'
import { emptyPlan, type PlanEntry } from './plan-entry'
import { isFields, isText } from './stored'

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0
const isPurpose = (value: unknown): value is Purpose => purposes.some((purpose) => purpose === value)
const dayOrNull = (value: unknown): string | null => (isText(value) && isDay(value) ? value : null)

function isEdit(value: unknown): value is PlanEdit {
  if (!isFields(value) || !isText(value.id)) return false
  switch (value.do) {
    case 'move':
      return isCount(value.toWeek)
    case 'remove':
      return true
    case 'reword':
      return isText(value.activity)
    case 'resize':
      return isCount(value.blocks)
    case 'check':
      return typeof value.done === 'boolean'
    case 'add':
      return isCount(value.toWeek) && isText(value.label) && isText(value.activity)
    default:
      return false
  }
}

/** A stored plan; an empty one where there is none. */
export function restorePlan(value: unknown): PlanEntry {
  if (!isFields(value)) return emptyPlan
  const lists = isFields(value.edits) ? Object.entries(value.edits) : []
  return {
    purpose: isPurpose(value.purpose) ? value.purpose : null,
    weeks: isCount(value.weeks) ? value.weeks : null,
    until: dayOrNull(value.until),
    start: dayOrNull(value.start),
    hours: isCount(value.hours) ? value.hours : null,
    edits: Object.fromEntries(
      lists.flatMap(([key, edits]) => (Array.isArray(edits) ? [[key, edits.filter(isEdit)] as const] : [])),
    ),
  }
}
