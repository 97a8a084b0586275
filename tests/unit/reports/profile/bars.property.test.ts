import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BarsOptions, drawBars } from './bars-drawer'
import { options } from './bars-options'
import { usmle } from './family'
import { Paper } from './paper'
import { readProfile } from './read'

const seed = Number(process.env.SEED ?? 3)
const numRuns = Number(process.env.RUNS ?? 150)
/** Ends agree within this share of the plot (the contract's tolerance). */
const TOLERANCE = 0.03

/** True where the deciding point stands so close to the zone's edge that half a line decides. */
const onEdge = (o: BarsOptions, [from, to]: readonly [number, number]): boolean => {
  const points = o.diverging ? [from, to] : [(from + to) / 2]
  return o.zone.some((edge) => points.some((x) => Math.abs(x - edge) < 0.005))
}

describe('bars and bands in any drawing', () => {
  it('gives ends, zone, level and clipping of every row', () => {
    fc.assert(
      fc.property(options, (o) => {
        const paper = new Paper(640, 900)
        const rows = drawBars(paper, o)
        const reading = readProfile([paper.page()], usmle)
        expect(reading.layout).toBe(o.bar.startsWith('cross') ? 'bands' : 'bars')
        expect(reading.areas.map(({ label, weight }) => ({ label, weight }))).toEqual(
          rows.map(({ label, weight }) => ({ label, weight })),
        )
        reading.areas.forEach((area, k) => {
          const row = rows[k]
          if (!row) return
          expect(Math.abs((area.band?.[0] ?? Number.NaN) - row.band[0])).toBeLessThan(TOLERANCE)
          expect(Math.abs((area.band?.[1] ?? Number.NaN) - row.band[1])).toBeLessThan(TOLERANCE)
          expect(area.clipped).toBe(row.clipped)
          if (area.level === null) expect(reading.warnings.map(({ code }) => code)).toContain('no-middle')
          else if (!onEdge(o, row.band)) expect(area.level).toBe(row.level)
        })
      }),
      { numRuns, seed },
    )
  })
})
