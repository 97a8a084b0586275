/**
 * Published means and standard deviations of first-time takers, by year.
 */

import type { ScoredExam } from '../exams/exam'
import { isWithin } from '../figures/dates'
import { rated } from '../figures/rated'
import type { FigureSource } from '../figures/source'
import meansJson from './data/score-means.json' with { type: 'json' }
import type { MeanRow, MeansFile } from './schema'

// The JSON keeps to its schema: proved by the tests.
const file = meansJson as unknown as MeansFile
const [set] = file.sets
const meansFile = 'lib/norms/data/score-means.json'

interface PublishedMean {
  readonly mean: number
  readonly standardDeviation: number | null
  readonly period: string
  readonly source: FigureSource
}

function meanOf(row: MeanRow): PublishedMean | null {
  const source = rated(set, { file: meansFile, retrieved: file.retrieved, edition: row.period, date: null }, row)
  return source && { mean: row.mean, standardDeviation: row.sd, period: row.period, source }
}

/** The mean of the year in which the test was taken; the newest for a later test or none; null where it is not known. */
export function publishedMean(exam: ScoredExam, date: string | null): PublishedMean | null {
  const rows = set.rows.filter((row) => row.exam === exam).sort((a, b) => a.to.localeCompare(b.to))
  const newest = rows.at(-1)
  if (newest === undefined) return null
  const row = date === null || date > newest.to ? newest : rows.find((candidate) => isWithin(date, candidate))
  return row === undefined ? null : meanOf(row)
}

/** Every mean of an examination that may be shown, oldest first. */
export function meanHistory(exam: ScoredExam): readonly PublishedMean[] {
  return set.rows
    .filter((row) => row.exam === exam)
    .map(meanOf)
    .filter((mean) => mean !== null)
}
