/** The figures that the guide speaks of, each looked up once, with its source. */

import type { ScoredExam } from '../exams/exam'
import { dayWords } from '../figures/dates'
import type { Origin } from '../figures/source'
import { percentileSets } from '../norms/data/percentiles'
import { type ChosenEdition, chooseEdition, editionSource } from '../norms/editions'
import { minimumPassingScore } from '../norms/passing'
import { percentileIn, percentileRange } from '../norms/percentile'
import { factsOf, type SeasonDate, seasons, timelineSet } from '../specialties/timeline'
import { figure, type ProsePart, published } from './prose'

/** "44th" */
export function ordinal(value: number): string {
  const whole = Math.round(value)
  const teen = whole % 100 >= 11 && whole % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th')
  return `${whole}${ending}`
}

/** The score that a widely read article calls the top quarter. */
export const popularTop = 255

export const newestEdition: ChosenEdition | null = chooseEdition('step2ck', null)

function fromTable(value: number | null, interpolated: boolean, edition: ChosenEdition): ProsePart | null {
  if (value === null) return null
  const source: Origin = { from: 'figures', source: edition.source }
  return figure(
    ordinal(value),
    interpolated
      ? { from: 'worked-out', how: 'Between two published points of the norm table, in a straight line.', of: [source] }
      : source,
  )
}

/** The percentile of a Step 2 CK score in the newest table, in words; null where the table says nothing. */
export function percentileWords(score: number): ProsePart | null {
  if (newestEdition === null) return null
  const { value, interpolated } = percentileIn(newestEdition.set, score)
  return fromTable(value, interpolated, newestEdition)
}

/** The percentiles of a score less and plus an error, in the newest table. */
export function percentileEnds(score: number, error: number): readonly [ProsePart | null, ProsePart | null] {
  if (newestEdition === null) return [null, null]
  const { low, high } = percentileRange(newestEdition.set, score, error)
  return [fromTable(low, true, newestEdition), fromTable(high, true, newestEdition)]
}

/** What one Step 2 CK score was worth in each edition, oldest first: "the 71st in 2017-20". */
export function percentileHistory(score: number): readonly { readonly edition: string; readonly value: ProsePart }[] {
  return percentileSets
    .filter((set) => set.exam === 'step2ck')
    .toSorted((a, b) => a.window.from.localeCompare(b.window.from))
    .flatMap((set) => {
      const source = editionSource(set)
      const value = published(ordinal(percentileIn(set, score).value ?? Number.NaN), source)
      return source?.edition == null || value === null || percentileIn(set, score).value === null
        ? []
        : [{ edition: source.edition, value }]
    })
}

/** Score from which on a quarter scored higher: worked out in the file of the newest table itself. */
export function topQuarterFrom(): ProsePart | null {
  const at = newestEdition?.set.derived?.scoreAtPercentile.find(({ percentile }) => percentile === 75)
  if (newestEdition === null || at === undefined) return null
  return figure(Math.round(at.score), {
    from: 'worked-out',
    how: 'Between two published points of the norm table, in a straight line.',
    of: [{ from: 'figures', source: newestEdition.source }],
  })
}

/** The minimum in force and the day it began. */
export function minimumNow(exam: ScoredExam): { readonly value: ProsePart | null; readonly since: string | null } {
  const standard = minimumPassingScore(exam, null)
  return {
    value: published(standard?.minimum, standard?.source),
    since: standard?.from == null ? null : dayWords(standard.from),
  }
}

type FactKind = 'attempts' | 'disclosure' | 'retakes' | 'score-release'

/** The words of one rule or fact of the calendar, with its source; null where it may not be shown. */
export function factWords(kind: FactKind, id: string): ProsePart | null {
  const set = timelineSet(kind)
  const fact = set === null ? undefined : factsOf(set).find((one) => one.id === id)
  return fact === undefined ? null : figure(fact.text, fact.origin)
}

/** The day of an event in the newest season that has it, and the Match that the season leads to. */
export function newestSeasonDay(id: SeasonDate['id']): { readonly match: string; readonly day: ProsePart } | null {
  for (const { season, dates } of [...seasons()].sort((a, b) => b.season - a.season)) {
    const event = dates.find((date) => date.id === id)
    if (event) return { match: String(season), day: figure(dayWords(event.date), event.origin) }
  }
  return null
}
