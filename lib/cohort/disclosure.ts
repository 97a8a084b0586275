/**
 * What may be published of counts of people. The rules look at published numbers only, so that whoever knows them
 * learns no more: every cell that is hidden keeps at least four possible values (tests/unit/cohort/disclosure.test.ts
 * tries them all).
 */

/** The least number of people a figure may describe. It can only be raised. */
export const MINIMUM_GROUP = 20
/** Cells of 1 to this many people are hidden. */
export const SMALL_CELL = 4
/** The values that a hidden cell has to keep. */
const VALUES_KEPT = 4

/** People by outcome: three lanes, or failed and passed, and those of whom it is not known. They add up to the group. */
export interface Cells {
  readonly low: number
  /** Takes in what is folded: the usual outcome. */
  readonly middle: number
  readonly high: number
  readonly notKnown: number
}
export const outer = ['low', 'high', 'notKnown'] as const
export type Outer = (typeof outer)[number]

/** Null where a count is hidden: `middle` then holds it too, or everything is hidden. */
export interface PublishedCells {
  readonly low: number | null
  readonly middle: number | null
  readonly high: number | null
  readonly notKnown: number | null
  /** The cells counted in `middle`; empty where everything is hidden. */
  readonly folded: readonly Outer[]
}

export const hiddenCells: PublishedCells = { low: null, middle: null, high: null, notKnown: null, folded: [] }

const isSmall = (count: number): boolean => count > 0 && count <= SMALL_CELL
const sizeOf = (cells: Cells): number => cells.low + cells.middle + cells.high + cells.notKnown

/**
 * A row of one group, or of several that add up to a published whole: small cells are folded into the middle one, in all
 * groups alike, since the whole less the others would tell. Everything is hidden where even that tells too much, or
 * where fewer than `minimum` people have the row.
 */
function publishAlike(
  groups: readonly Cells[],
  minimum: number,
  always: readonly Outer[] = [],
): readonly PublishedCells[] {
  const folded = outer.filter((key) => always.includes(key) || groups.some((cells) => isSmall(cells[key])))
  const summed = (cells: Cells): number => folded.reduce((sum, key) => sum + cells[key], cells.middle)
  // Each group must have room for all that is folded, or the whole would fill one group and leave the rest to another.
  const all = groups.reduce((sum, cells) => sum + summed(cells) - cells.middle, 0)
  const tells = (cells: Cells): boolean => {
    const notKnown = folded.includes('notKnown') ? SMALL_CELL : cells.notKnown
    if (sizeOf(cells) - notKnown < minimum) return true
    if (folded.length === 0) return isSmall(cells.middle)
    return summed(cells) <= SMALL_CELL * (folded.length + 1) || summed(cells) < all
  }
  if (groups.some(tells)) return groups.map(() => hiddenCells)
  return groups.map((cells) => {
    const shown = (key: Outer): number | null => (folded.includes(key) ? null : cells[key])
    return { low: shown('low'), middle: summed(cells), high: shown('high'), notKnown: shown('notKnown'), folded }
  })
}

/** A row of everybody. */
export const publishCells = (cells: Cells, minimum: number): PublishedCells =>
  publishAlike([cells], minimum)[0] ?? hiddenCells

/**
 * A row of groups that add up to everybody, whose row is published too. Hidden where the outer cells of everybody could
 * fill the smallest group, or where five and more are not known: by what is published of everybody alone, or hiding would
 * itself tell.
 */
export function publishGroups(groups: readonly Cells[], minimum: number): readonly PublishedCells[] {
  const sum = (key: keyof Cells): number => groups.reduce((all, cells) => all + cells[key], 0)
  const whole = publishCells(
    { low: sum('low'), middle: sum('middle'), high: sum('high'), notKnown: sum('notKnown') },
    minimum,
  )
  const smallest = Math.min(...groups.map(sizeOf))
  const size = groups.reduce((all, cells) => all + sizeOf(cells), 0)
  const outside = size - (whole.middle ?? 0) + SMALL_CELL * whole.folded.length
  const isTight = outside + SMALL_CELL * (outer.length + 1) >= smallest
  if (isTight || (whole.notKnown ?? 0) > 0) return groups.map(() => hiddenCells)
  return publishAlike(groups, minimum, whole.folded)
}

/** Whether anything of a row is published. */
export const isShown = (cells: PublishedCells): boolean => cells.middle !== null

/** Of how many people a published row is said: the group less those of whom it is not known, where they are told. */
export const knownOf = (cells: PublishedCells, size: number): number => size - (cells.notKnown ?? 0)

/**
 * Neighboring bins joined from the left until each holds more than `SMALL_CELL` people; the rest joins the last one.
 *
 * @returns first bin and the one after the last, for each joined bin
 */
export function joinBins(counts: readonly number[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = []
  let [from, sum] = [0, 0]
  for (const [index, count] of counts.entries()) {
    sum += count
    if (sum <= SMALL_CELL) continue
    joined.push([from, index + 1])
    ;[from, sum] = [index + 1, 0]
  }
  const last = joined.at(-1)
  if (last) last[1] = counts.length
  return joined
}

/**
 * Groups of at least `minimum` people that hold everybody: smaller ones go together, with the smallest large one if
 * they are too few by themselves.
 *
 * @returns empty where fewer than two groups are left
 */
export function partition<T>(
  groups: ReadonlyMap<string, readonly T[]>,
  minimum: number,
): readonly { readonly name: string | null; readonly members: readonly T[] }[] {
  const bySize = [...groups].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
  const large = bySize.filter(([, members]) => members.length >= minimum)
  const rest = bySize.filter(([, members]) => members.length < minimum).flatMap(([, members]) => members)
  while (rest.length > 0 && rest.length < minimum) {
    const joined = large.pop()
    if (!joined) return []
    rest.push(...joined[1])
  }
  const named = large.map(([name, members]) => ({ name, members })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const all = rest.length > 0 ? [...named, { name: null, members: rest }] : named
  return all.length < 2 ? [] : all
}

/** Every table that a published row can stand for. */
function candidates(cells: PublishedCells): readonly (readonly number[])[] {
  const fixed = [cells.low ?? 0, cells.high ?? 0, cells.notKnown ?? 0, cells.middle ?? 0]
  return cells.folded.reduce<readonly (readonly number[])[]>(
    (tables, key) =>
      tables.flatMap((table) =>
        Array.from({ length: SMALL_CELL }, (_, count) =>
          table.map((value, at) => (at === outer.indexOf(key) ? count + 1 : at === 3 ? value - count - 1 : value)),
        ),
      ),
    [fixed],
  )
}

/**
 * Whether two exports of the same row, of a class that changed in between, leave every folded cell of both its values.
 *
 * @param gain how many people at most came into a cell: added or changed
 */
export function keepsApart(before: PublishedCells, after: PublishedCells, gain: number): boolean {
  if (!isShown(before) || !isShown(after)) return true
  const later = candidates(after)
  const left = { before: outer.map(() => new Set<number>()), after: outer.map(() => new Set<number>()) }
  for (const old of candidates(before))
    for (const table of later) {
      if (table.reduce((sum, count, at) => sum + Math.max(0, count - (old[at] ?? 0)), 0) > gain) continue
      for (const at of outer.keys()) {
        left.before[at]?.add(old[at] ?? 0)
        left.after[at]?.add(table[at] ?? 0)
      }
    }
  const keeps = ({ folded }: PublishedCells, values: readonly Set<number>[]): boolean =>
    folded.every((key) => (values[outer.indexOf(key)]?.size ?? 0) >= VALUES_KEPT)
  return keeps(before, left.before) && keeps(after, left.after)
}
