import { describe, expect, it } from 'vitest'
import { type BandRow, placeBands } from '../../../components/charts/bands.place'
import { type DumbbellRow, placeDumbbells } from '../../../components/charts/dumbbells.place'
import { type LaneRow, placeLanes } from '../../../components/charts/lanes.place'
import { placeRows } from '../../../components/charts/rows.place'

const words = { lower: 'Lower', average: 'Average', higher: 'Higher' }
const row = (label: string, share: string | null = '5–10%') => ({ key: label, label, share, strong: false })

describe('placeRows', () => {
  it('sets label, share and mark side by side', () => {
    const placed = placeRows([{ title: 'System', rows: [row('Immune'), row('Renal')] }], { width: 700 })
    // 0.4 of 700 for labels, 76 for shares, 24 between
    expect(placed.narrow).toBe(false)
    expect(placed.shareX).toBe(356)
    expect(placed.plot).toEqual({ x0: 380, x1: 700 })
    // A title of 34, rows of one line: 17 + 11
    expect(placed.blocks[0]).toMatchObject({ top: 34, bottom: 90 })
    expect(placed.blocks[0]?.rows.map((placedRow) => placedRow.middle)).toEqual([48, 76])
    expect(placed.height).toBe(92)
  })

  it('gives the room of the shares to the marks where no share is printed', () => {
    const placed = placeRows([{ title: 'System', rows: [row('Immune', null)] }], { width: 700 })
    expect(placed.plot.x0).toBe(304)
  })

  it('makes a row higher whose label needs more lines', () => {
    const label = 'Social Sciences: Legal/Ethical Issues, Professionalism, Systems-based Practice & Patient Safety'
    const placed = placeRows([{ title: 'System', rows: [row(label), row('Renal')] }], { width: 700 })
    const [long, short] = placed.blocks[0]?.rows ?? []
    const lines = long?.label.lines.length ?? 0
    expect(lines).toBeGreaterThan(1)
    expect((long?.bottom ?? 0) - (long?.top ?? 0)).toBe(17 * lines + 11)
    expect(short?.top).toBe(long?.bottom)
  })

  it('puts the label above its mark where narrow, and repeats the heads for each block', () => {
    const blocks = [
      { title: 'System', rows: [row('Immune')] },
      { title: 'Discipline', rows: [row('Medicine')] },
    ]
    const placed = placeRows(blocks, { width: 350 })
    expect(placed.narrow).toBe(true)
    expect(placed.plot).toEqual({ x0: 0, x1: 350 })
    expect(placed.shareX).toBe(350)
    for (const block of placed.blocks) {
      expect(block.headY).toBeGreaterThan(block.titleY)
      for (const placedRow of block.rows) expect(placedRow.middle).toBeGreaterThan(placedRow.label.y)
    }
    for (const block of placeRows(blocks, { width: 700 }).blocks) expect(block.headY).toBe(block.titleY)
    expect(placed.blocks[1]?.start).toBe(placed.blocks[0]?.bottom)
  })

  it('places nothing for nothing', () => {
    expect(placeRows([], { width: 700 }).blocks).toEqual([])
  })
})

describe('placeLanes', () => {
  const lane = (level: LaneRow['level']): LaneRow => ({ ...row(level ?? 'unread'), level })
  const rows = {
    words,
    blocks: [{ title: 'System', rows: [lane('higher'), lane('average'), lane('lower'), lane(null)] }],
  }

  it('gives each level its lane, and what was not read no mark', () => {
    const placed = placeLanes(rows, { width: 692 })
    // 276.8 labels + 76 + 24: the plot begins at 376.8 and is 315.2 wide
    const [higher, average, lower, unread] = (placed.blocks[0]?.rows ?? []).map(placed.mark)
    expect(average?.x).toBeCloseTo(376.8 + 157.6)
    expect(higher?.x).toBeCloseTo(376.8 + (315.2 * 5) / 6)
    expect(lower?.x).toBeCloseTo(376.8 + 315.2 / 6)
    expect(unread).toBeNull()
  })

  it('carries the printed words and shades the middle lane over every row of the block', () => {
    const placed = placeLanes(rows, { width: 700 })
    expect(placed.heads.map((each) => each.word)).toEqual(['Lower', 'Average', 'Higher'])
    expect(placed.zones).toHaveLength(1)
    expect(placed.zones[0]).toMatchObject({ top: 34, bottom: 34 + 4 * 28 })
    // 380 to 700 in three: the middle one
    expect(placed.zones[0]?.x).toBeCloseTo(486.67, 2)
    expect(placed.zones[0]?.width).toBeCloseTo(106.67, 2)
  })

  it('does not let lanes grow without end', () => {
    const placed = placeLanes(rows, { width: 2000 })
    expect(placed.zones[0]?.width).toBeCloseTo(132)
    expect(placed.plot.x1).toBe(400 + 3 * 132)
  })

  it('shades only the strips of the marks where narrow', () => {
    const placed = placeLanes(rows, { width: 350 })
    expect(placed.zones).toHaveLength(4)
    for (const zone of placed.zones) expect(zone.bottom - zone.top).toBe(22)
  })
})

describe('placeBands', () => {
  const band = (label: string, change: Partial<BandRow> = {}): BandRow => ({
    ...row(label, null),
    level: 'average',
    band: [0.25, 0.5],
    middle: [0.25, 0.75],
    clipped: null,
    ...change,
  })
  const rows = (drawn: 'bars' | 'bands', ...all: BandRow[]) => ({
    words,
    drawn,
    blocks: [{ title: 'System', rows: all }],
  })

  // 280 labels + 24 + 12 for an arrow: the plot runs from 316 to 700 - 28 - 12 = 660
  it('draws a bar from end to end on the axis of the document', () => {
    const placed = placeBands(rows('bars', band('a')), { width: 700 })
    expect(placed.mark(placed.blocks[0]!.rows[0]!)).toEqual({ x: 402, width: 86, y: 48, crosses: [], arrows: [] })
    expect(placed.zones).toEqual([{ x: 402, width: 172, top: 34, bottom: 62 }])
  })

  it('ends a mark or a zone that was read past the plot at its edge', () => {
    const placed = placeBands(rows('bars', band('a', { band: [-0.05, 1.1], middle: [0.9, 1.2] })), { width: 700 })
    expect(placed.mark(placed.blocks[0]!.rows[0]!)).toMatchObject({ x: 316, width: 344 })
    expect(placed.zones[0]).toMatchObject({ x: 625.6, width: 34.4 })
  })

  it('draws a band as a run of X characters over the same length', () => {
    const placed = placeBands(rows('bands', band('a')), { width: 700 })
    const crosses = placed.mark(placed.blocks[0]!.rows[0]!)?.crosses ?? []
    // 86 / 7 rounds to 12, each in the middle of its twelfth
    expect(crosses).toHaveLength(12)
    expect(crosses[0]).toBeCloseTo(405.58, 2)
    expect(crosses[11]).toBeCloseTo(484.42, 2)
  })

  it('says with an arrow that a mark runs past the plot', () => {
    const placed = placeBands(rows('bars', band('a', { clipped: 'both' })), { width: 700 })
    expect(placed.mark(placed.blocks[0]!.rows[0]!)?.arrows).toEqual([
      { x: 398, towards: 'left' },
      { x: 492, towards: 'right' },
    ])
  })

  it('joins the zones of rows that share one, and leaves rows without a zone unshaded', () => {
    const placed = placeBands(
      rows('bars', band('a'), band('b'), band('c', { middle: null }), band('d', { middle: [0.3, 0.6] })),
      { width: 700 },
    )
    expect(placed.zones.map((zone) => [zone.top, zone.bottom])).toEqual([
      [34, 90],
      [118, 146],
    ])
  })

  it('names the middle only where a zone is printed, and draws no mark that was not read', () => {
    const placed = placeBands(rows('bars', band('a', { middle: null, band: null })), { width: 700 })
    expect(placed.heads.map((head) => head.word)).toEqual(['Lower', 'Higher'])
    expect(placed.mark(placed.blocks[0]!.rows[0]!)).toBeNull()
  })
})

describe('placeDumbbells', () => {
  const percent = (label: string, own: number | null, comparison: number | null): DumbbellRow => ({
    ...row(label, null),
    level: 'average',
    own,
    comparison,
  })
  const rows = (...all: DumbbellRow[]) => ({
    ownWord: 'you',
    comparisonWord: 'group',
    blocks: [{ title: 'System', rows: all }],
  })

  it('runs from the group to oneself on a scale of whole tens', () => {
    const placed = placeDumbbells(rows(percent('a', 90, 60), percent('b', 70, 80)), { width: 700 })
    // 304 + 66 to 700 - 66: 264 pixels for 60 to 100
    expect(placed.ticks.map((tick) => tick.value)).toEqual([60, 70, 80, 90, 100])
    const [first, second] = (placed.blocks[0]?.rows ?? []).map(placed.mark)
    expect(first?.own).toMatchObject({ x: 568, text: 'you 90', anchor: 'start' })
    expect(first?.comparison).toMatchObject({ x: 370, text: 'group 60', anchor: 'end' })
    expect(second?.own).toMatchObject({ x: 436, text: '70', anchor: 'end' })
    expect(second?.comparison).toMatchObject({ text: '80', anchor: 'start' })
  })

  it('never shows less than forty percent, nor anything outside 0 to 100', () => {
    const ticks = (own: number, group: number) => {
      const { ticks: all } = placeDumbbells(rows(percent('a', own, group)), { width: 700 })
      return [all[0]?.value, all.at(-1)?.value]
    }
    expect(ticks(71, 75)).toEqual([60, 100])
    expect(ticks(1, 2)).toEqual([0, 40])
    expect(ticks(99, 98)).toEqual([60, 100])
    expect(ticks(5, 98)).toEqual([0, 100])
  })

  it('draws what there is', () => {
    const placed = placeDumbbells(rows(percent('a', 70, null), percent('b', null, null)), { width: 700 })
    const [first, second] = (placed.blocks[0]?.rows ?? []).map(placed.mark)
    expect(first?.comparison).toBeNull()
    expect(first?.own?.text).toBe('70')
    expect(second).toMatchObject({ own: null, comparison: null })
  })
})
