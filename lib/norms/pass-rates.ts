/**
 * How many pass, by kind of school and attempt: facts about groups, never a person's chance.
 */

import type { ScoredExam } from '../exams/exam'
import { rated } from '../figures/rated'
import type { FigureSource } from '../figures/source'
import passRatesJson from './data/pass-rates.json' with { type: 'json' }
import type { PassRateRow, PassRatesFile } from './schema'

// The JSON keeps to its schema: proved by the tests.
const file = passRatesJson as unknown as PassRatesFile
const passRatesFile = 'lib/norms/data/pass-rates.json'

interface PassRate {
  readonly group: PassRateRow['group']
  readonly groupName: string
  readonly takers: PassRateRow['takers']
  readonly period: string
  /** Null where it was not given. */
  readonly n: number | null
  readonly percent: number | null
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
    const source = rated(set, { file: passRatesFile, retrieved: file.retrieved })
    return source === null ? [] : [{ source, rows: set.rows.length }]
  })
}

/** Every pass rate of an examination, newest period first. */
export function passRates(exam: ScoredExam, takers: PassRateRow['takers']): readonly PassRate[] {
  return file.sets
    .flatMap((set) =>
      set.rows
        .filter((row) => row.exam === exam && row.takers === takers)
        .flatMap(({ group, period, n, passPercent: percent, ...row }) => {
          const place = { file: passRatesFile, retrieved: file.retrieved, edition: period, date: null }
          const source = rated(set, place, row)
          return source === null ? [] : [{ group, groupName: groupNames[group], takers, period, n, percent, source }]
        }),
    )
    .sort((a, b) => b.period.localeCompare(a.period))
}

/** The newest pass rate of each group that is given, in the order of the data file. */
export function newestPassRates(exam: ScoredExam, takers: PassRateRow['takers']): readonly PassRate[] {
  const given = passRates(exam, takers).filter(({ percent }) => percent !== null)
  return given.filter((rate, i) => given.findIndex(({ group }) => group === rate.group) === i)
}
