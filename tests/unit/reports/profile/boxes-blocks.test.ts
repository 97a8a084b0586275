/** Tables of boxes as recognition gives them: marks that touch are one shape, edges leave slivers, words are misread. */
import { describe, expect, it } from 'vitest'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

const COLUMNS = [343, 398, 453, 508] as const
const SIZE = 9
/** Rows as dense as a table is ever set: less than half a font size between two labels. */
const PITCH = 13

const brief = (paper: Paper) =>
  readProfile([paper.page(1, 'ocr')], usmle).areas.map(({ label, weight, level }) => [label, weight?.join('-'), level])

/** Labels, the share of items beyond the columns, and the rows of one column as one dark shape. */
function solid(paper: Paper, top: number, title: string, rows: readonly (readonly [string, string])[]): number {
  paper.text(43, top, title, 10)
  paper.text(540, top + 6, 'Ttems Per', SIZE, 'center')
  ;['Lower', 'Same', 'Higher'].forEach((head, k) => {
    paper.text(COLUMNS[k]! + 27, top + 16, head, SIZE, 'center')
  })
  const from = top + 20
  rows.forEach(([label, share], k) => {
    paper.text(43, from + PITCH * (k + 1) - 3, label, SIZE)
    paper.text(540, from + PITCH * (k + 1) - 3, share, SIZE, 'center')
  })
  const bottom = from + PITCH * rows.length
  paper.mark([COLUMNS[1], from, COLUMNS[2], bottom], { color: '#545454' })
  return bottom
}

const systems = [
  ['Human Development', '2%-4%'],
  ['Immune System', '3%-5%'],
  ['Behavioral Health', '5%-10%'],
  ['Cardiovascular System', '6%-12%'],
  ['Respiratory System', '10%'],
] as const
const disciplines = [
  ['Medicine', '55%-65%'],
  ['Surgery', '20%-30%'],
  ['Pediatrics', '17%-27%'],
] as const
const average = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([label, share]) => [label, share === '10%' ? '10-10' : share.replaceAll('%', ''), 'average'])

describe('a column of marks that is one shape', () => {
  it('is read row by row, by the shares beyond it, though their heads are misread', () => {
    const paper = new Paper()
    const bottom = solid(paper, 100, 'Systems', systems)
    solid(paper, bottom + 24, 'Disciplines', disciplines)
    expect(brief(paper)).toEqual([...average(systems), ...average(disciplines)])
  })

  it('is where it is, whatever hangs on its sides', () => {
    const paper = new Paper()
    solid(paper, 100, 'Systems', systems)
    paper.mark([392, 134, 397.5, 145], { color: '#f0f0f0' })
    paper.mark([453.5, 160, 459, 171], { color: '#f0f0f0' })
    expect(brief(paper)).toEqual(average(systems))
  })
})

describe('a block whose heads were misread', () => {
  const rows = [
    ['Medicine', 1],
    ['Surgery', 2],
    ['Pediatrics', 1],
  ] as const

  /** A title, heads, and a dot in each row; the second block of two has its heads as they were read. */
  function block(paper: Paper, top: number, title: string, heads: readonly (readonly [number, string])[]): void {
    paper.text(43, top, title, 10)
    for (const [x, text] of heads) paper.text(x, top + 16, text, SIZE, 'center')
    rows.forEach(([label, cell], k) => {
      const y = top + 36 + 20 * k
      paper.text(43, y, label, SIZE)
      const x = COLUMNS[cell]! + 27
      paper.mark([x - 5, y - 9, x + 5, y + 1], { shape: 'path' })
    })
  }

  it('has the columns of the block above it', () => {
    const paper = new Paper()
    const [low, middle, high] = COLUMNS.map((x) => x + 27) as [number, number, number]
    block(paper, 100, 'Performance by Discipline', [
      [low, 'Lower'],
      [middle, 'Average'],
      [high, 'Higher'],
    ])
    block(paper, 240, 'Performance by System', [
      [high, 'Higher'],
      [(low + middle) / 2, 'LowerPRverage'],
    ])
    // What the misread head has left over in the first row.
    paper.mark([middle + 8, 262, middle + 34, 280], { shape: 'path', color: '#d5d5d5' })
    const levels = ['average', 'higher', 'average']
    expect(brief(paper).map(([, , level]) => level)).toEqual([...levels, ...levels])
  })
})

it('takes filled cells of the outer column, whose other sides are a pixel or two apart, for no bars', () => {
  const paper = new Paper()
  ;['Lower', 'Average', 'Higher'].forEach((head, k) => {
    paper.text(COLUMNS[k]! + 27, 100, head, SIZE, 'center')
  })
  const labels = ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry', 'Obstetrics & Gynecology']
  labels.forEach((label, k) => {
    const y = 120 + 20 * k
    paper.text(43, y, label, SIZE)
    paper.mark([COLUMNS[2] + 2.2 * k, y - 12, COLUMNS[3], y + 6])
  })
  expect(brief(paper)).toEqual(labels.map((label) => [label, undefined, 'higher']))
})
