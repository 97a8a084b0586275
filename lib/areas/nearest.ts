import { distance } from 'fastest-levenshtein'

/**
 * The one candidate that a misread or mistyped text is meant to be.
 * @param most letters that may be wrong
 * @param lead any other candidate must have more than this many wrong letters beyond the nearest one's
 * @returns the nearest candidate; null where none is near enough, or a second one nearly as near
 */
export function nearest(text: string, candidates: Iterable<string>, most: number, lead = 0): string | null {
  let best: { readonly candidate: string; readonly slips: number } | null = null
  let second = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    // A difference in length is a distance at least: most candidates need no closer look.
    if (Math.abs(candidate.length - text.length) > most + lead) continue
    const slips = distance(text, candidate)
    if (!best || slips < best.slips) {
      second = best?.slips ?? second
      best = { candidate, slips }
    } else second = Math.min(second, slips)
  }
  return best && best.slips <= most && second > best.slips + lead ? best.candidate : null
}
