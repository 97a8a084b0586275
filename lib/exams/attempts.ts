/**
 * Which attempts of a list count: the one whose score a reading holds, and the days of all.
 */
import { documents, type Kind } from './document'
import { exams } from './exam'

interface Listed {
  readonly exam: string
  readonly testDate: string | null
  readonly score: number | null
}

interface Placed<A> {
  readonly attempt: A
  /** In the list. */
  readonly index: number
}

/** What a list of attempts calls the examination of a kind of document. */
export const listedName = (kind: Kind): string => exams[documents[kind].exam].name

/**
 * The latest attempt at the examination of a kind of document; null without one, and where a score without a day may be
 * later than those with one. A list that runs in one order tells where such a row belongs.
 */
export function latestAttempt<A extends Listed>(attempts: readonly A[], kind: Kind): Placed<A> | null {
  const name = listedName(kind)
  const own = attempts.map((attempt, index) => ({ attempt, index })).filter(({ attempt }) => attempt.exam === name)
  const dated = own.filter(({ attempt }) => attempt.testDate !== null)
  const latest = latestOf(dated)
  const open = own.filter(({ attempt }) => attempt.testDate !== null || attempt.score !== null)
  if (latest === null || open.length === dated.length) return latest
  const days = attempts.flatMap(({ testDate }) => testDate ?? [])
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  if (first === last || !isSorted(first < last ? days : days.toReversed())) return null
  return (first < last ? open.at(-1) : open[0]) ?? null
}

/** The one with the latest day, of several the last. */
const latestOf = <A extends Listed>(dated: readonly Placed<A>[]): Placed<A> | null =>
  dated.reduce<Placed<A> | null>(
    (latest, one) => ((one.attempt.testDate ?? '') >= (latest?.attempt.testDate ?? '') ? one : latest),
    null,
  )

const isSorted = (days: readonly string[]): boolean => days.every((day, k) => k === 0 || day >= (days[k - 1] ?? ''))

/** Days on which the examination of a document was taken, as far as it shows them. */
export function attemptDates({
  kind,
  attempts,
  testDate,
}: {
  readonly kind: Kind
  readonly attempts: readonly Omit<Listed, 'score'>[]
  readonly testDate: string | null
}): readonly string[] {
  const name = listedName(kind)
  const dates = attempts.flatMap((attempt) => (attempt.exam === name ? (attempt.testDate ?? []) : []))
  return dates.length > 0 || testDate === null ? dates : [testDate]
}
