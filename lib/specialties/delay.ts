/**
 * Delay the exam? The dates only: when a score would be there, beside the day on which programs begin to read.
 */
import { addDays, daysBetween, dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { type SeasonDates, seasons, timelineSet, timelineSource } from './timeline'

const WEEK = 7

export interface ExamDateOption {
  readonly examDate: string
  /** Whole weeks from today. */
  readonly weeksLeft: number
  /** Day by which the score is usually there, and by which to allow for it. */
  readonly scoreUsually: string
  readonly scoreAllow: string
  /** Beside the day on which programs begin to read: in any case, usually, or not in time. Null without that day. */
  readonly inTime: 'in-any-case' | 'usually' | 'not' | null
  readonly sentence: string
}

export interface DelayWeighing {
  /** The season that comes next, and the day on which its programs may begin to review; null where none is known. */
  readonly season: number | null
  readonly review: string | null
  readonly reviewOrigin: Origin | null
  readonly options: readonly ExamDateOption[]
  readonly origin: Origin
}

/** The next season whose programs have not begun to read on a day; null beyond what the file knows. */
export function nextSeason(today: string): SeasonDates | null {
  const reads = ({ dates }: SeasonDates) => dates.find(({ id }) => id === 'programs-may-review')?.date ?? ''
  return [...seasons()].sort((a, b) => a.season - b.season).find((season) => reads(season) >= today) ?? null
}

function sentenceFor(inTime: ExamDateOption['inTime'], usually: string, allow: string, review: string | null): string {
  const score = `The score is usually there by ${dayWords(usually)}; allow until ${dayWords(allow)}.`
  if (review === null) return `${score} When programs of that season begin to read is not known here: type the date.`
  const read = dayWords(review)
  if (inTime === 'in-any-case') return `${score} Programs may begin to read on ${read}, after both.`
  if (inTime === 'usually')
    return `${score} Programs may begin to read on ${read}: it is usually there by then, but need not be.`
  return `${score} Programs may begin to read on ${read}, before it.`
}

/**
 * Several dates for the exam, each with the days on which its score may be expected.
 *
 * @param examDates the planned date and the ones it might be moved to
 * @param review a day that the person typed for "programs begin to read"; else the one of the next season
 * @returns null where the rule of score release may not be shown
 */
export function weighDelay(
  today: string,
  examDates: readonly string[],
  review: string | null = null,
): DelayWeighing | null {
  const set = timelineSet('score-release')
  const source = set === null ? null : timelineSource(set)
  if (set === null || source === null) return null
  const season = nextSeason(today)
  const published = season?.dates.find(({ id }) => id === 'programs-may-review') ?? null
  const day = review ?? published?.date ?? null
  return {
    season: season?.season ?? null,
    review: day,
    reviewOrigin: review === null ? (published?.origin ?? null) : { from: 'person' },
    origin: { from: 'figures', source },
    options: examDates.map((examDate) => {
      const scoreUsually = addDays(examDate, set.rule.typicalWeeks * WEEK)
      const scoreAllow = addDays(examDate, set.rule.allowWeeks * WEEK)
      const inTime = day === null ? null : scoreAllow <= day ? 'in-any-case' : scoreUsually <= day ? 'usually' : 'not'
      return {
        examDate,
        weeksLeft: Math.max(0, Math.floor(daysBetween(today, examDate) / WEEK)),
        scoreUsually,
        scoreAllow,
        inTime,
        sentence: sentenceFor(inTime, scoreUsually, scoreAllow, day),
      }
    }),
  }
}
