/**
 * What is not there, and why, in words for the person.
 */
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import { dayWords } from '../figures/dates'
import { minimumPassingScore } from '../norms/passing'
import type { Subject } from './subject'
import type { Analysis, Choices, PassingStanding, Precision, SpecialtyStanding } from './types'

type Missing = Analysis['missing'][number]

interface MissingInput {
  readonly subject: Subject
  readonly choices: Choices
  readonly percentile: Analysis['percentile']
  readonly passing: PassingStanding
  readonly precision: Precision | null
  readonly specialty: SpecialtyStanding | null
}

function noScore({ exam, examName, result }: Subject): Missing {
  const what = 'score'
  if (exams[exam].percent) return { what, words: 'This practice test gives a percentage, not a three-digit score.' }
  const { standard } = exams[exam]
  const published = standard === null ? null : minimumPassingScore(standard, null)
  if (published?.passFailOnly && published.from !== null && result !== null)
    return { what, words: `${examName} is reported as pass or fail only since ${dayWords(published.from)}.` }
  const words = `No ${examName} score found. It is on page 1 of the report. Add that page, or type it.`
  return { what, words, onAnotherPage: true }
}

function noProfile({ reading, examName, result }: Subject): Missing {
  const what = 'profile'
  const { profile } = documents[reading.kind]
  if (profile === 'nobody')
    return { what, words: 'This is a list of your exams. For strengths and weaknesses, open the score report itself.' }
  if (profile === 'failed' && result?.value === 'pass')
    return { what, words: `A passing ${examName} report has no profile.` }
  const words = 'No profile found. It is on page 2 of the report. Add that page, or type the areas.'
  return { what, words, onAnotherPage: true }
}

function noSpecialty({ exam, examName }: Subject, choices: Choices): string | null {
  if (exams[exam].match === null) {
    return `Specialty figures are Step 2 CK scores; we have none for ${examName}.`
  }
  return choices.specialty === null || choices.applicant === null
    ? 'Choose a specialty and an applicant type to compare with people who matched.'
    : null
}

/** Everything that the analysis lacks, each with its reason. */
export function missingFrom(input: MissingInput): readonly Missing[] {
  const { subject, choices, percentile, passing, precision, specialty } = input
  const { score, testDate, scale, examName, reading } = subject
  const missing: Missing[] = []
  if (score === null) missing.push(noScore(subject))
  if (testDate === null) {
    missing.push({
      what: 'test-date',
      words: 'No test date found. It decides which figures apply. Please add it.',
    })
  }
  if (score !== null && percentile === null && scale === null) {
    missing.push({ what: 'percentile', words: `We have no percentile table for ${examName}.` })
  }
  if (score !== null && percentile !== null && percentile.value === null) {
    missing.push({ what: 'percentile', words: 'The norm table has no value near this score.' })
  }
  if (score !== null && passing.minimum === null) {
    missing.push({ what: 'passing', words: `We have no passing score for ${examName} on this date.` })
  }
  if (score !== null && precision === null) {
    missing.push({ what: 'precision', words: 'The report prints no standard error, and none was published.' })
  }
  if (reading.areas.length === 0) missing.push(noProfile(subject))
  const words = score === null || specialty !== null ? null : noSpecialty(subject, choices)
  if (words !== null) missing.push({ what: 'specialty', words })
  return missing
}
