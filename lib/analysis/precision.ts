/**
 * How precise the score is: as printed, else as published.
 */
import { exams } from '../exams/exam'
import { publishedPrecision } from '../norms/precision'
import { fieldFigure, type Subject } from './subject'
import type { Precision } from './types'

/** The document's own standard error, else the published figure of the examination; null where neither is known. */
export function precisionOf({ reading, exam, score }: Subject): Precision | null {
  if (score === null) return null
  const [least, most] = exams[exam].range
  const reach = (points: number): Pick<Precision, 'points' | 'from' | 'to' | 'label'> => {
    const from = Math.max(least, score.value - points)
    const to = Math.min(most, score.value + points)
    return { points, from, to, label: `${from} to ${to}` }
  }
  const printed = fieldFigure(reading, 'standardError', reading.standardError)
  if (printed !== null) {
    const typed = printed.origin.from === 'person'
    return {
      ...reach(printed.value),
      words: `standard error ±${printed.value} ${typed ? 'as you typed it' : 'as printed on your report'}`,
      origin: printed.origin,
    }
  }
  const published = publishedPrecision(exam)
  if (published === null || published.unit !== 'score') return null
  const what = published.measure === 'likely-range' ? 'likely range' : 'published standard error'
  return {
    ...reach(published.points),
    words: `${what} ±${published.points}`,
    origin: { from: 'figures', source: published.source },
  }
}
