import { describe, expect, test } from 'vitest'
import type { FoundLine } from '../../../lib/ocr/find-lines'
import { directionOf, levelOf } from '../../../lib/ocr/level'
import type { Point } from '../../../lib/ocr/point'

const HEIGHT = 30
const PITCH = 50

/** A table: labels of many lengths from one edge, shares in a second column, seen as `seen` bends it. */
function page(seen: (at: Point) => Point): FoundLine[] {
  const line = (x0: number, x1: number, y: number): FoundLine => {
    const steps = Math.max(1, Math.round((x1 - x0) / 45))
    const spine = Array.from({ length: steps + 1 }, (_, k) => seen({ x: x0 + ((x1 - x0) * k) / steps, y }))
    return { spine, height: HEIGHT, confidence: 0.9 }
  }
  return Array.from({ length: 24 }, (_, row) => {
    const y = 100 + row * PITCH
    return [line(100, 380 + ((row * 137) % 290), y), line(800, 910, y)]
  }).flat()
}

/** How far places of one row, as far as a column of marks would stand from its labels, are apart in level, in rows. */
function apartInRow(seen: (at: Point) => Point): number {
  const found = page(seen)
  const level = levelOf(found, directionOf(found))
  if (!level) throw new Error('no level')
  return Math.max(
    ...Array.from({ length: 24 }, (_, row) => {
      const ys = [120, 500, 850, 1150].map((x) => level.to(seen({ x, y: 100 + row * PITCH })).y)
      return ((Math.max(...ys) - Math.min(...ys)) * HEIGHT) / PITCH
    }),
  )
}

/** The same down a column, in heights of a line. */
function apartInColumn(seen: (at: Point) => Point): number {
  const found = page(seen)
  const level = levelOf(found, directionOf(found))
  if (!level) throw new Error('no level')
  const xs = [0, 6, 12, 18, 23].map((row) => level.to(seen({ x: 855, y: 100 + row * PITCH })).x)
  return Math.max(...xs) - Math.min(...xs)
}

const turned = (degrees: number) => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return ({ x, y }: Point): Point => ({
    x: 700 + (x - 700) * cos - (y - 700) * sin,
    y: 700 + (x - 700) * sin + (y - 700) * cos,
  })
}
const perspective = ({ x, y }: Point): Point => {
  const depth = 1 + 0.00012 * x + 0.0001 * y
  return { x: x / depth, y: (y + 0.03 * x) / depth }
}
const curled = ({ x, y }: Point): Point => ({ x, y: y + 60 * (x / 1200) ** 2 })
const folded = ({ x, y }: Point): Point => ({ x, y: y + (y > 650 ? 0.015 * (x - 600) : -0.01 * (x - 600)) })

describe('rows are level and columns upright', () => {
  test.each([
    ['as it is', (at: Point) => at],
    ['turned by three degrees', turned(3)],
    ['turned by twenty degrees', turned(20)],
    ['on its side', turned(90)],
    ['in perspective', perspective],
    ['curled up at the right', curled],
    ['folded across', folded],
  ])('%s', (_, seen) => {
    expect(apartInRow(seen)).toBeLessThan(0.25)
    expect(apartInColumn(seen)).toBeLessThan(0.3)
  })
})

test('the way back leads to where a place came from', () => {
  const found = page(perspective)
  const level = levelOf(found, directionOf(found))
  for (const at of [
    { x: 150, y: 200 },
    { x: 900, y: 900 },
    { x: 500, y: 1200 },
  ]) {
    const back = level?.from(level.to(at))
    expect(back?.x).toBeCloseTo(at.x, 0)
    expect(back?.y).toBeCloseTo(at.y, 0)
  }
})

test('notes that run up the margin do not count', () => {
  const note: FoundLine = {
    spine: [
      { x: 30, y: 900 },
      { x: 30, y: 300 },
    ],
    height: HEIGHT,
    confidence: 0.9,
  }
  expect(levelOf([...page(turned(2)), note], directionOf(page(turned(2))))?.lines).toHaveLength(48)
})

test('without lines there is no level', () => {
  expect(levelOf([], 0)).toBeNull()
})
