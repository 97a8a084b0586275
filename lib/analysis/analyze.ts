/**
 * What a reading means, in one pure call: the report page, the printed page and every export are drawn from it.
 */

import { exams } from '../exams/exam'
import type { FigureWarning } from '../figures/warning'
import { summarizeProfile } from '../profile/summary'
import type { Reading } from '../reports/schema'
import { popularReading } from '../specialties/popular'
import { acrossSpecialties } from './across'
import { failedFacts } from './failed'
import { figureDoubts } from './figure-doubts'
import { headlineOf } from './headline'
import { missingFrom } from './missing'
import { sourcesIn } from './origins'
import { passingOf } from './passing'
import { amongFirstTakers, groupMoments } from './percentile'
import { precisionOf } from './precision'
import { scoreLineOf } from './score-line'
import { specialtyStanding } from './specialty'
import { subjectOf } from './subject'
import type { Analysis, Choices } from './types'

/**
 * Everything that a reading means for the choices made. Pure: the same input gives the same analysis; every figure
 * comes from the document, from the person, or from the data files, and says which.
 */
export function analyze(reading: Reading, choices: Choices): Analysis {
  const subject = subjectOf(reading)
  const precision = precisionOf(subject)
  const { passing, warnings: passingDoubts } = passingOf(subject, precision, choices.today)
  const { percentile, distribution, warnings: percentileDoubts } = amongFirstTakers(subject, precision)
  const specialty = specialtyStanding(subject, precision, choices)
  const standing = specialty?.standing ?? null
  const profile = summarizeProfile(reading)
  const exam = exams[subject.exam].match
  const undecided = specialty === null && subject.score !== null && choices.applicant !== null && exam !== null
  const failed = failedFacts(subject, passing, choices)
  const headline = headlineOf({
    subject,
    choices,
    specialty,
    across: undecided ? acrossSpecialties(subject.score.value, choices.applicant, exam) : null,
    percentile,
    passing,
    precision,
    failed,
    profileSentence: profile.sentence,
  })
  const doubts = figureDoubts(reading).map(({ message }): FigureWarning => ({ code: 'figures-disagree', message }))
  const found = {
    exam: subject.exam,
    examName: subject.examName,
    mode: subject.mode,
    score: subject.score,
    testDate: subject.testDate,
    headline,
    scoreLine: scoreLineOf({ subject, precision, passing, mean: groupMoments(subject).mean, specialty: standing }),
    distribution,
    percentile,
    passing,
    precision,
    specialty: standing,
    profile,
    popular: subject.scale === 'step2ck' ? popularReading(subject.score?.value ?? null) : null,
    failed,
    missing: missingFrom({ subject, choices, percentile, passing, precision, specialty: standing }),
    warnings: [...percentileDoubts, ...passingDoubts, ...(standing?.figures.warnings ?? []), ...doubts],
  }
  return { ...found, sources: sourcesIn(found).map((source) => ({ from: 'figures', source })) }
}
