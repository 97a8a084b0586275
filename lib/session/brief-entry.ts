/** What a session keeps of the sheets to take away: what is on them. */
import type { BriefVariant } from '../export/brief'

export interface BriefEntry {
  readonly variant: BriefVariant
  /** Whether the score is on the brief for an interview; the adviser sheet always has it. */
  readonly score: boolean
  /** Keys of talking points that are left out, and of points whose story is. */
  readonly withoutPoints: readonly string[]
  readonly withoutStories: readonly string[]
  /** Whether the plan is on the adviser sheet. */
  readonly plan: boolean
  /** What the person wants to ask an adviser, one question a line. */
  readonly questions: string
}

export const emptyBrief: BriefEntry = {
  variant: 'interview',
  score: false,
  withoutPoints: [],
  withoutStories: [],
  plan: true,
  questions: '',
}
