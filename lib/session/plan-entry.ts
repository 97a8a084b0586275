/** What a session keeps of a plan: what the person asked for, and their changes as a layer over what was worked out. */
import type { PlanEdit } from '../plan/edit-plan'
import type { Purpose } from '../plan/model'

export interface PlanEntry {
  /** Null: the likeliest one of the situation. */
  readonly purpose: Purpose | null
  /** Weeks that are left; null: as many as are usual, or until the day. */
  readonly weeks: number | null
  /** The day that the plan leads up to, `YYYY-MM-DD`; it goes before `weeks`. */
  readonly until: string | null
  /** First day; null: the day on which the page is looked at. */
  readonly start: string | null
  readonly hours: number | null
  /** Changes, by the report and the purpose that they were made for (`planKey`); they stay while other files are opened. */
  readonly edits: Readonly<Record<string, readonly PlanEdit[]>>
}

export const emptyPlan: PlanEntry = { purpose: null, weeks: null, until: null, start: null, hours: null, edits: {} }
