/**
 * How many pass, by kind of school and attempt: facts about groups, never a person's chance.
 */

import type { ScoredExam } from '../exams/exam'
import { type ShownConfidence, shownConfidence } from '../figures/confidence'
import { type FigureSource, sourceOf } from '../figures/source'
import passRatesJson from './data/pass-rates.json' with { type: 'json' }
import type { PassRateRow, PassRatesFile } from './schema'

// The JSON keeps to its schema: proved by the tests.
const file = passRatesJson as unknown as PassRatesFile
export const passRatesFile = 'lib/norms/data/pass-rates.json'

export interface PassRate {
  readonly group: PassRateRow['group']
  readonly groupName: string
  readonly takers: PassRateRow['takers']
  readonly period: string
  /** Null where it was not given. */
  readonly n: number | null
  readonly percent: number | null
  readonly confidence: ShownConfidence
  readonly source: FigureSource
}

const groupNames: Readonly<Record<PassRateRow['group'], string>> = {
  'us-md': 'US MD schools',
  'us-do': 'US DO schools',
  us: 'US schools',
  'non-us': 'schools outside the United States',
  total: 'everyone',
}

/** The sources of the sets as wholes, with how many rows each has. */
export function passRateSources(): readonly { readonly source: FigureSource; readonly rows: number }[] {
  return file.sets.flatMap((set) => {
    const confidence = shownConfidence(set)
    if (confidence === null) return []
    return [
      { source: sourceOf(set, confidence, { file: passRatesFile, retrieved: file.retrieved }), rows: set.rows.length },
    ]
  })
}

/** Every pass rate of an examination, newest period first. */
export function passRates(exam: ScoredExam, takers: PassRateRow['takers']): readonly PassRate[] {
  return file.sets
    .flatMap((set) =>
      set.rows
        .filter((row) => row.exam === exam && row.takers === takers)
        .flatMap((row) => {
          const confidence = shownConfidence(set, row)
          if (confidence === null) return []
          const place = { file: passRatesFile, retrieved: file.retrieved, edition: row.period, date: null }
          return [
            {
              group: row.group,
              groupName: groupNames[row.group],
              takers: row.takers,
              period: row.period,
              n: row.n,
              percent: row.passPercent,
              confidence,
              source: sourceOf(set, confidence, place, row),
            },
          ]
        }),
    )
    .sort((a, b) => b.period.localeCompare(a.period))
}

/** The newest pass rate of each group that is given, in the order of the data file. */
export function newestPassRates(exam: ScoredExam, takers: PassRateRow['takers']): readonly PassRate[] {
  const given = passRates(exam, takers).filter(({ percent }) => percent !== null)
  return given.filter((rate, i) => given.findIndex(({ group }) => group === rate.group) === i)
}
