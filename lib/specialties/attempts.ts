/**
 * How often an exam may be taken, as dates reckoned from the test date.
 */

import type { Person } from '../applicant/person'
import { attemptDates } from '../exams/attempts'
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import { addMonths, dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { timelineSet, timelineSource } from './timeline'

interface NextAttempt {
  /** "If this was your third attempt in twelve months". */
  readonly condition: string
  /** First day on which the next attempt is allowed; null where the rules set none, or the date is not known. */
  readonly earliest: string | null
  readonly words: string
}

export interface AttemptRules {
  /** True where the attempts shown or told are as many as the rules allow: then there is none to plan for. */
  readonly noneLeft: boolean
  /** What follows, depending on which attempt this was. */
  readonly next: readonly NextAttempt[]
  readonly origin: Origin
}

/** Which attempt the person says it was, and the first. */
export type ToldAttempts = Pick<Person, 'attempt' | 'firstAttempt'>

const later = (a: string, b: string): string => (a > b ? a : b)

/**
 * The rules on attempts, as dates from the days on which the exam was taken.
 *
 * @param document a transcript shows all attempts, a report one
 * @param told which attempt the person says the latest was, and the day of the first
 * @param today a window that has ended by then is not named
 * @returns null where the rules may not be shown, and for COMLEX, whose rules are not known here
 */
export function attemptRules(
  document: Parameters<typeof attemptDates>[0],
  told: ToldAttempts = { attempt: null, firstAttempt: null },
  today = '',
): AttemptRules | null {
  const set = timelineSet('attempts')
  const source = set === null ? null : timelineSource(set)
  const { exam, prints } = documents[document.kind]
  if (set === null || source === null || exams[exam].scale === null) return null
  const { rule } = set
  const complete = prints.attempts
  const dates = [...attemptDates(document)].sort()
  const latest = dates.at(-1) ?? null
  const firstKnown = complete || told.firstAttempt !== null
  const first = complete ? (dates[0] ?? null) : told.firstAttempt
  const afterLatest = latest === null ? null : addMonths(latest, rule.fourthAttemptMonthsAfterLatest)
  const afterFirst = first === null ? null : addMonths(first, rule.fourthAttemptMonthsAfterFirst)

  const known = Math.max(dates.length, told.attempt ?? 0)
  const settled = (complete && known > 0) || told.attempt !== null
  const attemptWords = (which: string): string =>
    settled ? `After your ${which} attempt` : `If this was your ${which} attempt`
  const free: NextAttempt = {
    condition: attemptWords(settled ? (known === 2 ? 'second' : 'first') : 'first or second'),
    earliest: null,
    words: `No waiting period before your next attempt, but no more than ${rule.maxIn12Months} attempts within 12 months${
      latest === null || addMonths(latest, 12) < today ? '' : ` (until ${dayWords(addMonths(latest, 12))})`
    }.`,
  }
  const fourth: NextAttempt = {
    condition: attemptWords('third'),
    earliest: firstKnown && afterLatest !== null && afterFirst !== null ? later(afterLatest, afterFirst) : afterLatest,
    words:
      afterLatest === null
        ? `A fourth is allowed no sooner than ${rule.fourthAttemptMonthsAfterFirst} months after the first and ${rule.fourthAttemptMonthsAfterLatest} months after the latest.`
        : firstKnown && afterFirst !== null
          ? `A fourth is allowed from ${dayWords(later(afterLatest, afterFirst))}: ${rule.fourthAttemptMonthsAfterFirst} months after the first and ${rule.fourthAttemptMonthsAfterLatest} months after the latest.`
          : `A fourth is allowed no sooner than ${dayWords(afterLatest)}, and not before ${rule.fourthAttemptMonthsAfterFirst} months have passed since your first.`,
  }
  const last: NextAttempt = {
    condition: attemptWords('fourth'),
    earliest: null,
    words: `${rule.maxAttemptsPerStep} attempts are allowed in all, incomplete ones included (before Jul 1, 2021: ${rule.maxAttemptsBefore20210701}); four unsuccessful ones at any Step end eligibility for all Steps. Ask USMLE and your dean what applies to you.`,
  }
  // What holds for the attempt that follows the second, the third, the fourth; fewer cannot be ruled out by one report.
  const rulesFromHere = [free, fourth, last].slice(Math.max(0, Math.min(known - 2, 2)))
  return {
    noneLeft: known >= rule.maxAttemptsPerStep,
    next: settled ? rulesFromHere.slice(0, 1) : rulesFromHere,
    origin: { from: 'figures', source },
  }
}
