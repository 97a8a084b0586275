/** The sheet of a session: what the page shows, prints and saves. Brings all the material with it. */
import { analyze } from '../../analysis/analyze'
import { adviserSheet } from '../../export/adviser'
import type { Brief } from '../../export/brief'
import { interviewBrief } from '../../export/interview'
import { weaknessOptions } from '../../stories/cards/weakness-options'
import type { BriefEntry, Session } from '../model'
import { currentPlan } from './plan'
import { currentReading } from './reading'
import { currentTalk } from './talking-points'

export type CurrentBrief = NonNullable<ReturnType<typeof currentBrief>>

/** Change what is on the sheets; what is left out stays. */
export function setBrief(session: Session, entry: Partial<BriefEntry>): Session {
  return { ...session, brief: { ...session.brief, ...entry } }
}

/**
 * @param today the day on which it is looked at, `YYYY-MM-DD`
 * @returns null where there is no reading
 */
export function currentBrief(session: Session, today: string) {
  const reading = currentReading(session)
  if (reading === null) return null
  const { choices, brief: entry } = session
  const { specialty, applicant } = choices
  const analysis = analyze(reading, { ...choices, today })
  const talk = currentTalk(session)
  const interview = (): Brief =>
    interviewBrief({
      analysis,
      specialty,
      applicant,
      score: entry.score,
      points: talk
        .filter(({ point }) => !entry.withoutPoints.includes(point.key))
        .map(({ point, faces }) => ({ point, faces, story: !entry.withoutStories.includes(point.key) })),
    })
  const adviser = (): Brief =>
    adviserSheet({
      analysis,
      specialty,
      applicant,
      weaknesses: weaknessOptions(reading, specialty),
      plan: entry.plan ? (currentPlan(session, today)?.plan ?? null) : null,
      questions: entry.questions.split('\n'),
    })
  // Every talking point, those that are left out too.
  return { reading, analysis, talk, brief: entry.variant === 'adviser' ? adviser() : interview() }
}
