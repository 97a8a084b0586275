import { labelPatterns } from '../fields/label-patterns'
import type { Family, NormSpread } from './family'

/** Whatever says "practice" beside an examination's name is not the examination. */
export const PRACTICE =
  /self-? ?assessment|\bpractice (?:test|exam(?:ination)?|assessment|result|score|question|block|form)|predict(?:ed|or|ion)|projected|\bestimated (?:step|score|usmle)|simulated|\bmock\b|q-?bank|question bank|\bshelf\b|subject exam/i

/**
 * From half the least to twice the greatest figure ever published (deviations of 15 to 22, errors of 5 to 8): a digit too
 * few or too many lies outside.
 */
export const usmleSpread: NormSpread = { standardDeviation: [7.5, 44], standardError: [2.5, 16] }

/**
 * What Step 1, Step 2 CK and Step 3 share: one drawing today, another until January 2019, the same fields.
 * @param labelNames sources of regular expressions for the name as it stands before "score" or "date" in a label
 */
export const usmleStep = (
  kind: 'usmle-step1' | 'usmle-step2ck' | 'usmle-step3',
  title: string,
  names: readonly RegExp[],
  labelNames: readonly string[],
  notWith: RegExp = PRACTICE,
): Family => ({
  kind,
  title,
  names,
  notWith,
  labels: labelPatterns(labelNames),
  scale: { min: 1, max: 300 },
  prints: { result: true, minimum: true, norm: usmleSpread, attempts: false },
  defaultReference: {
    boxes: 'own-overall',
    bars: 'own-overall',
    bands: 'borderline',
    percent: 'comparison-group',
  },
})
