/** Tables as programs in the field write them: expected values are those that the rows below were drawn from. */
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../../lib/pages/model'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

const levels = ['lower', 'average', 'higher'] as const
const heads = ['Lower', 'Average', 'Higher']

const blocks = [
  { title: 'Discipline', rows: ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry'], places: [1, 0, 2, 1] },
  { title: 'Physician Task', rows: ['PC: Diagnosis', 'PC: Management', 'Professionalism'], places: [2, 1, 1] },
] as const
const expected = blocks.flatMap(({ rows, places }) => rows.map((label, k) => [label, levels[places[k] ?? 0]]))

/** Two blocks of rows under their heads; `cell` draws what stands in a row's columns. */
function draw(cell: (paper: Paper, x: number, y: number, place: number) => void, again = true): Paper {
  const paper = new Paper()
  let y = 80
  for (const { title, rows, places } of blocks) {
    paper.text(40, y, title, 10)
    if (again || y === 80)
      heads.forEach((head, k) => {
        paper.text(350 + 60 * k, y, head, 9, 'center')
      })
    rows.forEach((label, k) => {
      y += 16
      paper.text(40, y, label, 9)
      cell(paper, 350, y, places[k] ?? 0)
    })
    y += 30
  }
  return paper
}

const read = (paper: Paper) => {
  const { layout, areas, warnings } = readProfile([paper.page()], usmle)
  return { layout, rows: areas.map(({ label, level }) => [label, level]), warnings }
}

describe('marks of cells', () => {
  test.each(['XXXX', '***', '1', '[X]', 'L A H', 'You'])('the same sign in one of three places: %s', (sign) => {
    const got = read(
      draw((paper, x, y, place) => {
        paper.text(x + 60 * place, y, sign === 'L A H' ? 'LAH'.charAt(place) : sign, 9, 'center')
      }),
    )
    expect(got).toEqual({ layout: 'boxes', rows: expected, warnings: [] })
  })
  test('pills of two ends and a middle, all in one column', () => {
    const paper = new Paper()
    heads.forEach((head, k) => {
      paper.text(350 + 60 * k, 80, head, 9, 'center')
    })
    const labels = ['Medicine', 'Surgery', 'Pediatrics']
    labels.forEach((label, k) => {
      const y = 96 + 16 * k
      paper.text(40, y, label, 9)
      for (const at of [-13, 13]) paper.mark([410 + at - 4, y - 8, 410 + at + 4, y], { shape: 'path' })
      paper.mark([397, y - 8, 423, y])
    })
    const rows = labels.map((label) => [label, 'average'])
    expect(read(paper)).toEqual({ layout: 'boxes', rows, warnings: [] })
  })
  test('all three words in every row, heads printed once', () => {
    const got = read(
      draw((paper, x, y, place) => {
        paper.mark([x + 60 * place - 28, y - 9, x + 60 * place + 28, y + 4], { color: '#9cc3e6' })
        heads.forEach((head, k) => {
          paper.text(x + 60 * k, y, head, 8.5, 'center')
        })
        paper.text(270, y, '10%-15%', 9)
      }, false),
    )
    expect(got).toEqual({ layout: 'boxes', rows: expected, warnings: [] })
  })
})

test('ligatures without text are the letters that make a known word, or stay unknown', () => {
  const written = draw((on, x, y, place) => on.mark([x - 10 + 60 * place, y - 8, x + 10 + 60 * place, y])).page()
  const names: Readonly<Record<string, string>> = {
    Medicine: 'Gene\uFFFDcs',
    Surgery: 'Nutri\uFFFDon',
    Pediatrics: 'Qua\uFFFDk',
  }
  const words = written.words.map((word) => {
    const text = names[word.text]
    return text ? { ...word, text, legible: false } : word
  })
  const { areas, warnings } = readProfile([{ ...written, words }], usmle)
  expect(areas.slice(0, 3).map(({ label }) => label)).toEqual(['Genetics', 'Nutrition', 'Qua\uFFFDk'])
  expect(warnings.map(({ code, field }) => [code, field])).toEqual([['low-confidence', 'areas[2].label']])
})

describe('blocks in columns', () => {
  test('a block that goes on at the top of the next column, and a title on two lines', () => {
    const paper = new Paper()
    const block = (x: number, top: number, title: readonly string[], rows: readonly (readonly [string, number])[]) => {
      for (const [k, line] of title.entries()) paper.text(x, top + 11 * k, line, 9)
      const printed = title.length > 0 ? heads : []
      for (const [k, head] of printed.entries()) paper.text(x + 150 + 45 * k, top, head, 8, 'center')
      rows.forEach(([label, place], k) => {
        const y = top + 11 * title.length + 15 * (k + 1)
        paper.text(x, y, label, 8)
        paper.mark([x + 140 + 45 * place, y - 6, x + 160 + 45 * place, y])
      })
    }
    const systems = [
      ['Immune System', 0],
      ['Cardiovascular System', 1],
      ['Respiratory System', 2],
    ] as const
    const rest = [
      ['Gastrointestinal System', 1],
      ['Endocrine System', 0],
      ['Human Development', 1],
    ] as const
    const disciplines = [
      ['Medicine', 2],
      ['Surgery', 1],
      ['Pediatrics', 0],
    ] as const
    block(30, 300, ['Performance by', 'Organ System'], systems)
    block(320, 50, [], rest)
    block(320, 150, ['Performance by', 'Discipline'], disciplines)
    const { areas, warnings } = readProfile([paper.page()], usmle)
    expect(areas.map(({ section, label, level }) => [section, label, level])).toEqual([
      ...[...systems, ...rest].map(([label, place]) => ['system', label, levels[place]]),
      ...disciplines.map(([label, place]) => ['discipline', label, levels[place]]),
    ])
    expect(warnings).toEqual([])
  })
})

describe('bands and bars', () => {
  /** Starts of the bands right of the middle of the columns, by level. */
  const starts = [-50, -14, 26]
  test('runs without an outer frame: a side of the shaded zone is told, a place on the axis is not', () => {
    const paper = draw((on, x, y, place) => {
      on.text(x + 60 + (starts[place] ?? 0) + (y % 13), y, 'xxxxxxxxx', 8)
    })
    paper.mark([390, 84, 430, 150], { color: '#d0d0d0' })
    paper.mark([390, 160, 430, 230], { color: '#d0d0d0' })
    const { layout, areas } = readProfile([paper.page()], usmle)
    expect(layout).toBe('bands')
    expect(areas.map(({ label, level }) => [label, level])).toEqual(expected)
    expect(areas.every(({ band, middle }) => band === null && middle === null)).toBe(true)
  })
  test.each([
    ['filled', (on: Paper, box: Box) => on.mark(box, { color: '#d5dbe4' })],
    ['between two lines', (on: Paper, [x0, y0, x1, y1]: Box) => [x0, x1].map((x) => on.line(x, y0, x, y1, 0.7))],
  ])('zones of another width in each block, %s', (_, zone) => {
    const paper = new Paper()
    const bars = draw((on, x, y, place) => {
      const from = x + 60 + (starts[place] ?? 0) + (y % 13)
      on.mark([from, y - 6, from + 24 + (y % 11), y + 1])
    })
    for (const [from, to, top, bottom] of [
      [392, 428, 86, 150],
      [384, 436, 180, 228],
    ] as const) {
      paper.mark([310, top, 510, bottom], { kind: 'stroke', color: '#000000', lineWidth: 1 })
      zone(paper, [from, top, to, bottom])
    }
    const page = bars.page()
    const { areas } = readProfile([{ ...page, marks: [...paper.page().marks, ...page.marks] }], usmle)
    expect(areas.map(({ label, level }) => [label, level])).toEqual(expected)
    expect(areas.map(({ middle }) => middle?.map((x) => Math.round(200 * x + 310)))).toEqual(
      blocks.flatMap(({ rows }, k) => rows.map(() => (k === 0 ? [392, 428] : [384, 436]))),
    )
  })
  test('bars that begin a little before the line that they grow from: the free end decides', () => {
    const paper = new Paper()
    paper.text(40, 80, 'Discipline', 10)
    heads.forEach((head, k) => {
      paper.text(350 + 60 * k, 80, head, 9, 'center')
    })
    paper.mark([390, 88, 430, 184], { color: '#d9d9d9' })
    paper.line(320, 184, 500, 184, 1)
    paper.line(410, 88, 410, 184, 0.7)
    const bars = [
      ['Medicine', -28, 'lower'],
      ['Surgery', 14, 'average'],
      ['Pediatrics', 33, 'higher'],
      ['Obstetrics & Gynecology', -12, 'average'],
      ['Psychiatry', -60, 'lower'],
      ['Neurology', 9, 'average'],
    ] as const
    bars.forEach(([label, length], k) => {
      const y = 100 + 16 * k
      paper.text(40, y, label, 9)
      const [from, to] = length < 0 ? [410 + length, 412] : [408, 410 + length]
      paper.mark([from, y - 7, to, y])
    })
    const { areas } = readProfile([paper.page()], usmle)
    expect(areas.map(({ label, level }) => [label, level])).toEqual(bars.map(([label, , level]) => [label, level]))
  })
  test('zones drawn as one thick line; an asterisk written in one with its band', () => {
    const paper = draw((on, x, y, place) => {
      on.text(x + 60 + (starts[place] ?? 0) + (y % 13), y, place === 2 ? 'xxxxxxxx*' : 'xxxxxxxx', 8)
    })
    const page = paper.page()
    const end = Math.max(...page.words.filter(({ text }) => text.endsWith('*')).map(({ box }) => box[2]))
    const back = new Paper()
    for (const [top, bottom] of [
      [86, 150],
      [176, 228],
    ] as const) {
      back.mark([310, top, end - 4, bottom], { kind: 'stroke', color: '#000000', lineWidth: 1 })
      back.mark([390, top, 430, bottom], { kind: 'stroke', shape: 'line', color: '#d9d9d9', lineWidth: bottom - top })
    }
    const { areas } = readProfile([{ ...page, marks: [...back.page().marks, ...page.marks] }], usmle)
    expect(areas.map(({ label, level }) => [label, level])).toEqual(expected)
    expect(areas.every(({ middle }) => middle !== null)).toBe(true)
    expect(areas.filter(({ clipped }) => clipped === 'right').length).toBeGreaterThan(0)
  })
  test('the zone of a block with three rows', () => {
    const got = read(
      draw((on, x, y, place) => {
        on.mark([x - 40, y - 9, x + 160, y + 4], { color: '#f2f2f2' })
        on.mark([x + 40, y - 9, x + 80, y + 4], { color: '#cfd6df' })
        const from = x + 60 + (starts[place] ?? 0) + (y % 13)
        on.mark([from, y - 6, from + 24 + (y % 11), y + 1])
      }),
    )
    expect(got).toEqual({ layout: 'bars', rows: expected, warnings: [] })
  })
})
