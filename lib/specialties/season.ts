/**
 * Where a day lies in the year of applications, for any day of any year. "Today" is handed in: this device's date.
 */
import { addMonths, dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { seasons } from './timeline'

interface SeasonDay {
  readonly date: string
  /** It follows from a rule and was not announced. */
  readonly inferred: boolean
  readonly origin: Origin | null
}

/** Seasons begin in June and are named by the year of their Match. */
const FIRST_MONTH = 6

/** Year of the Match that somebody who applies on this day applies for. */
export function seasonOf(today: string): number {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return month >= FIRST_MONTH ? year + 1 : year
}

/** "2026-27", as applicants say it. */
export const seasonWords = (season: number): string => `${season - 1}-${String(season % 100).padStart(2, '0')}`

const two = (part: number): string => String(part).padStart(2, '0')

/** The nth Wednesday of a month. */
function wednesday(year: number, month: number, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return `${year}-${two(month)}-${two(1 + ((3 - first + 7) % 7) + (nth - 1) * 7)}`
}

/**
 * Rules that are known to have held for every season on board: programs read ERAS applications from the fourth Wednesday
 * of September, rank lists are due on the first Wednesday of March. Other services have no rule that is known.
 */
const rules = {
  'programs-may-review': { how: 'Fourth Wednesday of September', of: (season: number) => wednesday(season - 1, 9, 4) },
  'rank-list-deadline': { how: 'First Wednesday of March', of: (season: number) => wednesday(season, 3, 1) },
} as const
type SeasonDayId = keyof typeof rules

/** A day of a season: published, else inferred from the rule and marked so. */
export function seasonDay(season: number, id: SeasonDayId): SeasonDay {
  const known = seasons().flatMap(({ dates }) => dates.filter((date) => date.id === id))
  const published = seasons()
    .find((one) => one.season === season)
    ?.dates.find((date) => date.id === id)
  if (published) return { date: published.date, inferred: published.approximate, origin: published.origin }
  const { how, of } = rules[id]
  const origins = known.map(({ origin }) => origin)
  return {
    date: of(season),
    inferred: true,
    origin: { from: 'worked-out', how: `${how}, as in every season we have.`, of: origins },
  }
}

/** The first day from `today` on which programs start reviewing, and the season that it opens. */
export function nextReview(today: string): SeasonDay & { readonly season: number } {
  const season = seasonOf(today)
  const day = seasonDay(season, 'programs-may-review')
  return day.date >= today
    ? { season, ...day }
    : { season: season + 1, ...seasonDay(season + 1, 'programs-may-review') }
}

const marked = ({ date, inferred }: SeasonDay, today: string): string =>
  `${dayWords(date)}${inferred ? ' (inferred, not announced)' : ''}${date < today ? ', which has passed' : ''}`

/** A day of the season in words, and of whose calendar it is. */
export interface SeasonSentence {
  readonly of: 'eras' | 'nrmp'
  readonly text: string
  readonly origin: Origin | null
}

/** The season in sentences: when programs read, what holds for a score that comes late, when it ends. */
export function seasonSentences(today: string): readonly SeasonSentence[] {
  const season = seasonOf(today)
  const review = seasonDay(season, 'programs-may-review')
  const ranks = seasonDay(season, 'rank-list-deadline')
  const name = seasonWords(season)
  if (today > ranks.date) {
    const next = seasonDay(season + 1, 'programs-may-review')
    return [
      { of: 'nrmp', text: `Rank lists for ${name} were due on ${marked(ranks, today)}.`, origin: ranks.origin },
      {
        of: 'eras',
        text: `For ${seasonWords(season + 1)}, ERAS programs may start reviewing on ${marked(next, today)}.`,
        origin: next.origin,
      },
    ]
  }
  return [
    {
      of: 'eras',
      text: `For ${name}, ERAS programs ${review.date < today ? 'could' : 'may'} start reviewing on ${marked(review, today)}.`,
      origin: review.origin,
    },
    {
      of: 'nrmp',
      text:
        review.date < today
          ? `Programs keep reviewing. A new score can still count until rank lists are due on ${marked(ranks, today)}.`
          : `Rank lists are due on ${marked(ranks, today)}.`,
      origin: ranks.origin,
    },
  ]
}

/** Months after which figures ought to be looked at again. */
const OLD_MONTHS = 15

/** One line where the newest season on board has ended, or the figures were last checked too long ago; else null. */
export function staleLine(today: string, retrieved: string): string | null {
  const newest = Math.max(...seasons().map(({ season }) => season))
  if (seasonOf(today) > newest) {
    return `The newest season we have, ${seasonWords(newest)}, has ended. Check this season’s dates with the services.`
  }
  return today > addMonths(retrieved, OLD_MONTHS)
    ? `These figures were last checked on ${dayWords(retrieved)}. Check them before you rely on them.`
    : null
}
