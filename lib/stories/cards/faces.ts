/** A card as it is said: the story, for when nobody asked about scores, and the answer for when somebody did. */
import type { TalkingPoint } from '../model'
import { askedFace, spokenAnswer } from './asked'
import { type Length, lengthOf } from './measure'
import { type StoryCard, type StoryStatus, spokenStory, storyStatus } from './story'

export interface FaceText {
  readonly text: string
  readonly length: Length
}

export interface CardFaces {
  /** The story; its text is empty as long as the person has written nothing. */
  readonly notAsked: FaceText
  /** Thanks, the habit where one is written, the line. There without any typing. */
  readonly asked: FaceText
  /** A card that is not `ready` is shown and printed as a draft, with what is missing. */
  readonly status: StoryStatus
}

/** A talking point, the person's card for it, and both faces of it. */
export interface PointCard {
  readonly point: TalkingPoint
  /** Without a word where the person has written none. */
  readonly card: StoryCard
  readonly faces: CardFaces
}

const said = (text: string): FaceText => ({ text, length: lengthOf(text) })

/** Both faces of a point's card as text; every word of the first is the person's own. */
export function facesOf(point: TalkingPoint, card: StoryCard): CardFaces {
  return {
    notAsked: said(spokenStory(card)),
    asked: said(spokenAnswer(askedFace(point), card.habit)),
    status: storyStatus(card),
  }
}
