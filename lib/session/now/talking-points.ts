/**
 * Everything there is to say about the current report: its talking points, each with the person's card and both faces.
 * Brings all the material with it, so only pages and files that show stories import it.
 */
import { subjectOf } from '../../analysis/subject'
import type { Mode as AnalysisMode } from '../../analysis/types'
import type { Reading } from '../../reports/schema'
import { facesOf, type PointCard } from '../../stories/cards/faces'
import { emptyStory } from '../../stories/cards/story'
import type { Mode, TalkingPoint } from '../../stories/model'
import { type TalkingPointsInput, talkingPoints } from '../../stories/talking-points'
import type { Session, StoryWork } from '../model'
import { currentReading, storyWork } from './reading'

/** A document without a result is spoken about as one that was passed. */
export function storyMode(mode: AnalysisMode): Mode {
  return mode === 'none' ? 'passed' : mode
}

/** What decides the talking points of a reading. */
export function talkInput(
  reading: Reading,
  specialty: string | null,
  { points }: Pick<StoryWork, 'points'>,
): TalkingPointsInput {
  return { reading, specialty, mode: storyMode(subjectOf(reading).mode), chosen: points }
}

/** The points with their cards. */
export function talkCards(points: readonly TalkingPoint[], work: StoryWork): readonly PointCard[] {
  return points.map((point) => {
    const card = work.cards[point.key] ?? emptyStory(point.key)
    return { point, card, faces: facesOf(point, card) }
  })
}

/** The talking points of the current report with their cards, finished ones and drafts; none where there is no report. */
export function currentTalk(session: Session): readonly PointCard[] {
  const reading = currentReading(session)
  if (reading === null) return []
  const work = storyWork(session)
  return talkCards(talkingPoints(talkInput(reading, session.choices.specialty, work)), work)
}
