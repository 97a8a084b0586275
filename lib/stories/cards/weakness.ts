/**
 * A lower area as an answer to "a weakness?": the area in plain words, what was done, progress, what next. Never
 * volunteered; a core skill of the specialty only with progress to show.
 */
import * as v from 'valibot'
import { fields, text } from '../../kept/shape'
import prompts from '../data/prompts.json' with { type: 'json' }
import { type AnswerStatus, answerStatus } from './measure'
import { spoken } from './spoken'

export const weaknessParts = ['area', 'done', 'progress', 'next'] as const
export type WeaknessPart = (typeof weaknessParts)[number]

export const weaknessCard = fields({
  type: v.fallback(v.literal('weakness'), 'weakness'),
  version: v.fallback(v.literal(1), 1),
  /** Key of the area, named as those of talking points are. */
  row: v.string(),
  area: text,
  done: text,
  progress: text,
  next: text,
})
export type WeaknessCard = v.InferOutput<typeof weaknessCard>

/** An empty card for an area; what was done is for the person to say. */
export const emptyWeakness = (row: string): WeaknessCard => v.parse(weaknessCard, { row })

export const weaknessPrompts: Readonly<Record<WeaknessPart, string>> = prompts.weakness

export interface WeaknessStatus extends AnswerStatus<WeaknessPart> {
  /** A core skill without progress: better another answer. */
  readonly chooseAnother: boolean
}

/** The parts as they are said. */
export function spokenWeakness(card: WeaknessCard): string {
  return spoken(weaknessParts.map((part) => card[part]))
}

/** Ready once all parts are written and it takes at most a minute. */
export function weaknessStatus(card: WeaknessCard, core: boolean): WeaknessStatus {
  const unwritten = weaknessParts.filter((part) => card[part].trim() === '')
  return { ...answerStatus(unwritten, spokenWeakness(card)), chooseAnother: core && card.progress.trim() === '' }
}
