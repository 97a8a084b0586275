/** Tables whose columns are as narrow as office programs make them: heads a hair apart, with a line between, or broken. */
import { expect, it } from 'vitest'
import { usmle } from './family'
import { Paper, textWidth } from './paper'
import { readProfile } from './read'

const SIZE = 8
const rows = [
  ['Medicine', 2],
  ['Surgery', 0],
  ['Pediatrics', 1],
  ['Psychiatry', 1],
] as const

/** Columns hardly wider than their heads; a head too long for its own goes on below, without a hyphen. */
function table(heads: readonly (readonly string[])[], page = new Paper(), top = 60, shown = rows.slice()): Paper {
  const widths = heads.map(([first = '']) => textWidth(first, SIZE) + 3)
  const xs = [0, 1, 2, 3].map((k) => 200 + widths.slice(0, k).reduce((sum, width) => sum + width, 0))
  page.text(40, top, 'Performance by Discipline', SIZE)
  heads.forEach((lines, k) => {
    lines.forEach((line, n) => {
      page.text(xs[k]! + 1.5, top + 20 + 10 * n - 5 * (lines.length - 1), line, SIZE)
    })
  })
  for (const x of [38, ...xs]) page.line(x, top + 5, x, top + 30 + 14 * shown.length, 0.5)
  shown.forEach(([label, cell], k) => {
    const y = top + 40 + 14 * k
    page.line(38, y - 10, xs.at(-1)!, y - 10, 0.5)
    page.text(41, y, label, SIZE)
    page.text(xs[cell]! + 2, y, 'X', SIZE)
  })
  return page
}

const levels = (paper: Paper) => readProfile([paper.page()], usmle).areas.map(({ label, level }) => [label, level])
const expected = rows.map(([label, cell]) => [label, ['lower', 'average', 'higher'][cell]])

it.each([
  ['on one line', [['Lower'], ['Same'], ['Higher']]],
  ['with one broken', [['Lower'], ['Averag', 'e'], ['Higher']]],
  ['with a short one broken', [['Lower'], ['Sam', 'e'], ['Higher']]],
])('heads that nearly touch, a line between: %s', (_, heads) => {
  expect(levels(table(heads))).toEqual(expected)
})

it('what a printer writes at the top of the next page is no part of a label that is whole', () => {
  const first = table([['Lower'], ['Same'], ['Higher']], new Paper(), 690, rows.slice(0, 3))
  const second = new Paper()
  second.text(41, 30, 'message.txt', SIZE)
  second.text(41, 60, 'Psychiatry', SIZE)
  second.text(200 + textWidth('Lower', SIZE) + 5, 60, 'X', SIZE)
  const { areas } = readProfile([first.page(1), second.page(2)], usmle)
  expect(areas.slice(0, 3).map(({ label }) => label)).toEqual(['Medicine', 'Surgery', 'Pediatrics'])
})
