/**
 * A lower area as an answer to "a weakness?": the area in plain words, what was done, progress, what next. Never
 * volunteered; a core skill of the specialty only with progress to show.
 */
import { ANSWER_SECONDS, type Length, lengthOf } from './measure'
import { spoken } from './spoken'

export const weaknessParts = ['area', 'done', 'progress', 'next'] as const
export type WeaknessPart = (typeof weaknessParts)[number]

export interface WeaknessCard {
  readonly type: 'weakness'
  readonly version: 1
  /** Key of the area, named as those of talking points are. */
  readonly row: string
  readonly area: string
  readonly done: string
  readonly progress: string
  readonly next: string
}

/** An empty card for an area; what was done is for the person to say. */
export function emptyWeakness(row: string): WeaknessCard {
  return { type: 'weakness', version: 1, row, area: '', done: '', progress: '', next: '' }
}

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
