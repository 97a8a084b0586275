/** An answer along one of the prepared scripts: its four parts in the person's own words. */
import { ANSWER_SECONDS, type Length, lengthOf } from './measure'
import { spoken } from './spoken'

export const scriptIds = ['lower-than-practice', 'gap', 'second-attempt'] as const
export type ScriptId = (typeof scriptIds)[number]

export interface ScriptCard {
  readonly type: 'script'
  readonly version: 1
  readonly script: ScriptId
  readonly parts: readonly [string, string, string, string]
}

/** A script with none of its four parts written. */
export function emptyScript(script: ScriptId): ScriptCard {
  return { type: 'script', version: 1, script, parts: ['', '', '', ''] }
}

/** The parts as they are said. */
export function spokenScript({ parts }: ScriptCard): string {
  return spoken(parts)
}

export interface ScriptStatus {
  readonly state: 'empty' | 'draft' | 'ready'
  /** Indices of the parts that are not written yet. */
  readonly missing: readonly number[]
  /** True where it takes more than a minute. */
  readonly long: boolean
  readonly length: Length
}

/** Ready once all parts are written and it takes at most a minute. */
export function scriptStatus(card: ScriptCard): ScriptStatus {
  const length = lengthOf(spokenScript(card))
  const missing = card.parts.flatMap((part, index) => (part.trim() === '' ? [index] : []))
  const long = length.seconds > ANSWER_SECONDS
  return {
    state: length.words === 0 ? 'empty' : missing.length === 0 && !long ? 'ready' : 'draft',
    missing,
    long,
    length,
  }
}
