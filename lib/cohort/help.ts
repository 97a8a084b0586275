/** Who may need help first. For the adviser alone: names of files, no aggregate. */
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import { minimumPassingScore } from '../norms/passing'
import { publishedPrecision } from '../norms/precision'
import type { ClassEntry, Counted } from './students'

const order = ['failed', 'below-pass-mark', 'not-scored', 'near-pass-mark'] as const

export interface NeedsHelp {
  readonly entry: ClassEntry
  readonly why: (typeof order)[number]
  /** Points above the pass mark of the test date; null where that is not known. */
  readonly margin: number | null
}

function needs(entry: ClassEntry): NeedsHelp | null {
  const { kind, score, result, minimumPassingScore: printed, testDate, standardError, warnings } = entry.reading
  const { exam } = documents[kind]
  const { standard } = exams[exam]
  // Without a date the mark that is in force today may not be the right one.
  const published = standard && testDate ? minimumPassingScore(standard, testDate)?.minimum : null
  const minimum = printed ?? published ?? null
  const margin = score === null || minimum === null ? null : score - minimum
  if (result === 'fail') return { entry, why: 'failed', margin }
  if (margin !== null && margin < 0) return { entry, why: 'below-pass-mark', margin }
  if (warnings.some(({ code }) => code === 'not-scored')) return { entry, why: 'not-scored', margin }
  const error = standardError ?? publishedPrecision(exam)?.points ?? null
  if (margin !== null && error !== null && margin <= error) return { entry, why: 'near-pass-mark', margin }
  return null
}

/**
 * Who failed, was not scored, or is within one standard error above the pass mark of that date, by the latest attempt.
 * Lower areas put nobody on the list.
 */
export function whoNeedsHelp({ students, leftOut }: Counted): readonly NeedsHelp[] {
  const latest = students.flatMap(({ attempts }) => attempts.slice(-1))
  const unscored = leftOut.filter(({ why, instead }) => why === 'no-score' && instead === null)
  return [...latest, ...unscored.map(({ entry }) => entry)]
    .map(needs)
    .filter((one) => one !== null)
    .sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || (a.margin ?? 0) - (b.margin ?? 0))
}
