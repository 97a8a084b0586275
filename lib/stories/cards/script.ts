/** An answer along one of the prepared scripts: its four parts in the person's own words. */
import * as v from 'valibot'
import { fields, text } from '../../kept/shape'
import { answerStatus } from './measure'
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

/** Ready once all parts are written and it takes at most a minute; what is missing by its index. */
export const scriptStatus = (card: ScriptCard) =>
  answerStatus(
    card.parts.flatMap((part, index) => (part.trim() === '' ? [index] : [])),
    spokenScript(card),
  )
