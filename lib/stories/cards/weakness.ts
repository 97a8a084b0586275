/**
 * A lower area as an answer to "a weakness?": the area in plain words, what was done, progress, what next. Never
 * volunteered; a core skill of the specialty only with progress to show.
 */
import { type ProfileArea, summariseProfile } from '../../profile/summary'
import type { Reading } from '../../reports/schema'
import { isSpecialtyId, specialtyDays } from '../data/specialties'
import { materialOf } from '../material'
import { topicsOf } from '../topics-of'
import { ANSWER_SECONDS, type Length, lengthOf } from './measure'

export const weaknessParts = ['area', 'done', 'progress', 'next'] as const
export type WeaknessPart = (typeof weaknessParts)[number]

export interface WeaknessCard {
  readonly type: 'weakness'
  readonly version: 1
  /** `area:<index>` of the row. */
  readonly row: string
  readonly area: string
  readonly done: string
  readonly progress: string
  readonly next: string
}

export const weaknessPrompts: Readonly<Record<WeaknessPart, string>> = {
  area: 'Name the area in plain words, in one sentence. No score, no report.',
  done: 'What did you do about it? Begin with "I".',
  progress: 'What is better now, and who could say so?',
  next: 'What will you do next, and when?',
}

export interface WeaknessOption {
  readonly key: string
  readonly label: string
  /** The area inside a sentence. */
  readonly phrase: string
  /** Whether it is a core skill of the chosen specialty. */
  readonly core: boolean
  readonly advice: string
  readonly card: WeaknessCard
}

function adviceFor(core: boolean, place: string | null): string {
  const common = 'Use it only when you are asked for a weakness.'
  if (!core || place === null) return common
  return `It is at the center of ${place}: choose it only if you can show progress. ${common}`
}

/**
 * The lower rows of a profile as possible answers, those far from the core of the specialty first, then larger shares.
 * Each card is empty: what was done is for the person to say.
 */
export function weaknessOptions(reading: Reading, specialty: string | null): WeaknessOption[] {
  const id = specialty !== null && isSpecialtyId(specialty) ? specialty : null
  const option = (row: ProfileArea): WeaknessOption => {
    const material = materialOf(topicsOf(row), id)
    const core = material.closeness === 3
    const key = `area:${row.index}`
    return {
      key,
      label: row.label,
      phrase: material.phrase,
      core,
      advice: adviceFor(core, id === null ? null : specialtyDays[id].inWords),
      card: { type: 'weakness', version: 1, row: key, area: '', done: '', progress: '', next: '' },
    }
  }
  const options = summariseProfile(reading).weaknesses.map(option)
  return [...options.filter(({ core }) => !core), ...options.filter(({ core }) => core)]
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
  return weaknessParts
    .map((part) => card[part].trim())
    .filter((part) => part !== '')
    .join(' ')
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
