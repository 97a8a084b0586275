/** Two classes side by side, from what is published of each: nothing more is told of either. */
import type { ClassGroup, LaneDifference } from './schema'
import { ALPHA, differenceInterval, fisherTest, holm } from './statistics'

/** The lanes that both have and neither hides. Areas are matched by section and name. */
export function compareGroups(first: ClassGroup, second: ClassGroup): readonly LaneDifference[] {
  const pairs = first.areas.flatMap((area) => {
    const other = second.areas.find(({ section, label }) => section === area.section && label === area.label)
    return (['lower', 'higher'] as const).flatMap((lane) => {
      const [count, otherCount] = [area[lane].count, other?.[lane].count ?? null]
      if (!other || count === null || otherCount === null) return []
      const own = [count, first.n - (area.notKnown ?? 0)] as const
      const others = [otherCount, second.n - (other.notKnown ?? 0)] as const
      return [{ area, lane, own, others, p: fisherTest(own, others) }]
    })
  })
  const adjusted = holm(pairs.map(({ p }) => p))
  return pairs.map(({ area: { section, label }, lane, own, others }, at) => {
    const [percent, otherPercent] = [(100 * own[0]) / own[1], (100 * others[0]) / others[1]]
    const [low, high] = differenceInterval(own, others)
    const p = adjusted[at] ?? 1
    return {
      section,
      label,
      lane,
      percents: [Math.round(percent), Math.round(otherPercent)],
      difference: Math.round(percent - otherPercent),
      interval: [Math.round(100 * low), Math.round(100 * high)],
      p,
      standsApart: p < ALPHA,
    }
  })
}

export function differenceWords({ label, lane, percents, interval }: LaneDifference): string {
  return `${label}, ${lane}: ${percents[0]}% and ${percents[1]}% (difference ${interval[0]} to ${interval[1]} points).`
}
