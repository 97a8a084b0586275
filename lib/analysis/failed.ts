/**
 * After a failure: the margin, the rules as dates, what programs see. Calm facts, nothing else.
 */
import { attemptDates } from '../exams/attempts'
import { documents } from '../exams/document'
import { newestPassRates } from '../norms/pass-rates'
import { attemptRules } from '../specialties/attempts'
import { factsOf, timelineSet } from '../specialties/timeline'
import { retakeDates } from './retake'
import type { Subject } from './subject'
import type { Choices, FailedFacts, PassingStanding } from './types'
import { pointsWords } from './words'

function sentenceOf({ examName }: Subject, { margin, minimum, withinError }: PassingStanding): string {
  if (margin === null || minimum === null) return `${examName} was not passed this time.`
  const near = withinError === true ? ' That is within the standard error of the score.' : ''
  return `The score was ${pointsWords(margin)} below the minimum of ${minimum.value}.${near}`
}

/** True where the attempts that the document shows, or that the person told, are as many as the rules allow. */
export function noAttemptLeft({ reading, scale }: Subject, { person }: Pick<Choices, 'person'>): boolean {
  const rules = scale === null ? null : attemptRules(attemptDates(reading), false, person)
  return rules !== null && rules.known >= rules.maxAttempts
}

/** What holds after a failure; null in every other mode. COMLEX has rules of its own, which are not known here. */
export function failedFacts(subject: Subject, passing: PassingStanding, choices: Choices): FailedFacts | null {
  if (subject.mode !== 'failed') return null
  const { scale, reading, testDate } = subject
  const { today, planned = { examDate: null, review: null } } = choices
  const disclosure = timelineSet('disclosure')
  return {
    sentence: sentenceOf(subject, passing),
    rules:
      scale === null
        ? null
        : attemptRules(attemptDates(reading), documents[reading.kind].prints.attempts, choices.person),
    retake:
      scale === null || noAttemptLeft(subject, choices) ? null : retakeDates(today, testDate?.value ?? null, planned),
    disclosure: scale === null || disclosure === null ? [] : factsOf(disclosure),
    repeatPassRates:
      scale === null
        ? []
        : newestPassRates(scale, 'repeat').flatMap(({ groupName, period, percent, source }) =>
            percent === null
              ? []
              : [{ group: `${groupName}, ${period}`, percent, origin: { from: 'figures', source } as const }],
          ),
  }
}
