/** What a sheet rests on: its figures in words, what it does not claim, and its sources. */

import { sourcesIn } from '../analysis/origins'
import type { Analysis } from '../analysis/types'
import { documents, reportOf } from '../exams/document'
import { type Exam, exams } from '../exams/exam'
import { confidenceWords } from '../figures/confidence'
import { dayWords } from '../figures/dates'
import { editionWords, type FigureSource, isRepository } from '../figures/source'
import type { Reference } from '../reports/schema'
import type { SpecialtyFigures } from '../specialties/benchmarks'
import { type Block, labeled, text } from './brief'

function matchedWords({ matched, statistic, edition }: SpecialtyFigures): string | null {
  const { q1, middle, q3, n } = matched
  if (middle === null) return null
  const kind = statistic ?? 'middle'
  const half = q1 === null || q3 === null ? '' : `; middle half ${q1} to ${q3}`
  const people = n === null ? '' : `; ${n.toLocaleString('en-US')} people`
  return `${kind} ${middle}${half}${people}${edition === null ? '' : ` (${edition})`}`
}

/**
 * The answer as the report page gives it, without what only a page can do: to ask for a choice, and to point to what
 * follows.
 */
export function answerBlocks({ headline, failed, specialty }: Analysis): Block[] {
  if (failed !== null) return [text(failed.sentence)]
  const said = headline.sentences.filter((parts) => specialty !== null || !parts.some(({ kind }) => kind === 'choice'))
  const words = said.map((parts) => parts.map((part) => part.text).join('')).join(' ')
  return words === '' ? [] : [text(words)]
}

/** The score and where it stands, a line each: only what is known. */
export function scoreFacts(analysis: Analysis): Block[] {
  const { score, precision, passing, percentile, specialty, failed, testDate, examName } = analysis
  const facts: Block[] = []
  if (score !== null) {
    facts.push(labeled(examName, `${score.value}${precision === null ? '' : ` (${precision.words})`}`))
  } else if (passing.result !== null) {
    facts.push(labeled(examName, passing.result === 'pass' ? 'passed' : 'not passed'))
  }
  if (testDate !== null) facts.push(labeled('Test date', dayWords(testDate.value)))
  if (passing.sentence !== '') facts.push(labeled('Minimum passing score', passing.sentence))
  if (percentile !== null && percentile.value !== null) {
    const { value, low, high, cohort } = percentile
    // Whole percent: the table is no finer, and the standard error much coarser.
    const range =
      low === null || high === null ? '' : `; ${Math.round(low)} to ${Math.round(high)} with the standard error`
    facts.push(labeled('Percentile', `${Math.round(value)} among ${cohort}${range}`))
  }
  // After a failure those who matched are no measure for the next step.
  if (specialty !== null && failed === null) {
    const { figures, sentence } = specialty
    // Where the score is among them, the answer says.
    const said = matchedWords(figures) ?? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    facts.push(labeled(`Matched, ${figures.name}`, said))
  }
  return facts
}

const strengthClaims: Readonly<Record<Reference, string>> = {
  'own-overall':
    'Strengths are relative to your own overall score. They do not say how an area compares with other people.',
  borderline: 'Strengths are worked out among your own areas; the report itself compares each area with the pass line.',
  'comparison-group': 'Strengths are relative to the comparison group of the self-assessment, not to all examinees.',
  'national-mean': 'Strengths are relative to the national mean of COMLEX candidates.',
  none: 'There was no profile, so no strength is taken from an exam.',
}

/** What must not be read into the sheet. */
export function notClaimed(analysis: Analysis, score: boolean): string[] {
  const { profile, percentile, specialty } = analysis
  const claims = [profile.areas.length === 0 ? strengthClaims.none : strengthClaims[profile.reference]]
  if (profile.even) claims.push('The profile is even, so no area is called a strength.')
  if (profile.areas.length > 0) {
    claims.push(
      'Areas overlap, small ones are less reliable, and they do not add up. Programs do not receive the profile.',
    )
  }
  if (!score) claims.push('No score, result or percentile is on this sheet.')
  if (score && percentile !== null && percentile.value !== null) claims.push(percentile.group)
  if (score && specialty !== null && analysis.failed === null) {
    const quarter = specialty.figures.matched.q1 === null ? '' : ' A quarter of them scored below the middle half.'
    claims.push(`Scores of people who matched are not cut-offs or odds.${quarter}`)
  }
  return claims
}

function ownReport(exam: Exam): string {
  const { practice, shortName } = exams[exam]
  return `Your own ${practice ? `${shortName} report (a practice test)` : documents[reportOf(exam)].report}.`
}

/** A published source in one line. */
function sourceLine(source: FigureSource): string {
  const { publisher, title, date, confidence, retrieved, citations } = source
  const url = citations.find((one) => one.url !== null && !isRepository(one.url))?.url
  const edition = editionWords(source)
  const day = date === null || edition?.endsWith(dayWords(date)) ? '' : `, ${dayWords(date)}`
  const named = `${publisher}, ${title}${edition === null ? '' : ` (${edition})`}${day}`
  return `${named}. Reliability: ${confidenceWords[confidence]}; collected ${dayWords(retrieved)}.${url ? ` ${url}` : ''}`
}

/** Where everything on the sheet comes from: the person's own report first, then each published source of `shown` once. */
export function sourceLines({ exam }: Analysis, shown: readonly unknown[]): string[] {
  return [ownReport(exam), ...sourcesIn(shown).map(sourceLine)]
}
