/** What stands beside a table and belongs to something else, or to its ground only. */
import { describe, expect, test } from 'vitest'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

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
  top = 90,
): void {
  const centers = widths.map((wide, k) => x + widths.slice(0, k).reduce((sum, w) => sum + w, 0) + wide / 2)
  ;['Lower', 'Average', 'Higher'].forEach((head, k) => {
    paper.text(centers[k] ?? 0, top, head, 9, 'center')
  })
  rows.forEach(([label, place], k) => {
    const y = top + 20 + 18 * k
    paper.text(labelX, y, label, 9)
    const at = centers[place] ?? 0
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
    // The outer column is narrow: cells are as far around its head as its neighbor is away.
    table(paper, 300, 50, [90, 60, 40])
    expect(read(paper)).toEqual(expected)
  })
})

describe('places in the columns', () => {
  test('a speck beside a mark is no third column: two columns hold all marks', () => {
    // All rows but one stand in the outer two columns of three 50 points apart; a torn corner hangs on one mark.
    const marked = new Paper()
    ;['Lower', 'Average', 'Higher'].forEach((head, k) => {
      marked.text(325 + 50 * k, 90, head, 9, 'center')
    })
    rows.forEach(([label], k) => {
      const y = 110 + 18 * k
      const x = 300 + 50 * (k % 2 === 0 ? 1 : 2)
      marked.text(50, y, label, 9)
      marked.mark([x + 5, y - 8, x + 45, y + 2])
      if (k === 1) marked.mark([x + 5, y - 8, x + 7, y - 6])
    })
    expect(read(marked)).toEqual(rows.map(([label], k) => [label, k % 2 === 0 ? 'average' : 'higher']))
  })
})

describe('shares of items', () => {
  const shares = ['55%-65%', '20%-30%', '17%-27%', '10%-20%', '10%-15%']
  const weights = [
    [55, 65],
    [20, 30],
    [17, 27],
    [10, 20],
    [10, 15],
  ]
  const weightsOf = (paper: Paper) => readProfile([paper.page()], usmle).areas.map(({ weight }) => weight)

  test('before the labels: a title that begins over them counts', () => {
    const paper = new Paper()
    paper.text(40, 70, 'Discipline', 9)
    table(paper, 300, 110)
    shares.forEach((share, k) => {
      paper.text(40, 110 + 18 * k, share, 9)
    })
    const { areas, warnings } = readProfile([paper.page()], usmle)
    expect(areas.map(({ label, section, weight }) => [label, section, weight])).toEqual(
      rows.map(([label], k) => [label, 'discipline', weights[k]]),
    )
    expect(warnings.filter(({ field }) => field.endsWith('section'))).toEqual([])
  })

  test('behind labels at the right, with those of a neighboring table at the left', () => {
    const paper = new Paper(792, 612)
    table(paper, 20, 180)
    table(paper, 410, 570)
    shares.forEach((share, k) => {
      paper.text(330, 110 + 18 * k, '1%-2%', 9)
      paper.text(720, 110 + 18 * k, share, 9)
    })
    expect(weightsOf(paper)).toEqual([...weights.map(() => [1, 2]), ...weights])
  })

  test('broken over two lines before the dash', () => {
    const paper = new Paper()
    const centers = [325, 375, 425]
    ;['Lower', 'Average', 'Higher'].forEach((head, k) => {
      paper.text(centers[k] ?? 0, 90, head, 9, 'center')
    })
    rows.forEach(([label, place], k) => {
      const y = 115 + 28 * k
      const [low, high] = weights[k] ?? []
      paper.text(50, y, label, 9)
      paper.text(240, y - 5, `${low}%`, 9)
      paper.text(240, y + 5, `\u2212${high}%`, 9)
      paper.mark([(centers[place] ?? 0) - 15, y - 8, (centers[place] ?? 0) + 15, y + 2])
    })
    expect(weightsOf(paper)).toEqual(weights)
  })

  test.each(['3', '\ufffd'])('at the end of a label, behind a dash that the font calls %s', (dash) => {
    const labeled = new Paper()
    table(labeled, 300, 50)
    labeled.text(50 + 'Psychiatry'.length * 4.5 + 2.7, 182, `${dash} 10%-15%`, 9)
    const last = readProfile([labeled.page()], usmle).areas.at(-1)
    expect([last?.label, last?.weight]).toEqual(['Psychiatry', [10, 15]])
  })

  test('half a share is none', () => {
    const paper = new Paper()
    table(paper, 300, 50)
    ;['[55-65%]', '0-30%]', '[17-27%]', '[10-20%]', '[10-15%]'].forEach((share, k) => {
      paper.text(200, 110 + 18 * k, share, 9)
    })
    expect(weightsOf(paper)).toEqual([weights[0], null, ...weights.slice(2)])
  })

  test('their head is no row, wherever it stands', () => {
    const paper = new Paper()
    table(paper, 300, 50)
    shares.forEach((share, k) => {
      paper.text(220, 110 + 18 * k, share, 9)
    })
    paper.text(50, 98, '% of items', 9)
    expect(read(paper)).toEqual(expected)
  })
})

test('thick lines between the rows are the mark of neither', () => {
  const paper = new Paper()
  const centers = [325, 375, 425]
  ;['Lower', 'Average', 'Higher'].forEach((head, k) => {
    paper.text(centers[k] ?? 0, 90, head, 9, 'center')
  })
  rows.forEach(([label, place], k) => {
    const y = 110 + 14 * k
    paper.text(50, y, label, 9)
    const at = centers[place] ?? 0
    // Labels are 14 points apart: the middle between two is 4.7 points below a baseline.
    paper.mark([at - 22, y + 3.2, at + 22, y + 6.2])
  })
  const wrong = read(paper).filter(([, level], k) => level !== null && level !== expected[k]?.[1])
  expect(wrong).toEqual([])
})

test('tables below each other whose columns stand side by side', () => {
  const paper = new Paper()
  table(paper, 260, 50)
  table(paper, 375, 50, [50, 50, 50], 220)
  expect(read(paper)).toEqual([...expected, ...expected])
})

test('the first page of the report behind its profile is no end of the table', () => {
  const profile = new Paper()
  table(profile, 300, 50)
  const front = new Paper()
  ;['Example, Person B', 'School of Medicine', 'Score Report'].forEach((text, k) => {
    front.text(50, 60 + 18 * k, text, 9)
    front.mark([365, 53 + 18 * k, 385, 61 + 18 * k])
  })
  const { areas } = readProfile([profile.page(1), front.page(2)], usmle)
  expect(areas.map(({ label, level }) => [label, level])).toEqual(expected)
})
