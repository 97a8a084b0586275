import type { Origin } from '../figures/source'
import type { SentencePart } from './types'

/** "1 point", "12 points": the size of a distance, without its sign. */
export function pointsWords(distance: number): string {
  const size = Math.abs(distance)
  return size === 1 ? '1 point' : `${size} points`
}

/** Parts of a sentence: plain words, the answer itself, a figure with its origin. */
export const text = (words: string): SentencePart => ({ kind: 'text', text: words })
export const answer = (words: string): SentencePart => ({ kind: 'answer', text: words })
export const figure = (words: string, origin: Origin): SentencePart => ({ kind: 'figure', text: words, origin })
