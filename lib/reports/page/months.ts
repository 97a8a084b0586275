/** How the names of months begin, in their order. */
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The same as a part of a pattern. */
export const MONTH_BEGINS = `(?:${MONTHS.join('|')})`
