/** Joining what is near, and parting what is not: words become lines, marks become groups, lines become rows. */

/** Whether an item joins a group: its last member so far, and all of them, the first of which began it. */
export type Joins<T> = (item: T, last: T, group: readonly [T, ...T[]]) => boolean

/**
 * Groups items, taken in the order given: each goes to the first group that it joins, else it begins a new one.
 * @param distance where given, an item that could join several groups goes to the nearest by it, not to the first
 * @returns groups in the order of their first items; no group is empty
 */
export function cluster<T>(
  items: Iterable<T>,
  joins: Joins<T>,
  distance?: (item: T, last: T) => number,
): [T, ...T[]][] {
  const groups: [T, ...T[]][] = []
  for (const item of items) {
    let best: T[] | undefined
    let nearest = Number.POSITIVE_INFINITY
    for (const group of groups) {
      const last = group[group.length - 1] as T
      const apart = distance ? distance(item, last) : 0
      if (apart >= nearest || !joins(item, last, group)) continue
      best = group
      nearest = apart
      if (!distance) break
    }
    if (best) best.push(item)
    else groups.push([item])
  }
  return groups
}

/** Cuts a list into runs: each item joins the run of the item before it, or begins a new one. */
export function runs<T>(items: Iterable<T>, joins: Joins<T>): [T, ...T[]][] {
  const groups: [T, ...T[]][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (group && joins(item, group[group.length - 1] as T, group)) group.push(item)
    else groups.push([item])
  }
  return groups
}

/** Costs that differ by less are equal: sums of fractions come out one way or another. */
const EQUAL = 1e-9

/**
 * The cheapest way to cut a list into parts; of two as cheap ones that with the shorter last part.
 * @param cost of the part from one index up to another, not included
 * @param longest most items that a part may have
 */
export function cheapestCut<T>(
  items: readonly T[],
  cost: (from: number, to: number) => number,
  longest = items.length,
): T[][] {
  const best = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= items.length; to++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: to - 1 }
    for (let from = to - 1; from >= Math.max(0, to - longest); from--) {
      const all = (best[from]?.cost ?? 0) + cost(from, to)
      if (all < choice.cost - EQUAL) choice = { cost: all, from }
    }
    best.push(choice)
  }
  const parts: T[][] = []
  for (let to = items.length; to > 0; to = best[to]?.from ?? 0) parts.unshift(items.slice(best[to]?.from, to))
  return parts
}
