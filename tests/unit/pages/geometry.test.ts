import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  area,
  centerX,
  centerY,
  contains,
  containsPoint,
  gapX,
  gapY,
  grow,
  height,
  intersect,
  overlapRatio,
  overlapX,
  overlapY,
  union,
  unionAll,
  width,
} from '../../../lib/pages/geometry'
import type { Box } from '../../../lib/pages/model'

const a: Box = [0, 0, 10, 20]
const b: Box = [5, 15, 25, 35]
const far: Box = [100, 200, 110, 210]

test('measures of a box', () => {
  expect([width(b), height(b), area(b), centerX(b), centerY(b)]).toEqual([20, 20, 400, 15, 25])
})

test('two boxes', () => {
  expect(intersect(a, b)).toEqual([5, 15, 10, 20])
  expect(intersect(a, far)).toBeNull()
  expect(union(a, b)).toEqual([0, 0, 25, 35])
  expect([overlapX(a, b), overlapY(a, b), overlapX(a, far)]).toEqual([5, 5, 0])
  expect([gapX(a, b), gapX(a, far), gapY(far, a)]).toEqual([0, 90, 180])
  expect(overlapRatio(a, b)).toBe(25 / 200)
  expect([contains(a, [1, 1, 2, 2]), contains(a, [-1, 1, 2, 2]), contains(a, [-1, 1, 2, 2], 1)]).toEqual([
    true,
    false,
    true,
  ])
})

test('lines and points are boxes too', () => {
  expect(overlapRatio([0, 5, 10, 5], a)).toBe(1)
  expect(overlapRatio([5, 5, 15, 5], a)).toBe(0.5)
  expect(overlapRatio([3, 3, 3, 3], a)).toBe(1)
  expect(overlapRatio([30, 3, 30, 3], a)).toBe(0)
  expect([containsPoint(a, 10, 20), containsPoint(a, 10.1, 20)]).toEqual([true, false])
})

test('growing and shrinking keep the center and never turn a box inside out', () => {
  expect(grow(a, 2)).toEqual([-2, -2, 12, 22])
  expect(grow(a, -3)).toEqual([3, 3, 7, 17])
  expect(grow(a, -8)).toEqual([5, 8, 5, 12])
})

test('all together', () => {
  expect(unionAll([])).toBeNull()
  expect(unionAll([a, b, far])).toEqual([0, 0, 110, 210])
})

test('what two boxes share lies in both, what is around them holds both', () => {
  const box = fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), fc.nat(99), fc.nat(99))
    .map(([x, y, w, h]): Box => [x, y, x + w, y + h])
  fc.assert(
    fc.property(box, box, (one, two) => {
      const shared = intersect(one, two)
      const all = union(one, two)
      expect(contains(all, one) && contains(all, two)).toBe(true)
      if (shared) expect(contains(one, shared) && contains(two, shared)).toBe(true)
      expect(shared !== null).toBe(gapX(one, two) === 0 && gapY(one, two) === 0 && intersect(two, one) !== null)
      expect(overlapRatio(one, two)).toBeGreaterThanOrEqual(0)
      expect(overlapRatio(one, two)).toBeLessThanOrEqual(1)
    }),
  )
})
