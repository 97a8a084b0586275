/**
 * The other face: an answer for when scores are asked about. Thanks and a habit, one plain sentence, then stop. The habit
 * is the person's own and is asked for.
 */
import prompts from '../data/prompts.json' with { type: 'json' }
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

/** The frame of the answer for a point; nothing in it tells an experience. */
export function askedFace(point: TalkingPoint): AskedFace {
  return {
    thanks: pick(prompts.asked.thanks, `${point.line}|thanks`),
    habitPrompt: pick(prompts.asked.habits, `${point.line}|habit`),
    sentence: point.line,
    stop: prompts.asked.stop,
  }
}

/** The whole answer as it is said; without a habit it has two parts. */
export function spokenAnswer({ thanks: first, sentence }: AskedFace, habit: string): string {
  return spoken([first, habit, sentence])
}
