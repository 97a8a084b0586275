/**
 * The popular reading: what a widely read article says, always beside today's figures.
 */

/** How far a popular claim holds today. */
export type Verdict = 'outdated' | 'wrong' | 'wrong-label' | 'misleading' | 'too-broad'

export interface PopularTier {
  readonly id: string
  readonly label: string
  readonly from: number
  /** Null: no upper end. */
  readonly to: number | null
  /** What the popular reading takes it to mean, in our words. */
  readonly meaning: string
  /** Percentiles of its two ends today. */
  readonly percentiles: readonly [number, number]
  readonly verdict: Verdict
  /** What today's figures say instead. */
  readonly today: string
  /** True for the tier that the reader's score falls in. */
  readonly current: boolean
}

export interface PopularClaim {
  readonly id: string
  readonly claim: string
  readonly verdict: Verdict
  readonly today: string
}

export interface PopularSpecialty {
  readonly specialty: string
  readonly label: string
  /** The article's average "for 2022". */
  readonly average: number
  /** Today's matched middle half and median of US MD seniors; never in one column with the average. */
  readonly today: { readonly q1: number; readonly median: number; readonly q3: number }
  readonly means: { readonly 2020: number | null; readonly 2022: number | null; readonly 2024: number | null }
  readonly words: string
}

export interface PopularReading {
  readonly publisher: string
  readonly tiers: readonly PopularTier[]
  readonly claims: readonly PopularClaim[]
  /** Empty where this build comes without specialty figures. */
  readonly groups: readonly { readonly name: string; readonly specialties: readonly PopularSpecialty[] }[]
  readonly note: string
}
