/** A text cut where the checker's marks begin and end, to draw it with them. */
import type { Flag, RuleId } from './model'

/** What is missing has no place of its own: it is said beside the text, not marked in it. */
const aboutTheWhole: ReadonlySet<RuleId> = new Set(['no-i', 'no-result', 'too-long', 'too-short'])

/** Whether a flag is about some words rather than about what is not there. */
export function hasPlace({ rule }: Flag): boolean {
  return !aboutTheWhole.has(rule)
}

export interface Segment {
  readonly start: number
  readonly text: string
  readonly marked: boolean
}

/** The text in order; marks that overlap are one. The segments joined are the text. */
export function segmentsOf(text: string, flags: readonly Flag[]): readonly Segment[] {
  const spans = flags
    .filter(hasPlace)
    .map(({ span }) => span)
    .sort((a, b) => a[0] - b[0])
  const segments: Segment[] = []
  let at = 0
  const push = (end: number, marked: boolean) => {
    if (end > at) segments.push({ start: at, text: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const [start, end] of spans) {
    push(Math.min(start, text.length), false)
    push(Math.min(end, text.length), true)
  }
  push(text.length, false)
  return segments
}
