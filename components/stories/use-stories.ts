'use client'

/** Everything that the pages about stories show, worked out of the session once and again only when it has to be. */
import { useMemo } from 'react'
import { subjectOf } from '../../lib/analysis/subject'
import { type Circumstance, circumstancesOf } from '../../lib/applicant/person'
import type { Session, StoryWork } from '../../lib/session/model'
import { readPractice, typedPractice } from '../../lib/session/now/practice'
import { currentReading, storyWork } from '../../lib/session/now/reading'
import { storyMode, talkCards, talkInput } from '../../lib/session/now/talking-points'
import { type Applies, answersThatApply } from '../../lib/stories/applies'
import type { PointCard } from '../../lib/stories/cards/faces'
import { type WeaknessOption, weaknessOptions } from '../../lib/stories/cards/weakness-options'
import type { CheckOptions } from '../../lib/stories/check/check'
import { claimedProfile } from '../../lib/stories/check/claims'
import { seedOf } from '../../lib/stories/hash'
import type { Mode } from '../../lib/stories/model'
import { questionsToAsk } from '../../lib/stories/rehearsal/questions'
import {
  type PassedOver,
  type PointOption,
  passedOver,
  pointOptions,
  talkingPoints,
} from '../../lib/stories/talking-points'

export interface Stories {
  readonly specialty: string | null
  readonly mode: Mode
  readonly work: StoryWork
  readonly cards: readonly PointCard[]
  /** Everything that can be a point, chosen ones too. */
  readonly options: readonly PointOption[]
  /** Strengths without a line, and why. */
  readonly passedOver: readonly PassedOver[]
  readonly weaknesses: readonly WeaknessOption[]
  readonly applies: Applies
  /** What the checker knows: the report's areas, and what the person lets stand. */
  readonly checks: CheckOptions
  readonly circumstances: readonly Circumstance[]
  /** Two questions to ask the program. */
  readonly toAsk: readonly string[]
}

/** Null where there is no report and nothing typed. */
export function useStories(session: Session): Stories | null {
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
      options: pointOptions(input),
      passedOver: passedOver(input),
      weaknesses: weaknessOptions(reading, specialty),
      profile: claimedProfile(reading),
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
    checks,
    circumstances: circumstancesOf(applicant, person),
    ...found,
  }
}
