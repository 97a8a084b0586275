/**
 * A lower area as an answer to "a weakness?": the area in plain words, what was done, progress, what next. Never
 * volunteered; a core skill of the specialty only with progress to show.
 */
import * as v from 'valibot'
import { fields, text } from '../../kept/shape'
import { ANSWER_SECONDS, type Length, lengthOf } from './measure'
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

export const weaknessPrompts: Readonly<Record<WeaknessPart, string>> = {
  area: 'Name the area in plain words, in one sentence. No score, no report.',
  done: 'What did you do about it? Begin with "I".',
  progress: 'What is better now, and who could say so?',
  next: 'What will you do next, and when?',
}

export interface WeaknessStatus {
  readonly state: 'empty' | 'draft' | 'ready'
  /** A core skill without progress: better another answer. */
  readonly chooseAnother: boolean
  readonly missing: readonly (WeaknessPart | 'shorter')[]
  readonly length: Length
}

/** The parts as they are said. */
export function spokenWeakness(card: WeaknessCard): string {
  return spoken(weaknessParts.map((part) => card[part]))
}

/** Ready once all parts are written and it takes at most a minute. */
export function weaknessStatus(card: WeaknessCard, core: boolean): WeaknessStatus {
  const length = lengthOf(spokenWeakness(card))
  const parts = weaknessParts.filter((part) => card[part].trim() === '')
  const missing = length.seconds > ANSWER_SECONDS ? [...parts, 'shorter' as const] : parts
  return {
    state: length.words === 0 ? 'empty' : missing.length === 0 ? 'ready' : 'draft',
    chooseAnother: core && card.progress.trim() === '',
    missing,
    length,
  }
}
