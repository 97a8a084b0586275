import { describe, expect, it } from 'vitest'
import {
  blocksInOrder,
  fieldsInOrder,
  pagesOf,
  readDecimal,
  readShare,
  showShare,
} from '../../../components/check/values'
import { stripOf, viewOf } from '../../../components/check/view'
import { readWhole } from '../../../components/ui/read-number'
import type { Evidence } from '../../../lib/reports/schema'
import { area, plainReading } from '../session/reading'

const at = (page: number, x: number, y: number): Evidence => ({ page, box: [x, y, x + 30, y + 10], how: 'text' })

describe('the order of the check', () => {
  it('is that of the page: page by page, line by line, left to right; what stands nowhere comes last', () => {
    const reading = plainReading({
      evidence: {
        mean: at(2, 10, 10),
        score: at(1, 200, 101),
        result: at(1, 100, 99),
        testDate: at(1, 300, 20),
      },
    })
    expect(fieldsInOrder(reading)).toEqual([
      'kind',
      'testDate',
      'result',
      'score',
      'mean',
      'minimumPassingScore',
      'standardDeviation',
      'standardError',
      'reference',
    ])
    expect(pagesOf(reading)).toEqual([1, 2])
  })

  it('leaves out what areas are compared with where there are none', () => {
    expect(fieldsInOrder(plainReading({ areas: [] }))).not.toContain('reference')
    expect(pagesOf(plainReading({ evidence: {} }))).toEqual([1])
  })

  it('keeps the rows of a block together, and their numbers', () => {
    const areas = [area('A'), area('B', { section: 'task' }), area('C')]
    expect(blocksInOrder(areas)).toEqual([
      { section: 'system', indexes: [0, 2] },
      { section: 'task', indexes: [1] },
    ])
  })
})

describe('what is typed', () => {
  it('is a share of items in any of the ways in which reports print one', () => {
    for (const text of ['55-65', '55–65%', '55%-65%', ' 55 to 65 ', '55 — 65%'])
      expect(readShare(text)).toEqual([55, 65])
    expect(readShare('10%')).toEqual([10, 10])
    expect(readShare('<5%')).toEqual([0, 5])
    for (const text of ['', 'many', '65-55', '5-101', '5-', '-5', '<5-10', '5.5%'])
      expect(readShare(text)).toBeUndefined()
    expect(showShare([55, 65])).toBe('55–65%')
    expect(showShare([10, 10])).toBe('10%')
  })

  it('is a number only where it is one, and within limits', () => {
    expect(readWhole(1, 300)('251')).toBe(251)
    for (const text of ['0', '301', '25.1', '-5', '1e2', '', '251 ']) expect(readWhole(1, 300)(text)).toBeUndefined()
    expect(readDecimal('7,5')).toBe(7.5)
    for (const text of ['', 'x', '7.555', '1e2', '-1']) expect(readDecimal(text)).toBeUndefined()
  })
})

describe('the part of the page on a narrow screen', () => {
  const page = { width: 612, height: 792 }
  const places: [string, Evidence][] = [
    ['score', at(1, 560, 780)],
    ['wide', { page: 1, box: [10, 300, 600, 320], how: 'text' }],
  ]

  it('is the whole page where there is room, its top where nothing is pointed at', () => {
    expect(viewOf(page, [], 'score')).toEqual([0, 0, 612, 792])
    expect(viewOf(page, places, null)).toEqual([0, 0, 612, 382.5])
  })

  it('holds the value and never reaches over the edge', () => {
    for (const [path, { box }] of places) {
      const [x, y, width, height] = viewOf(page, places, path)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(page.width)
      expect(y + height).toBeLessThanOrEqual(page.height)
      expect(x).toBeLessThanOrEqual(box[0])
      expect(y).toBeLessThanOrEqual(box[1])
      expect(x + width).toBeGreaterThanOrEqual(box[2])
      expect(y + height).toBeGreaterThanOrEqual(box[3])
    }
  })
})

describe('the strip of a page that shows the print of a value', () => {
  const page = { width: 612, height: 792 }

  it('holds all parts of a row, and a little above and below', () => {
    const [x, y, width, height] = stripOf(page, [
      [60, 300, 200, 310],
      [300, 300, 330, 310],
      [420, 298, 480, 312],
    ])
    expect(x).toBeLessThan(60)
    expect(x + width).toBeGreaterThan(480)
    expect(y).toBeLessThan(298)
    expect(y + height).toBeGreaterThan(312)
    expect(height).toBeLessThan(40)
  })

  it('shows a number with the words around it, and never more than the page', () => {
    const [x, , width] = stripOf(page, [[100, 500, 108, 510]])
    expect(width).toBeGreaterThan(150)
    expect(x).toBeGreaterThanOrEqual(0)
    const [left, top, wide, high] = stripOf(page, [[590, 780, 612, 792]])
    expect(left + wide).toBeLessThanOrEqual(612)
    expect(top + high).toBeLessThanOrEqual(792)
  })
})
