/**
 * A percentile in words that can be pictured: twenty people in a row.
 */

/** People in the picture: five percent each, about what a table of five-point steps can carry. */
export const dotCount = 20

/** How many of the twenty scored lower; null where the percentile is not known. */
export function dotsBelow(percentile: number): number {
  return Math.round((percentile / 100) * dotCount)
}

/**
 * "About 9 of 20 first-takers scored lower; it could be 6 to 13."
 *
 * @param range dots at score - and + standard error; null where no precision is known
 */
export function dotsSentence(below: number, range: readonly [number, number] | null): string {
  const about =
    below === 0
      ? 'Hardly any of 20 first-takers scored lower'
      : below === dotCount
        ? 'Nearly all of 20 first-takers scored lower'
        : `About ${below} of 20 first-takers scored lower`
  if (range === null) return `${about}.`
  const [low, high] = range
  return low === high ? `${about}, with the standard error too.` : `${about}; it could be ${low} to ${high}.`
}
