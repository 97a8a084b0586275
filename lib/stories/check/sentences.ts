/** Sentences of a text, as places in it. Good enough for prose: "Dr.", "a.m." and initials do not end one. */

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A stop after these is part of the word. */
const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Jr|Sr|vs|etc|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Za-z])\.$/

/** The sentences in order; line breaks end one too. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const lead = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0
    if (start + lead < end) found.push({ start: start + lead, end, text: text.slice(start + lead, end) })
    start = end
  }
  for (const stop of text.matchAll(/[.!?]+["”’')\]]*(?=\s)|\n+/g)) {
    const end = stop.index + stop[0].length
    if (stop[0] === '.' && abbreviation.test(text.slice(start, end))) continue
    close(end)
  }
  close(text.length)
  return found
}
