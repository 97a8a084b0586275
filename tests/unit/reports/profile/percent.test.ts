import { describe, expect, it, test } from 'vitest'
import { nbme } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

describe('percentages', () => {
  /** Rows of two figures; `swapped`: the comparison group stands first. */
  function figures(
    paper: Paper,
    rows: readonly (readonly [string, number, number])[],
    heads: readonly [string, string],
    sign = '%',
  ): void {
    paper.text(60, 90, 'Performance by Discipline', 10)
    heads.forEach((head, k) => {
      head.split('|').forEach((line, n) => {
        paper.text(360 + 100 * k, 110 + 10 * n, line, 8, 'center')
      })
    })
    rows.forEach(([label, ...values], r) => {
      const y = 160 + 18 * r
      paper.text(60, y, label, 9)
      paper.text(230, y, '10-15%', 9)
      values.forEach((value, k) => {
        paper.text(360 + 100 * k, y, `${value}${sign}`, 9, 'center')
      })
    })
  }
  const rows = [
    ['Medicine', 55, 76],
    ['Surgery', 79, 76],
    ['Pediatrics', 82, 78],
  ] as const
  const result = (paper: Paper) => readProfile([paper.page()], nbme)

  it('are the own figure and the group’s by their heads, not by their order', () => {
    const expected = [
      ['Medicine', 55, 76, 'lower'],
      ['Surgery', 79, 76, 'average'],
      ['Pediatrics', 82, 78, 'higher'],
    ]
    for (const heads of [
      ['Your|EPC', 'Comparison|Group|Average EPC'],
      ['Your score', 'National average'],
      ['Equated percent|correct', 'Comparison group'],
    ] as const) {
      const paper = new Paper()
      figures(paper, rows, heads)
      const { layout, areas } = result(paper)
      expect(layout).toBe('percent')
      expect(areas.map((a) => [a.label, a.percentCorrect, a.comparison, a.level])).toEqual(expected)
      expect(areas[0]?.weight).toEqual([10, 15])
      const swapped = new Paper()
      figures(
        swapped,
        rows.map(([label, own, group]) => [label, group, own] as const),
        [heads[1], heads[0]],
        '',
      )
      expect(result(swapped).areas.map((a) => [a.label, a.percentCorrect, a.comparison, a.level])).toEqual(expected)
    }
  })

  it('have the head that stands over most of them, not the line at the top of a printed page', () => {
    const paper = new Paper()
    figures(paper, rows, ['Your EPC', 'Comparison group'])
    paper.text(455, 20, 'Examinee Portal', 8, 'center')
    expect(result(paper).areas.map((a) => [a.percentCorrect, a.comparison])).toEqual([
      [55, 76],
      [79, 76],
      [82, 78],
    ])
  })

  it.each(['Your EPCGroup EPC', 'EPCGroup', 'Your scoreComparison group'])(
    'have the two heads that touch: %s',
    (heads) => {
      const paper = new Paper()
      figures(paper, rows, ['', ''])
      paper.text(410, 110, heads, 12, 'center')
      expect(result(paper).areas.map((a) => [a.percentCorrect, a.comparison])).toEqual(rows.map(([, ...both]) => both))
    },
  )

  it('have heads that begin where their figures do, however wide, in table after table', () => {
    const paper = new Paper()
    const table = (
      top: number,
      left: number,
      heads: readonly [string, string],
      lines: readonly (readonly [string, number, number])[],
    ) => {
      paper.text(left, top, heads[0], 9)
      paper.text(left + 20, top - 10, heads[1], 9)
      paper.text(left + 20, top, 'EPC', 9)
      lines.forEach(([label, own, group], k) => {
        const y = top + 16 + 14 * k
        paper.text(40, y, label, 9)
        paper.text(left, y, String(own), 9)
        paper.text(left + 20, y, String(group), 9)
      })
    }
    table(
      100,
      200,
      ['You', 'Group'],
      [
        ['Medicine', 66, 80],
        ['Surgery', 47, 66],
        ['Pediatrics', 71, 70],
      ],
    )
    table(
      190,
      320,
      ['You', 'Comparison Group Average'],
      [
        ['Cardiovascular System', 71, 83],
        ['Endocrine System', 84, 84],
      ],
    )
    table(
      270,
      260,
      ['You', 'Comparison Group Average'],
      [
        ['Diagnosis', 59, 81],
        ['Management', 69, 83],
      ],
    )
    expect(
      result(paper).areas.map(({ label, percentCorrect, comparison }) => [label, percentCorrect, comparison]),
    ).toEqual([
      ['Medicine', 66, 80],
      ['Surgery', 47, 66],
      ['Pediatrics', 71, 70],
      ['Cardiovascular System', 71, 83],
      ['Endocrine System', 84, 84],
      ['Diagnosis', 59, 81],
      ['Management', 69, 83],
    ])
  })

  it('stay unread where the heads do not say whose they are', () => {
    const paper = new Paper()
    figures(paper, rows, ['2023', '2024'])
    expect(result(paper).areas).toEqual([])
  })

  it('warn where a figure is missing', () => {
    const paper = new Paper()
    figures(paper, rows, ['Your EPC', 'Comparison group'])
    const page = paper.page()
    const words = page.words.filter(({ text }) => text !== '79%')
    const { areas, warnings } = readProfile([{ ...page, words }], nbme)
    expect(areas[1]).toMatchObject({ percentCorrect: null, comparison: 76, level: null })
    expect(warnings.map(({ code, field }) => [code, field])).toEqual([['not-read', 'areas[1].percentCorrect']])
  })
})

describe('tables of percentages', () => {
  test('figures that say whose they are, beside each other', () => {
    const paper = new Paper()
    const figures = [
      ['Medicine', 71, 64, 'higher'],
      ['Surgery', 58, 60, 'average'],
      ['Pediatrics', 49, 66, 'lower'],
      ['Psychiatry', 80, 78, 'average'],
    ] as const
    paper.text(40, 80, 'Performance by Discipline', 10)
    figures.forEach(([label, own, group], k) => {
      const y = 100 + 20 * k
      paper.text(40, y, label, 9)
      paper.text(300, y, `You ${own}%`, 9)
      paper.text(380, y, `Comparison group ${group}%`, 9)
    })
    const { layout, areas } = readProfile([paper.page()], nbme)
    expect(layout).toBe('percent')
    expect(areas.map((area) => [area.label, area.percentCorrect, area.comparison, area.level])).toEqual(figures)
  })
  test.each([
    ['the upper is yours, the lower one that of the comparison group', true],
    ['the lower is grey, the upper one blue', false],
  ])('figures one over the other: %s', (said, isTold) => {
    const paper = new Paper()
    const figures = [
      ['Medicine', 71, 64, 'higher'],
      ['Surgery', 58, 60, 'average'],
      ['Pediatrics', 49, 66, 'lower'],
    ] as const
    paper.text(40, 60, `Of the two bars of a row ${said}.`, 9)
    paper.text(40, 80, 'Performance by Discipline', 10)
    figures.forEach(([label, own, group], k) => {
      const y = 100 + 20 * k
      paper.text(40, y, label, 9)
      paper.text(300 + own, y - 4, `${own}%`, 6.5)
      paper.text(300 + group, y + 4, `${group}%`, 6.5)
    })
    const { areas } = readProfile([paper.page()], nbme)
    expect(areas.map((area) => [area.label, area.percentCorrect, area.comparison, area.level])).toEqual(
      isTold ? figures : [],
    )
  })
  const rows = [
    ['Medicine', 50, 60, 81, 75],
    ['Surgery', 25, 30, 70, 78],
    ['Pediatrics', 20, 25, 79, 81],
  ] as const
  const systems = [
    ['Cardiovascular System', 8, 12, 88, 82],
    ['Respiratory System', 6, 10, 61, 79],
    ['Immune System', 3, 5, 70, 70],
  ] as const

  /** One table with its columns right of x; heads on one line or two, dashes written, or drawn so far below the middle, or lost. */
  function table(
    paper: Paper,
    x: number,
    y: number,
    all: typeof rows | typeof systems,
    dash: number | 'written' | 'lost',
  ): void {
    paper.text(40, y, all === rows ? 'Discipline' : 'System', 10)
    paper.text(x + 80, y, 'You', 9, 'center')
    paper.text(x + 150, y - 6, 'Comparison', 9, 'center')
    paper.text(x + 150, y + 5, 'group', 9, 'center')
    all.forEach(([label, low, high, own, group], k) => {
      const at = y + 20 + 16 * k
      paper.text(40, at, label, 9)
      if (dash !== 'written') {
        paper.text(x, at, `${low}%`, 9, 'right')
        if (dash !== 'lost') paper.line(x + 2, at - 3 + dash, x + 7, at - 3 + dash)
        paper.text(x + 9, at, `${high}%`, 9)
      } else paper.text(x, at, `${low}% to ${high}%`, 9, 'center')
      paper.text(x + 80, at, `${own}%`, 9, 'center')
      paper.text(x + 150, at, `${group}%`, 9, 'center')
    })
  }
  const wanted = [...rows, ...systems].map(([label, low, high, own, group]) => [label, [low, high], own, group])

  test.each([
    ['written', 0, 'written'],
    ['drawn', 0, 0],
    ['drawn above the middle', 0, -2.5],
    ['drawn, the second table set farther right', 24, 0],
  ] as const)('dashes %s', (_, shift, dash) => {
    const paper = new Paper()
    table(paper, 280, 90, rows, dash)
    table(paper, 280 + shift, 190, systems, dash)
    const { layout, areas } = readProfile([paper.page()], nbme)
    expect(layout).toBe('percent')
    expect(areas.map((area) => [area.label, area.weight, area.percentCorrect, area.comparison])).toEqual(wanted)
  })
  test('two ends without a dash are no share, and that is said, also where no row has one', () => {
    const lost = [0, 1, 2].map((k) => `areas[${k}].weight`)
    for (const other of ['written', 'lost'] as const) {
      const paper = new Paper()
      table(paper, 280, 90, rows, 'lost')
      table(paper, 280, 190, systems, other)
      const { areas, warnings } = readProfile([paper.page()], nbme)
      const weights = systems.map(([, ...both]) => (other === 'written' ? both.slice(0, 2) : null))
      expect(areas.map(({ weight }) => weight)).toEqual([null, null, null, ...weights])
      expect(warnings.map(({ field }) => field)).toEqual(
        other === 'written' ? lost : [...lost, ...systems.map((_, k) => `areas[${k + 3}].weight`)],
      )
    }
  })
  test('a line under a number or far from it is no dash', () => {
    const paper = new Paper()
    table(paper, 280, 90, rows, 'written')
    paper.line(332, 122, 338, 122)
    const { areas } = readProfile([paper.page()], nbme)
    expect(areas.map((area) => area.percentCorrect)).toEqual([81, 70, 79])
  })
})
