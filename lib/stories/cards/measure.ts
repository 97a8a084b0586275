/** How long a text is when it is said aloud. */

/** Words a minute of calm speech. */
export const SPEAKING_RATE = 140

/** A story that a listener can follow: 150 to 260 words, which at 140 words a minute is about 60 to 110 seconds. */
export const STORY_WORDS = { fewest: 150, most: 260 } as const
export const STORY_SECONDS = { fewest: 60, most: 110 } as const

/** Answers to a question about a failure or a weakness: a minute. */
export const ANSWER_SECONDS = 60

export interface Length {
  readonly words: number
  readonly seconds: number
}

/** Words as one counts them by eye: a number, an abbreviation or a word with a hyphen is one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,/-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Seconds for a number of words, rounded to whole ones. */
export function secondsFor(words: number): number {
  return Math.round((words / SPEAKING_RATE) * 60)
}

/** Words that fit into a number of seconds. */
export function wordsFor(seconds: number): number {
  return Math.floor((seconds * SPEAKING_RATE) / 60)
}

/** Words, and seconds at the usual speed of talking. */
export function lengthOf(text: string): Length {
  const words = countWords(text)
  return { words, seconds: secondsFor(words) }
}

/** How far an answer is: `missing` holds the parts that are not written yet, and whether it has to be shorter. */
export interface AnswerStatus<Part> {
  readonly state: 'empty' | 'draft' | 'ready'
  readonly missing: readonly (Part | 'shorter')[]
  readonly length: Length
}

/** Ready once nothing is unwritten and it takes at most a minute. */
export function answerStatus<Part>(unwritten: readonly Part[], spoken: string): AnswerStatus<Part> {
  const length = lengthOf(spoken)
  const missing = length.seconds > ANSWER_SECONDS ? [...unwritten, 'shorter' as const] : unwritten
  return { state: length.words === 0 ? 'empty' : missing.length === 0 ? 'ready' : 'draft', missing, length }
}
