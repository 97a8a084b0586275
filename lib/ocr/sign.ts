/** A sign that was read in a line. */
export interface Sign {
  readonly text: string
  /** Middle of the sign, as a share of the line's length. */
  readonly at: number
  /** 0 to 1. */
  readonly confidence: number
}
