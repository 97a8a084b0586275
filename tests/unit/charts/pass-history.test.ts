import { describe, expect, test } from 'vitest'
import { type PassHistoryRows, placePassHistory } from '../../../components/charts/pass-history.place'
import { textWidth } from '../../../lib/drawing/text'

const rows: PassHistoryRows = {
  steps: [
    { minimum: 189, from: null, words: 'until Jun 30, 2012' },
    { minimum: 196, from: '2012-07-01', words: 'from Jul 1, 2012' },
    { minimum: 203, from: '2013-07-01', words: 'from Jul 1, 2013' },
    { minimum: 209, from: '2014-07-01', words: 'from Jul 1, 2014' },
    { minimum: 214, from: '2022-07-01', words: 'from Jul 1, 2022' },
    { minimum: 218, from: '2025-07-01', words: 'from Jul 1, 2025' },
  ],
  firstUntil: '2012-06-30',
  until: '2026-11-22',
}

describe.each([320, 354, 680, 900])('the history of the pass mark, %i wide', (width) => {
  const placed = placePassHistory(rows, { width })

  test('climbs to the right, and ends at the edge', () => {
    const xs = placed.steps.map(({ x }) => x)
    const ys = placed.steps.map(({ y }) => y)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(ys).toEqual([...ys].sort((a, b) => b - a))
    expect(placed.path.endsWith(`${ys.at(-1)}`)).toBe(true)
    expect(placed.before?.x1).toBe(xs[1])
  })

  test('labels every step within the frame, and none on another', () => {
    const boxes = placed.steps.map(({ step, labelX, labelY, anchor }) => {
      const across = textWidth(`${step.minimum} ${step.words}`, 13, true)
      const x0 = anchor === 'start' ? labelX : labelX - across
      return { x0, x1: x0 + across, y0: labelY - 11, y1: labelY + 3 }
    })
    for (const [i, a] of boxes.entries()) {
      expect(a.x0).toBeGreaterThanOrEqual(0)
      expect(a.x1).toBeLessThanOrEqual(width)
      for (const b of boxes.slice(i + 1)) {
        expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1).toBe(false)
      }
      // Nor on the staircase: no level line runs through a label.
      for (const [at, { x, y }] of placed.steps.entries()) {
        const end = placed.steps[at + 1]?.x ?? width
        expect(a.x0 < end && x < a.x1 && a.y0 < y && y < a.y1).toBe(false)
      }
    }
  })
})
