/** From a week to its days: what is done on which, spread out, with days that stay free. */
import { daysBetween } from '../figures/dates'
import type { PlanItem, PlanWeek } from './model'

/** Free days of a week, at its end: one, and two in a light one. */
const FREE_DAYS = { usual: 1, light: 2 } as const

/** Blocks at a stretch: more is sitting there, not learning. */
const MOST_AT_ONCE = 2

/** A stretch of work on one item. */
export interface Sitting {
  readonly item: PlanItem
  /** Day of the week, 0 the first. */
  readonly day: number
  readonly blocks: number
  /** Which one of its item, from 0. */
  readonly number: number
}

/** Blocks of each sitting of an item, the rest in the last. */
function stretches({ blocks }: PlanItem): readonly number[] {
  const full = Math.floor(blocks / MOST_AT_ONCE)
  const rest = blocks - full * MOST_AT_ONCE
  return [...Array.from({ length: full }, () => MOST_AT_ONCE), ...(rest > 0 ? [rest] : [])]
}

/** Days of a week on which something is done. Before an examination its eve is free as well. */
function workingDays(week: PlanWeek, until: string | null): number {
  const usual = 7 - (week.light ? FREE_DAYS.light : FREE_DAYS.usual)
  const eve = until === null || week.from === null ? usual : daysBetween(week.from, until) - 1
  return Math.max(1, Math.min(usual, eve))
}

/**
 * The sittings of a week in the order of its days: dealt out in turn, so that an area comes on several of them.
 *
 * @param until the day that the plan leads up to; null where there is none
 */
export function sittingsOf(week: PlanWeek, until: string | null): Sitting[] {
  const days = workingDays(week, until)
  const parts = week.items.map((item) => stretches(item).map((blocks, number) => ({ item, blocks, number })))
  const rounds = Math.max(0, ...parts.map(({ length }) => length))
  return (
    Array.from({ length: rounds }, (_, round) => parts.flatMap((part) => part[round] ?? []))
      .flat()
      // Each round begins a day later: else the second stretch of an item would fall on the day of its first.
      .map((part, index) => ({ ...part, day: (index + part.number) % days }))
      .sort((a, b) => a.day - b.day)
  )
}
