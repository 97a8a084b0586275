/**
 * A percentile in words that can be pictured: twenty people in a row.
 */

/** People in the picture: five percent each, about what a table of five-point steps can carry. */
export const dotCount = 20

/** How many of the twenty scored lower. */
export function dotsBelow(percentile: number): number {
  return Math.round((percentile / 100) * dotCount)
}

/** First-time takers of an edition by the schools that it names: "first-time takers from US MD schools". */
export function takersOf(cohort: string): string {
  return `first-time takers from ${/canadian/i.test(cohort) ? 'US and Canadian' : 'US'} MD schools`
}

/** "6 to 13"; at either end of the row only the other end says something. */
const rangeWords = (low: number, high: number): string =>
  low === 0
    ? `${high} or fewer`
    : high === dotCount
      ? `${low} or more`
      : `${low} ${high - low === 1 ? 'or' : 'to'} ${high}`

/**
 * "About 9 in 20 first-time takers from US MD schools scored lower (6 to 13, allowing for the standard error)."
 *
 * @param range dots at score - and + standard error; null where no precision is known
 * @param takers whom the table describes (`takersOf`)
 */
export function dotsSentence(below: number, range: readonly [number, number] | null, takers: string): string {
  const about =
    below === 0 ? 'Fewer than 1 in 20' : below === dotCount ? 'More than 19 in 20' : `About ${below} in ${dotCount}`
  const said = `${about} ${takers} scored lower`
  if (range === null) return `${said}.`
  const [low, high] = range
  return low === high
    ? `${said}, even allowing for the standard error.`
    : `${said} (${rangeWords(low, high)}, allowing for the standard error).`
}

/** The same of a percentile and its ends: `dotsSentence` for the table of a cohort. */
export function percentileSentence(
  { value, low, high }: { readonly value: number; readonly low: number | null; readonly high: number | null },
  cohort: string,
): string {
  const range = low === null || high === null ? null : ([dotsBelow(low), dotsBelow(high)] as const)
  return dotsSentence(dotsBelow(value), range, takersOf(cohort))
}
