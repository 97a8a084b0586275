/**
 * Which attempts of a list count: the one whose score a reading holds, and the days of all.
 */
import { documents, type Kind } from './document'
import { exams } from './exam'

interface Listed {
  readonly exam: string
  readonly testDate: string | null
}

/** The latest dated attempt at the examination of a kind of document, with its place in the list; null without one. */
export function latestAttempt<A extends Listed>(
  attempts: readonly A[],
  kind: Kind,
): { readonly attempt: A; readonly index: number } | null {
  const { name } = exams[documents[kind].exam]
  return attempts.reduce<{ attempt: A; index: number } | null>((latest, attempt, index) => {
    if (attempt.exam !== name || attempt.testDate === null) return latest
    return attempt.testDate >= (latest?.attempt.testDate ?? '') ? { attempt, index } : latest
  }, null)
}

/** Days on which the examination of a document was taken, as far as it shows them. */
export function attemptDates({
  kind,
  attempts,
  testDate,
}: {
  readonly kind: Kind
  readonly attempts: readonly Listed[]
  readonly testDate: string | null
}): readonly string[] {
  const { name } = exams[documents[kind].exam]
  const dates = attempts.flatMap((attempt) => (attempt.exam === name ? (attempt.testDate ?? []) : []))
  return dates.length > 0 || testDate === null ? dates : [testDate]
}
