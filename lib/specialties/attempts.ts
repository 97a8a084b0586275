/**
 * How often an examination may be taken, as dates reckoned from the test date.
 */
import type { Origin } from '../figures/source'

export interface AttemptRules {
  /** Four in all, incomplete ones included. */
  readonly maxAttempts: number
  readonly maxInTwelveMonths: number
  /** Attempts that the document shows. */
  readonly known: number
  /** What follows, depending on which attempt this was. */
  readonly next: readonly {
    /** "If this was your third attempt". */
    readonly condition: string
    /** First day on which the next attempt is allowed; null where the rules set none or the date is not known. */
    readonly earliest: string | null
    readonly words: string
  }[]
  /** The rules as sentences. */
  readonly facts: readonly { readonly text: string; readonly origin: Origin }[]
  readonly origin: Origin
}
