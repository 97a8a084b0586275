/** What a plan adds up to. */
import { BLOCK_HOURS, type Plan, type PlanWeek } from './model'

/** Hours of a week. */
export function hoursOf({ items }: PlanWeek): number {
  return items.reduce((sum, { blocks }) => sum + blocks, 0) * BLOCK_HOURS
}

/** Hours that go to a row of the reading over the whole plan, mixed work left aside. */
export function hoursOn(plan: Plan, areaIndex: number): number {
  const own = plan.weeks.flatMap(({ items }) => items.filter((item) => item.areaIndex === areaIndex))
  return own.reduce((sum, { blocks }) => sum + blocks, 0) * BLOCK_HOURS
}

/** How many items there are, and how many are done. */
export function progressOf({ weeks }: Plan): { readonly done: number; readonly all: number } {
  const items = weeks.flatMap((week) => week.items)
  return { done: items.filter(({ done }) => done).length, all: items.length }
}

/** "1½ h", "3 h". */
export function hoursWords(hours: number): string {
  const whole = Math.floor(hours)
  if (hours === whole) return `${whole} h`
  return whole === 0 ? '½ h' : `${whole}½ h`
}
