import { describe, expect, it } from 'vitest'
import { placeQuartiles, type QuartileRow, type QuartilesRows } from '../../../components/charts/quartiles.place'

const row = (label: string, change: Partial<QuartileRow> = {}): QuartileRow => ({
  key: label,
  label,
  share: '1,219',
  strong: false,
  q1: 243,
  middle: 254,
  q3: 262,
  notMatched: 230,
  ...change,
})

function rows(...all: QuartileRow[]): QuartilesRows {
  return {
    blocks: [{ title: 'Median 2026', rows: all }],
    score: { at: 251, label: 'you 251' },
    range: [244, 258],
  }
}

// 700 wide: labels 280, people 76, 24 between: the plot runs from 380 to 700, its scale from 396 to 684
describe('placeQuartiles', () => {
  it('puts all specialties, the score and its range on one scale of whole fives', () => {
    const placed = placeQuartiles(rows(row('Internal Medicine', { notMatched: 225, q3: 265 })), { width: 700 })
    // 225 to 265: 7.2 pixels a point
    const [first] = placed.blocks[0]?.rows ?? []
    expect(first && placed.mark(first)).toEqual({
      y: 48,
      bar: { x: 525.6, width: 158.4 },
      middle: 604.8,
      notMatched: 396,
    })
    expect(placed.score).toEqual({ x: 583.2, strips: [{ top: 34, bottom: 62 }] })
    expect(placed.zones).toEqual([{ top: 34, bottom: 62, x: 532.8, width: 100.8 }])
  })

  it('draws a middle alone where no quartiles are known, and no ring where nothing is', () => {
    const only = row('Dermatology', { q1: null, q3: null, notMatched: null })
    const placed = placeQuartiles(rows(only), { width: 700 })
    const [first] = placed.blocks[0]?.rows ?? []
    expect(first && placed.mark(first)).toMatchObject({ bar: null, notMatched: null })
  })

  it('puts the score among the numbers of the scale and leaves out those it would touch', () => {
    const { heads } = placeQuartiles(rows(row('Internal Medicine')), { width: 1100 })
    expect(heads.map((head) => head.word)).toEqual(['230', '240', '260', '270', 'you 251'])
    expect(heads.find((head) => head.you)?.word).toBe('you 251')
  })

  it('keeps the label of a score at the edge within the frame', () => {
    const edge = { ...rows(row('Internal Medicine')), score: { at: 190, label: 'you 190' }, range: null }
    const placed = placeQuartiles(edge, { width: 700 })
    const you = placed.heads.find((head) => head.you)
    expect(you?.x).toBeGreaterThan(placed.plot.x0 + 20)
    expect(placed.score?.x).toBeLessThan(you?.x ?? 0)
  })

  it('never shows fewer than forty points', () => {
    const close = row('Psychiatry', { q1: null, q3: null, middle: 250, notMatched: null })
    const placed = placeQuartiles({ ...rows(close), range: null }, { width: 1100 })
    // 250 and 251: 230 to 275, in tens
    expect(placed.heads.map((head) => head.word)).toEqual(['230', '240', '260', '270', 'you 251'])
  })

  it('works without a score, and shades the strips only where narrow', () => {
    const none = placeQuartiles({ ...rows(row('a')), score: null, range: null }, { width: 700 })
    expect(none.score).toBeNull()
    expect(none.zones).toEqual([])
    expect(none.heads.every((head) => !head.you)).toBe(true)
    const narrow = placeQuartiles(rows(row('a'), row('b')), { width: 350 })
    expect(narrow.zones).toHaveLength(2)
    expect(narrow.score?.strips).toHaveLength(2)
  })
})
