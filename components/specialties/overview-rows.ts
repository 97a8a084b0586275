/** From the analysis of all specialties to the rows of the picture and its table. */
import { inOrder, inTier, type OverviewOrder, type TierFilter } from '../../lib/analysis/overview'
import type { OverviewEntry, OverviewGap, OverviewPicture, SpecialtiesAnalysis } from '../../lib/analysis/specialties'
import type { SpecialtyStanding } from '../../lib/analysis/types'
import type { ChartTable } from '../charts/chart-frame'
import type { SpecialtiesRows, SpecialtyRow } from '../charts/specialties.place'

/** How the overview is looked at: the same for every picture of it. */
interface OverviewView {
  readonly order: OverviewOrder
  readonly tier: TierFilter
  /** Ids of the specialties that stand out. */
  readonly chosen: readonly string[]
}

/** Score and its range, as every picture of the overview shows them. */
export function scoreOf({
  score,
  scoreLabel,
  precision,
}: SpecialtiesAnalysis): Pick<SpecialtiesRows, 'score' | 'range'> {
  if (score === null || scoreLabel === null) return { score: null, range: null }
  const reach = precision?.points ?? null
  return {
    score: { at: score.value, label: scoreLabel },
    range: reach === null ? null : [score.value - reach, score.value + reach],
  }
}

const nothing = { q1: null, middle: null, q3: null }

function rowOf(
  { id, name, notMatched }: Pick<OverviewEntry, 'id' | 'name' | 'notMatched'>,
  { q1, middle, q3 }: Pick<OverviewEntry['matched'], 'q1' | 'middle' | 'q3'>,
  words: string | null,
  chosen: readonly string[],
): SpecialtyRow {
  const not = notMatched?.middle ?? null
  return { key: id, label: name, q1, middle, q3, notMatched: not, words, chosen: chosen.includes(id) }
}

export interface ShownPicture {
  readonly picture: OverviewPicture
  readonly entries: readonly OverviewEntry[]
  readonly gaps: readonly OverviewGap[]
  readonly rows: SpecialtiesRows
}

/** The pictures in the chosen order and group; the gaps stand at the end of the first one that is no substitute. */
export function shownPictures(
  analysis: SpecialtiesAnalysis,
  { order, tier, chosen }: OverviewView,
): readonly ShownPicture[] {
  const gaps = inTier(analysis.gaps, tier)
  return analysis.pictures.map((picture, index) => {
    const entries = inOrder(inTier(picture.entries, tier), order)
    const here = index === 0 && !picture.substitute ? gaps : []
    return {
      picture,
      entries,
      gaps: here,
      rows: {
        ...scoreOf(analysis),
        rows: [
          ...entries.map((entry) => rowOf(entry, entry.matched, null, chosen)),
          ...here.map((gap) => rowOf(gap, nothing, gap.short, chosen)),
        ],
        statistic: picture.statistic,
        substitute: picture.substitute,
      },
    }
  })
}

/** "+4", "−3", "0": a score less a middle. */
export function signed(distance: number | null): string {
  if (distance === null) return ''
  return distance === 0 ? '0' : `${distance > 0 ? '+' : '−'}${Math.abs(distance)}`
}

const unknown = 'not known'

/** The same as a table: quartiles where the statistic has them. */
export function overviewTable({ picture, entries, gaps }: ShownPicture, withScore: boolean): ChartTable {
  const { statistic, title } = picture
  const quartiles = statistic === 'median'
  const middle = statistic === 'median' ? 'Median' : 'Mean'
  const notMatched = entries.some((entry) => entry.notMatched !== null)
  const columns: readonly {
    readonly head: string
    readonly shown: boolean
    readonly cell: (entry: OverviewEntry) => string | number | null
    readonly gap: (gap: OverviewGap) => string | number | null
  }[] = [
    { head: 'Specialty', shown: true, cell: ({ name }) => name, gap: ({ name }) => name },
    { head: 'Lower quartile', shown: quartiles, cell: ({ matched }) => matched.q1, gap: () => null },
    { head: middle, shown: true, cell: ({ matched }) => matched.middle, gap: ({ words }) => words },
    { head: 'Upper quartile', shown: quartiles, cell: ({ matched }) => matched.q3, gap: () => null },
    { head: 'Matched', shown: true, cell: ({ matched }) => matched.n, gap: () => null },
    {
      head: `${middle}, not matched`,
      shown: notMatched,
      cell: ({ notMatched, notMatchedWithheld }) => notMatched?.middle ?? (notMatchedWithheld ? 'withheld' : null),
      gap: ({ notMatched }) => notMatched?.middle ?? null,
    },
    { head: 'Not matched', shown: notMatched, cell: ({ notMatched }) => notMatched?.n ?? null, gap: () => null },
    {
      head: `Score minus ${statistic}`,
      shown: withScore,
      cell: ({ distance }) => signed(distance),
      gap: () => null,
    },
  ]
  const shown = columns.filter((column) => column.shown)
  return {
    caption: title,
    head: shown.map(({ head }) => head),
    rows: [
      ...entries.map((entry) => ({ key: entry.id, cells: shown.map(({ cell }) => cell(entry) ?? unknown) })),
      ...gaps.map((gap) => ({ key: gap.id, cells: shown.map((column) => column.gap(gap) ?? unknown) })),
    ],
  }
}

/** One standing as a picture of a single row, on a scale that it shares with others. */
export function standingRows(
  { figures }: SpecialtyStanding,
  analysis: SpecialtiesAnalysis,
  label = '',
): SpecialtiesRows {
  const { matched, notMatched, suppressed, specialty, name, statistic } = figures
  const words = matched.middle !== null ? null : suppressed ? 'withheld' : unknown
  const row = rowOf({ id: specialty ?? name, name: label, notMatched }, matched, words, [])
  return {
    ...scoreOf(analysis),
    rows: [row],
    statistic,
    substitute: false,
  }
}
