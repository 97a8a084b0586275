/**
 * A redacted skeleton of a document: new pages, drawn from what the reader sees, with the words that every report has and
 * other words and numbers in the place of all others. No part of the file itself gets into it.
 */
import type { Page } from '../pages/model'
import { type FoundTables, findTables } from '../reports/profile/table/tables'
import { readReports } from '../reports/read-reports'
import type { Outcome, Reading } from '../reports/schema'
import { assignDates } from './calendar'
import { Disguise } from './disguise'
import { Draft, runsOf } from './draft'
import { assignFigures } from './figures'
import { differences } from './likeness'
import { mixRows } from './mix'
import { stayByPlace } from './positions'
import { nextSeed, type Random, randomFrom, type Seed } from './random'
import { type Counts, type Redacted, redact, type StayingWord, type WordChoices } from './redact'
import { settle } from './settle'
import { makeSheetOf, type Sheet } from './sheet'

export interface SkeletonChoices extends WordChoices {
  /** The names of areas change places within their block, so that not even the profile is the person's own. */
  readonly mixed: boolean
}

/** What is made where nobody chose anything. */
export const usualChoices: SkeletonChoices = { replaced: new Set(), kept: new Set(), mixed: false }

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

/** Lots are drawn anew as often where the skeleton does not read like its document. */
const ATTEMPTS = 6

const isReading = (outcome: Outcome): outcome is Reading => outcome.ok

/** Words of the document itself: none of them is made up. */
const ownWords = (pages: readonly Page[]): ReadonlySet<string> =>
  new Set(pages.flatMap(({ words }) => words.flatMap(({ text }) => runsOf(text).map((run) => run.text.toLowerCase()))))

/** Words, in lower case, that stand somewhere else than in the names of areas. */
function wordsBeside(sheets: readonly Sheet[], found: FoundTables): ReadonlySet<string> {
  const beside = new Set<string>()
  for (const sheet of sheets) {
    const own = found.tables.filter((table) => table.page.number === sheet.page.number)
    const inLabels = new Set(own.flatMap((table) => table.rows.flatMap((row) => sheet.inside(row.labelBox))))
    sheet.page.words.forEach(({ text }, i) => {
      if (!inLabels.has(i)) for (const run of runsOf(text)) beside.add(run.text.toLowerCase())
    })
  }
  return beside
}

/** A document of which it is decided what stays. */
interface Prepared {
  readonly drafts: readonly Draft[]
  readonly own: readonly Outcome[]
  readonly words: ReadonlySet<string>
}

function decide(sheets: readonly Sheet[], found: FoundTables): Draft[] {
  const drafts = sheets.map((sheet) => new Draft(sheet))
  const strangers = wordsBeside(sheets, found)
  for (const draft of drafts) stayByPlace(draft, found, (word) => strangers.has(word))
  return drafts
}

function prepare(original: readonly Page[], mixed: boolean, random: Random): Prepared {
  const own = readReports(original, 'skeleton')
  const pages = original.map(settle)
  const words = ownWords(pages)
  const straight = pages.map(makeSheetOf)
  const found = findTables(straight.map(({ profile }) => profile))
  if (!mixed) return { drafts: decide(straight, found), own, words }
  const sheets = straight.map((sheet) => makeSheetOf(mixRows(sheet, found, random)))
  return { drafts: decide(sheets, findTables(sheets.map(({ profile }) => profile))), own, words }
}

function attempt({ drafts: decided, own, words }: Prepared, choices: SkeletonChoices, seed: Seed): Skeleton {
  const random = randomFrom(seed)
  const drafts = decided.map((draft) => draft.withoutTexts())
  const dates = assignDates(drafts, random)
  assignFigures(drafts, own.filter(isReading), random)
  const disguise = new Disguise(random, words)
  const made: Redacted[] = drafts.map((draft) => redact(draft, choices, disguise, random))
  const pages = made.map(({ page }) => page)
  const outcomes = readReports(pages, 'skeleton')
  const sum = (count: keyof Counts) => made.reduce((all, { counts }) => all + counts[count], 0)
  const staying = made.flatMap((one) => one.staying)
  const labelsStay = !choices.mixed && staying.every(({ reason, stays }) => reason !== 'label' || stays)
  return {
    pages,
    staying,
    counts: { words: sum('words'), numbers: sum('numbers'), pictures: sum('pictures'), hidden: sum('hidden'), dates },
    outcomes,
    differences: differences(own, outcomes, labelsStay),
  }
}

/**
 * Makes the skeleton of a document.
 *
 * @param original all pages of the file, in file order
 * @param seed kept to oneself: it tells what was replaced by what
 */
export function makeSkeleton(original: readonly Page[], choices: SkeletonChoices, seed: Seed): Skeleton {
  const prepared = prepare(original, choices.mixed, randomFrom(seed))
  let next = nextSeed(seed)
  let best = attempt(prepared, choices, next)
  for (let more = 1; more < ATTEMPTS && best.differences.length > 0; more++) {
    next = nextSeed(next)
    const other = attempt(prepared, choices, next)
    if (other.differences.length < best.differences.length) best = other
  }
  return best
}
