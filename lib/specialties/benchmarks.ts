/**
 * Published scores of people who matched, by specialty and applicant type.
 */

import { type Applicant, applicantNames } from '../applicant/group'
import { exams } from '../exams/exam'
import { type ShownConfidence, shownConfidence } from '../figures/confidence'
import { rated } from '../figures/rated'
import type { FigureSource } from '../figures/source'
import type { FigureWarning } from '../figures/warning'
import { benchmarkSets } from './data/benchmark-sets'
import { specialtyFiguresLeftOut } from './left-out'
import { specialtyById } from './names'
import type { ScoreCell, ScoreRow, ScoreSet, SpecialtyEntry } from './schema'

export type Statistic = 'median' | 'mean'

export interface MatchedFigures {
  readonly n: number | null
  readonly q1: number | null
  /** Median or mean: see `statistic`. */
  readonly middle: number | null
  readonly q3: number | null
}

/** Figures of other people or another edition, named as the substitute that they are. */
export interface Substitute {
  /** "non-US-citizen IMGs in Dermatology 2024, mean 256" */
  readonly words: string
  readonly applicant: Applicant
  /** Null: all specialties together. */
  readonly specialty: string | null
  readonly edition: number
  readonly statistic: Statistic
  readonly matched: MatchedFigures
  readonly source: FigureSource
}

export interface SpecialtyFigures {
  /** Id, or null where the person typed the figures. */
  readonly specialty: string | null
  readonly name: string
  readonly applicant: Applicant | null
  /** Year of the edition that was looked up; null for typed figures. */
  readonly edition: number | null
  readonly statistic: Statistic
  readonly matched: MatchedFigures
  readonly notMatched: { readonly n: number | null; readonly middle: number | null } | null
  /** True where the publisher withholds the figures of the matched for small numbers. */
  readonly suppressed: boolean
  /** True where the figures of the matched rest on fewer than `FEW` people. */
  readonly few: boolean
  readonly confidence: ShownConfidence | null
  /** Doubts that the data files note: shown with the figure. */
  readonly doubts: readonly string[]
  /** Where a figure is missing: the nearest ones that are known, nearest first. */
  readonly substitutes: readonly Substitute[]
  readonly warnings: readonly FigureWarning[]
  /** Null for typed figures and where nothing is known. */
  readonly source: FigureSource | null
}

/** The examinations whose scores the sets hold. */
export type BenchmarkExam = ScoreSet['exam']

/** Under this many people quartiles rest on two or three each; the data files call eight "few" themselves. */
const FEW = 10

const setFolder = 'lib/specialties/data/sets'
const unknown: MatchedFigures = { n: null, q1: null, middle: null, q3: null }

/** The edition and statistic in which a group is looked up, also where the table turns out to lack it. */
const usualEdition: Readonly<Record<Applicant, { edition: number; statistic: Statistic }>> = {
  'us-md': { edition: 2026, statistic: 'median' },
  'us-do': { edition: 2024, statistic: 'mean' },
  'us-img': { edition: 2026, statistic: 'median' },
  'non-us-img': { edition: 2026, statistic: 'median' },
}

/** Whose figures come nearest where a group has none of its own in a specialty. */
const nearestGroup: Readonly<Record<Applicant, Applicant>> = {
  'us-md': 'us-do',
  'us-do': 'us-md',
  'us-img': 'non-us-img',
  'non-us-img': 'us-md',
}

interface Found {
  readonly set: ScoreSet
  readonly row: ScoreRow
  readonly source: FigureSource
}

/** Every row of a group in a specialty (null: all specialties together) that may be shown, newest edition first. */
function rowsOf(exam: BenchmarkExam, applicant: Applicant, specialty: string | null): readonly Found[] {
  return benchmarkSets
    .filter((set) => set.exam === exam && set.use === 'benchmark')
    .sort((a, b) => b.edition - a.edition)
    .flatMap((set) =>
      set.figures
        .filter((row) => row.specialty === specialty && (row.applicant ?? set.applicant) === applicant)
        .flatMap((row) => {
          const source = sourceOf(set, row)
          return source === null ? [] : [{ set, row, source }]
        }),
    )
}

/** A cell of a row, each value null where its own confidence forbids to show it. */
function cellOf({ set, row }: Found, cell: ScoreCell): MatchedFigures {
  const confidence = cell.confidence ?? row.confidence ?? set.confidence
  const shown = shownConfidence({ confidence, show: set.show }, { show: cell.show }) !== null
  return shown ? { n: cell.n, q1: cell.q1, middle: cell.middle, q3: cell.q3 } : unknown
}

function sourceOf(set: ScoreSet, row: ScoreRow): FigureSource | null {
  const place = {
    file: `${setFolder}/${set.id}.json`,
    retrieved: set.retrieved,
    edition: String(set.edition),
    date: set.published,
  }
  const { confidence, show, note } = row
  return rated(set, place, { id: row.specialty ?? row.applicant, confidence, show, note })
}

function substituteOf(found: Found, applicant: Applicant): Substitute {
  const { set, row } = found
  const matched = cellOf(found, row.matched)
  const where =
    row.specialty === null ? 'all specialties together' : (specialtyById(row.specialty)?.name ?? row.specialty)
  return {
    words: `${applicantNames[applicant].group} in ${where} ${set.edition}, ${set.statistic} ${matched.middle}`,
    applicant,
    specialty: row.specialty,
    edition: set.edition,
    statistic: set.statistic,
    matched,
    source: found.source,
  }
}

/** What stands in for a missing figure: the group's own older one, the nearest group's, the group's own over all specialties. */
function substitutesFor(exam: BenchmarkExam, applicant: Applicant, specialty: string): readonly Substitute[] {
  const near = nearestGroup[applicant]
  const newestKnown = (group: Applicant, of: string | null) =>
    rowsOf(exam, group, of)
      .filter((found) => cellOf(found, found.row.matched).middle !== null)
      .slice(0, 1)
      .map((found) => substituteOf(found, group))
  return [...newestKnown(applicant, specialty), ...newestKnown(near, specialty), ...newestKnown(applicant, null)]
}

const insteadOf = (substitutes: readonly Substitute[]): string =>
  substitutes.length > 0 ? ` Closest available: ${substitutes.map(({ words }) => words).join('; ')}.` : ''

function notesOf(row: ScoreRow): readonly string[] {
  return [row.note, row.matched.note, row.notMatched?.note].filter((note) => note !== undefined)
}

function nothingKnown(
  exam: BenchmarkExam,
  applicant: Applicant,
  { id, name, outside }: SpecialtyEntry,
): SpecialtyFigures {
  // The figures of all specialties together are of those in the tables.
  const substitutes = substitutesFor(exam, applicant, id).filter(
    ({ specialty }) => outside === undefined || specialty === id,
  )
  const group = applicantNames[applicant].group
  const warning: FigureWarning = specialtyFiguresLeftOut
    ? { code: 'left-out', message: 'This build has no specialty figures. Type your own to compare.' }
    : outside !== undefined
      ? {
          code: 'not-known',
          message: `These tables have no figures for ${name}: ${outside}. Type your own to compare.`,
        }
      : {
          code: 'not-known',
          message: `We have no ${exams[exam].shortName} figures for ${group} in ${name}.${insteadOf(substitutes)}`,
        }
  return {
    specialty: id,
    name,
    applicant,
    ...usualEdition[applicant],
    matched: unknown,
    notMatched: null,
    suppressed: false,
    few: false,
    confidence: null,
    doubts: [],
    substitutes,
    warnings: [warning],
    source: null,
  }
}

/**
 * What is known of people who matched in a specialty, for one applicant type: the newest edition that has the row.
 * Missing and suppressed cells stay null, with the nearest substitutes named as such.
 *
 * @param specialty an id of `specialtyList`; any other throws, since ids come from there
 */
export function specialtyFigures(
  specialty: string,
  applicant: Applicant,
  exam: BenchmarkExam = 'step2ck',
): SpecialtyFigures {
  const entry = specialtyById(specialty)
  if (entry === null) throw new RangeError(`no specialty has the id ${specialty}`)
  const { name } = entry
  const [found] = rowsOf(exam, applicant, specialty)
  if (found === undefined) return nothingKnown(exam, applicant, entry)

  const { set, row } = found
  const matched = cellOf(found, row.matched)
  const notMatched = row.notMatched === null ? null : cellOf(found, row.notMatched)
  const suppressed = row.matched.suppressed === true
  const withheld = suppressed || row.notMatched?.suppressed === true
  const substitutes = matched.middle === null ? substitutesFor(exam, applicant, specialty) : []
  const about = `${name}, ${applicantNames[applicant].group} ${set.edition}`
  const notes = notesOf(row)
  const few = matched.middle !== null && matched.n !== null && matched.n < FEW
  const warnings: FigureWarning[] = []
  if (withheld) {
    const what = suppressed ? 'people who matched' : 'people who did not match'
    const said = notes.length > 0 ? notes.join(' ') : `The figures for ${what} are withheld for small numbers.`
    warnings.push({ code: 'suppressed', message: `${about}: ${said}${suppressed ? insteadOf(substitutes) : ''}` })
  } else {
    for (const note of notes) warnings.push({ code: 'doubt', message: `${about}: ${note}` })
  }
  if (few) warnings.push({ code: 'few', message: `${about}: only ${matched.n} matched applicants with a score.` })

  return {
    specialty,
    name,
    applicant,
    edition: set.edition,
    statistic: set.statistic,
    matched,
    notMatched: notMatched === null ? null : { n: notMatched.n, middle: notMatched.middle },
    suppressed,
    few,
    confidence: found.source.confidence,
    doubts: notes,
    substitutes,
    warnings,
    source: found.source,
  }
}
