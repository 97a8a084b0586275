/**
 * The overview in order and in words: sorted, filtered by group, and summed up in one sentence.
 */
import type { Statistic } from '../specialties/benchmarks'
import type { Tier } from '../specialties/overview'
import type { OverviewEntry } from './specialties'
import { pointsWords } from './words'

/** By the middle (highest first), by name, or by the distance of the score from the middle (nearest first). */
const overviewOrders = ['middle', 'name', 'distance'] as const
export type OverviewOrder = (typeof overviewOrders)[number]

/** The groups of a widely read article, and the specialties that it does not list. */
const tierFilters = ['all', 'highly-competitive', 'moderately-competitive', 'less-competitive', 'none'] as const
export type TierFilter = (typeof tierFilters)[number]

/** The rows of one tier, of those without one (`none`), or all. */
export function inTier<T extends { readonly tier: Tier | null }>(rows: readonly T[], filter: TierFilter): readonly T[] {
  return filter === 'all' ? rows : rows.filter(({ tier }) => (tier ?? 'none') === filter)
}

/** Same middle or distance: by name. */
export function inOrder(entries: readonly OverviewEntry[], order: OverviewOrder): readonly OverviewEntry[] {
  const byName = (a: OverviewEntry, b: OverviewEntry) => a.name.localeCompare(b.name, 'en')
  const far = ({ distance }: OverviewEntry) => (distance === null ? Number.POSITIVE_INFINITY : Math.abs(distance))
  const middle = (entry: OverviewEntry) => entry.matched.middle ?? Number.NEGATIVE_INFINITY
  const compare = {
    name: byName,
    middle: (a: OverviewEntry, b: OverviewEntry) => middle(b) - middle(a) || byName(a, b),
    distance: (a: OverviewEntry, b: OverviewEntry) => far(a) - far(b) || byName(a, b),
  }
  return [...entries].sort(compare[order])
}

const specialties = (count: number): string => (count === 1 ? '1 specialty' : `${count} specialties`)

/** "Of 23 specialties: in the middle half of people who matched in 19, below it in 4." What is true of none is left out. */
function countedSentence(entries: readonly OverviewEntry[], score: number, statistic: Statistic): string {
  const count = (...places: readonly OverviewEntry['place'][]) =>
    entries.filter(({ place }) => places.includes(place)).length
  const halves = count('below-q1', 'q1-to-middle', 'middle-to-q3', 'above-q3')
  const parts =
    halves > 0
      ? ([
          ['in the middle half of people who matched', count('q1-to-middle', 'middle-to-q3')],
          ['below the middle half', count('below-q1')],
          ['above the middle half', count('above-q3')],
        ] as const)
      : ([
          [`at or above the ${statistic} of people who matched`, count('at-or-above-middle')],
          [`below the ${statistic}`, count('below-middle')],
        ] as const)
  const named = parts.filter(([, number]) => number > 0)
  const [first] = named
  const total = parts.reduce((sum, [, number]) => sum + number, 0)
  const where =
    named.length === 1 && first !== undefined
      ? `${first[0]} in all ${specialties(total)}`
      : `${named.map(([words, number]) => `${words} in ${number}`).join(', ')} of ${specialties(total)}`
  return `${score} is ${where}.${halves > 0 ? '' : ' We have no quartiles for this group.'}`
}

/**
 * The picture in one or two sentences.
 *
 * @param entries those that are shown; @param score null where there is none
 */
export function overviewSummary(entries: readonly OverviewEntry[], score: number | null, statistic: Statistic): string {
  const [only] = entries
  if (only === undefined) return 'No specialty in this group has figures.'
  if (score === null) return `Figures for ${specialties(entries.length)}; there is no score to compare with them.`
  const uncertain = entries.filter((entry) => entry.uncertain === true).length
  const { distance } = only
  if (entries.length === 1 && distance !== null) {
    const side = distance === 0 ? 'exactly at' : `${pointsWords(distance)} ${distance > 0 ? 'above' : 'below'}`
    return `${score} is ${side} the ${statistic} of people who matched in ${only.name}.`
  }
  const doubt =
    uncertain === 0 ? '' : ` Allowing for the standard error, your position could change in ${uncertain} of them.`
  return `${countedSentence(entries, score, statistic)}${doubt}`
}
