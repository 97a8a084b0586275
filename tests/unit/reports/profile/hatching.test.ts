import { describe, expect, test } from 'vitest'
import type { Box, Mark } from '../../../../lib/pages/model'
import { joinHatching } from '../../../../lib/reports/page/hatching'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

const line = (box: Box, color = '#1f4e79', lineWidth = 1): Mark => ({
  kind: 'stroke',
  shape: 'line',
  box,
  color,
  opacity: 1,
  lineWidth,
})

/** Lines at 45 degrees, four points apart, that fill a cell and are cut off at its sides. */
function hatched([x0, y0, x1, y1]: Box, color?: string): Mark[] {
  const high = y1 - y0
  const lines: Mark[] = []
  for (let x = x0 - high + 4; x < x1; x += 4) {
    const [from, to] = [Math.max(x, x0), Math.min(x + high, x1)]
    lines.push(line([from, y0 + from - x, to, y1 - (x + high - to)], color))
  }
  return lines
}

const cell: Box = [400, 100, 440, 112]

describe('slanting lines side by side', () => {
  test('are one area, as strong as they ink it', () => {
    const [mark, ...rest] = joinHatching(hatched(cell))
    expect(rest).toEqual([])
    expect(mark).toMatchObject({ kind: 'fill', shape: 'rect', color: '#1f4e79', lineWidth: 0 })
    mark?.box.forEach((edge, k) => {
      expect(Math.abs(edge - (cell[k] ?? 0))).toBeLessThan(4.1)
    })
    // A line of one point every four, along the diagonal: about 0.35 of the area.
    expect(mark?.opacity).toBeGreaterThan(0.25)
    expect(mark?.opacity).toBeLessThan(0.45)
  })
  test('end where the next cell begins', () => {
    const touching: Box = [440, 112, 480, 124]
    expect(joinHatching([...hatched(cell), ...hatched(touching)])).toHaveLength(2)
    expect(joinHatching([...hatched(cell), ...hatched([440, 100, 480, 112], '#d55e00')])).toHaveLength(2)
  })
  test('are none where they are few, upright or level', () => {
    const cross = [line([400, 100, 410, 110]), line([400, 100, 410, 110])]
    const rules = [1, 2, 3, 4, 5, 6].map((k) => line([40, 100 + k, 500, 101 + k]))
    const ticks = [1, 2, 3, 4, 5, 6].map((k) => line([40 + 5 * k, 100, 41 + 5 * k, 110]))
    for (const lines of [cross, rules, ticks]) expect(joinHatching(lines)).toEqual(lines)
  })
})

test('hatched cells are marks like filled ones', () => {
  const rows = [
    ['Medicine', 0, 'lower'],
    ['Surgery', 1, 'average'],
    ['Pediatrics', 2, 'higher'],
    ['Psychiatry', 1, 'average'],
  ] as const
  const paper = new Paper()
  ;['Lower', 'Average', 'Higher'].forEach((head, k) => {
    paper.text(325 + 50 * k, 90, head, 9, 'center')
  })
  rows.forEach(([label, place], k) => {
    const y = 100 + 16 * k
    paper.text(50, y + 10, label, 9)
    for (const mark of hatched([300 + 50 * place, y, 350 + 50 * place, y + 14])) paper.mark(mark.box, mark)
  })
  const { layout, areas } = readProfile([paper.page()], usmle)
  expect(layout).toBe('boxes')
  expect(areas.map(({ label, level }) => [label, level])).toEqual(rows.map(([label, , level]) => [label, level]))
})
