/**
 * How to speak about a failed attempt or a low score in four parts and a minute: own it, a short reason without blame,
 * evidence of change, redirect. Not finished until the evidence of change is there.
 */
import * as v from 'valibot'
import { part, text } from '../../kept/shape'
import { ANSWER_SECONDS, type Length, lengthOf } from './measure'
import { spoken } from './spoken'

export const failureParts = ['own', 'reason', 'change', 'redirect'] as const
export type FailurePart = (typeof failureParts)[number]

export const failureCard = part({
  type: v.fallback(v.literal('failure'), 'failure'),
  version: v.fallback(v.literal(1), 1),
  own: text,
  reason: text,
  change: text,
  /** What can be shown for the change: a later result, a schedule kept, a comment of a supervisor. */
  evidence: text,
  redirect: text,
})
export type FailureCard = v.InferOutput<typeof failureCard>

export const emptyFailure: FailureCard = v.parse(failureCard, {})

export interface FailurePrompt {
  readonly part: FailurePart | 'evidence'
  readonly title: string
  readonly prompt: string
  /** Words to begin with, to be finished by the person. */
  readonly opening: string
}

export const failurePrompts: readonly FailurePrompt[] = [
  {
    part: 'own',
    title: 'Own it',
    prompt: 'One sentence that says what happened, without softening it.',
    opening: 'I did not pass ... on my first attempt.',
  },
  {
    part: 'reason',
    title: 'A short reason',
    prompt: 'What was in your own hands? One sentence. Nobody else appears in it.',
    opening: 'I had ... and did not ... in time.',
  },
  {
    part: 'change',
    title: 'What changed',
    prompt: 'What do you do differently, and since when? Two sentences with "I".',
    opening: 'Since then I ...',
  },
  {
    part: 'evidence',
    title: 'What shows it',
    prompt:
      'What could somebody check? A later result, a rotation, a habit that others see. The answer waits for this.',
    opening: 'It shows in ...',
  },
  {
    part: 'redirect',
    title: 'Back to the work',
    prompt: 'One sentence that leads to what you do well now.',
    opening: 'What I bring to this program is ...',
  },
]

export interface FailureStatus {
  readonly state: 'empty' | 'draft' | 'ready'
  /** True until evidence of change is given: the gate. */
  readonly waitsForEvidence: boolean
  readonly missing: readonly (FailurePart | 'evidence' | 'shorter')[]
  readonly length: Length
}

/** The parts as they are said. */
export function spokenFailure({ own, reason, change, evidence, redirect }: FailureCard): string {
  return spoken([own, reason, change, evidence, redirect])
}

/** Ready once all four parts and the evidence are there and it takes at most a minute. */
export function failureStatus(card: FailureCard): FailureStatus {
  const length = lengthOf(spokenFailure(card))
  const parts = failurePrompts.map(({ part }) => part).filter((part) => card[part].trim() === '')
  const missing = length.seconds > ANSWER_SECONDS ? [...parts, 'shorter' as const] : parts
  return {
    state: length.words === 0 ? 'empty' : missing.length === 0 ? 'ready' : 'draft',
    waitsForEvidence: parts.includes('evidence'),
    missing,
    length,
  }
}
