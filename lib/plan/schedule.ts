/** Which area comes in which week: spaced, so that each comes back after growing gaps, and with light weeks to rest. */
import type { Priority } from './model'

/** Weeks after its last focus in which an area is taken up again. Growing gaps keep more than even ones. */
const REVIEW_GAPS = [1, 3, 7] as const

/** Every fourth week is light. */
const LIGHT_EVERY = 4

/** Of a full week's blocks in a light one. */
const LIGHT_PART = 0.5

/** Of a week's blocks at most: new work, and coming back to old. The rest is mixed. */
const FOCUS_PART = 0.5
const REVIEW_PART = 0.25

/** More areas than these in one week are not looked at properly. */
const MOST_FOCUS = 3

/** Blocks that an area has to be behind to come two weeks running: spacing goes before exactness. */
const WAITS = 1

export interface SlotWeek {
  readonly number: number
  readonly light: boolean
  readonly last: boolean
  readonly focus: readonly { readonly area: Priority; readonly blocks: number }[]
  readonly review: readonly Priority[]
  readonly practiceTest: boolean
  /** Blocks left for mixed work. */
  readonly mixed: number
}

export interface ScheduleInput {
  readonly priorities: readonly Priority[]
  readonly weeks: number
  /** Blocks in a full week. */
  readonly blocks: number
  readonly practiceTests: boolean
}

/** Every third week, and in the last but one; never in the last, which is for rest, and never two weeks running. */
function hasPracticeTest(week: number, weeks: number): boolean {
  if (week === weeks) return false
  return week === weeks - 1 || (week % 3 === 0 && week < weeks - 2)
}

/**
 * A week's blocks, each to the area that is furthest behind its part, so that over the weeks all come to their parts. An
 * area of the week before waits, unless it has fallen more than `WAITS` blocks behind.
 */
function shareBlocks(
  priorities: readonly Priority[],
  given: ReadonlyMap<number, number>,
  recent: ReadonlySet<number>,
  room: number,
): { area: Priority; blocks: number }[] {
  const total = [...given.values()].reduce((sum, blocks) => sum + blocks, room)
  const week = new Map<Priority, number>()
  const behind = (area: Priority): number => {
    const now = week.get(area)
    const waits = now === undefined && recent.has(area.areaIndex) ? WAITS : 0
    return area.part * total - (given.get(area.areaIndex) ?? 0) - (now ?? 0) - waits
  }
  for (let block = 0; block < room; block++) {
    const open = week.size < MOST_FOCUS ? priorities : [...week.keys()]
    const [next] = [...open].sort((a, b) => behind(b) - behind(a) || a.areaIndex - b.areaIndex)
    if (next) week.set(next, (week.get(next) ?? 0) + 1)
  }
  return [...week].map(([area, blocks]) => ({ area, blocks }))
}

/** The weeks in order. Deterministic: the same priorities give the same weeks. */
export function schedule({ priorities, weeks, blocks, practiceTests }: ScheduleInput): SlotWeek[] {
  const given = new Map<number, number>()
  const lastFocus = new Map<number, number>()
  let recent = new Set<number>()
  return Array.from({ length: weeks }, (_, i): SlotWeek => {
    const number = i + 1
    const last = number === weeks && weeks > 1
    const light = last || (number % LIGHT_EVERY === 0 && number < weeks - 1)
    const room = light ? Math.max(1, Math.round(blocks * LIGHT_PART)) : blocks
    const practiceTest = practiceTests && hasPracticeTest(number, weeks)
    const focusRoom = last ? 0 : Math.max(1, Math.round(room * FOCUS_PART))
    const focus = shareBlocks(priorities, given, recent, focusRoom)
    const areas = focus.map(({ area }) => area)
    const review = priorities
      .filter(({ areaIndex }) => !areas.some((area) => area.areaIndex === areaIndex))
      .filter(({ areaIndex }) => REVIEW_GAPS.some((gap) => number - (lastFocus.get(areaIndex) ?? number) === gap))
      .slice(0, Math.max(1, Math.floor(room * REVIEW_PART)))
    for (const { area, blocks: count } of focus) {
      given.set(area.areaIndex, (given.get(area.areaIndex) ?? 0) + count)
      lastFocus.set(area.areaIndex, number)
    }
    recent = new Set(areas.map(({ areaIndex }) => areaIndex))
    const used = focus.reduce((sum, { blocks: count }) => sum + count, 0) + review.length + (practiceTest ? 2 : 0)
    return { number, light, last, focus, review, practiceTest, mixed: Math.max(0, room - used) }
  })
}
