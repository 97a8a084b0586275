/**
 * After a failure: would a new score be there before programs start reviewing? Dates only, from the rule of score release and
 * the season that comes next.
 */
import { addDays, dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { type ExamDateOption, weighDelay } from '../specialties/delay'
import { timelineSet } from '../specialties/timeline'

export interface RetakeDates {
  /** The day on which programs start reviewing: typed, else that of the next season, published or inferred. */
  readonly review: string
  readonly reviewOrigin: Origin | null
  /** Last days for an exam whose score is there in any case, and usually, before that day. */
  readonly lastInAnyCase: string
  readonly lastUsually: string
  /** The planned day of the next attempt; null without one after the test. */
  readonly planned: ExamDateOption | null
  readonly words: string
  /** Of the weeks that a score takes. */
  readonly origin: Origin
}

const weekLength = 7

function wordsOf(today: string, read: string, inAnyCase: string, usually: string): string {
  const reads = `Programs may start reviewing on ${read}.`
  if (usually < today) return `${reads} A score from now on would arrive after that date; programs keep reviewing.`
  if (inAnyCase < today) return `${reads} The score of an exam by ${dayWords(usually)} usually arrives in time.`
  return `${reads} The score of an exam by ${dayWords(inAnyCase)} arrives in time, even at the latest, by ${dayWords(usually)} usually.`
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
  const { review, reviewOrigin, inferred, origin, options } = weighing
  const inAnyCase = addDays(review, -rule.allowWeeks * weekLength)
  const usually = addDays(review, -rule.typicalWeeks * weekLength)
  const read = `${dayWords(review)}${inferred ? ' (inferred, not announced)' : ''}`
  return {
    review,
    reviewOrigin,
    lastInAnyCase: inAnyCase,
    lastUsually: usually,
    planned: options[0] ?? null,
    words: wordsOf(today, read, inAnyCase, usually),
    origin,
  }
}
