/** A reading or a refusal in words, for people. */
import { standing } from '../lib/analysis/standing'
import { latestAttempt } from '../lib/exams/attempts'
import { documents } from '../lib/exams/document'
import { exams } from '../lib/exams/exam'
import { dayWords } from '../lib/figures/dates'
import { percentileSentence } from '../lib/norms/dots'
import { cohortOf, yearsOf } from '../lib/norms/editions'
import { summarizeProfile } from '../lib/profile/summary'
import type { Outcome, Reading } from '../lib/reports/schema'
import { chart } from './chart'
import { printable, type Terminal, wrap } from './terminal'

const NAME_WIDTH = 18

const entry = (name: string, value: string | null): string[] =>
  value === null ? [] : [`${name.padEnd(NAME_WIDTH)}${value}`]

const resultWords = (result: 'pass' | 'fail' | null): string | null =>
  result === null ? null : result === 'pass' ? 'Pass' : 'Fail'

function fieldLines(reading: Reading): string[] {
  const { score, standardError, mean, standardDeviation, minimumPassingScore, testDate } = reading
  const norm =
    mean === null
      ? null
      : `mean ${mean}${standardDeviation === null ? '' : `, standard deviation ${standardDeviation}`}`
  return [
    ...entry('Test date', testDate === null ? null : dayWords(testDate)),
    ...entry('Result', resultWords(reading.result)),
    ...entry(
      'Score',
      score === null ? null : `${score}${standardError === null ? '' : ` (standard error ${standardError})`}`,
    ),
    ...entry('Passing score', minimumPassingScore === null ? null : String(minimumPassingScore)),
    ...entry('First-time takers', norm),
  ]
}

const attemptLines = (reading: Reading): string[] =>
  reading.attempts.map(({ exam, testDate, result, score }) =>
    [
      exam.padEnd(NAME_WIDTH),
      (testDate === null ? 'no date' : dayWords(testDate)).padEnd(12),
      resultWords(result) ?? 'no result',
      score ?? 'no score',
    ].join('  '),
  )

/** Where the score stands among first-time takers, for examinations that have a table and reports that have a date. */
function standingLines(reading: Reading): string[] {
  const { kind, score } = reading
  const exam = exams[documents[kind].exam].scale
  const date = reading.testDate ?? latestAttempt(reading.attempts, kind)?.attempt.testDate ?? null
  if (score === null || exam === null) return []
  if (date === null) return ['Add the test date (strongsuit standing) to see the percentile.']
  const { percentile, warnings } = standing({ score, exam, date, error: reading.standardError })
  const { value, low, high } = percentile
  if (value === null) return []
  const dots = percentileSentence({ value, low, high }, cohortOf(percentile.edition))
  const range = low === null || high === null ? '' : ` (${low} to ${high} with its standard error)`
  const notes = warnings.filter(({ code }) => code.startsWith('edition')).map(({ message }) => message)
  return [[`Percentile ${value}${range}, norm table ${yearsOf(percentile.edition)}.`, dots, ...notes].join(' ')]
}

/** The text for one outcome, with a line break at its end. */
export function summarize(outcome: Outcome, terminal: Terminal): string {
  const paragraph = (text: string): string[] => wrap(printable(text, terminal), terminal.width)
  if (!outcome.ok) return `${paragraph(`${outcome.file}: ${outcome.error.message}`).join('\n')}\n\n`
  const profile = summarizeProfile(outcome)
  const lines = [
    ...paragraph(`${outcome.file}: ${documents[outcome.kind].report}`),
    '',
    ...[...fieldLines(outcome), ...attemptLines(outcome)].map((line) => printable(line, terminal)),
    ...standingLines(outcome).flatMap((line) => ['', ...paragraph(line)]),
    ...(outcome.areas.length > 0
      ? [...chart(profile, outcome.areas, terminal), '', ...paragraph(profile.sentence), ...paragraph(profile.meaning)]
      : documents[outcome.kind].profile === 'nobody'
        ? ['', ...paragraph('A transcript has no profile of areas.')]
        : ['', ...paragraph(profile.sentence)]),
  ]
  return `${lines.join('\n')}\n\n`
}
