/**
 * Every figure that the program can show, with its source: made from the data files, nothing typed twice.
 */

import { outlineSources } from '../areas/outline'
import { exams, scoredExams } from '../exams/exam'
import { dayWords } from '../figures/dates'
import type { FigureSource, Origin } from '../figures/source'
import { percentileSets } from '../norms/data/percentiles'
import { editionSource } from '../norms/editions'
import { meanHistory } from '../norms/means'
import { passRateSources } from '../norms/pass-rates'
import { type PassingExam, passingExams, passingHistory } from '../norms/passing'
import { allPrecisions } from '../norms/precision'
import { scoringFacts } from '../norms/scoring'
import { allSpecialtySets } from '../specialties/data/all-sets'
import { directorsSurveys } from '../specialties/directors'
import { specialtySetSource } from '../specialties/match-rates'
import { popularSources } from '../specialties/popular'
import { factsOf, seasons, timelineSets } from '../specialties/timeline'

export interface SourceEntry {
  readonly source: FigureSource
  /**
   * What it holds: the figure itself where it is a single one ("Step 2 CK: minimum 218 since Jul 1, 2025"), else how
   * much ("30 points"). Tables are not copied out: NRMP asks for permission to do that.
   */
  readonly holds: string
}

export interface SourceGroup {
  readonly title: string
  readonly entries: readonly SourceEntry[]
}

const passingName = (exam: PassingExam): string => {
  if (exam === 'comlex-level1') return 'COMLEX-USA Level 1'
  return exam === 'comlex-level3' ? 'COMLEX-USA Level 3' : exams[exam].name
}

const rowsWords = (count: number): string => (count === 1 ? '1 row' : `${count} rows`)
const sourceIn = (origin: Origin): FigureSource[] => (origin.from === 'figures' ? [origin.source] : [])

function normEntries(): readonly SourceEntry[] {
  return percentileSets.flatMap((set) => {
    const source = editionSource(set)
    return source === null ? [] : [{ source, holds: `${exams[set.exam].name}: ${set.points.length} points` }]
  })
}

function passingEntries(): readonly SourceEntry[] {
  return passingExams.flatMap((exam) =>
    passingHistory(exam).map(({ minimum, from, to, source }) => {
      const since = from === null ? '' : ` since ${dayWords(from)}`
      const until = to === null ? '' : ` until ${dayWords(to)}`
      return { source, holds: `${passingName(exam)}: minimum ${minimum}${since}${until}` }
    }),
  )
}

function meanEntries(): readonly SourceEntry[] {
  return scoredExams.flatMap((exam) =>
    meanHistory(exam).map(({ mean, standardDeviation, period, source }) => ({
      source,
      holds: `${exams[exam].name} ${period}: mean ${mean}${standardDeviation === null ? '' : `, standard deviation ${standardDeviation}`}`,
    })),
  )
}

function timelineEntries(): readonly SourceEntry[] {
  const dates = seasons().flatMap(({ title, dates }) =>
    dates.flatMap(({ name, date, approximate, origin }) =>
      sourceIn(origin).map((source) => ({
        source,
        holds: `${title}: ${name}, ${dayWords(date)}${approximate ? ' (follows from a rule)' : ''}`,
      })),
    ),
  )
  const facts = timelineSets().flatMap((set) =>
    factsOf(set).flatMap(({ text, origin }) => sourceIn(origin).map((source) => ({ source, holds: text }))),
  )
  return [...dates, ...facts]
}

function specialtyEntries(): readonly SourceEntry[] {
  return allSpecialtySets.flatMap((set) => {
    const source = specialtySetSource(set)
    const use = set.use === 'history' ? ', for trends only' : ''
    return source === null ? [] : [{ source, holds: `${rowsWords(set.figures.length)}${use}` }]
  })
}

/** All figures in groups, for the sources page. Values that may not be shown are in none of them. */
export function allSources(): readonly SourceGroup[] {
  const groups: readonly SourceGroup[] = [
    { title: 'Percentiles', entries: normEntries() },
    { title: 'Minimum passing scores', entries: passingEntries() },
    {
      title: 'How scores are made',
      entries: (['score', 'standard'] as const).flatMap((about) =>
        scoringFacts(about).map(({ text, origin }) => ({ source: origin.source, holds: text })),
      ),
    },
    {
      title: 'Precision',
      entries: allPrecisions().map(({ exam, measure, points, unit, source }) => ({
        source,
        holds: `${exams[exam].name}: ${measure} ${points} ${unit === 'score' ? 'points' : 'percent'}`,
      })),
    },
    { title: 'Means of first-time takers', entries: meanEntries() },
    {
      title: 'Pass rates',
      entries: passRateSources().map(({ source, rows }) => ({ source, holds: rowsWords(rows) })),
    },
    { title: 'Specialties', entries: specialtyEntries() },
    {
      title: 'Program directors',
      entries: directorsSurveys().flatMap(({ factors, statements, origin }) =>
        sourceIn(origin).map((source) => ({
          source,
          holds: [...factors.map(({ factor }) => factor), ...statements].join('; '),
        })),
      ),
    },
    {
      title: 'Content of the exam',
      entries: outlineSources().map((source) => ({ source, holds: source.title })),
    },
    { title: 'Dates and rules', entries: timelineEntries() },
    {
      title: 'What a popular article says',
      entries: popularSources().map((source) => ({ source, holds: source.title })),
    },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}
