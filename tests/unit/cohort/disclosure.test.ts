import { expect, test } from 'vitest'
import {
  type Cells,
  joinBins,
  keepsApart,
  MINIMUM_GROUP,
  type PublishedCells,
  partition,
  publishCells,
  publishGroups,
} from '../../../lib/cohort/disclosure'

const keys = ['low', 'middle', 'high', 'notKnown'] as const

/** Every way to spread n people over four cells. */
function* tables(n: number): Generator<Cells> {
  for (let low = 0; low <= n; low++)
    for (let high = 0; low + high <= n; high++)
      for (let notKnown = 0; low + high + notKnown <= n; notKnown++)
        yield { low, middle: n - low - high - notKnown, high, notKnown }
}

/** The values that each unpublished cell can have for somebody who knows the rules and what was published. */
function leastLeft<T>(
  all: Iterable<T>,
  published: (one: T) => readonly PublishedCells[],
  cells: (one: T) => readonly Cells[],
) {
  const seen = new Map<string, Set<number>[]>()
  const hidden = new Map<string, boolean[]>()
  for (const one of all) {
    const output = published(one)
    const key = JSON.stringify(output)
    const values = seen.get(key) ?? cells(one).flatMap(() => keys.map(() => new Set<number>()))
    for (const [group, table] of cells(one).entries())
      for (const [at, name] of keys.entries()) values[4 * group + at]?.add(table[name])
    seen.set(key, values)
    hidden.set(
      key,
      output.flatMap((table) =>
        // Nobody in the whole is nobody in its groups: that tells of no one.
        keys.map(
          (name) => output[0]?.[name] !== 0 && (table[name] === null || (name === 'middle' && table.folded.length > 0)),
        ),
      ),
    )
  }
  return Math.min(
    ...[...seen].flatMap(([key, values]) => values.filter((_, at) => hidden.get(key)?.[at]).map((set) => set.size)),
  )
}

test.each([20, 21, 23, 24, 25, 36])(
  'of %i people every hidden cell keeps four values, whoever knows the rules',
  (n) => {
    expect(
      leastLeft(
        tables(n),
        (table) => [publishCells(table, MINIMUM_GROUP)],
        (table) => [table],
      ),
    ).toBeGreaterThanOrEqual(4)
  },
)

test('two groups and the whole that they add up to keep four values a hidden cell', () => {
  // Of 30 people each. Where more than 13 are outside the middle the whole alone decides that the groups are hidden.
  const outside = 13
  const parts = [...tables(30)].filter(({ middle }) => middle >= 30 - outside)
  const whole = ([a, b]: readonly [Cells, Cells]): Cells => ({
    low: a.low + b.low,
    middle: a.middle + b.middle,
    high: a.high + b.high,
    notKnown: a.notKnown + b.notKnown,
  })
  const pairs = function* () {
    for (const one of parts)
      for (const other of parts) {
        const { middle, folded } = publishCells(whole([one, other]), 20)
        if (60 - (middle ?? 0) + 4 * folded.length <= outside) yield [one, other] as const
      }
  }
  const published = (groups: readonly [Cells, Cells]) => [publishCells(whole(groups), 20), ...publishGroups(groups, 20)]
  expect(leastLeft(pairs(), published, (groups) => [whole(groups), ...groups])).toBeGreaterThanOrEqual(4)
  expect(
    publishGroups(
      [
        { low: 5, middle: 25, high: 0, notKnown: 0 },
        { low: 6, middle: 24, high: 0, notKnown: 0 },
      ],
      20,
    ).map(({ low }) => low),
  ).toEqual([5, 6])
})

test('what is published is small nowhere and adds up', () => {
  for (const table of tables(26)) {
    const cells = publishCells(table, 20)
    const counts = keys.map((key) => cells[key] ?? 0)
    const sum = counts.reduce((all, count) => all + count, 0)
    if (counts.some((count) => count > 0 && count < 5) || (cells.middle != null && sum !== 26))
      expect.fail(JSON.stringify(table))
  }
})

test('rows that fewer than 20 people have are hidden', () => {
  expect(publishCells({ low: 7, middle: 12, high: 0, notKnown: 30 }, 20).middle).toBeNull()
  expect(publishCells({ low: 7, middle: 13, high: 0, notKnown: 30 }, 20).middle).toBe(13)
})

test('bins hold at least five, and each bin within a joined one keeps four values', () => {
  const seen = new Map<string, { readonly values: Set<number>[]; readonly joined: boolean[] }>()
  for (const { low, middle, high, notKnown } of tables(20)) {
    const counts = [low, middle, high, notKnown]
    const bins = joinBins(counts)
    const sums = bins.map(([from, to]) => counts.slice(from, to).reduce((a, b) => a + b, 0))
    for (const sum of sums) expect(sum).toBeGreaterThanOrEqual(5)
    expect(sums.reduce((a, b) => a + b, 0)).toBe(20)
    const key = JSON.stringify([bins, sums])
    const joined = counts.map((_, at) => bins.some(([from, to]) => from <= at && at < to && to - from > 1))
    const { values } = seen.get(key) ?? { values: counts.map(() => new Set<number>()) }
    for (const [at, count] of counts.entries()) values[at]?.add(count)
    seen.set(key, { values, joined })
  }
  for (const { values, joined } of seen.values())
    for (const [at, set] of values.entries()) if (joined[at]) expect(set.size).toBeGreaterThanOrEqual(4)
})

test('small groups go together, with the smallest large one if they are too few', () => {
  const people = (count: number) => Array.from({ length: count }, (_, at) => at)
  const sizes = (groups: Record<string, number>) =>
    partition(new Map(Object.entries(groups).map(([name, count]) => [name, people(count)])), 20).map(
      ({ name, members }) => [name, members.length],
    )
  expect(sizes({ A: 40, B: 25 })).toEqual([
    ['A', 40],
    ['B', 25],
  ])
  expect(sizes({ A: 40, B: 25, C: 3 })).toEqual([
    ['A', 40],
    [null, 28],
  ])
  expect(sizes({ A: 40, B: 12, C: 9 })).toEqual([
    ['A', 40],
    [null, 21],
  ])
  expect(sizes({ A: 40, C: 3 })).toEqual([])
})

test('a later export that would narrow a folded cell is found', () => {
  const row = (low: number, middle: number) => publishCells({ low, middle, high: 0, notKnown: 0 }, 20)
  const before = row(2, 38) // published: 40 with a folded cell of 1 to 4
  expect(keepsApart(before, row(7, 38), 5)).toBe(false) // all five new ones are low: it was 2 to 4
  expect(keepsApart(before, row(5, 40), 5)).toBe(true) // 5 of 45: it may have been 1 to 4
  expect(keepsApart(before, row(0, 45), 5)).toBe(false) // none now: somebody left, and only five changed
  expect(keepsApart(before, before, 0)).toBe(true)
})
