/** Tables of which something is covered: the rest is not taken for the whole. */
import { describe, expect, it } from 'vitest'
import { usmle } from './family'
import { Paper, textWidth } from './paper'
import { readProfile } from './read'

const SIZE = 10
const LABELS = ['Medicine', 'Patient Care: Diagnosis', 'Pediatrics', 'Psychiatry']

/** Writes a text of which some of the letters cannot be seen, as pieces without room between. */
function partly(paper: Paper, x: number, y: number, text: string, hidden: readonly [from: number, to: number]): void {
  const [from, to] = hidden
  for (const [start, end, visible] of [
    [0, from, true],
    [from, to, false],
    [to, text.length, true],
  ] as const) {
    const [left, right] = [start, end].map((at) => x + textWidth(text.slice(0, at), SIZE)) as [number, number]
    const piece = text.slice(start, end)
    if (piece !== '') paper.word({ text: piece, box: [left, y - 7, right, y + 2], size: SIZE, visible })
  }
}

interface Cover {
  readonly label?: readonly [number, number]
  readonly share?: readonly [number, number]
}

/** Four rows with a cross in a cell; of the second, something is covered. */
function boxes({ label, share }: Cover, cells: readonly [number, number] | null = null): Paper {
  const paper = new Paper()
  paper.text(40, 60, 'Performance by Discipline', SIZE)
  for (const [k, head] of ['Lower', 'Average', 'Higher'].entries()) paper.text(380 + 80 * k, 80, head, SIZE, 'center')
  for (const [k, text] of LABELS.entries()) {
    const y = 100 + 20 * k
    const isSecond = k === 1
    if (isSecond && label) partly(paper, 40, y, text, label)
    else paper.text(40, y, text, SIZE)
    partly(paper, 280, y, '10%-15%', isSecond && share ? share : [0, 0])
    if (isSecond && cells) paper.mark([cells[0], y - 9, cells[1], y + 9])
    else paper.mark([376 + 80 * (k % 3), y - 6, 384 + 80 * (k % 3), y + 2])
  }
  return paper
}

/** Rows of x on an axis with a zone; of the second row some cannot be seen. */
function bands(hidden: readonly [number, number]): Paper {
  const paper = new Paper()
  paper.text(40, 60, 'Discipline Profile', SIZE)
  for (const [k, head] of ['Lower Performance', 'Borderline Performance', 'Higher Performance'].entries())
    paper.text(340 + 100 * k, 80, head, 8, 'center')
  paper.mark([420, 86, 460, 180], { color: '#dddddd' })
  paper.frame([300, 86, 580, 180])
  for (const [k, text] of LABELS.entries()) {
    const y = 100 + 20 * k
    paper.text(40, y, text, SIZE)
    partly(paper, 350 + 20 * k, y, 'xxxxxxxxxxxx', k === 1 ? hidden : [0, 0])
  }
  return paper
}

/** Bars around a zone; something is painted over a part of the second row, or a part of the plot over all of them. */
function bars(
  cover: readonly [number, number] | null,
  color = '#000000',
  line: number | null = null,
  isWhole = false,
): Paper {
  const paper = new Paper()
  paper.text(40, 60, 'Performance by Discipline', SIZE)
  for (const [k, head] of ['Lower', 'Average', 'Higher'].entries()) paper.text(340 + 100 * k, 80, head, 8, 'center')
  paper.mark([420, 86, 460, 180], { color: '#dddddd' })
  paper.frame([300, 86, 580, 180])
  for (const [k, text] of LABELS.entries()) {
    const y = 100 + 20 * k
    paper.text(40, y, text, SIZE)
    // What is covered as a whole is not among the marks of a page.
    if (!isWhole || k !== 1) paper.mark([350 + 30 * k, y - 6, 430 + 35 * k, y + 2])
  }
  if (cover) paper.mark([cover[0], 104, cover[1], 126], { color })
  if (line) paper.line(line, 86, line, 180, 1.5)
  return paper
}

describe('a bar of which a part is covered', () => {
  it.each([
    ['its beginning, by black', [360, 400], '#000000'],
    ['its end, by white', [450, 490], '#ffffff'],
    ['its end and much beside it', [440, 575], '#444444'],
  ] as const)('is not measured: %s', (_, cover, color) => {
    const { layout, areas, warnings } = readProfile([bars(cover, color).page()], usmle)
    expect(layout).toBe('bars')
    expect(areas.map(({ level }) => level === null)).toEqual([false, true, false, false])
    expect(areas[1]?.band).toBeNull()
    expect(warnings.map(({ field }) => field)).toEqual(['areas[1].level'])
  })

  it.each([
    ['nothing', bars(null)],
    ['a line of the plot over an end', bars(null, '', 380)],
    ['something pale in its middle', bars([405, 430], '#ffffff')],
  ])('is measured where both its ends are seen: %s', (_, paper) => {
    const { areas, warnings } = readProfile([paper.page()], usmle)
    expect(warnings).toEqual([])
    expect(areas[1]?.band?.map((end) => Math.round(100 * end))).toEqual([29, 59])
  })
})

describe('a mark that is covered as a whole is hidden, and what covers it is none', () => {
  it.each([
    ['the row of a plot', bars([296, 584], '#000000', null, true)],
    ['the bar and little more', bars([375, 470], '#222266', null, true)],
    ['the three cells of a row', boxes({}, [340, 580])],
  ])('%s', (_, paper) => {
    const { areas, warnings } = readProfile([paper.page()], usmle)
    expect(areas.map(({ level }) => level === null)).toEqual([false, true, false, false])
    expect(warnings.map(({ code, field }) => [code, field])).toEqual([['hidden', 'areas[1].level']])
  })
})

describe('a row of which a part is covered', () => {
  it.each([[[8, 12]], [[5, 7]], [[0, 3]], [[20, 23]]] as const)('has a doubt about its label: letters %j', (label) => {
    const { areas, warnings } = readProfile([boxes({ label }).page()], usmle)
    expect(areas.map(({ level }) => level)).toEqual(['lower', 'average', 'higher', 'lower'])
    expect(warnings.map(({ code, field }) => [code, field])).toEqual([['low-confidence', 'areas[1].label']])
  })

  it.each([[[0, 3]], [[3, 7]], [[5, 6]], [[2, 5]]] as const)('has no share of items: signs %j', (share) => {
    const { areas, warnings } = readProfile([boxes({ share }).page()], usmle)
    expect(areas.map(({ weight }) => weight)).toEqual([[10, 15], null, [10, 15], [10, 15]])
    expect(warnings.map(({ field }) => field)).toContain('areas[1].weight')
  })

  it.each([[[0, 5]], [[5, 12]], [[4, 8]]] as const)('has no band: signs %j', (hidden) => {
    const { areas, warnings } = readProfile([bands(hidden).page()], usmle)
    expect(areas.map(({ level }) => level === null)).toEqual([false, true, false, false])
    expect(areas[1]?.band).toBeNull()
    expect(warnings.map(({ field }) => field)).toEqual(['areas[1].level'])
  })

  it('is whole where what cannot be seen is another text: a second print, or one farther away', () => {
    const paper = boxes({})
    paper.word({ text: 'Patient', box: [40.5, 113.5, 75.5, 122.5], size: SIZE, visible: false })
    paper.word({ text: 'note', box: [180, 113, 200, 122], size: SIZE, visible: false })
    expect(readProfile([paper.page()], usmle).warnings).toEqual([])
  })
})
