/**
 * A target to aim at before the exam: the middle half of people who matched, moved by reasons that the person switches.
 *
 * The reasons and the one number among them (an international graduate, +5 to +10) are rules of thumb of a widely read
 * article, without a source of data. A reason without a number leaves the upper or the lower half of that range instead.
 * Where no quartiles were published there is no range to begin with. Nothing else is added.
 */

import type { Applicant } from '../applicant/group'
import { rated } from '../figures/rated'
import type { Origin } from '../figures/source'
import type { SpecialtyFigures, Statistic } from './benchmarks'
import popularJson from './data/popular-article.json' with { type: 'json' }
import { popularFile } from './popular'
import type { PopularFile } from './popular-schema'

// A JSON import has wider types than its schema; that the file keeps to the schema is proved by the tests.
const file = popularJson as unknown as PopularFile
const adjustments = file.sets[5]

/** No scale goes further. */
const HIGHEST_SCORE = 300

interface TargetBaseline {
  readonly middle: number
  readonly q1: number | null
  readonly q3: number | null
  readonly statistic: Statistic
  /** Whose figures they are, and that they are a substitute where they are one. */
  readonly words: string
  readonly substitute: boolean
  readonly origin: Origin
}

export interface TargetReason {
  readonly id: string
  readonly label: string
  readonly direction: 'higher' | 'lower'
  /** Points that it adds, from and to; null where no source gives a number. */
  readonly points: readonly [number, number] | null
  /** Why it is a reason at all, in plain words. */
  readonly why: string
  /** What switching it on does to the range. */
  readonly effect: string
  readonly on: boolean
  /** Why it is not offered: the applicant type contains or excludes it; null where it is. */
  readonly leftOut: string | null
  readonly origin: Origin
}

export interface Target {
  readonly baseline: TargetBaseline | null
  readonly reasons: readonly TargetReason[]
  /** Null without a baseline. Both ends are the same where no quartiles were published and no reason adds points. */
  readonly range: readonly [number, number] | null
  readonly words: string
}

/** Why each reason of the article may count: our words, no figure. */
const why: Readonly<Record<string, string>> = {
  img: 'A program that does not know your school has less to go on.',
  'weak-spot': 'A higher score can offset a weaker part of your application.',
  'us-clinical-experience': 'Fewer people in the United States can vouch for your work, so the exam counts for more.',
  research: 'Programs read research in the field along with the score, and it can carry part of the weight.',
  letters: 'People who have seen you work can say what no score can.',
  'us-senior-grades': 'Grades and honors from a school that programs know say much of what the score would.',
}

/** The middle to start from: the group's own figures, else the nearest substitute, named as one; null where neither is known. */
function targetBaseline(figures: SpecialtyFigures): TargetBaseline | null {
  const { matched, statistic, source } = figures
  if (matched.middle !== null) {
    return {
      middle: matched.middle,
      q1: matched.q1,
      q3: matched.q3,
      statistic,
      words: source === null ? 'Your own figures' : `${statistic} of people who matched, ${figures.edition}`,
      substitute: false,
      origin: source === null ? { from: 'person' } : { from: 'figures', source },
    }
  }
  const [nearest] = figures.substitutes
  if (nearest?.matched.middle == null) return null
  return {
    middle: nearest.matched.middle,
    q1: nearest.matched.q1,
    q3: nearest.matched.q3,
    statistic: nearest.statistic,
    words: `Substitute, because ${nearest.applicant === figures.applicant ? `we have no newer figure for your own group` : 'we have no figure for your own group'}: ${nearest.words}`,
    substitute: true,
    origin: { from: 'figures', source: nearest.source },
  }
}

function effectOf(
  direction: TargetReason['direction'],
  points: TargetReason['points'],
  baseline: TargetBaseline | null,
): string {
  if (points !== null) return `adds ${points[0]} to ${points[1]} points`
  if (baseline == null || baseline.q1 === null || baseline.q3 === null) {
    return 'has no number: no source gives one, and we have no quartiles'
  }
  const which = direction === 'higher' ? 'raises the low end' : 'lowers the high end'
  return `${which} to the ${baseline.statistic}, ${baseline.middle}; no source gives a number`
}

/**
 * Which reasons hold from the start: that of an international graduate, unless the baseline describes international
 * graduates already and would count them twice.
 */
export function usualReasons(figures: SpecialtyFigures): readonly string[] {
  return leftOutBecause('img', figures) === null ? ['img'] : []
}

const isInternational = (applicant: Applicant | null | undefined): boolean =>
  applicant === 'us-img' || applicant === 'non-us-img'

/** Why a reason is not offered to this applicant type with these figures; null where it is. */
function leftOutBecause(id: string, { applicant, matched, substitutes }: SpecialtyFigures): string | null {
  const described = matched.middle === null ? substitutes[0]?.applicant : applicant
  if (!isInternational(applicant)) {
    if (id === 'img') return 'your applicant type is not international.'
    return id === 'us-clinical-experience' ? 'students of US schools train in US hospitals.' : null
  }
  if (id === 'img') return isInternational(described) ? 'the figures describe international graduates already.' : null
  return id === 'us-senior-grades' ? 'it is about seniors of US schools.' : null
}

/**
 * The range to aim at.
 *
 * @param figures of the specialty and applicant type (or typed by the person)
 * @param on ids of the reasons that are switched on; others count as off
 */
export function target(figures: SpecialtyFigures, on: readonly string[]): Target {
  const baseline = targetBaseline(figures)
  const place = { file: popularFile, retrieved: file.retrieved }
  const reasons = adjustments.rows.flatMap(({ id, label, direction, points }): TargetReason[] => {
    const source = rated(adjustments, place, { id })
    if (source === null) return []
    const effect = effectOf(direction, points, baseline)
    const leftOut = leftOutBecause(id, figures)
    const origin = { from: 'figures', source } as const
    const isOn = leftOut === null && on.includes(id)
    return [{ id, label, direction, points, why: why[id] ?? '', effect, on: isOn, leftOut, origin }]
  })
  if (baseline === null) {
    return {
      baseline,
      reasons,
      range: null,
      words: 'No figures are available. Type your own to set a target.',
    }
  }
  const { middle, q1, q3 } = baseline
  const active = reasons.filter((reason) => reason.on)
  const narrows = (direction: TargetReason['direction']) =>
    active.some((reason) => reason.points === null && reason.direction === direction)
  const [up, down] = [narrows('higher'), narrows('lower')]
  let low = q1 === null || q3 === null || (up && !down) ? middle : q1
  let high = q1 === null || q3 === null || (down && !up) ? middle : q3
  for (const { points } of active) {
    low += points?.[0] ?? 0
    high += points?.[1] ?? 0
  }
  const range: [number, number] = [Math.min(low, HIGHEST_SCORE), Math.min(high, HIGHEST_SCORE)]
  const words = range[0] === range[1] ? `About ${range[0]}` : `${range[0]} to ${range[1]}`
  return { baseline, reasons, range, words: `${words}. ${baseline.words}.` }
}
