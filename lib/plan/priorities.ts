/** Share of items x level: which areas a plan is about, and with what part of it each. */
import type { ProfileArea } from '../profile/summary'
import type { Level } from '../reports/schema'
import type { Priority } from './model'

/**
 * How much a level weighs: a lower area three times an average one of its size. The levels are coarse and noisy, so the
 * steps are small whole numbers and no finer.
 */
const weightOf: Readonly<Record<Level, number>> = { lower: 6, average: 2, higher: 1 }

/** Middle areas beyond these come up in mixed blocks; a lower one is never left out. */
const MOST_MIDDLE_AREAS = 8

/** Where there are lower areas the plan is about them: middle ones only make up this number. */
const AREAS_WITH_LOWER = 5

/** Without a known share an area counts as a small one (percent). */
const UNKNOWN_SHARE = 5

const middle = ({ share }: ProfileArea): number =>
  share === null ? UNKNOWN_SHARE : (share.range[0] + share.range[1]) / 2

/**
 * How large an area is beside the others of its block: 1 for one of the usual size. Every item counts in a task and in a
 * system, so shares of different blocks cannot be compared as they are: the few tasks would outweigh all systems.
 */
function sizeIn(areas: readonly ProfileArea[]): (area: ProfileArea) => number {
  return (area) => {
    const block = areas.filter(({ section }) => section === area.section)
    const mean = block.reduce((sum, other) => sum + middle(other), 0) / block.length
    return mean === 0 ? 1 : middle(area) / mean
  }
}

/** The areas that a plan can be about: lower and middle ones, and higher ones only where there is nothing else. */
function poolOf(areas: readonly ProfileArea[]): readonly ProfileArea[] {
  // Disciplines overlap with everything and tell least what to do: planned for only where they were lower.
  const fine = areas.filter(({ section, relative }) => section !== 'discipline' || relative === 'lower')
  const known = fine.length === 0 ? areas : fine
  const open = known.filter(({ relative }) => relative !== 'higher')
  return open.length > 0 ? open : known
}

const wordsFor: Readonly<Record<Level, string>> = {
  lower: 'One of your lower areas',
  average: 'One of your middle areas',
  higher: 'One of your higher areas, as all of them are',
}

function reasonFor(area: ProfileArea): string {
  const level = area.relative === null ? 'Your level here is not known' : wordsFor[area.relative]
  if (area.share === null) return `${level}; its share of the exam is not known.`
  const [low, high] = area.share.range
  return `${level}. ${low === high ? `About ${low}%` : `${low}-${high}%`} of the exam.`
}

/**
 * The areas of a plan: the lower ones first, then middle ones where there is room, with no more time than any lower one;
 * within each the larger part first. An even profile is planned by share alone.
 *
 * @param nearness how much more an area counts for what the plan is for: 1 where nothing but the examination does
 */
export function prioritiesOf(
  areas: readonly ProfileArea[],
  nearness: (area: ProfileArea) => number = () => 1,
): Priority[] {
  const size = sizeIn(areas)
  const pool = poolOf(areas)
  const lower = pool.filter(({ relative }) => relative === 'lower').length
  const weightIn = (area: ProfileArea) => size(area) * weightOf[area.relative ?? 'average'] * nearness(area)
  // What was lower never gets less time than what was not.
  const least = Math.min(...pool.filter(({ relative }) => relative === 'lower').map(weightIn))
  const weighed = pool
    .map((area) => ({ area, weight: area.relative === 'lower' ? weightIn(area) : Math.min(weightIn(area), least) }))
    .sort(
      (a, b) =>
        Number(b.area.relative === 'lower') - Number(a.area.relative === 'lower') ||
        b.weight - a.weight ||
        a.area.index - b.area.index,
    )
    .slice(0, lower === 0 ? MOST_MIDDLE_AREAS : Math.max(lower, AREAS_WITH_LOWER))
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed.map(({ area, weight }) => ({
    areaIndex: area.index,
    label: area.label,
    part: weight / whole,
    reason: reasonFor(area),
  }))
}
