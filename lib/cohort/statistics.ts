/**
 * The few statistics that a class needs, on counts of people. Sources: Wilson 1927 (JASA 22:209); Clopper and Pearson
 * 1934 for exact tails; Newcombe 1998 (Stat Med 17:873, method 10); Fisher 1935; Holm 1979 (Scand J Stat 6:65).
 */

/** What is rarer than this, after correction, is said to stand apart. */
export const ALPHA = 0.05

/** The two-sided 95 % point of the standard normal distribution. */
const Z = 1.959964

type Interval = readonly [number, number]

/** Wilson's 95 % interval of a share: `count` of `of` people, `of` at least 1. Both ends from 0 to 1. */
export function wilson(count: number, of: number): Interval {
  const share = count / of
  const scale = 1 + Z ** 2 / of
  const middle = (share + Z ** 2 / (2 * of)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** Newcombe's 95 % interval of the difference of two independent shares, first minus second, from -1 to 1. */
export function differenceInterval(first: Interval, second: Interval): Interval {
  const [share, otherShare] = [first[0] / first[1], second[0] / second[1]]
  const [low, high] = wilson(...first)
  const [otherLow, otherHigh] = wilson(...second)
  const difference = share - otherShare
  return [
    difference - Math.hypot(share - low, otherHigh - otherShare),
    difference + Math.hypot(high - share, otherShare - otherLow),
  ]
}

const logFactorials = [0]
function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i))
  return logFactorials[n] ?? 0
}
const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k)

/** Twice the smaller tail of a discrete distribution on the whole numbers from `low` to `high`; 1 at most. */
function twoSided(count: number, low: number, high: number, probability: (k: number) => number): number {
  const tail = (from: number, to: number): number => {
    let sum = 0
    for (let k = from; k <= to; k++) sum += probability(k)
    return sum
  }
  return Math.min(1, 2 * Math.min(tail(low, count), tail(count, high)))
}

/** Exact two-sided binomial test: how surprising `count` of `of` is where each has the given chance. A p-value. */
export function binomialTest(count: number, of: number, chance: number): number {
  if (chance <= 0 || chance >= 1) return 1
  const [log, logOther] = [Math.log(chance), Math.log1p(-chance)]
  return twoSided(count, 0, of, (k) => Math.exp(logChoose(of, k) + k * log + (of - k) * logOther))
}

/** Fisher's exact two-sided test that two shares, each `[count, of]`, are the same. A p-value. */
export function fisherTest([count, of]: Interval, [otherCount, otherOf]: Interval): number {
  const [all, people] = [count + otherCount, of + otherOf]
  const whole = logChoose(people, all)
  return twoSided(count, Math.max(0, all - otherOf), Math.min(all, of), (k) =>
    Math.exp(logChoose(of, k) + logChoose(otherOf, all - k) - whole),
  )
}

/** Holm's step-down correction: the p-values adjusted for all of them, in their order. */
export function holm(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1))
  const adjusted = values.map(() => 1)
  let before = 0
  for (const [rank, index] of order.entries()) {
    before = Math.min(1, Math.max(before, (values[index] ?? 1) * (values.length - rank)))
    adjusted[index] = before
  }
  return adjusted
}
