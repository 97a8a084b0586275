import { describe, expect, test } from 'vitest'
import { directionOf, levelOf } from '../../../lib/ocr/level'
import { traceRules } from '../../../lib/ocr/trace-rules'
import { canvas } from './canvas'

/** A sheet that bends beyond x = 300: rules rise there. */
const bend = (x: number) => 0.0002 * Math.max(0, x - 300) ** 2

describe('rules', () => {
  test('are followed along a bend, in their middle', () => {
    const page = canvas(700, 300)
    page.where((x, y) => x > 40 && x < 660 && Math.abs(y - (200 - bend(x))) < 1.5, 170)
    const [rule, ...others] = traceRules(page.plane(), 24)
    expect(others).toEqual([])
    expect(rule?.[0]?.x).toBeLessThan(100)
    expect(rule?.at(-1)?.x).toBeGreaterThan(590)
    for (const { x, y } of rule ?? []) expect(Math.abs(y - (200 - bend(x)))).toBeLessThan(0.6)
  })

  test('letters in a row, a short stroke and the edge of a fill are none', () => {
    const page = canvas(700, 300)
    for (let x = 20; x < 680; x += 14) page.rect(x, 50 + ((x * 7) % 11), x + 6, 74, 0)
    page.rect(100, 120, 250, 123, 0)
    page.rect(100, 180, 600, 260, 90)
    expect(traceRules(page.plane(), 24)).toEqual([])
  })

  test('make a page level where nothing is written', () => {
    const lines = Array.from({ length: 12 }, (_, row) => ({
      spine: Array.from({ length: 6 }, (_, k) => ({ x: 40 + 50 * k, y: 60 + 50 * row })),
      height: 30,
      confidence: 0.9,
    }))
    const rules = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 14 }, (_, k) => ({ x: 40 + 45 * k, y: 75 + 50 * row - bend(40 + 45 * k) })),
    )
    const apart = (level: ReturnType<typeof levelOf>) => {
      const ys = [100, 300, 500, 620].map((x) => level?.to({ x, y: 360 - bend(x) }).y ?? Number.NaN)
      return Math.max(...ys) - Math.min(...ys)
    }
    expect(apart(levelOf(lines, directionOf(lines)))).toBeGreaterThan(0.5)
    expect(apart(levelOf(lines, directionOf(lines), { level: rules, upright: [] }))).toBeLessThan(0.1)
  })

  test('make columns upright where the ends of lines mislead', () => {
    // Lines whose left ends wander to the right, as ragged ones do.
    const lines = Array.from({ length: 12 }, (_, row) => ({
      spine: Array.from({ length: 6 }, (_, k) => ({ x: 40 + 1.5 * row + 50 * k, y: 60 + 50 * row })),
      height: 30,
      confidence: 0.9,
    }))
    const upright = [60, 400].map((x) => Array.from({ length: 12 }, (_, k) => ({ x, y: 60 + 50 * k })))
    const lean = (level: ReturnType<typeof levelOf>) =>
      Math.abs((level?.to({ x: 60, y: 560 }).x ?? Number.NaN) - (level?.to({ x: 60, y: 110 }).x ?? Number.NaN))
    expect(lean(levelOf(lines, directionOf(lines)))).toBeGreaterThan(0.2)
    expect(lean(levelOf(lines, directionOf(lines), { level: [], upright }))).toBeLessThan(0.05)
  })
})
