/** The level of an area for which a document prints two percentages. */
import type { Level } from './schema'

/** How much the figures must differ to be called higher or lower, in points of percent (the contract's rule). */
const NOTABLE = 3

/** One's own percentage against the comparison group's; null where either is not known. */
export function percentLevel(own: number | null, comparison: number | null): Level | null {
  if (own === null || comparison === null) return null
  const difference = own - comparison
  if (difference > NOTABLE) return 'higher'
  return difference < -NOTABLE ? 'lower' : 'average'
}
