/** What the rows of a profile are relative to, as the page itself says. */

import { normalize } from '../../pages/normalize'
import type { Reference } from '../schema'

const BORDERLINE = /\bborder\s?-?line\b/i
const PASS_LINE =
  /high[- ]fail\s*(?:\/|or|and|to|,|-)\s*low[- ]pass|low[- ]pass\s*(?:\/|or|and|to|,|-)\s*high[- ]fail|borderline\s+(?:zone|performance|level|score|region|range)/i
const OWN = String.raw`(?:overall\s+(?:performance|score|result|exam\w*|test)|(?:whole|total|entire)\s+(?:test|exam\w*)|performance\s+overall)`
const GROUP = String.raw`(?:comparison|reference|norm(?:ative|ing)?|peer)\s+(?:group|population|cohort|sample)|national\s+(?:comparison\s+)?group`
const NATIONAL = String.raw`national\s+(?:mean|average|norm)|mean\s+(?:of|for)\s+(?:the\s+)?nation`
/** Words that say "measured against what follows": they decide where a page names more than one. */
const AGAINST = String.raw`(?:relative\s+to|compared?\s+(?:with|to)|comparison\s+(?:with|to)|versus|vs\.?|against|(?:same|similar|comparable)\s+(?:as|to|with)?|than|as|to|on)\s+(?:(?:you|yours?|own|their|the|examinee'?s?|did|do|on|that|of|mean|average|for|a|performance|results?|scores?|in)\s+){0,5}`

const against = (what: string): RegExp => new RegExp(`${AGAINST}(?:${what})`, 'i')
const anywhere = (what: string): RegExp => new RegExp(`\\b(?:${what})`, 'i')

const CHOICES: readonly [Reference, RegExp][] = [
  ['own-overall', against(OWN)],
  ['comparison-group', against(GROUP)],
  ['national-mean', against(NATIONAL)],
  ['own-overall', anywhere(OWN)],
  ['comparison-group', anywhere(GROUP)],
  ['national-mean', anywhere(NATIONAL)],
]

/** Whatever the text of a page may say to name the reference. */
export const referencePatterns: readonly RegExp[] = [BORDERLINE, PASS_LINE, ...CHOICES.map(([, pattern]) => pattern)]

/**
 * The reference that the text of the profile's pages names; `fallback` where it names none. `middleHeaders`: the headers of
 * the middle columns as printed.
 */
export function findReference(middleHeaders: readonly string[], text: string, fallback: Reference): Reference {
  const page = normalize(text).replace(/\s+/g, ' ')
  if (middleHeaders.some((header) => BORDERLINE.test(header)) || PASS_LINE.test(page)) return 'borderline'
  return CHOICES.find(([, pattern]) => pattern.test(page))?.[0] ?? fallback
}
