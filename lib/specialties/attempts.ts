/**
 * How often an examination may be taken, as dates reckoned from the test date.
 */
import { addMonths, dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { type Fact, factsOf, timelineSet, timelineSource } from './timeline'

export interface NextAttempt {
  /** "If this was your third attempt in twelve months". */
  readonly condition: string
  /** First day on which the next attempt is allowed; null where the rules set none, or the date is not known. */
  readonly earliest: string | null
  readonly words: string
}

export interface AttemptRules {
  /** Four in all, incomplete ones included. */
  readonly maxAttempts: number
  readonly maxInTwelveMonths: number
  /** Attempts that the document shows, this one included. */
  readonly known: number
  /** What follows, depending on which attempt this was. */
  readonly next: readonly NextAttempt[]
  /** The rules as sentences. */
  readonly facts: readonly Fact[]
  readonly origin: Origin
}

const later = (a: string, b: string): string => (a > b ? a : b)

/**
 * The rules on attempts, as dates from the days on which the examination was taken.
 *
 * @param testDates of every attempt that the document shows, in any order; a transcript shows all, a report one
 * @param complete true where `testDates` are known to be all attempts
 * @returns null where the rules may not be shown
 */
export function attemptRules(testDates: readonly string[], complete: boolean): AttemptRules | null {
  const set = timelineSet('attempts')
  const source = set === null ? null : timelineSource(set)
  if (set === null || source === null) return null
  const { rule } = set
  const dates = [...testDates].sort()
  const latest = dates.at(-1) ?? null
  const first = dates[0] ?? null
  const afterLatest = latest === null ? null : addMonths(latest, rule.fourthAttemptMonthsAfterLatest)
  const afterFirst = first === null ? null : addMonths(first, rule.fourthAttemptMonthsAfterFirst)

  const free: NextAttempt = {
    condition: 'If this was your first or second attempt',
    earliest: null,
    words: `The rules collected here set no waiting time before the next attempt, but allow no more than ${rule.maxIn12Months} within 12 months${
      latest === null ? '' : `: the 12 months that begin with this test end on ${dayWords(addMonths(latest, 12))}`
    }.`,
  }
  const fourth: NextAttempt = {
    condition: 'If this was your third attempt',
    earliest: complete && afterLatest !== null && afterFirst !== null ? later(afterLatest, afterFirst) : afterLatest,
    words:
      afterLatest === null
        ? `A fourth is allowed no sooner than ${rule.fourthAttemptMonthsAfterFirst} months after the first and ${rule.fourthAttemptMonthsAfterLatest} months after the latest.`
        : complete && afterFirst !== null
          ? `A fourth is allowed from ${dayWords(later(afterLatest, afterFirst))}: ${rule.fourthAttemptMonthsAfterFirst} months after the first and ${rule.fourthAttemptMonthsAfterLatest} months after the latest.`
          : `A fourth is allowed no sooner than ${dayWords(afterLatest)}, and not before ${rule.fourthAttemptMonthsAfterFirst} months have passed since your first.`,
  }
  const last: NextAttempt = {
    condition: 'If this was your fourth attempt',
    earliest: null,
    words: `${rule.maxAttemptsPerStep} attempts are allowed in all, incomplete ones included; four unsuccessful ones at any Step end eligibility for all Steps.`,
  }
  const known = dates.length
  // What holds for the attempt that follows the second, the third, the fourth; fewer cannot be ruled out by one report.
  const rulesFromHere = [free, fourth, last].slice(Math.max(0, Math.min(known - 2, 2)))
  return {
    maxAttempts: rule.maxAttemptsPerStep,
    maxInTwelveMonths: rule.maxIn12Months,
    known,
    next: complete && known > 0 ? rulesFromHere.slice(0, 1) : rulesFromHere,
    facts: factsOf(set),
    origin: { from: 'figures', source },
  }
}
