/** Share of items x level: which areas a plan is about, and with what part of it each. */
import type { ProfileArea } from '../profile/summary'
import type { Level } from '../reports/schema'
import type { Priority } from './model'

/**
 * How much a level weighs. A lower area gets three times an average one; a higher one is only kept warm. The levels are
 * coarse and noisy, so the steps are small whole numbers and no finer.
 */
const weightOf: Readonly<Record<Level, number>> = { lower: 6, average: 2, higher: 1 }

/** A plan over more areas than these is no plan; the others come up in mixed blocks. */
const MOST_AREAS = 8

/** Without a known share an area counts as a small one (percent). */
const UNKNOWN_SHARE = 5

const middle = ({ share }: ProfileArea): number =>
  share === null ? UNKNOWN_SHARE : (share.range[0] + share.range[1]) / 2

const wordsFor: Readonly<Record<Level, string>> = {
  lower: 'It is among your lower areas',
  average: 'It is among your middle areas',
  higher: 'It is among your higher areas and is kept warm',
}

function reasonFor(area: ProfileArea): string {
  const level = area.relative === null ? 'Its level is not known' : wordsFor[area.relative]
  if (area.share === null) return `${level}; its share of the items is not known.`
  const [low, high] = area.share.range
  return `${level} and holds ${low === high ? `about ${low}%` : `${low}% to ${high}%`} of the items.`
}

/**
 * The areas of a plan, the largest part first. Disciplines are left out where systems or tasks are there: they overlap
 * with everything and tell least what to do. An even profile is planned by share alone.
 *
 * @param nearness how much more an area counts for what the plan is for: 1 where nothing but the examination does
 */
export function prioritiesOf(
  areas: readonly ProfileArea[],
  nearness: (area: ProfileArea) => number = () => 1,
): Priority[] {
  const fine = areas.filter(({ section }) => section !== 'discipline')
  const weighed = (fine.length > 0 ? fine : areas)
    .map((area) => ({ area, weight: middle(area) * weightOf[area.relative ?? 'average'] * nearness(area) }))
    .sort(
      (a, b) =>
        Number(b.area.relative === 'lower') - Number(a.area.relative === 'lower') ||
        b.weight - a.weight ||
        a.area.index - b.area.index,
    )
    .slice(0, MOST_AREAS)
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed
    .map(({ area, weight }) => ({
      areaIndex: area.index,
      label: area.label,
      part: weight / whole,
      reason: reasonFor(area),
    }))
    .sort((a, b) => b.part - a.part || a.areaIndex - b.areaIndex)
}
