import type { LabelPatterns } from '../fields/label-patterns'
import type { ProfileFamily } from '../profile/family'

/** The least and the greatest standard deviation and standard error that a norm group can have. */
export interface NormSpread {
  readonly standardDeviation: readonly [number, number]
  readonly standardError: readonly [number, number]
}

/** A family of documents that is read: data and anchors, no code of its own. */
export interface Family extends ProfileFamily {
  /** How messages call it. */
  readonly title: string
  /** The examination as headings print it; any of them. */
  readonly names: readonly RegExp[]
  /** In the same heading, this makes it another document. */
  readonly notWith?: RegExp
  /** Labels of its fields. */
  readonly labels: LabelPatterns
  /** The scale of its three-digit score; null where it has none. */
  readonly scale: {
    readonly min: number
    readonly max: number
    /** A page that says this prints scores on another scale: they are not taken. */
    readonly unless?: RegExp
  } | null
  /** Fields that this family prints; the others stay null whatever the page says. */
  readonly prints: {
    readonly result: boolean
    readonly minimum: boolean
    /**
     * Mean, standard deviation and standard error of a norm group: between which values the last two lie; null where it
     * prints none.
     */
    readonly norm: NormSpread | null
    /** A list of attempts instead of one test. */
    readonly attempts: boolean
  }
}

/** A kind of score report that is recognized only to say that it is not read. */
export interface RefusedReport {
  readonly title: string
  readonly names: readonly RegExp[]
  /** A company's own name: no USMLE, NBME or COMLEX document prints it, so it counts wherever it stands on the page. */
  readonly company?: true
}
