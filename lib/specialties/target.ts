/**
 * A target to aim at before the exam: the middle of people who matched, moved by reasons that the person switches.
 *
 * The reasons and the one number among them (an international graduate, +5 to +10) are rules of thumb of a widely read
 * article, without a source of data. A reason without a number moves the range towards a published quartile instead:
 * upwards to the upper, downwards to the lower. Nothing else is added.
 */
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

export interface TargetBaseline {
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
  readonly origin: Origin
}

export interface Target {
  readonly baseline: TargetBaseline | null
  readonly reasons: readonly TargetReason[]
  /** Null without a baseline. Both ends are the same where no reason is switched on. */
  readonly range: readonly [number, number] | null
  readonly words: string
}

/** Why each reason of the article may count: our words, no figure. */
const why: Readonly<Record<string, string>> = {
  img: 'A program that does not know your school has less else to go by.',
  'weak-spot': 'A higher score can offset a weaker part of your application.',
  'us-clinical-experience': 'Fewer people in the United States can vouch for your work, so the exam counts for more.',
  research: 'Programs read research in the field along with the score, and it can carry part of the weight.',
  letters: 'People who have seen you work can say what no score can.',
  'us-senior-grades': 'Grades and honors from a school that programs know say much of what the score would.',
}

/** The middle to start from: the group's own figures, else the nearest substitute, named as one; null where neither is known. */
export function targetBaseline(figures: SpecialtyFigures): TargetBaseline | null {
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
    words: `Substitute, because ${nearest.applicant === figures.applicant ? `no newer figure of your own group is known` : 'none of your own group is known'}: ${nearest.words}`,
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
  const quartile = direction === 'higher' ? baseline?.q3 : baseline?.q1
  const which = direction === 'higher' ? 'upper' : 'lower'
  return quartile == null
    ? 'has no number: no source gives one, and no quartiles were published'
    : `opens the range to the ${which} quartile, ${quartile}; no source gives a number`
}

/**
 * Which reasons hold from the start: that of an international graduate, unless the baseline describes international
 * graduates already and would count them twice.
 */
export function usualReasons(figures: SpecialtyFigures): readonly string[] {
  const described = figures.matched.middle === null ? figures.substitutes[0]?.applicant : figures.applicant
  const international = figures.applicant === 'us-img' || figures.applicant === 'non-us-img'
  const counted = described === 'us-img' || described === 'non-us-img'
  return international && !counted ? ['img'] : []
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
    const origin = { from: 'figures', source } as const
    return [{ id, label, direction, points, why: why[id] ?? '', effect, on: on.includes(id), origin }]
  })
  if (baseline === null) {
    return {
      baseline,
      reasons,
      range: null,
      words: 'No figures are available. Type your own to set a target.',
    }
  }
  let low = baseline.middle
  let high = baseline.middle
  const active = reasons.filter((reason) => reason.on)
  for (const { points } of active) {
    low += points?.[0] ?? 0
    high += points?.[1] ?? 0
  }
  const opens = (direction: TargetReason['direction']) =>
    active.some((reason) => reason.points === null && reason.direction === direction)
  if (opens('higher')) high = Math.max(high, baseline.q3 ?? high)
  if (opens('lower')) low = Math.min(low, baseline.q1 ?? low)
  const range: [number, number] = [Math.min(low, HIGHEST_SCORE), Math.min(high, HIGHEST_SCORE)]
  const words = range[0] === range[1] ? `About ${range[0]}` : `${range[0]} to ${range[1]}`
  return { baseline, reasons, range, words: `${words}. ${baseline.words}.` }
}
