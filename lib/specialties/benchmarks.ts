/**
 * Published scores of those who matched, by specialty and kind of applicant.
 */
import type { ShownConfidence } from '../figures/confidence'
import type { FigureSource } from '../figures/source'
import type { FigureWarning } from '../figures/warning'
import type { Applicant } from './applicant'

export type Statistic = 'median' | 'mean'

export interface MatchedFigures {
  readonly n: number | null
  readonly q1: number | null
  /** Median or mean: see `statistic`. */
  readonly middle: number | null
  readonly q3: number | null
}

/** Figures of other people or another edition, named as the substitute that they are. */
export interface Substitute {
  /** "US MD seniors in Dermatology, 2026 (median)" */
  readonly words: string
  readonly statistic: Statistic
  readonly matched: MatchedFigures
  readonly source: FigureSource
}

export interface SpecialtyFigures {
  /** Id, or null where the person typed the figures. */
  readonly specialty: string | null
  readonly name: string
  readonly applicant: Applicant | null
  /** Year of the edition; null for typed figures. */
  readonly edition: number | null
  readonly statistic: Statistic
  readonly matched: MatchedFigures
  readonly notMatched: { readonly n: number | null; readonly middle: number | null } | null
  /** True where the publisher withholds the figures of the matched for small numbers. */
  readonly suppressed: boolean
  /** True where the figures of the matched rest on very few people. */
  readonly few: boolean
  readonly confidence: ShownConfidence | null
  /** Doubts that the data files note: shown with the figure. */
  readonly doubts: readonly string[]
  /** Where a figure is missing: the nearest ones that are known, nearest first. */
  readonly substitutes: readonly Substitute[]
  readonly warnings: readonly FigureWarning[]
  /** Null for typed figures and where nothing is known. */
  readonly source: FigureSource | null
}
