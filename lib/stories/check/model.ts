/** What the checker says about a text. */
import * as v from 'valibot'
import { fields } from '../../kept/shape'

export const ruleIds = [
  'weak-score', // apologising for a score, or explaining it unasked
  'blame', // putting it on somebody or something else
  'superlative', // boasting
  'comparison', // with other people
  'fate', // luck, a bad day
  'identity', // the score as what somebody is, or is not
  'claim', // of the exam, that the profile does not carry or no exam can show
  'score-number', // a score or a share of correct answers that nobody asked for
  'percentile',
  'report-word', // "bar", "Higher": words of a report that the listener has never seen
  'exam-mention', // any word of the examination, where a story is told without having been asked about scores
  'name',
  'initials',
  'office', // known by an office, or as the only one of a place
  'date',
  'age', // over 89
  'record-number', // record, telephone, insurance and the like; e-mail and web addresses too
  'room',
  'place', // small enough to tell who it was, a hospital, an address
  'too-long',
  'too-short',
  'no-i', // no sentence says what "I" did
  'no-result', // nothing says what came of it
] as const
export type RuleId = (typeof ruleIds)[number]

/** A stretch of a text that a rule objects to, why, and what to do instead. */
export interface Flag {
  readonly rule: RuleId
  /** From the first character up to, not including, the last, in UTF-16 units: `text.slice(start, end)`. */
  readonly span: readonly [start: number, end: number]
  readonly text: string
  readonly reason: string
  readonly suggestion: string
}

/** "This is not a name": the words of a flag that a person has set aside, for one rule. */
export const exception = fields({ rule: v.picklist(ruleIds), text: v.string() })
export type Exception = v.InferOutput<typeof exception>

/** How a story is told: volunteered, or as an answer to a question about scores. */
export type Face = 'not-asked' | 'asked'

/** A stretch found by a rule, before words are put to it. */
export interface Hit {
  readonly rule: RuleId
  readonly start: number
  readonly end: number
  /** A place that is known by its capital after "in" or "from" alone: a town or a hospital as one calls it. */
  readonly isTown?: boolean
}

/** A rule that goes by form: dates, numbers, places. */
export interface FormRule {
  readonly rule: RuleId
  readonly pattern: RegExp
  /** Whether a match counts; all do where it is missing. */
  readonly counts?: (match: string) => boolean
}

/** A rule that goes by wording, tried on one sentence at a time. */
export interface PhraseRule {
  readonly rule: RuleId
  readonly pattern: RegExp
  /** What else the sentence has to hold. */
  readonly where?: RegExp
  /** What makes it harmless. */
  readonly unless?: RegExp
}
