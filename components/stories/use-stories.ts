'use client'

/** Everything that the pages about stories show, worked out of the session once and again only when it has to be. */
import { useMemo } from 'react'
import { subjectOf } from '../../lib/analysis/subject'
import { circumstancesOf } from '../../lib/applicant/person'
import type { Session } from '../../lib/session/model'
import { readPractice, typedPractice } from '../../lib/session/now/practice'
import { currentReading, storyWork } from '../../lib/session/now/reading'
import { storyMode, talkCards, talkInput } from '../../lib/session/now/talking-points'
import { answersThatApply } from '../../lib/stories/applies'
import { weaknessOptions } from '../../lib/stories/cards/weakness-options'
import { claimedProfile } from '../../lib/stories/check/claims'
import { seedOf } from '../../lib/stories/hash'
import { questionsToAsk } from '../../lib/stories/rehearsal/questions'
import { pointOptions, talkingPoints } from '../../lib/stories/talking-points'

export type Stories = NonNullable<ReturnType<typeof useStories>>

/** Null where there is no report and nothing typed. */
export function useStories(session: Session) {
  const { reports, chosen, manual, source } = session
  const { specialty, applicant, person } = session.choices
  const work = storyWork(session)
  const reading = useMemo(() => currentReading({ reports, chosen, manual, source }), [reports, chosen, manual, source])
  const { points: choice } = work
  const found = useMemo(() => {
    if (reading === null) return null
    const input = talkInput(reading, specialty, { points: choice })
    const points = talkingPoints(input)
    return {
      mode: storyMode(subjectOf(reading).mode),
      points,
      /** Everything that can be a point, chosen ones too. */
      options: pointOptions(input),
      weaknesses: weaknessOptions(reading, specialty),
      profile: claimedProfile(reading),
      /** Two questions to ask the program. */
      toAsk: questionsToAsk(points, seedOf(reading)),
    }
  }, [reading, specialty, choice])
  const { exceptions } = work
  const profile = found?.profile ?? null
  const checks = useMemo(() => ({ exceptions, profile }), [exceptions, profile])
  if (reading === null || found === null) return null
  const practice = [...readPractice(session), ...typedPractice(session)]
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map(({ score }) => score)
  return {
    specialty,
    work,
    cards: talkCards(found.points, work),
    applies: answersThatApply(reading, found.mode, practice),
    /** What the checker knows: the report's areas, and what the person lets stand. */
    checks,
    circumstances: circumstancesOf(applicant, person),
    ...found,
  }
}
