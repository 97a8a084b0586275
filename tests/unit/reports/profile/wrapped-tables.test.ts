/** Tables of word processors and web pages, without rules: labels of one line and of two, set closely. */
import { describe, expect, it } from 'vitest'
import type { Word } from '../../../../lib/pages/model'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

const LEADING = 11
const SIZE = 9
const labels = [['Heart'], ['Kidney & Urinary', 'Tract Problems'], ['Lungs'], ['Growth'], ['Hormones &', 'Metabolism']]

/** Marks level with the first lines of their labels, their middles or their last lines. */
function draw(level: 'first' | 'middle' | 'last', padding: number, rows = labels): Paper {
  const paper = new Paper()
  ;['Lower', 'Average', 'Higher'].forEach((word, k) => {
    paper.text(250 + 70 * k, 100, word, SIZE, 'center')
  })
  let y = 116
  for (const lines of rows) {
    lines.forEach((line, k) => {
      paper.text(60, y + k * LEADING, line, SIZE)
    })
    const beside = { first: 0, middle: (lines.length - 1) / 2, last: lines.length - 1 }[level]
    paper.text(320, y + beside * LEADING, 'X', SIZE, 'center')
    y += lines.length * LEADING + padding
  }
  return paper
}

const read = (paper: Paper) => readProfile([paper.page()], usmle)

describe('labels that nobody knows', () => {
  it.each(['first', 'middle', 'last'] as const)('with marks level with their %s lines', (level) => {
    const { areas } = read(draw(level, 4))
    expect(areas.map(({ label }) => label)).toEqual(labels.map((lines) => lines.join(' ')))
  })

  it('are doubted where nothing tells which line belongs to which', () => {
    const { warnings } = read(draw('first', 0, [['Heart'], ['Kidney', 'Urine'], ['Lungs']]))
    expect(warnings.map(({ code, field }) => [code, field])).toContainEqual(['low-confidence', 'areas[1].label'])
  })
})

it('a title right below the last row of another block is one', () => {
  const paper = draw('first', 0, [['Medicine'], ['Surgery'], ['Psychiatry']])
  const end = 116 + 3 * LEADING
  for (const [k, text] of ['Systems', 'Immune System', 'Endocrine System'].entries()) {
    paper.text(60, end + k * LEADING, text, SIZE)
    if (k > 0) paper.text(320, end + k * LEADING, 'X', SIZE, 'center')
  }
  expect(read(paper).areas.map(({ section, label }) => [section, label])).toEqual([
    ['discipline', 'Medicine'],
    ['discipline', 'Surgery'],
    ['discipline', 'Psychiatry'],
    ['system', 'Immune System'],
    ['system', 'Endocrine System'],
  ])
})

it('tables as wide as their labels stand over each other, not side by side', () => {
  const paper = new Paper()
  const table = (y: number, x: number, names: readonly string[]): void => {
    ;['Lower', 'Same', 'Higher'].forEach((word, k) => {
      paper.text(x + 40 * k, y, word, SIZE, 'center')
    })
    names.forEach((name, k) => {
      paper.text(60, y + 16 * (k + 1), name, SIZE)
      paper.text(x + 40, y + 16 * (k + 1), 'X', SIZE, 'center')
    })
  }
  table(100, 420, ['Immune System', 'Renal & Urinary System & Male Reproductive System & more of it'])
  table(170, 160, ['Medicine', 'Surgery', 'Psychiatry'])
  expect(read(paper).areas).toHaveLength(5)
})

it('bars of one length in rows that do not follow each other are each a row', () => {
  const paper = new Paper()
  ;['Lower', 'Average', 'Higher'].forEach((word, k) => {
    paper.text(270 + 70 * k, 100, word, SIZE, 'center')
  })
  paper.mark([300, 108, 380, 210], { color: '#dddddd' })
  const ends = [390, 340.2, 400, 360, 340, 370]
  ends.forEach((end, k) => {
    paper.text(60, 118 + 17 * k, ['Heart', 'Lungs', 'Kidney', 'Brain', 'Skin', 'Blood'][k] ?? '', SIZE)
    paper.mark([Math.min(end, 352), 112 + 17 * k, Math.max(end, 352), 118 + 17 * k])
  })
  expect(read(paper).areas.map(({ band, level }) => level ?? band)).not.toContain(null)
})

it('figures at two bars are told apart by the colors of a legend', () => {
  const paper = new Paper()
  const colors = ['#0b5cad', '#b9bfc7'] as const
  ;['Comparison group', 'You'].forEach((word, k) => {
    paper.mark([60 + 120 * k, 92, 68 + 120 * k, 100], { color: colors[1 - k] })
    paper.text(72 + 120 * k, 100, word, SIZE)
  })
  const figures = [
    ['Medicine', 70, 61],
    ['Surgery', 55, 72],
    ['Psychiatry', 80, 80],
  ] as const
  figures.forEach(([label, own, group], k) => {
    const y = 130 + 40 * k
    paper.text(60, y + 6, label, SIZE)
    ;[own, group].forEach((figure, bar) => {
      paper.mark([200, y + 12 * bar - 6, 200 + 2 * figure, y + 12 * bar], { color: colors[bar] })
      paper.text(206 + 2 * figure, y + 12 * bar, `${figure}%`, SIZE)
    })
  })
  expect(read(paper).areas.map(({ label, percentCorrect, comparison }) => [label, percentCorrect, comparison])).toEqual(
    figures,
  )
})

it('ligatures without a text, or with that of another letter, are read where one known word fits', () => {
  const paper = draw('first', 4, [['Medicine'], ['Surgery'], ['Psychiatry']])
  const word = (text: string, x: number): Pick<Word, 'text' | 'box' | 'size'> => ({
    text,
    size: SIZE,
    box: [x, 166, x + 60, 175],
  })
  paper.word({ ...word('Gastrointes\ufffdnal', 60), legible: false })
  paper.word(word('FuncƟon', 125))
  paper.text(320, 173, 'X', SIZE, 'center')
  expect(read(paper).areas.at(-1)?.label).toBe('Gastrointestinal FuncƟon')
})
