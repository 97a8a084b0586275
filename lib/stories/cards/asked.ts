/**
 * The other face: an answer for when scores are asked about. Thanks and a habit, one plain sentence, then stop. The habit
 * is the person's own and is asked for.
 */
import { pick } from '../hash'
import type { TalkingPoint } from '../model'
import { spoken } from './spoken'

export interface AskedFace {
  /** Said first. */
  readonly thanks: string
  /** What to write: a habit that preparing left behind, in the person's words. */
  readonly habitPrompt: string
  /** The one plain sentence, ready: the line of the point. */
  readonly sentence: string
  /** Not said: a reminder. */
  readonly stop: string
}

const thanks = ['Thank you for asking.', 'Thank you, I am glad to answer that.', 'Thanks for the question.']
const habits = [
  'Which habit from preparing do you still keep? One sentence that begins with "I".',
  'What do you do on the wards today that you began while you prepared? One sentence with "I".',
]

/** The frame of the answer for a point; nothing in it tells an experience. */
export function askedFace(point: TalkingPoint): AskedFace {
  return {
    thanks: pick(thanks, `${point.line}|thanks`),
    habitPrompt: pick(habits, `${point.line}|habit`),
    sentence: point.line,
    stop: 'Stop here and wait for the next question.',
  }
}

/** The whole answer as it is said; without a habit it has two parts. */
export function spokenAnswer({ thanks: first, sentence }: AskedFace, habit: string): string {
  return spoken([first, habit, sentence])
}
