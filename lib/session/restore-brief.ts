/** From what was stored of a sheet to today's form; what does not fit is left out. */
import { briefVariants } from '../export/brief'
import { type BriefEntry, emptyBrief } from './brief-entry'
import { isFields, isText, list, oneOf } from './stored'

/** A stored sheet; the usual one where there is none. The score is on it only where that was said plainly. */
export function restoreBrief(value: unknown): BriefEntry {
  if (!isFields(value)) return emptyBrief
  return {
    variant: oneOf(briefVariants, value.variant) ?? emptyBrief.variant,
    score: value.score === true,
    withoutPoints: list(value.withoutPoints).filter(isText),
    withoutStories: list(value.withoutStories).filter(isText),
    plan: value.plan !== false,
    questions: isText(value.questions) ? value.questions : '',
  }
}
