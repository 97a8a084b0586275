/** Marks that stand between two heads, as text programs set them: heads of unequal width, columns of one width. */
import { expect, it } from 'vitest'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

const blocks = [
  [
    'Performance by Physician Task',
    [
      ['PC: Diagnosis', 1],
      ['PC: Management', 2],
      ['Ethics/Professionalism', 1],
    ],
  ],
  [
    'Performance by System',
    [
      ['Immune System', 1],
      ['Behavioral Health', 1],
      ['Endocrine System', 1],
    ],
  ],
  [
    'Performance by Discipline',
    [
      ['Medicine', 2],
      ['Surgery', 0],
      ['Pediatrics', 1],
      ['Psychiatry', 0],
    ],
  ],
] as const

function page(off: number, shown: readonly (typeof blocks)[number][] = blocks): Paper {
  const paper = new Paper()
  let y = 60
  for (const [title, rows] of shown) {
    paper.text(40, y, title, 8)
    paper.text(370, y, 'Lower', 8)
    paper.text(403, y, 'About the Same', 8)
    paper.text(479, y, 'Higher', 8)
    for (const [label, cell] of rows) {
      y += 12
      paper.text(40, y, label, 8)
      paper.text(380 + off + 43 * cell, y, 'X', 8, 'center')
    }
    y += 30
  }
  return paper
}

const levels = (paper: Paper) => readProfile([paper.page()], usmle).areas.map(({ level }) => level)

it('are those of the heads in their order, where another block with the same heads shows all three', () => {
  const expected = blocks.flatMap(([, rows]) => rows.map(([, cell]) => ['lower', 'average', 'higher'][cell]))
  expect(levels(page(0))).toEqual(expected)
  expect(levels(page(3))).toEqual(expected)
})

it('are doubted where no block does', () => {
  const { areas, warnings } = readProfile([page(0, blocks.slice(0, 2)).page()], usmle)
  areas.forEach(({ level }, k) => {
    if (level !== null) expect(level).toBe(['average', 'higher', 'average', 'average', 'average', 'average'][k])
    else expect(warnings.map(({ field }) => field)).toContain(`areas[${k}].level`)
  })
})
