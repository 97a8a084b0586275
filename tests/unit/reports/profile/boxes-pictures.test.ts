/** Boxes as a picture gives them: what was written there and could not be read stands among the marks. */
import { expect, test } from 'vitest'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

const columns = { lower: 380, average: 430, higher: 480 } as const
const rows = [
  ['Medicine', 'average'],
  ['Surgery', 'higher'],
  ['Pediatrics', 'lower'],
  ['Psychiatry', 'average'],
  ['Obstetrics & Gynecology', 'average'],
] as const

test('shares of items that nobody could read are no bands of signs', () => {
  const paper = new Paper()
  paper.text(40, 80, 'Performance by Discipline', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  rows.forEach(([label, level], k) => {
    const y = 120 + 20 * k
    paper.text(40, y, label, 9)
    paper.mark([columns[level] - 4, y - 7, columns[level] + 4, y + 1], { color: '#000000' })
    // "13-17%": six shapes of about one width, a column left of the marks.
    for (let sign = 0; sign < 6; sign++)
      paper.mark([320 + 5 * sign, y - 6, 324 + 5 * sign, y], { shape: 'path', color: '#151515' })
  })
  const { layout, areas } = readProfile([paper.page(1, 'ocr')], usmle)
  expect(layout).toBe('boxes')
  expect(areas.map(({ label, level }) => [label, level])).toEqual(rows)
})

test('the last line of a label is a part of it, however high the letters in it happen to be', () => {
  const paper = new Paper()
  paper.text(40, 80, 'Performance by System', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  const labels = [['Immune System'], ['Behavioral Health & Nervous Systems/Special', 'Senses'], ['Endocrine System']]
  labels.forEach((lines, k) => {
    const y = 125 + 30 * k
    lines.forEach((line, n) => {
      paper.text(40, y + 11 * n, line, 9)
    })
    paper.text(300, y + 5 * (lines.length - 1), '5%-10%', 9)
    paper.mark([350, y - 10, 410, y + 18], { color: '#444444' })
  })
  const page = paper.page(1, 'ocr')
  // The recognition's idea of a line without letters that rise.
  const words = page.words.map((word) => ({ ...word, how: 'ocr' as const, size: word.text === 'Senses' ? 7.5 : 9 }))
  const { areas } = readProfile([{ ...page, words }], usmle)
  expect(areas.map(({ label, level }) => [label, level])).toEqual(labels.map((lines) => [lines.join(' '), 'lower']))
})

test('cells filled alike, most of them in one column, are no zone, however their edges are smeared', () => {
  const paper = new Paper()
  paper.text(40, 80, 'Performance by System', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  const levels = ['average', 'average', 'higher', 'average', 'lower', 'average', 'average', 'average'] as const
  const names = ['Immune', 'Cardiovascular', 'Respiratory', 'Gastrointestinal', 'Endocrine', 'Renal', 'Skin', 'Nervous']
  levels.forEach((level, k) => {
    const y = 120 + 20 * k
    paper.text(40, y, `${names[k]} System`, 9)
    paper.mark([columns[level] - 21, y - 12, columns[level] + 21, y + 5], { color: '#3a3a3a' })
    // What is left of an edge, in another place each time.
    const side = columns[level] - 25 + 5 * k
    paper.mark([side, y - 15, side + 2 + k, y - 12.2], { shape: 'path', color: '#d0d0d0' })
  })
  const { layout, areas } = readProfile([paper.page(1, 'ocr')], usmle)
  expect(layout).toBe('boxes')
  expect(areas.map(({ level }) => level)).toEqual(levels)
})

/** A filled circle in one lane; rings, where they were seen, in others. A row whose fill was lost has its rings alone. */
function circles(
  seen: readonly { readonly fill?: keyof typeof columns; readonly rings: readonly (keyof typeof columns)[] }[],
) {
  const paper = new Paper()
  paper.text(40, 80, 'Performance by System', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  const labels = [
    'Immune System',
    'Cardiovascular System',
    'Respiratory System',
    'Gastrointestinal System',
    'Endocrine System',
  ]
  const names = [...labels, 'Multisystem Processes & Disorders', 'Medicine', 'Surgery', 'Pediatrics', 'Psychiatry']
  seen.forEach(({ fill, rings }, k) => {
    const y = 120 + 20 * k
    paper.text(40, y, names[k] ?? '', 9)
    for (const lane of fill ? [...rings, fill] : rings)
      paper.mark([columns[lane] - 4, y - 7, columns[lane] + 4, y + 1], { color: '#000000' })
  })
  return readProfile([paper.page(1, 'ocr')], usmle).areas.map(({ level }) => level)
}

test('where many rows show more than one mark, a row with one may have lost its own: none is read', () => {
  const clean = { fill: 'average', rings: [] } as const
  const both = { fill: 'average', rings: ['higher'] } as const
  // The last one's own mark, in another lane, was lost: what is seen is a ring.
  const lost = { rings: ['lower'] } as const
  expect(circles([clean, clean, clean, clean, clean, clean, both, both, both, lost])).toEqual(Array(10).fill(null))
})

test('one row that was marked twice says nothing of the others', () => {
  const clean = { fill: 'average', rings: [] } as const
  const both = { fill: 'average', rings: ['higher'] } as const
  expect(circles([clean, clean, clean, clean, both])).toEqual(['average', 'average', 'average', 'average', null])
})

/** Dots in three columns on a picture whose rows are shaded by turns; `tints` are pieces of the shading that were seen. */
const shaded = (tints: readonly (readonly [row: number, from: number, to: number])[], tint: string) => {
  const paper = new Paper()
  paper.text(40, 80, 'Performance by Discipline', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  for (const [row, from, to] of tints) paper.mark([from, 107 + 20 * row, to, 125 + 20 * row], { color: tint })
  rows.forEach(([label, level], k) => {
    const y = 120 + 20 * k
    paper.text(40, y, label, 9)
    paper.mark([columns[level] - 2, y - 5, columns[level] + 2, y - 1], { shape: 'path', color: '#1c7262' })
  })
  return readProfile([paper.page(1, 'ocr')], usmle).areas.map(({ level }) => level)
}

test('a piece of a shaded row is no mark beside a dot', () => {
  const seen = [[0, 458, 505] as const, [3, 458, 505] as const]
  expect(shaded(seen, '#eeecdf')).toEqual(rows.map(([, level]) => level))
})

test('a bare title that is as high as the line above it goes on there, though letters make it seem a little lower', () => {
  const paper = new Paper()
  paper.text(40, 80, 'Performance by System', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  const labels = [['Cardiovascular System'], ['Blood & Lymphoreticular/Immune', 'Systems'], ['Endocrine System']]
  labels.forEach((lines, k) => {
    lines.forEach((line, n) => {
      paper.text(40, 125 + 30 * k + 11 * n, line, 9)
    })
    paper.text(300, 125 + 30 * k + 5 * (lines.length - 1), '5%-10%', 9)
    paper.mark([350, 115 + 30 * k, 410, 143 + 30 * k], { color: '#444444' })
  })
  const page = paper.page(1, 'ocr')
  const words = page.words.map((word) => ({ ...word, how: 'ocr' as const, size: word.text === 'Systems' ? 8.2 : 9 }))
  const { areas } = readProfile([{ ...page, words }], usmle)
  expect(areas.map(({ label }) => label)).toEqual(labels.map((lines) => lines.join(' ')))
})

test('a share with a fraction among whole ones is a speck taken for a point; printed, it is a share', () => {
  const shares = ['10-15%', '20-25%', '1.7%', '5-10%', '25-30%']
  const paper = new Paper()
  paper.text(40, 80, 'Performance by Discipline', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  rows.forEach(([label, level], k) => {
    const y = 120 + 20 * k
    paper.text(40, y, label, 9)
    paper.text(300, y, shares[k] ?? '', 9)
    paper.mark([columns[level] - 4, y - 7, columns[level] + 4, y + 1], { color: '#000000' })
  })
  const weights = (source: 'ocr' | 'text') =>
    readProfile([paper.page(1, source)], usmle).areas.map(({ weight }) => weight)
  expect(weights('text')[2]).toEqual([1.7, 1.7])
  expect(weights('ocr')).toEqual([[10, 15], [20, 25], null, [5, 10], [25, 30]])
})

/** A table of pale cells, all but the last marked average, each with a shade beside it: left and right by turns. */
function smudged(count: number): readonly (string | null)[] {
  const paper = new Paper()
  paper.text(40, 80, 'Performance by System', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  const cell = (x: number, y: number, color: string) => paper.mark([x - 25, y - 13, x + 25, y + 5], { color })
  for (let k = 0; k < count; k++) {
    const y = 120 + 20 * k
    paper.text(40, y, `Area ${String.fromCharCode(65 + k)}`, 9)
    cell(k === count - 1 ? columns.lower : columns.average, y, '#cccccc')
    if (k < count - 1) cell(k % 2 === 0 ? columns.lower : columns.higher, y, '#f3f3f3')
  }
  return readProfile([paper.page(1, 'ocr')], usmle).areas.map(({ level }) => level)
}

test.each([8, 18])('a shade beside the mark is never the mark, in whichever rows it lies (%d rows)', (count) => {
  const levels = smudged(count)
  expect(levels).toHaveLength(count)
  expect(levels.slice(0, -1).filter((level) => level !== 'average' && level !== null)).toEqual([])
  expect(['lower', null]).toContain(levels.at(-1))
})

/** Dots of one color; in the last row a shadow reaches over the cell beside its dot. */
function shadowed(mark: string, shadow: string): readonly (string | null)[] {
  const paper = new Paper()
  paper.text(40, 80, 'Performance by Discipline', 11)
  for (const [head, x] of Object.entries(columns)) paper.text(x, 100, head, 9, 'center')
  rows.forEach(([label, level], k) => {
    const y = 120 + 20 * k
    paper.text(40, y, label, 9)
    paper.mark([columns[level] - 5, y - 8, columns[level] + 5, y + 2], { color: mark })
  })
  paper.mark([columns.higher - 20, 189, columns.higher + 20, 205], { color: shadow })
  return readProfile([paper.page(1, 'ocr')], usmle).areas.map(({ level }) => level)
}

test('what is much paler than the marks of all rows is a shadow; as strong, or beside pale ones, it may be a mark', () => {
  const levels = rows.map(([, level]) => level)
  expect(shadowed('#333333', '#d4d4d4')).toEqual(levels)
  expect(shadowed('#333333', '#999999').at(-1)).toBeNull()
  expect(shadowed('#bbbbbb', '#dddddd').at(-1)).toBeNull()
})
