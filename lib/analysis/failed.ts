/**
 * After a failure: the margin, the rules as dates, what programs see. Calm facts, nothing else.
 */
import { newestPassRates } from '../norms/pass-rates'
import { attemptRules } from '../specialties/attempts'
import { factsOf, timelineSet } from '../specialties/timeline'
import { retakeDates } from './retake'
import type { Subject } from './subject'
import type { Choices, FailedFacts, PassingStanding } from './types'
import { pointsWords } from './words'

function sentenceOf({ examName }: Subject, { margin, minimum, withinError }: PassingStanding): string {
  if (margin === null || minimum === null || margin >= 0) return `${examName} was not passed this time.`
  const near = withinError === true ? ' That is within the standard error of the score.' : ''
  return `The score was ${pointsWords(margin)} below the minimum of ${minimum.value}.${near}`
}

/** What holds after a failure; null in every other mode. COMLEX has rules of its own, which are not known here. */
export function failedFacts(subject: Subject, passing: PassingStanding, choices: Choices): FailedFacts | null {
  if (subject.mode !== 'failed') return null
  const { scale, reading, testDate } = subject
  const sentence = sentenceOf(subject, passing)
  if (scale === null) return { sentence, rules: null, retake: null, disclosure: [], repeatPassRates: [] }
  const { today, person, planned = { examDate: null, review: null } } = choices
  const rules = attemptRules(reading, person, today)
  const disclosure = timelineSet('disclosure')
  const rates = rules?.noneLeft ? [] : newestPassRates(scale, 'repeat')
  return {
    sentence,
    rules,
    retake: rules?.noneLeft ? null : retakeDates(today, testDate?.value ?? null, planned),
    disclosure: disclosure === null ? [] : factsOf(disclosure),
    repeatPassRates: rates.flatMap(({ groupName, period, percent, source }) =>
      percent === null
        ? []
        : [{ group: `${groupName}, ${period}`, percent, origin: { from: 'figures', source } as const }],
    ),
  }
}
