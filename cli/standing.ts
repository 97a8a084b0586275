/**
 * `strongsuit standing`: what a score means, without a document.
 */
import { parseArgs } from 'node:util'
import { type Standing, type StandingQuestion, standing as standingOf } from '../lib/analysis/standing'
import { pointsWords } from '../lib/analysis/words'
import { applicantNames, applicants } from '../lib/applicant/group'
import { exams, scoredExams } from '../lib/exams/exam'
import { confidenceWords } from '../lib/figures/confidence'
import { dayWords, isDay } from '../lib/figures/dates'
import { percentileSentence } from '../lib/norms/dots'
import { cohortOf, yearsOf } from '../lib/norms/editions'
import { readSpecialty } from './specialty-option'
import { command, oneOf, WrongCall } from './wrong-call'

const USAGE = `strongsuit standing SCORE --exam ${scoredExams.join('|')} --date YYYY-MM-DD
    [--error POINTS] [--specialty NAME --applicant ${applicants.join('|')}] [--json]`

/** The longest scale has 300 points: an error as large as that says nothing. */
const LARGEST_ERROR = 300

function readScore(positionals: readonly string[]): number {
  const [text, ...more] = positionals
  if (text === undefined) throw new WrongCall('no score is given')
  if (more.length > 0) throw new WrongCall(`one score at a time; "${more.join(' ')}" is too many`)
  const score = Number(text)
  if (!/^\d+$/.test(text)) throw new WrongCall(`the score must be a whole number from 1 to 300, not "${text}"`)
  if (score < 1 || score > 300) throw new WrongCall(`the score must be from 1 to 300, not ${text}`)
  return score
}

function readCall(argv: readonly string[]): { question: StandingQuestion; json: boolean } {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      exam: { type: 'string' },
      date: { type: 'string' },
      error: { type: 'string' },
      specialty: { type: 'string' },
      applicant: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const score = readScore(positionals)
  if (values.exam === undefined) throw new WrongCall(`--exam is missing, one of ${scoredExams.join(', ')}`)
  const exam = oneOf(scoredExams, '--exam', values.exam)
  if (values.date === undefined) throw new WrongCall('--date is missing, the day of the test as YYYY-MM-DD')
  if (!isDay(values.date)) throw new WrongCall(`"${values.date}" is not a date as YYYY-MM-DD`)
  const error = values.error === undefined ? null : Number(values.error)
  if (error !== null && (values.error?.trim() === '' || !(error >= 0 && error <= LARGEST_ERROR))) {
    throw new WrongCall(`--error must be a number of points from 0 to ${LARGEST_ERROR}, not "${values.error}"`)
  }
  const specialty = readSpecialty(values.specialty, values.applicant)
  return { question: { score, exam, date: values.date, error, specialty }, json: values.json }
}

function percentileLines({ percentile }: Standing): readonly string[] {
  const { value, low, high, standardError } = percentile
  if (value === null) return ['Percentile   not known']
  const range = low === null || high === null ? '' : `, ${low} to ${high} with a standard error of ${standardError}`
  const dots = percentileSentence({ value, low, high }, cohortOf(percentile.edition))
  return [
    `Percentile   ${value}${percentile.interpolated ? ' (interpolated)' : ''}${range}`,
    `             ${dots}`,
    `             Norm table ${yearsOf(percentile.edition)}${percentile.confidence ? `: ${confidenceWords[percentile.confidence]}` : ''}.`,
  ]
}

function passingLines({ passing }: Standing): readonly string[] {
  const { minimum, margin, from, confidence } = passing
  if (minimum === null || margin === null) return ['Passing      minimum not known']
  const points = pointsWords(margin)
  const where = margin === 0 ? 'exactly at' : margin > 0 ? `${points} above` : `${points} below`
  const since = from === null ? '' : ` (since ${dayWords(from)})`
  return [
    `Passing      ${where} the minimum of ${minimum}${since}`,
    ...(confidence ? [`             ${confidenceWords[confidence]}.`] : []),
  ]
}

function specialtyLines({ specialty }: Standing): readonly string[] {
  if (specialty === null) return []
  const { matched, notMatched, statistic } = specialty
  const head = `Specialty    ${specialty.name}, ${applicantNames[specialty.applicant].group}`
  if (matched.middle === null) return [head, '             not known']
  const half = matched.q1 === null ? '' : `, middle half ${matched.q1} to ${matched.q3}`
  const people = matched.n === null ? '' : ` (${matched.n.toLocaleString('en-US')} people)`
  const others = notMatched?.middle == null ? [] : [`             not matched: ${statistic} ${notMatched.middle}`]
  return [
    `${head}, ${specialty.edition}`,
    `             matched: ${statistic} ${matched.middle}${half}${people}`,
    ...others,
    '             They describe people who matched. They are not cut-offs or odds.',
  ]
}

function humanForm(result: Standing): string {
  const head = `${exams[result.exam].name}, ${result.score}, tested on ${dayWords(result.date)}`
  const notes = result.warnings.map(({ message }) => `Note: ${message}`)
  const body = [...percentileLines(result), ...passingLines(result), ...specialtyLines(result)]
  return `${[head, '', ...body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`
}

/**
 * Answers one call of `strongsuit standing`.
 *
 * @param argv what follows the word `standing`
 * @returns the exit status: 0, or 2 where the call was wrong; then nothing is written to standard output
 */
export const standing = command('standing', USAGE, async (argv) => {
  const { question, json } = readCall(argv)
  const result = standingOf(question)
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : humanForm(result))
  return 0
})
