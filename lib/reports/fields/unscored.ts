/** Outcomes that are no score: the words that print them, and what they mean. */

/** What each of them says of the attempt, after the USMLE Bulletin of Information (scoring and score reporting). */
const meanings = {
  incomplete: 'not every block of the examination was begun, so no score is reported for this attempt',
  indeterminate: 'the score could not be certified as a valid measure, so none is reported',
  undetermined: 'the result could not be determined, so no score is reported',
  'not available': 'no score is reported for this attempt',
  withheld: 'the score is held back, as a rule while it is under review',
  invalidated: 'the score was canceled after it had been reported, and no longer counts',
} as const

const words = Object.keys(meanings).join('|').replaceAll(' ', ' ?')

/** Such an outcome in a label's line or in a cell; the first group is the word. */
export const UNSCORED = new RegExp(`\\b(?:(?:score|result)s? )?(${words})\\b`, 'gi')
/** A sentence that says it of this attempt. */
export const CALLED_UNSCORED = new RegExp(
  `\\b(?:your|this|the) (?:test |exam(?:ination)? |overall )?(?:result|score|outcome|attempt)s?\\b[^.;]{0,50}?\\b(?:is|are|was|were|been) (?:(?:classified|reported|recorded|considered) )?(?:as )?(?:an? )?(${words})\\b`,
  'dgi',
)

/** What a printed outcome that is no score means; null for any other word. */
export function unscoredMessage(printed: unknown): string | null {
  const meaning = meanings[String(printed) as keyof typeof meanings]
  return meaning ? `The page prints “${printed}” as the outcome: ${meaning}.` : null
}
