/**
 * After a failure: would a new score be there before programs begin to read? Dates only, from the rule of score release and
 * the season that comes next.
 */
import { addDays, dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { type ExamDateOption, weighDelay } from '../specialties/delay'
import { timelineSet } from '../specialties/timeline'

export interface RetakeDates {
  /** The day on which programs begin to read: typed, else that of the next season; null where neither is known. */
  readonly review: string | null
  readonly reviewOrigin: Origin | null
  /** Last days for an exam whose score is there in any case, and usually, before that day. */
  readonly lastInAnyCase: string | null
  readonly lastUsually: string | null
  /** The planned day of the next attempt; null without one after the test. */
  readonly planned: ExamDateOption | null
  readonly words: string
  /** Of the weeks that a score takes. */
  readonly origin: Origin
}

const weekLength = 7

function wordsOf(today: string, review: string | null, inAnyCase: string, usually: string): string {
  if (review === null) {
    return 'On which day programs of the next season begin to read is not known here. Type it, and the last days for the exam follow.'
  }
  const reads = `Programs may begin to read on ${dayWords(review)}.`
  if (usually < today)
    return `${reads} The score of an exam from now on would come after that day; programs go on reading.`
  if (inAnyCase < today) {
    return `${reads} The score of an exam until ${dayWords(usually)} is usually there by then, but need not be.`
  }
  return `${reads} The score of an exam until ${dayWords(inAnyCase)} is there by then in any case, and of one until ${dayWords(usually)} usually.`
}

/**
 * The dates that a new attempt is weighed against.
 *
 * @param testDate of the failed attempt: a day planned before it is an old plan
 * @returns null where the rule of score release may not be shown
 */
export function retakeDates(
  today: string,
  testDate: string | null,
  planned: { readonly examDate: string | null; readonly review: string | null },
): RetakeDates | null {
  const { examDate } = planned
  const next = examDate !== null && (testDate === null || examDate > testDate) ? examDate : null
  const weighing = weighDelay(today, next === null ? [] : [next], planned.review)
  const rule = timelineSet('score-release')?.rule
  if (weighing === null || rule === undefined) return null
  const { review, reviewOrigin, origin, options } = weighing
  const before = (weeks: number): string => (review === null ? '' : addDays(review, -weeks * weekLength))
  const inAnyCase = before(rule.allowWeeks)
  const usually = before(rule.typicalWeeks)
  return {
    review,
    reviewOrigin,
    lastInAnyCase: review === null ? null : inAnyCase,
    lastUsually: review === null ? null : usually,
    planned: options[0] ?? null,
    words: wordsOf(today, review, inAnyCase, usually),
    origin,
  }
}
