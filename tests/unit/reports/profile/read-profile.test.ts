import { describe, expect, it } from 'vitest'
import type { Page } from '../../../../lib/pages/model'
import type { Level } from '../../../../lib/reports/schema'
import { comlex, usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

type Row = readonly [label: string, level: Level | null, weight?: string]

const places: Record<Level, number> = { lower: 0, average: 1, higher: 2 }

/** A plain table: labels at x, shares beside them, three columns of 50 points. Gives the height below it. */
function table(
  paper: Paper,
  x: number,
  y: number,
  rows: readonly Row[],
  options: { heads?: boolean; title?: string; labels?: 'left' | 'right' } = {},
): number {
  const { heads = true, title, labels = 'left' } = options
  const columns = labels === 'left' ? x + 170 : x
  const texts = labels === 'left' ? x : x + 160
  let at = y
  if (title) {
    paper.text(texts, at, title, 10)
    at += 18
  }
  if (heads) {
    ;['Lower', 'Average', 'Higher'].forEach((word, k) => {
      paper.text(columns + 25 + 50 * k, at, word, 9, 'center')
    })
    at += 18
  }
  for (const [label, level, weight] of rows) {
    paper.text(texts, at, label, 9)
    if (weight) paper.text(texts + 120, at, weight, 9)
    if (level) {
      const left = columns + 50 * places[level]
      paper.mark([left + 4, at - 7, left + 46, at])
    }
    at += 18
  }
  return at
}

const tasks: readonly Row[] = [
  ['Diagnosis', 'lower'],
  ['Management', 'average'],
  ['Professionalism', 'higher'],
]
const systems: readonly Row[] = [
  ['Immune System', 'average'],
  ['Respiratory System', 'higher'],
  ['Endocrine System', 'average'],
]
const disciplines: readonly Row[] = [
  ['Medicine', 'average'],
  ['Surgery', 'lower'],
  ['Pediatrics', 'average'],
]

const read = (...pages: Page[]) => readProfile(pages, usmle)
const brief = (reading: ReturnType<typeof read>) =>
  reading.areas.map(({ section, label, level }) => `${section} ${label} ${level}`)
const lines = (section: string, rows: readonly Row[]) => rows.map(([label, level]) => `${section} ${label} ${level}`)

describe('a profile', () => {
  it('is empty where there is none', () => {
    const paper = new Paper()
    paper.text(40, 100, 'Areas are lower, average or higher than your overall performance.', 10)
    expect(read(paper.page())).toEqual({
      layout: 'score-only',
      reference: 'none',
      areas: [],
      evidence: {},
      warnings: [],
    })
    expect(read()).toMatchObject({ layout: 'score-only', areas: [] })
  })

  it('warns about heads without rows', () => {
    const paper = new Paper()
    table(paper, 60, 100, [])
    const { layout, warnings } = read(paper.page())
    expect(layout).toBe('score-only')
    expect(warnings).toMatchObject([{ code: 'not-read', field: 'areas' }])
  })

  it('gives the place of every value on the page', () => {
    const paper = new Paper()
    table(paper, 60, 100, [['Medicine', 'higher', '55%-65%'], ...disciplines.slice(1)], { title: 'Discipline' })
    const { evidence } = read(paper.page(3))
    expect(evidence['areas[0].level']).toMatchObject({ page: 3, how: 'marks', box: [334, 129, 376, 136] })
    expect(evidence['areas[0].label']).toMatchObject({ page: 3, how: 'text' })
    expect(evidence['areas[0].label']?.box[0]).toBe(60)
    expect(evidence['areas[0].weight']?.box[0]).toBe(180)
    expect(evidence['areas[1].weight']).toBeUndefined()
  })

  it('tells of the room for a row that is not there, and where it is', () => {
    const paper = new Paper()
    const rows = [...systems, ...disciplines]
    const end = table(paper, 60, 100, rows, { title: 'System' })
    table(paper, 60, end + 18, [...tasks, ...systems], { heads: false })
    const { areas, warnings, evidence } = read(paper.page(2))
    expect(areas).toHaveLength(12)
    expect(warnings.map(({ code, field }) => [code, field])).toEqual([['rows-missing', 'areas']])
    expect(warnings[0]?.message).toContain('between "Pediatrics" and "Diagnosis"')
    expect(evidence.areas?.page).toBe(2)
    // The row that is left out would stand at `end`.
    const [, y0, , y1] = evidence.areas?.box ?? [0, 0, 0, 0]
    expect([y0 < end, y1 > end - 9, y1 - y0 < 40]).toEqual([true, true, true])
  })

  it('leaves unmarked and doubly marked rows open, and says why', () => {
    const paper = new Paper()
    const end = table(paper, 60, 100, [
      ...tasks,
      ...systems,
      ['Cardiovascular System', null],
      ['Human Development', 'lower'],
    ])
    paper.mark([60 + 170 + 104, end - 18 - 7, 60 + 170 + 146, end - 18])
    const { areas, warnings } = read(paper.page())
    expect(areas.slice(-2).map(({ label, level }) => [label, level])).toEqual([
      ['Cardiovascular System', null],
      ['Human Development', null],
    ])
    expect(warnings.map(({ code, field }) => [code, field])).toEqual([
      ['no-mark', 'areas[6].level'],
      ['several-marks', 'areas[7].level'],
    ])
  })

  it('warns where a share of items is missing although the others have one', () => {
    const paper = new Paper()
    table(paper, 60, 100, [
      ['Medicine', 'average', '55%-65%'],
      ['Surgery', 'lower', '20%-30%'],
      ['Pediatrics', 'average'],
      ['Psychiatry', 'higher', '10%-15%'],
    ])
    expect(read(paper.page()).warnings.map(({ code, field }) => [code, field])).toEqual([
      ['not-read', 'areas[2].weight'],
    ])
  })

  it('takes a share of items that goes on in the next line as one, and neither end as a label', () => {
    const paper = new Paper()
    ;['Lower', 'Average', 'Higher'].forEach((word, k) => {
      paper.text(235 + 50 * k, 100, word, 9, 'center')
    })
    const rows = [
      ['Immune System 3%', 'to 5%', 'lower'],
      ['Respiratory System 10%', 'to 15%', 'higher'],
      ['Endocrine System 5%', '\u2013 10%', 'average'],
      ['Cardiovascular System 6%', '12%', 'average'],
    ] as const
    rows.forEach(([first, second, level], k) => {
      const y = 120 + 32 * k
      paper.text(40, y, first, 9)
      paper.text(40, y + 11, second, 9)
      const left = 210 + 50 * places[level]
      paper.mark([left + 4, y - 3, left + 46, y + 7])
    })
    expect(read(paper.page()).areas.map(({ label, weight, level }) => [label, weight, level])).toEqual([
      ['Immune System', [3, 5], 'lower'],
      ['Respiratory System', [10, 15], 'higher'],
      ['Endocrine System', [5, 10], 'average'],
      // The dash between them is not there: neither end alone is the share.
      ['Cardiovascular System', null, 'average'],
    ])
  })

  it('passes on how unsure a recognized label is', () => {
    const paper = new Paper()
    table(paper, 60, 100, disciplines)
    const page = paper.page(1, 'ocr')
    const words = page.words.map((word) => (word.text === 'Surgery' ? { ...word, confidence: 0.4 } : word))
    const { areas, evidence, warnings } = read({ ...page, words })
    expect(areas).toHaveLength(3)
    expect(evidence['areas[1].level']?.how).toBe('ocr')
    expect(warnings.map(({ code, field }) => [code, field])).toEqual([['low-confidence', 'areas[1].label']])
  })
})

describe('the order and the blocks of rows', () => {
  it('takes tables from top to bottom, each with the title over it', () => {
    const paper = new Paper()
    const next = table(paper, 60, 60, tasks, { title: 'Performance by Physician Task' })
    const last = table(paper, 60, next + 20, systems, { title: 'Performance by System' })
    table(paper, 60, last + 20, disciplines, { title: 'Performance by Discipline' })
    expect(brief(read(paper.page()))).toEqual([
      ...lines('task', tasks),
      ...lines('system', systems),
      ...lines('discipline', disciplines),
    ])
  })

  it('takes the left column first where blocks stand side by side', () => {
    const paper = new Paper(800, 600)
    const next = table(paper, 40, 60, tasks, { title: 'Physician Task' })
    table(paper, 40, next + 20, systems, { title: 'System' })
    table(paper, 420, 60, disciplines, { title: 'Discipline' })
    expect(brief(read(paper.page()))).toEqual([
      ...lines('task', tasks),
      ...lines('system', systems),
      ...lines('discipline', disciplines),
    ])
  })

  it('follows the titles where the heads are printed once', () => {
    const paper = new Paper()
    const next = table(paper, 60, 60, tasks, { title: 'Physician Task' })
    table(paper, 60, next + 10, systems, { title: 'System', heads: false })
    expect(brief(read(paper.page()))).toEqual([...lines('task', tasks), ...lines('system', systems)])
  })

  it('tells the block by its labels where no title is printed', () => {
    const paper = new Paper()
    const next = table(paper, 60, 60, disciplines)
    table(paper, 60, next + 20, systems)
    expect(brief(read(paper.page()))).toEqual([...lines('discipline', disciplines), ...lines('system', systems)])
  })

  it('goes on with the columns of the page before', () => {
    const first = new Paper()
    table(first, 60, 500, systems, { title: 'System' })
    const second = new Paper()
    table(
      second,
      60,
      60,
      [
        ['Human Development', 'lower'],
        ['Cardiovascular System', 'higher'],
      ],
      { heads: false },
    )
    table(second, 60, 300, disciplines, { title: 'Discipline' })
    expect(brief(read(first.page(1), second.page(2)))).toEqual([
      ...lines('system', systems),
      'system Human Development lower',
      'system Cardiovascular System higher',
      ...lines('discipline', disciplines),
    ])
  })

  it('takes nothing from a following page of text', () => {
    const first = new Paper()
    table(first, 60, 500, systems, { title: 'System' })
    const second = new Paper()
    for (let k = 0; k < 12; k++)
      second.text(60, 80 + 14 * k, 'This report is sent to the examinee alone and to no one else.', 9)
    expect(brief(read(first.page(1), second.page(2)))).toEqual(lines('system', systems))
  })

  it('reads two pages on one sheet, whatever stands on the other half', () => {
    const paper = new Paper(1100, 700)
    for (let k = 0; k < 20; k++)
      paper.text(60, 80 + 14 * k, 'The examination assesses the ability to apply knowledge (10%).', 9)
    table(paper, 620, 80, systems, { title: 'System' })
    table(paper, 620, 240, disciplines, { title: 'Discipline' })
    expect(brief(read(paper.page()))).toEqual([...lines('system', systems), ...lines('discipline', disciplines)])
  })

  it('reads labels to the right of the columns', () => {
    const paper = new Paper()
    const next = table(paper, 60, 60, systems, { title: 'System', labels: 'right' })
    table(paper, 60, next + 20, disciplines, { title: 'Discipline', labels: 'right' })
    expect(brief(read(paper.page()))).toEqual([...lines('system', systems), ...lines('discipline', disciplines)])
  })

  it('counts the same rows as competencies in a COMLEX report', () => {
    const paper = new Paper()
    const rows: readonly Row[] = [
      ['Professionalism', 'average'],
      ['Interpersonal and Communication Skills', 'lower'],
      ['Systems-Based Practice', 'higher'],
    ]
    table(paper, 60, 60, rows)
    const reading = readProfile([paper.page()], comlex)
    expect(brief(reading)).toEqual(lines('competency', rows))
    expect(reading.reference).toBe('national-mean')
  })
})
