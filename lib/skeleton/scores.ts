/** Other scores in the place of a document's own: in the same order, on the same scale, with ranges that still fit. */
import { shares } from './disguise'
import type { Random } from './random'

/** New scores lie no farther than this from the lowest and highest of the document. */
const REACH = 15
/** Scores of the USMLE end here; a document with larger numbers is on a scale of up to three digits. */
export const USMLE_TOP = 300
/** Three-digit scores of the USMLE are hardly ever lower. */
const USMLE_FLOOR = 155
/** Places to choose from, for each number. */
const ROOM = 8
const TRIES = 400

/** The window that new values are drawn from: three digits always. */
function windowOf(values: readonly number[]): readonly [number, number] {
  const usmle = values.every((value) => value <= USMLE_TOP)
  const [floor, top] = usmle ? [USMLE_FLOOR, USMLE_TOP - 2] : [101, 997]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const wanted = Math.max(high - low + 2 * REACH, ROOM * values.length)
  const from = Math.max(floor, Math.min(low - REACH, top - wanted))
  return [from, Math.min(top, Math.max(high + REACH, from + wanted))]
}

/**
 * New values for three-digit numbers: distinct ones stay distinct and in their order, so that a score above the minimum
 * stays above it. None of them is one of `taken`.
 */
export function otherScores(
  values: readonly number[],
  taken: ReadonlySet<number>,
  random: Random,
): Map<number, number> {
  const own = [...new Set(values)].sort((a, b) => a - b)
  if (own.length === 0) return new Map()
  const [from, to] = windowOf(own)
  const free = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((value) => !taken.has(value))
  let drawn: number[] = []
  for (let attempt = 0; attempt < TRIES; attempt++) {
    drawn = random
      .shuffled(free)
      .slice(0, own.length)
      .sort((a, b) => a - b)
    if (own.every((value, i) => !shares(String(value), String(drawn[i] ?? value)))) break
  }
  return new Map(own.map((value, i) => [value, drawn[i] ?? value]))
}

/** A number of as many digits that differs, within limits where it can. */
export function otherNumber(value: number, from: number, to: number, random: Random): number {
  const digits = String(value).length
  const [low, high] = [Math.max(from, digits === 1 ? 1 : 10 ** (digits - 1)), Math.min(to, 10 ** digits - 1)]
  const choices = Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i).filter(
    (other) => other !== value && !shares(String(other), String(value)),
  )
  return choices.length > 0 ? random.pick(choices) : value + (value > low ? -1 : 1)
}

/** How far the numbers of a scale are moved, at most, in steps. */
const STEPS = [1, -1, 2, -2, 3, -3, 4, -4]

/** New numbers for a scale: all moved by the same amount, as long as before, none of them in `taken`. */
export function otherTicks(values: readonly number[], taken: ReadonlySet<number>, random: Random): readonly number[] {
  const unit = [10, 5, 1].find((one) => values.every((value) => value % one === 0)) ?? 1
  // Three numbers are a scale only where all are round.
  const units = values.length > 3 ? [unit, unit / 2, 1].filter(Number.isInteger) : [unit]
  const length = (value: number) => String(value).length
  for (const one of units) {
    const moves = STEPS.map((step) => step * one).filter((move) =>
      values.every((value) => value + move >= 0 && length(value + move) === length(value) && !taken.has(value + move)),
    )
    if (moves.length > 0) {
      const move = random.pick(moves)
      return values.map((value) => value + move)
    }
  }
  return values
}

/** A figure of the examinee's and one of the group's, as far apart as levels are told by: the same level, other figures. */
export function otherPercents(
  own: number,
  group: number,
  level: 'lower' | 'average' | 'higher',
  random: Random,
): readonly [number, number] {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const newGroup = random.whole(55, 88)
    const apart = level === 'average' ? random.whole(-2, 2) : random.whole(5, 11) * (level === 'higher' ? 1 : -1)
    const newOwn = newGroup + apart
    if (newOwn !== Math.floor(own) && newGroup !== Math.floor(group) && newOwn < 100) return [newOwn, newGroup]
  }
  return [Math.floor(group), Math.floor(own)]
}

/** Ends of a share of items lie at most so far apart. */
const WIDEST_SHARE = 12

/** A share of items with other ends, in order, each as long as before. */
export function otherShare(low: number, high: number, random: Random): readonly [number, number] {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const ends = [otherNumber(low, 1, 70, random), otherNumber(high, 1, 82, random)] as const
    if (ends[0] < ends[1] && ends[1] - ends[0] <= WIDEST_SHARE) return ends
  }
  return [otherNumber(low, 1, 70, random), otherNumber(high, 1, 99, random)]
}
