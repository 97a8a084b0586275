import { describe, expect, it } from 'vitest'
import {
  placeSpecialties,
  type SpecialtiesRows,
  type SpecialtyRow,
  specialtiesAxis,
} from '../../../components/charts/specialties.place'

const row = (label: string, change: Partial<SpecialtyRow> = {}): SpecialtyRow => ({
  key: label,
  label,
  q1: 243,
  middle: 254,
  q3: 262,
  notMatched: 233,
  words: null,
  chosen: false,
  ...change,
})

const chart = (rows: readonly SpecialtyRow[], change: Partial<SpecialtiesRows> = {}): SpecialtiesRows => ({
  rows,
  statistic: 'median',
  substitute: false,
  score: { at: 251, label: 'you 251' },
  range: [244, 258],
  axis: [230, 270],
  ...change,
})

/** Without labels the plot is the whole width, 14 inside at both ends: 428 wide gives ten pixels a point. */
const bare = { width: 428 }

describe('placeSpecialties', () => {
  it('puts quartiles, middles, those not matched, the score and its range on one linear scale', () => {
    const placed = placeSpecialties(chart([row('')]), bare)
    const [only] = placed.rows
    // 243 is 13 points from 230, and so on.
    expect(only).toMatchObject({ bar: { x: 144, width: 190 }, middle: 254, notMatched: 44 })
    expect(placed.score?.x).toBe(224)
    expect(placed.range).toEqual({ x: 154, width: 140 })
    expect(placed.ticks.every(({ x, value }) => x === 14 + (value - 230) * 10)).toBe(true)
  })

  it('draws no bar where only the middle is known', () => {
    const [only] = placeSpecialties(chart([row('', { q1: null, q3: null })], { statistic: 'mean' }), bare).rows
    expect(only).toMatchObject({ bar: null, middle: 254 })
  })

  it('says in words why a mark is missing, beside what is known', () => {
    const gap = row('', { q1: null, middle: null, q3: null, notMatched: null, words: 'not known' })
    const withheld = row('x', { q1: null, middle: null, q3: null, notMatched: 269, words: 'withheld' })
    const { rows } = placeSpecialties(chart([gap, withheld]), { width: 700 })
    expect(rows[0]).toMatchObject({ bar: null, middle: null, notMatched: null, text: { words: 'not known' } })
    // No room right of 269: the words end left of the mark.
    expect(rows[1]?.text?.anchor).toBe('end')
    expect(rows[1]?.text?.x).toBeLessThan(rows[1]?.notMatched ?? 0)
  })

  it('writes the figures of a chosen row, clear of the score line where there is room', () => {
    const { rows, score } = placeSpecialties(
      chart([row('a', { chosen: true, q3: 250, middle: 247, notMatched: null })]),
      { width: 1000 },
    )
    expect(rows[0]?.text?.words).toBe('243 · 247 · 250')
    // Right of 250 stands the score at 251: the words go to the left.
    expect(rows[0]?.text).toMatchObject({ anchor: 'end' })
    expect(rows[0]?.text?.x).toBeLessThan(score?.x ?? 0)
    expect(placeSpecialties(chart([row('a')]), { width: 1000 }).rows[0]?.text).toBeNull()
  })

  it('stacks rows without a gap and ends beneath the last', () => {
    const { rows, bottom, height, top } = placeSpecialties(chart([row('a'), row('b'), row('c')]), { width: 900 })
    expect(rows[0]?.top).toBe(top)
    expect(rows.map((one) => one.bottom).slice(0, 2)).toEqual(rows.map((one) => one.top).slice(1))
    expect(bottom).toBe(rows.at(-1)?.bottom)
    expect(height).toBeGreaterThanOrEqual(bottom)
  })

  it('puts the label above its bar where it is narrow, beside it where it is wide', () => {
    const narrow = placeSpecialties(chart([row('Interventional Radiology')]), { width: 354 })
    expect(narrow.plot.x0).toBe(0)
    expect(narrow.rows[0]?.label.y).toBeLessThan(narrow.rows[0]?.y ?? 0)
    const wide = placeSpecialties(chart([row('Interventional Radiology')]), { width: 900 })
    expect(wide.plot.x0).toBeGreaterThan(100)
  })

  it('keeps the label of the score within the frame', () => {
    const far = placeSpecialties(chart([row('')], { score: { at: 270, label: 'you 270' } }), bare)
    expect(far.score).toMatchObject({ anchor: 'end' })
    const near = placeSpecialties(chart([row('')], { score: { at: 230, label: 'you 230' } }), bare)
    expect(near.score).toMatchObject({ anchor: 'start' })
  })

  it('works without a score', () => {
    expect(placeSpecialties(chart([row('')], { score: null, range: null }), bare)).toMatchObject({
      score: null,
      range: null,
    })
  })
})

describe('specialtiesAxis', () => {
  it('holds everything of all charts, in whole fives, and never shows few points large', () => {
    const low = chart([row('a', { notMatched: 204 })])
    expect(specialtiesAxis([chart([row('a')]), low])).toEqual([200, 265])
    const [from = 0, to = 0] = specialtiesAxis([chart([row('a', { q1: null, q3: null, notMatched: null })])]) ?? []
    expect(to - from).toBeGreaterThanOrEqual(40)
    expect(specialtiesAxis([])).toBeNull()
  })
})
