/** What stands beside a table and belongs to something else, or to its ground only. */
import { describe, expect, test } from 'vitest'
import { readProfile } from '../../../../lib/reports/profile/read-profile'
import { usmle } from './family'
import { Paper } from './paper'

const rows = [
  ['Medicine', 1],
  ['Surgery', 0],
  ['Pediatrics', 1],
  ['Obstetrics & Gynecology', 2],
  ['Psychiatry', 1],
] as const
const levels = ['lower', 'average', 'higher'] as const
const expected = rows.map(([label, place]) => [label, levels[place]])

/** Heads, dots, and labels on the given side of the columns; columns start at x and are as wide as said. */
function table(
  paper: Paper,
  x: number,
  labelX: number,
  widths: readonly [number, number, number] = [50, 50, 50],
): void {
  const centres = widths.map((wide, k) => x + widths.slice(0, k).reduce((sum, w) => sum + w, 0) + wide / 2)
  ;['Lower', 'Average', 'Higher'].forEach((head, k) => {
    paper.text(centres[k] ?? 0, 90, head, 9, 'centre')
  })
  rows.forEach(([label, place], k) => {
    const y = 110 + 18 * k
    paper.text(labelX, y, label, 9)
    const at = centres[place] ?? 0
    paper.mark([at - 4, y - 7, at + 4, y + 1], { shape: 'path' })
  })
}

const read = (paper: Paper) => readProfile([paper.page()], usmle).areas.map(({ label, level }) => [label, level])

describe('labels right of the columns', () => {
  test('also where the first page of the report stands at the left of the sheet', () => {
    const paper = new Paper(792, 612)
    table(paper, 420, 590)
    ;['Reported Score', 'Outcome', 'Passing standard', 'Test Date'].forEach((text, k) => {
      paper.text(50, 110 + 18 * k, text, 9)
    })
    expect(read(paper)).toEqual(expected)
  })
})

describe('shaded rows', () => {
  test('that end before the outer cell does are the ground of all three cells', () => {
    const paper = new Paper()
    for (const k of [0, 2, 4]) paper.mark([40, 99 + 18 * k, 486, 117 + 18 * k], { color: '#ebebeb' })
    // The outer column is narrow: cells are as far around its head as its neighbour is away.
    table(paper, 300, 50, [90, 60, 40])
    expect(read(paper)).toEqual(expected)
  })
})
