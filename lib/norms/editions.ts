/**
 * Which edition of a norm table speaks for a test date.
 */

import { exams, type ScoredExam } from '../exams/exam'
import { daysBetween, dayWords, isWithin } from '../figures/dates'
import { rated } from '../figures/rated'
import type { FigureSource } from '../figures/source'
import type { FigureWarning } from '../figures/warning'
import { percentileFolder, percentileSets } from './data/percentiles'
import type { PercentileSet } from './schema'

export interface ChosenEdition {
  readonly set: PercentileSet
  readonly source: FigureSource
  /** One sentence: why this edition and no other. */
  readonly why: string
  readonly warning: FigureWarning | null
}

function windowWords(set: PercentileSet): string {
  return `${set.window.from.slice(0, 4)}-${(set.window.to ?? '').slice(2, 4)}`
}

/** Days from a date to a window, 0 inside it. */
function distance(date: string, { window }: PercentileSet): number {
  if (isWithin(date, window)) return 0
  return date < window.from ? daysBetween(date, window.from) : daysBetween(window.to ?? date, date)
}

/** The source of an edition as a whole; null where it may not be shown. */
export function editionSource(set: PercentileSet): FigureSource | null {
  const file = `${percentileFolder}/${set.id}.json`
  return rated(set, { file, retrieved: set.retrieved, edition: windowWords(set) })
}

function chosen(set: PercentileSet, why: string, warning: FigureWarning | null): ChosenEdition | null {
  const source = editionSource(set)
  return source === null ? null : { set, source, why, warning }
}

/**
 * The edition of an examination's norm table for a test date: the newest whose cohort window contains it; after the
 * newest window the newest; in a gap or before all windows the nearest, with a warning; without a date the newest,
 * with a warning.
 *
 * @returns null where no table of the examination is known
 */
export function chooseEdition(exam: ScoredExam, date: string | null): ChosenEdition | null {
  const sets = percentileSets
    .filter((set) => set.exam === exam && editionSource(set) !== null)
    .sort((a, b) => (b.window.to ?? '').localeCompare(a.window.to ?? ''))
  const [newest] = sets
  if (newest === undefined) return null
  const name = exams[exam].name

  if (date === null) {
    return chosen(newest, `The newest table, ${windowWords(newest)}, because the test date is not known.`, {
      code: 'no-test-date',
      message: `The test date is not known, so the newest norm table of ${name} (${windowWords(newest)}) was taken. Add the date to get the right one.`,
    })
  }
  const containing = sets.find((set) => isWithin(date, set.window))
  if (containing !== undefined) {
    return chosen(containing, `The newest table that covers your test date: ${windowWords(containing)}.`, null)
  }
  if (date > (newest.window.to ?? '')) {
    return chosen(newest, `We used the newest table (${windowWords(newest)}); none covers your test date yet.`, null)
  }
  const nearest = sets.reduce((best, set) => (distance(date, set) < distance(date, best) ? set : best))
  const before = sets.every((set) => date < set.window.from)
  return chosen(nearest, `We used the nearest table (${windowWords(nearest)}); none covers your test date.`, {
    code: before ? 'edition-before' : 'edition-gap',
    message: `No ${name} norm table covers ${dayWords(date)}. We used the nearest one (${windowWords(nearest)}); means have risen over the years.`,
  })
}

/** The years of an edition, as in "norm table 2023-26"; empty for an unknown id. */
export function yearsOf(edition: string | null): string {
  const set = percentileSets.find(({ id }) => id === edition)
  return set === undefined ? '' : windowWords(set)
}

/** Whom the table of an edition describes, as the data set words it; empty for an unknown id. */
export function cohortOf(edition: string | null): string {
  return percentileSets.find(({ id }) => id === edition)?.cohort ?? ''
}
