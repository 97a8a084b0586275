/** Written parts as they are said. */

/** A text as a sentence: with the full stop that is easily left out. */
const sentence = (text: string): string => {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** The parts one after the other, the empty ones left out. */
export function spoken(parts: readonly string[]): string {
  return parts
    .map(sentence)
    .filter((part) => part !== '')
    .join(' ')
}
