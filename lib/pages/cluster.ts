/** Joining what is near: the one way in which words become lines, marks become groups, rows become runs. */

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
