/** Bars as a picture gives them: what was drawn apart looks alike there, and what was pale is gone. */
import { describe, expect, it } from 'vitest'
import type { Page } from '../../../../lib/pages/model'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

const LINE = '#9f9f9f'
/** Ends of the bars on an axis from 340 to 560; the zone lies from 415 to 470. */
const rows = [
  ['Diagnosis', 350, 390, 'lower'],
  ['Management', 420, 460, 'average'],
  ['Professionalism', 490, 540, 'higher'],
  ['Communication', 400, 450, 'average'],
] as const

/** Title and heads of a block from y on. */
function heads(paper: Paper, y: number, aside = 0, title = 'Physician Tasks'): void {
  paper.text(40, y - 30, title, 11)
  for (const [x, head] of [
    [360, 'Lower'],
    [442, 'Average'],
    [530, 'Higher'],
  ] as const)
    paper.text(x + aside, y - 6, head, 9, 'center')
}

/** A block of bars with its zone from y on, so far to the side, and below it nothing. */
function drawn(
  paper: Paper,
  y: number,
  aside = 0,
  title = 'Physician Tasks',
  labels: readonly string[] = rows.map(([label]) => label),
): void {
  heads(paper, y, aside, title)
  paper.mark([415 + aside, y, 470 + aside, y + 20 * rows.length], { color: '#d2d4da' })
  rows.forEach(([, from, to], k) => {
    paper.text(40, y + 20 * k + 13, labels[k] ?? '', 9)
    paper.mark([from + aside, y + 20 * k + 6, to + aside, y + 20 * k + 14])
  })
}

const read = (page: Page) => readProfile([page], usmle).areas

describe('bars on a picture', () => {
  it('are measured on their own axis where the borders of the table look like its ends', () => {
    const paper = new Paper()
    drawn(paper, 200)
    for (const x of [340, 560]) paper.line(x, 200, x, 280, 1, LINE)
    for (const x of [30, 330, 580]) paper.line(x, 80, x, 600, 1, LINE)
    expect(read(paper.page(1, 'ocr')).map(({ level, band }) => [level, band?.map((x) => Math.round(100 * x))])).toEqual(
      rows.map(([, from, to, level]) => [level, [from, to].map((x) => Math.round((100 * (x - 340)) / 220))]),
    )
  })

  it('stay bars among the crumbs of dotted lines, and have no level where the zone is lost', () => {
    const paper = new Paper()
    heads(paper, 200)
    rows.forEach(([label, from, to], k) => {
      const y = 200 + 20 * k
      paper.text(40, y + 13, label, 9)
      paper.mark([from, y + 6, to, y + 14])
      for (const x of [345, 398, 472, 530].map((x) => x + 17 * ((k * k) % 5)))
        paper.mark([x, y + 15, x + 6, y + 17], { shape: 'path', color: '#222222' })
    })
    for (const x of [340, 560]) paper.line(x, 200, x, 280, 1, LINE)
    const { layout, areas } = readProfile([paper.page(1, 'ocr')], usmle)
    expect(layout).toBe('bars')
    expect(areas.map(({ level }) => level)).toEqual(rows.map(() => null))
  })

  it('are read block by block where each stands a little to the side of the one before', () => {
    const paper = new Paper()
    const blocks = [
      [0, 120, 'Physician Tasks', ['Diagnosis', 'Management', 'Professionalism', 'Communication']],
      [-3, 320, 'Systems', ['Immune System', 'Respiratory System', 'Endocrine System', 'Cardiovascular System']],
    ] as const
    for (const [aside, y, title, labels] of blocks) {
      drawn(paper, y, aside, title, labels)
      for (const x of [340, 560]) paper.line(x + aside, y, x + aside, y + 80, 1, LINE)
    }
    const levels = read(paper.page(1, 'ocr')).map(({ level, band }) => [level, band?.map((x) => Math.round(100 * x))])
    const expected = rows.map(([, from, to, level]) => [
      level,
      [from, to].map((x) => Math.round((100 * (x - 340)) / 220)),
    ])
    expect(levels).toEqual([...expected, ...expected])
  })

  it('have a level beside a zone alone, and no place on an axis that was lost', () => {
    const paper = new Paper()
    drawn(paper, 200)
    expect(read(paper.page(1, 'ocr')).map(({ level, band }) => [level, band])).toEqual(
      rows.map(([, , , level]) => [level, null]),
    )
  })

  it('have no level where no zone is seen either', () => {
    const paper = new Paper()
    heads(paper, 200)
    rows.forEach(([label, from, to], k) => {
      paper.text(40, 213 + 20 * k, label, 9)
      paper.mark([from, 206 + 20 * k, to, 214 + 20 * k])
    })
    for (const { level, band } of read(paper.page(1, 'ocr'))) {
      expect(band).toBeNull()
      expect(level).toBeNull()
    }
  })

  const bands = rows.map(([, from, to, level]) => [level, [from, to].map((x) => Math.round((100 * (x - 340)) / 220))])
  const placed = (page: Page) => read(page).map(({ level, band }) => [level, band?.map((x) => Math.round(100 * x))])

  it('are measured on a panel of which the zone leaves the two sides', () => {
    const paper = new Paper()
    for (const [from, to] of [
      [340, 414],
      [471, 560],
    ] as const)
      paper.mark([from, 200, to, 280], { color: '#f0f0f0' })
    drawn(paper, 200)
    expect(placed(paper.page(1, 'ocr'))).toEqual(bands)
  })

  it('are measured on no panel where the sides are of two colors', () => {
    const paper = new Paper()
    paper.mark([340, 200, 414, 280], { color: '#f0f0f0' })
    paper.mark([471, 200, 560, 280], { color: '#c0e0c0' })
    drawn(paper, 200)
    expect(placed(paper.page(1, 'ocr')).every(([, band]) => band === undefined)).toBe(true)
  })

  it('are no longer for what is left of an axis that they cover to its end', () => {
    const paper = new Paper()
    drawn(paper, 200)
    rows.forEach((_, k) => {
      paper.line(k === 0 ? 391 : 340, 210 + 20 * k, 560, 210 + 20 * k, 1, LINE)
    })
    expect(placed(paper.page(1, 'ocr'))).toEqual(bands)
  })

  it('are told from the letters of a head that a zone covers in part', () => {
    const paper = new Paper()
    drawn(paper, 200)
    for (const x of [340, 560]) paper.line(x, 200, x, 280, 1, LINE)
    for (let x = 405; x < 480; x += 8) paper.mark([x, 190, x + 5, 195.5], { color: '#222222', shape: 'path' })
    expect(placed(paper.page(1, 'ocr'))).toEqual(bands)
  })

  it('are not read where pieces of unlike height stand beside them', () => {
    const paper = new Paper()
    drawn(paper, 200)
    for (const x of [340, 560]) paper.line(x, 200, x, 280, 1, LINE)
    paper.mark([396, 209, 402, 210.5])
    paper.mark([472, 202, 559, 218], { shape: 'path' })
    const [first, ...others] = placed(paper.page(1, 'ocr'))
    expect(first).toEqual([null, undefined])
    expect(others).toEqual(bands.slice(1))
  })
})

describe('what is no bar on a picture', () => {
  /** Bars of 8 points on an axis from 340 to 560 that grow from its middle, or float; the zone lies from 420 to 480. */
  function plot(bars: readonly (readonly [label: string, from: number, to: number, height?: number])[]): Page {
    const paper = new Paper()
    paper.text(40, 170, 'Performance by Discipline', 11)
    for (const [x, head] of [
      [380, 'Lower'],
      [450, 'Average'],
      [520, 'Higher'],
    ] as const)
      paper.text(x, 194, head, 9, 'center')
    paper.mark([420, 200, 480, 200 + 20 * bars.length], { color: '#d2d4da' })
    for (const x of [340, 560]) paper.line(x, 200, x, 200 + 20 * bars.length, 1, LINE)
    bars.forEach(([label, from, to, height = 8], k) => {
      paper.text(40, 213 + 20 * k, label, 9)
      paper.mark([from, 210 + 20 * k - height / 2, to, 210 + 20 * k + height / 2])
    })
    return paper.page(1, 'ocr')
  }
  const levels = (page: Page) => read(page).map(({ label, level }) => [label, level])

  it('leaves the row of a tint across the plot empty, and the others grow from their line', () => {
    const page = plot([
      ['Medicine', 400, 450],
      ['Surgery', 340, 560],
      ['Pediatrics', 450, 500],
      ['Psychiatry', 430, 450],
      ['Obstetrics & Gynecology', 450, 470],
    ])
    expect(levels(page)).toEqual([
      ['Medicine', 'lower'],
      ['Surgery', null],
      ['Pediatrics', 'higher'],
      ['Psychiatry', 'average'],
      ['Obstetrics & Gynecology', 'average'],
    ])
  })

  it('takes no rest of an erased letter for a bar', () => {
    const page = plot([
      ['Medicine', 350, 400],
      ['Surgery', 500, 540],
      ['Pediatrics', 360, 364, 2],
      ['Psychiatry', 430, 470],
    ])
    expect(levels(page)).toEqual([
      ['Medicine', 'lower'],
      ['Surgery', 'higher'],
      ['Pediatrics', null],
      ['Psychiatry', 'average'],
    ])
  })
})

describe('runs of x on a picture', () => {
  /** Signs 3.5 points wide; their words may be taken for much smaller than the letters, who knows their height. */
  const SIGN = 3.5
  const runs = [
    ['Diagnosis', 350, 14, 'lower'],
    ['Management', 417, 12, 'average'],
    ['Professionalism', 490, 12, 'higher'],
    ['Communication', 370, 12, 'lower'],
    ['Legal', 402, 12, 'average'],
  ] as const

  const page = (shift = 0): Page => {
    const paper = new Paper()
    heads(paper, 200)
    paper.mark([415, 200, 470, 300], { color: '#d2d4da' })
    paper.frame([340, 200, 560, 300], 1, LINE)
    runs.forEach(([label, from, signs], k) => {
      const [x, y] = [k === 3 ? from + shift : from, 200 + 20 * k]
      paper.text(40, y + 13, label, 9)
      const first = k === 3 ? 5 : 0
      if (first > 0) paper.word({ text: 'X'.repeat(first), box: [x, y + 8, x + SIGN * first, y + 10], size: 1.9 })
      paper.word({ text: 'X'.repeat(signs - first), box: [x + SIGN * first, y + 8, x + SIGN * signs, y + 11], size: 3 })
    })
    return paper.page(1, 'ocr')
  }

  it('have all of their signs, low as they are', () => {
    expect(read(page()).map(({ level, band }) => [level, band?.map((x) => Math.round(100 * x))])).toEqual(
      runs.map(([, from, signs, level]) => [
        level,
        [from, from + SIGN * signs].map((x) => Math.round((100 * (x - 340)) / 220)),
      ]),
    )
  })

  it('are doubted where one sign more would put them on the other side of an edge of the zone', () => {
    // The middle of the fourth is at 391, or a point left of the zone.
    expect(readProfile([page()], usmle).warnings).toEqual([])
    const near = readProfile([page(23)], usmle)
    expect(near.areas[3]?.level).toBe('lower')
    expect(near.warnings.map(({ code, field }) => [code, field])).toEqual([['low-confidence', 'areas[3].level']])
  })
})
