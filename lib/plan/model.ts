/** What a plan is: weeks of editable items, by purpose. */

import type { Purpose } from '../exams/exam'

/** What a block stands for, in hours: long enough to get into something, short enough to stay awake. */
export const BLOCK_HOURS = 1.5

const itemKinds = ['focus', 'review', 'mixed', 'practice-test', 'look-back', 'own'] as const
export type ItemKind = (typeof itemKinds)[number]

export interface PlanItem {
  /** Unique in its plan; stays with the item when it is moved or reworded. */
  readonly id: string
  readonly kind: ItemKind
  /** Row of the reading that it is about; null for mixed work and for what the person adds. */
  readonly areaIndex: number | null
  readonly label: string
  /** What to do, in one sentence. */
  readonly activity: string
  /** Blocks of `BLOCK_HOURS`, at least one. */
  readonly blocks: number
  readonly done: boolean
}

export interface PlanWeek {
  /** From 1. */
  readonly number: number
  /** First and last day, `YYYY-MM-DD`; null where no start is known. */
  readonly from: string | null
  readonly to: string | null
  /** True where the week is kept light, to rest. */
  readonly light: boolean
  readonly rest: string
  readonly items: readonly PlanItem[]
}

/** Why an area has its share of the plan. */
export interface Priority {
  readonly areaIndex: number
  readonly label: string
  /** Share of items x level, as a part of the whole: 0 to 1. */
  readonly part: number
  readonly reason: string
}

export interface Plan {
  readonly type: 'plan'
  readonly version: 1
  readonly purpose: Purpose
  readonly title: string
  readonly weeks: readonly PlanWeek[]
  /** Lower areas first, then in the order of their parts. */
  readonly priorities: readonly Priority[]
  /** What has to be known beside the weeks: rules on attempts, what the profile can and cannot say. */
  readonly notes: readonly string[]
}
