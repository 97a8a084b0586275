/**
 * One merge for whatever holds the same thing twice: two tabs, a file and this browser, an adviser's notes. Each value
 * has a path and a stamp of who wrote it when; the newest wins, and what was written at the same time without knowing
 * of it is kept beside it until somebody decides.
 *
 * This is an observed-remove map of multi-value registers with a version vector (Shapiro et al. 2011, Bieniusa et al.
 * 2012): a value that one side has seen and no longer has was replaced or removed there, and does not come back. The
 * merge is idempotent, commutative and associative over states that grew out of one another by `write` and `merge`.
 */
import * as v from 'valibot'
import { count, fields, listOf, number, recordOf } from './shape'

/** A text, number, truth value, null, or a list that is written as a whole. Never undefined. */
export type Value = unknown

const stamp = fields({
  value: v.unknown(),
  /** Milliseconds since 1970, by the clock of who wrote it. */
  at: number,
  by: v.string(),
  /** Counts what this writer wrote. */
  n: count,
})

/** By path, the newest first. A path has several only where they were written without knowing of each other. */
export const mergeableSchema = v.object({
  /** By writer, the highest number that has been seen. */
  seen: recordOf(count),
  values: recordOf(v.pipe(listOf(stamp), v.minLength(1))),
})

export type Stamp = v.InferOutput<typeof stamp>
export interface Mergeable {
  readonly seen: Readonly<Record<string, number>>
  readonly values: Readonly<Record<string, readonly Stamp[]>>
}

export const nothing: Mergeable = { seen: {}, values: {} }

/** What is to be written at which path; undefined takes the value away. */
export type Changes = ReadonlyMap<string, Value | undefined>

const newestFirst = (a: Stamp, b: Stamp): number => b.at - a.at || (a.by === b.by ? b.n - a.n : a.by < b.by ? 1 : -1)

/**
 * Write values: each takes the place of everything that is known at its path.
 *
 * @param by who writes; one name for one open page, never used again
 * @param now milliseconds since 1970; a value is always newer than what it replaces, whatever the clock says
 */
export function write(state: Mergeable, changes: Changes, by: string, now: number): Mergeable {
  if (changes.size === 0) return state
  const values: Record<string, readonly Stamp[]> = { ...state.values }
  let n = state.seen[by] ?? 0
  for (const [path, value] of changes) {
    const before = values[path]?.[0]
    delete values[path]
    if (value === undefined) continue
    n += 1
    values[path] = [{ value, at: before ? Math.max(now, before.at + 1) : now, by, n }]
  }
  return { seen: n > 0 ? { ...state.seen, [by]: n } : state.seen, values }
}

/** Both together. */
export function merge(a: Mergeable, b: Mergeable): Mergeable {
  const writers = new Set([...Object.keys(a.seen), ...Object.keys(b.seen)])
  const seen = Object.fromEntries([...writers].sort().map((by) => [by, Math.max(a.seen[by] ?? 0, b.seen[by] ?? 0)]))
  const paths = [...new Set([...Object.keys(a.values), ...Object.keys(b.values)])].sort()
  const values = paths.flatMap((path) => {
    const [ours, theirs] = [a.values[path] ?? [], b.values[path] ?? []]
    const both = ours.filter((one) => theirs.some((other) => isSame(one, other)))
    const onlyOurs = ours.filter(({ by, n }) => n > (b.seen[by] ?? 0))
    const onlyTheirs = theirs.filter(({ by, n }) => n > (a.seen[by] ?? 0))
    const stamps = [...both, ...onlyOurs, ...onlyTheirs].sort(newestFirst)
    return stamps.length > 0 ? [[path, stamps] as const] : []
  })
  return { seen, values: Object.fromEntries(values) }
}

const isSame = (a: Stamp, b: Stamp): boolean => a.by === b.by && a.n === b.n

/** What was written at the same time and lost, by path: values that differ from the one that stands. */
export function lostValues({ values }: Mergeable): ReadonlyMap<string, readonly Stamp[]> {
  const lost = Object.entries(values).flatMap(([path, [stands, ...others]]) => {
    const differing = others.filter(({ value }) => JSON.stringify(value) !== JSON.stringify(stands?.value))
    return differing.length > 0 ? [[path, differing] as const] : []
  })
  return new Map(lost)
}

/** When something was last written: milliseconds since 1970; null where nothing ever was. */
export function lastWritten({ values }: Mergeable): number | null {
  const times = Object.values(values).flatMap((stamps) => stamps.map(({ at }) => at))
  return times.length > 0 ? Math.max(...times) : null
}
