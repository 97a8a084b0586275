import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cheapestCut, cluster, runs } from '../../../lib/pages/cluster'

const near = (item: number, last: number): boolean => Math.abs(item - last) <= 1

it('joins what is near the last member of a group, however far the ends are apart', () => {
  expect(cluster([1, 2, 3, 7, 8], near)).toEqual([
    [1, 2, 3],
    [7, 8],
  ])
})

it('gives an item that could join several groups to the first, or to the nearest where a distance is given', () => {
  const within = (item: number, last: number): boolean => Math.abs(item - last) <= 5
  const items = [0, 6, 4]
  expect(cluster(items, within)).toEqual([[0, 4], [6]])
  expect(cluster(items, within, (item, last) => Math.abs(item - last))).toEqual([[0], [6, 4]])
})

it('lets a group be judged by all of its members', () => {
  const fits = (item: number, _: number, group: readonly [number, ...number[]]) => item - group[0] < 3
  expect(cluster([0, 2, 4, 5, 6, 7], fits)).toEqual([[0, 2], [4, 5, 6], [7]])
})

it('cuts runs where an item does not go on from the one before it, also where an earlier run would have it', () => {
  expect(runs([1, 2, 9, 2, 3], near)).toEqual([[1, 2], [9], [2, 3]])
  expect(runs([], near)).toEqual([])
})

it('loses nothing, invents nothing and keeps the order within a group', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (items) => {
      const places = items.map((value, at) => ({ value, at }))
      for (const groups of [
        cluster(places, (a, b) => near(a.value, b.value)),
        runs(places, (a, b) => near(a.value, b.value)),
      ]) {
        expect(
          groups
            .flat()
            .map(({ at }) => at)
            .sort((a, b) => a - b),
        ).toEqual(places.map(({ at }) => at))
        for (const group of groups)
          expect(group.map(({ at }) => at)).toEqual([...group.map(({ at }) => at)].sort((a, b) => a - b))
      }
    }),
  )
})

it('cuts a list in the cheapest way, with no part longer than allowed', () => {
  const items = ['a', 'a', 'b', 'b', 'b', 'c']
  const unlike = (from: number, to: number) => 1 + 10 * (new Set(items.slice(from, to)).size - 1)
  expect(cheapestCut(items, unlike)).toEqual([['a', 'a'], ['b', 'b', 'b'], ['c']])
  expect(cheapestCut(items, unlike, 2).map((part) => part.length)).toEqual([2, 2, 1, 1])
  expect(cheapestCut([], unlike)).toEqual([])
})
