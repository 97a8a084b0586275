/**
 * Rules that go by form. They follow the list of identifiers in the HIPAA rule on de-identification (45 CFR
 * 164.514(b)(2)); a year alone, a state or a large city may stay.
 */
import { dateRules } from './dates'
import type { FormRule, Hit } from './model'
import { numberRules } from './numbers'
import { placeRules } from './places'

const rules: readonly FormRule[] = [...dateRules, ...numberRules, ...placeRules]

/** What the rules of form find in a text. */
export function identifierHits(text: string): Hit[] {
  return rules.flatMap(({ rule, pattern, counts }) =>
    [...text.matchAll(pattern)]
      .filter((match) => counts?.(match[0]) ?? true)
      .map((match) => ({ rule, start: match.index, end: match.index + match[0].trimEnd().length })),
  )
}
