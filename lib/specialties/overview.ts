/**
 * All specialties for one applicant type: what the overview draws and its table lists.
 */

import type { Applicant } from '../applicant/group'
import type { FigureSource } from '../figures/source'
import { type BenchmarkExam, type SpecialtyFigures, type Statistic, specialtyFigures } from './benchmarks'
import { tabledSpecialties } from './names'
import type { SpecialtyEntry } from './schema'

/** The three groups of a widely read article: a popular order, not a ranking of ours. */
export type Tier = NonNullable<SpecialtyEntry['group']>

export interface OverviewRow {
  readonly figures: SpecialtyFigures
  readonly tier: Tier | null
}

/** Rows of one edition and statistic: a mean and a median never stand in one column. */
interface OverviewColumn {
  readonly statistic: Statistic
  readonly edition: number
  readonly rows: readonly OverviewRow[]
  /** The set that the rows are from. */
  readonly source: FigureSource
}

export interface Overview {
  readonly applicant: Applicant
  /** The largest column first. */
  readonly columns: readonly OverviewColumn[]
  /** Specialties without a figure for this applicant type: shown as such, with their substitutes. */
  readonly missing: readonly OverviewRow[]
}

/** The set as a whole: its source without the notes of single rows. */
function setSource(rows: readonly OverviewRow[]): FigureSource | null {
  const plain = rows.find(({ figures }) => figures.doubts.length === 0) ?? rows[0]
  const source = plain?.figures.source ?? null
  return source === null ? null : { ...source, id: source.id.split('/')[0] ?? source.id }
}

/** Every specialty of the tables for an applicant type, in alphabetical order, columns apart. */
export function specialtyOverview(applicant: Applicant, exam: BenchmarkExam = 'step2ck'): Overview {
  const rows = tabledSpecialties.map((entry) => ({
    figures: specialtyFigures(entry.id, applicant, exam),
    tier: entry.group,
  }))
  const columns = new Map<string, OverviewRow[]>()
  for (const row of rows.filter(({ figures }) => figures.matched.middle !== null)) {
    const key = `${row.figures.edition} ${row.figures.statistic}`
    columns.set(key, [...(columns.get(key) ?? []), row])
  }
  return {
    applicant,
    columns: [...columns.values()]
      .sort((a, b) => b.length - a.length)
      .flatMap((column) => {
        const [first] = column
        const source = setSource(column)
        return first?.figures.edition == null || source === null
          ? []
          : [{ statistic: first.figures.statistic, edition: first.figures.edition, rows: column, source }]
      }),
    missing: rows.filter(({ figures }) => figures.matched.middle === null),
  }
}
