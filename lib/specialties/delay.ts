/**
 * Delay the exam? The dates only: when a score would be there, beside the day on which programs start reviewing.
 */
import { addDays, daysBetween, dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { nextReview, seasonDay, seasonOf } from './season'
import { timelineSet, timelineSource } from './timeline'

const WEEK = 7

export type DelayWeighing = NonNullable<ReturnType<typeof weighDelay>>
export type ExamDateOption = DelayWeighing['options'][number]

/** Beside the day on which programs start reviewing. */
type InTime = 'in-any-case' | 'usually' | 'not'

/** A score that comes after programs began to read counts until rank lists are due. */
function lateWords(scoreUsually: string): string {
  const ranks = seasonDay(seasonOf(scoreUsually), 'rank-list-deadline')
  return scoreUsually > ranks.date
    ? 'The score would come after rank lists are due.'
    : `Programs keep reviewing, and a late score can still count until rank lists are due on ${dayWords(ranks.date)}${ranks.inferred ? ' (inferred)' : ''}.`
}

/** For somebody in the season under way: whether the score still counts in it. Empty outside of one. */
function underWay(today: string, scoreUsually: string): string {
  const season = seasonOf(today)
  const ranks = seasonDay(season, 'rank-list-deadline')
  if (today <= seasonDay(season, 'programs-may-review').date || today > ranks.date) return ''
  const due = `rank lists of this season are due on ${dayWords(ranks.date)}${ranks.inferred ? ' (inferred)' : ''}`
  return scoreUsually <= ranks.date
    ? ` If you have already applied: ${due}, and the score usually arrives before that.`
    : ` If you have already applied: ${due}, before the score usually arrives.`
}

function sentenceFor(inTime: InTime, usually: string, allow: string, review: string, inferred: boolean): string {
  const score = `The score usually arrives by ${dayWords(usually)}; allow until ${dayWords(allow)}.`
  const read = `${dayWords(review)}${inferred ? ' (inferred, not announced)' : ''}`
  if (inTime === 'in-any-case') return `${score} Both are before programs may start reviewing, on ${read}.`
  if (inTime === 'usually')
    return `${score} Programs may start reviewing on ${read}; the score is usually there by then.`
  return `${score} Programs may start reviewing on ${read}, before that. ${lateWords(usually)}`
}

/**
 * Several dates for the exam, each with the days on which its score may be expected.
 *
 * @param examDates the planned date and the ones it might be moved to
 * @param review a day that the person typed for "programs start reviewing"; else that of the next season, published or inferred
 * @returns null where the rule of score release may not be shown
 */
export function weighDelay(today: string, examDates: readonly string[], review: string | null = null) {
  const set = timelineSet('score-release')
  const source = set === null ? null : timelineSource(set)
  if (set === null || source === null) return null
  const { season, date, inferred, origin: dayOrigin } = nextReview(today)
  const day = review ?? date
  return {
    /** The season that comes next, and the day on which its programs may begin to review. */
    season,
    review: day,
    /** That day follows from a rule and was not announced. */
    inferred: review === null && inferred,
    reviewOrigin: review === null ? dayOrigin : ({ from: 'person' } satisfies Origin),
    origin: { from: 'figures', source } satisfies Origin,
    options: examDates.map((examDate) => {
      const scoreUsually = addDays(examDate, set.rule.typicalWeeks * WEEK)
      const scoreAllow = addDays(examDate, set.rule.allowWeeks * WEEK)
      const inTime: InTime = scoreAllow <= day ? 'in-any-case' : scoreUsually <= day ? 'usually' : 'not'
      return {
        examDate,
        /** Whole weeks from today. */
        weeksLeft: Math.max(0, Math.floor(daysBetween(today, examDate) / WEEK)),
        /** Day by which the score is usually there, and by which to allow for it. */
        scoreUsually,
        scoreAllow,
        inTime,
        sentence: `${sentenceFor(inTime, scoreUsually, scoreAllow, day, review === null && inferred)}${underWay(today, scoreUsually)}`,
      }
    }),
  }
}
