/**
 * How to speak about a failed attempt or a low score in four parts and a minute: own it, a short reason without blame,
 * evidence of change, redirect. Not finished until the evidence of change is there.
 */
import * as v from 'valibot'
import { part, text } from '../../kept/shape'
import prompts from '../data/prompts.json' with { type: 'json' }
import { answerStatus } from './measure'
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

export const failurePrompts = prompts.failure as readonly FailurePrompt[]

/** The parts as they are said. */
export function spokenFailure({ own, reason, change, evidence, redirect }: FailureCard): string {
  return spoken([own, reason, change, evidence, redirect])
}

/** Ready once all four parts and the evidence, its gate, are there and it takes at most a minute. */
export const failureStatus = (card: FailureCard) =>
  answerStatus(
    failurePrompts.map(({ part }) => part).filter((part) => card[part].trim() === ''),
    spokenFailure(card),
  )
