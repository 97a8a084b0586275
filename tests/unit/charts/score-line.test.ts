import { describe, expect, it } from 'vitest'
import { placeScoreLine, type ScoreLineRows } from '../../../components/charts/score-line.place'

/** 232 wide with 16 at both sides, 190 to 290: two pixels a point, 190 at 16. */
const width = 232

const step = (from: number, to: number, share: number, score: number, resolved = true) => ({
  from,
  to,
  share,
  below: Math.max(0, Math.min(1, (score - from) / (to - from))),
  resolved,
})

/** Shares of the norm table of 2023-26, 205 to 280, written down from the published points. */
const shares = [1, 1, 1, 3, 3, 6, 8, 9, 12, 14, 13, 12, 10, 5, 2]

function rows(score: number, change: Partial<ScoreLineRows> = {}): ScoreLineRows {
  return {
    axis: [Math.min(190, Math.floor((score - 8) / 10) * 10), Math.max(290, Math.ceil((score + 8) / 10) * 10)],
    score: { at: score, label: `you ${score} (${score - 7} to ${score + 7})` },
    range: [score - 7, score + 7],
    steps: shares.map((share, index) => step(205 + 5 * index, 210 + 5 * index, share, score)),
    stepsLabel: 'first-time takers 2023–26',
    minimum: { at: 218, label: 'minimum to pass 218' },
    middleHalves: [],
    ...change,
  }
}

describe('placeScoreLine', () => {
  it('puts scores on one linear scale', () => {
    const placed = placeScoreLine(rows(251), { width })
    expect(placed.score).toBe(138)
    expect(placed.range).toEqual({ x: 124, width: 28 })
    expect(placed.ticks.map((tick) => tick.x)).toEqual(placed.ticks.map((tick) => 16 + 2 * (tick.value - 190)))
  })

  it('labels each mark at its own place', () => {
    // 1000 pixels for 100 points
    const { flags } = placeScoreLine(rows(251), { width: 1032 })
    const lines = Object.fromEntries(flags.map((flag) => [flag.id, flag.line?.x]))
    expect(lines).toEqual({ score: 626, minimum: 296, steps: undefined })
  })

  it('draws the steps of the table as bars of equal width whose height is the share', () => {
    const { bins, baseline } = placeScoreLine(rows(250), { width })
    expect(bins).toHaveLength(15)
    const tallest = bins.find((bin) => bin.from === 250)
    expect(tallest).toMatchObject({ x: 136, width: 10, height: 60, y: baseline - 60, part: 'higher' })
    // 13 of 14 of the tallest
    expect(bins.find((bin) => bin.from === 255)?.height).toBeCloseTo(55.71, 2)
    expect(bins.find((bin) => bin.from === 245)?.part).toBe('lower')
  })

  it('cuts the step with the score in it at the score', () => {
    const { bins } = placeScoreLine(rows(251), { width })
    expect(bins).toHaveLength(16)
    expect(bins.filter((bin) => bin.x >= 136 && bin.x < 146)).toMatchObject([
      { x: 136, width: 2, part: 'lower' },
      { x: 138, width: 8, part: 'higher' },
    ])
  })

  it('does not divide a gap in the table, and gives it the height of its density', () => {
    const { bins } = placeScoreLine(rows(278, { steps: [step(270, 275, 4, 278), step(275, 300, 2, 278, false)] }), {
      width,
    })
    // 2 % over 25 points is a tenth of the density of 4 % over 5
    expect(bins.map((bin) => [bin.part, Number(bin.height.toFixed(2))])).toEqual([
      ['lower', 60],
      ['undivided', 6],
    ])
    // The axis ends at 290
    expect(bins[1]?.width).toBe(30)
  })

  it('leaves out empty steps and steps off the axis', () => {
    const { bins } = placeScoreLine(rows(251, { steps: [step(150, 155, 1, 251), step(200, 205, 0, 251)] }), { width })
    expect(bins).toEqual([])
  })

  it('draws a score alone where nothing else is known', () => {
    const placed = placeScoreLine(rows(251, { range: null, steps: [], stepsLabel: 'nobody', minimum: null }), { width })
    expect(placed.flags.map((flag) => flag.id)).toEqual(['score'])
    expect(placed.range).toBeNull()
    expect(placed.height).toBeGreaterThan(placed.baseline)
  })

  it('keeps the range within the axis', () => {
    const placed = placeScoreLine(rows(298, { axis: [190, 300], range: [291, 305] }), { width })
    expect((placed.range?.x ?? 0) + (placed.range?.width ?? 0)).toBeCloseTo(placed.right)
  })

  it('gives a specialty its own lane, with the label beside the bar where there is room', () => {
    const half = { label: 'Medicine, matched', q1: 243, middle: 254, q3: 262 }
    const [lane] = placeScoreLine(rows(251, { middleHalves: [half] }), { width: 1032 }).lanes
    // 1000 pixels for 100 points
    expect(lane?.bar).toEqual({ x: 546, width: 190 })
    expect(lane?.middle).toBe(656)
    expect(lane?.text).toMatchObject({ x: 746, anchor: 'start', lines: ['Medicine, matched'] })
    expect(lane?.text.y).toBe(lane?.y)
  })

  it('puts the label of a lane above it where neither side has room, clear of the score line', () => {
    const half = {
      label: 'Physical Medicine and Rehabilitation, US MD seniors matched 2026',
      q1: 243,
      middle: 250,
      q3: 256,
    }
    const [lane] = placeScoreLine(rows(251, { middleHalves: [half] }), { width: 350 }).lanes
    expect(lane?.text.lines.length).toBeGreaterThan(1)
    expect(lane?.text.y).toBeLessThan(lane?.y ?? 0)
    expect(lane?.score.from).toBeGreaterThan((lane?.text.y ?? 0) + 18 * ((lane?.text.lines.length ?? 1) - 1))
  })

  it('draws no bar where only a mean is known', () => {
    const [lane] = placeScoreLine(
      rows(251, { middleHalves: [{ label: 'Dermatology, mean 2024', q1: null, middle: 256, q3: null }] }),
      { width },
    ).lanes
    expect(lane).toMatchObject({ bar: null, middle: 148 })
  })

  it.each([284, 320, 354, 720, 1180])('labels every score from 1 to 300 without a collision at %i pixels', (frame) => {
    for (let score = 1; score <= 300; score++) {
      const { flags, height } = placeScoreLine(rows(score), { width: frame })
      expect(flags.map((flag) => flag.id)).toEqual(['score', 'minimum', 'steps'])
      expect(height).toBeLessThan(340)
      for (const a of flags) {
        expect(a.box[0]).toBeGreaterThanOrEqual(15)
        expect(a.box[1]).toBeGreaterThanOrEqual(0)
        expect(a.box[2]).toBeLessThanOrEqual(frame - 15)
        for (const b of flags) {
          if (a === b) continue
          const apart = a.box[2] <= b.box[0] || b.box[2] <= a.box[0] || a.box[3] <= b.box[1] || b.box[3] <= a.box[1]
          expect(apart, `${score}: ${a.id} on ${b.id}`).toBe(true)
          const line = b.line
          const through = line !== null && line.x > a.box[0] && line.x < a.box[2] && line.top < a.box[3]
          expect(through, `${score}: line of ${b.id} through ${a.id}`).toBe(false)
        }
      }
    }
  })

  it('shows a target without a score, through the line and all lanes', () => {
    const estimate = { label: 'practice 240 (232 to 248)', q1: 232, middle: 240, q3: 248, estimate: true }
    const placed = placeScoreLine(
      rows(251, {
        score: null,
        range: null,
        target: { from: 254, to: 262, label: 'aim 254 to 262' },
        middleHalves: [estimate],
      }),
      { width },
    )
    expect(placed.score).toBeNull()
    // two pixels a point from 16 at 190, and two pixels more on either side
    expect(placed.target).toMatchObject({ x: 142, width: 20 })
    expect(placed.target?.top).toBeLessThan(placed.baseline)
    expect(placed.target?.bottom).toBeGreaterThan(placed.lanes[0]?.y ?? 0)
    expect(placed.lanes[0]).toMatchObject({ estimate: true, middle: 116, bar: { x: 100, width: 32 } })
    expect(placed.flags.map(({ id }) => id)).toContain('target')
  })

  it('keeps a target that is one score to be seen', () => {
    const { target } = placeScoreLine(rows(251, { target: { from: 254, to: 254, label: 'aim 254' } }), { width })
    expect(target).toMatchObject({ x: 142, width: 4 })
  })
})
