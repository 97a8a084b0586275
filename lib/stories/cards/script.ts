/** An answer along one of the prepared scripts: its four parts in the person's own words. */
import * as v from 'valibot'
import { fields, text } from '../../kept/shape'
import { ANSWER_SECONDS, type Length, lengthOf } from './measure'
import { spoken } from './spoken'

export const scriptIds = ['lower-than-practice', 'gap', 'second-attempt'] as const
export type ScriptId = (typeof scriptIds)[number]

export const scriptCard = fields({
  type: v.fallback(v.literal('script'), 'script'),
  version: v.fallback(v.literal(1), 1),
  script: v.picklist(scriptIds),
  parts: v.fallback(v.pipe(v.tuple([text, text, text, text]), v.readonly()), ['', '', '', '']),
})
export type ScriptCard = v.InferOutput<typeof scriptCard>

/** A script with none of its four parts written. */
export const emptyScript = (script: ScriptId): ScriptCard => v.parse(scriptCard, { script })

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
