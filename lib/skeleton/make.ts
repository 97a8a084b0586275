/**
 * A redacted skeleton of a document: new pages, drawn from what the reader sees, with the words that every report has and
 * other words and numbers in the place of all others. No part of the file itself gets into it.
 */
import type { Page } from '../pages/model'
import { type FoundTables, findTables } from '../reports/profile/table/tables'
import { readReports } from '../reports/read-reports'
import type { Outcome } from '../reports/schema'
import { blankCharts } from './chart'
import { compareReadings } from './compare-readings'
import { assignDates } from './dates'
import { assignFigures } from './figures'
import { decide } from './places'
import { Pseudonymizer } from './pseudonymizer'
import { randomFrom, type Seed } from './random'
import { type Counts, redact, type SkeletonChoices, type StayingWord } from './redact'
import { restoreRecognized } from './restore-recognized'
import { SourcePage } from './source-page'

/** What is made where nobody chose anything. */
export const usualChoices: SkeletonChoices = { replaced: new Set(), kept: new Set() }

export interface Skeleton {
  readonly pages: readonly Page[]
  /** Every place of every word that stays or may stay. */
  readonly staying: readonly StayingWord[]
  readonly counts: Counts & { readonly dates: number }
  /** What is read of the skeleton. */
  readonly outcomes: readonly Outcome[]
  /** How that differs from what is read of the document, in words. */
  readonly differences: readonly string[]
}

/** The runs of words, in lower case. */
const runsOf = (words: readonly SourcePage['words'][number][]): string[] =>
  words.flatMap(({ runs }) => runs.map(({ text }) => text.toLowerCase()))

/** Words, in lower case, that stand somewhere else than in the names of areas. */
function wordsBeside(pages: readonly SourcePage[], { tables }: FoundTables): ReadonlySet<string> {
  const beside = pages.flatMap((page) => {
    const own = tables.filter((table) => table.page.number === page.page.number)
    const labels = new Set(own.flatMap(({ rows }) => rows.flatMap(({ labelBox }) => page.inside(labelBox))))
    return runsOf(page.words.filter((word) => !labels.has(word)))
  })
  return new Set(beside)
}

/**
 * Makes the skeleton of a document.
 *
 * @param original all pages of the file, in file order
 * @param seed kept to oneself: it tells what was replaced by what
 */
export function makeSkeleton(original: readonly Page[], choices: SkeletonChoices, seed: Seed): Skeleton {
  const own = readReports(original, 'skeleton')
  const pages = original.map((page) => new SourcePage(restoreRecognized(page)))
  const found = findTables(pages.map(({ view }) => view))
  const strangers = wordsBeside(pages, found)
  for (const page of pages) decide(page, found, (word) => strangers.has(word))
  const random = randomFrom(seed)
  const dates = assignDates(pages, random)
  const charts = pages.map(blankCharts)
  assignFigures(
    pages,
    own.filter((outcome) => outcome.ok),
    random,
  )
  const pseudonyms = new Pseudonymizer(random, new Set(pages.flatMap(({ words }) => runsOf(words))))
  const made = pages.map((page, i) => redact(page, charts[i] ?? [], choices, pseudonyms, random))
  const outcomes = readReports(
    made.map(({ page }) => page),
    'skeleton',
  )
  const sum = (count: keyof Counts) => made.reduce((all, { counts }) => all + counts[count], 0)
  const staying = made.flatMap((one) => one.staying)
  const labelsStay = staying.every(({ reason, stays }) => reason !== 'label' || stays)
  return {
    pages: made.map(({ page }) => page),
    staying,
    counts: {
      words: sum('words'),
      numbers: sum('numbers'),
      pictures: sum('pictures'),
      charts: sum('charts'),
      hidden: sum('hidden'),
      dates,
    },
    outcomes,
    differences: compareReadings(own, outcomes, labelsStay),
  }
}
