import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawBoxes } from './boxes-drawer'
import { options } from './boxes-options'
import { usmle } from './family'
import { moved, Paper, turned } from './paper'
import { readProfile } from './read'

/** One seed, so that a run tells about the code and not about luck; `SEED` and `RUNS` widen the search by hand. */
const seed = Number(process.env.SEED ?? 1)
const numRuns = Number(process.env.RUNS ?? 150)

describe('boxes in any drawing', () => {
  it('gives every row with its label, section and share; a level is right, or null with a warning', () => {
    let [levels, unsure] = [0, 0]
    fc.assert(
      fc.property(options, (o) => {
        const paper = new Paper(640, 900)
        const rows = drawBoxes(paper, o)
        const reading = readProfile([paper.page()], usmle)
        expect(reading.areas.map(({ section, label, weight }) => ({ section, label, weight }))).toEqual(
          rows.map(({ section, label, weight }) => ({ section, label, weight })),
        )
        const told = reading.areas.map(({ level }, k) =>
          reading.warnings.some(({ field }) => field === `areas[${k}].level`) ? 'unsure' : level,
        )
        const unknown = reading.areas.filter(({ level }) => level === null).length
        expect(told).toEqual(rows.map(({ level }, k) => (told[k] === 'unsure' ? 'unsure' : level)))
        expect(told.filter((level) => level === 'unsure').length).toBe(unknown)
        levels += rows.length
        unsure += unknown
        expect(reading.layout).toBe('boxes')
      }),
      { numRuns, seed },
    )
    expect(unsure / levels).toBeLessThan(0.02)
  })

  it('reads the same when the page is turned, moved or scaled', () => {
    fc.assert(
      fc.property(options, fc.double({ min: 0.5, max: 3, noNaN: true }), (o, scale) => {
        const paper = new Paper(640, 900)
        drawBoxes(paper, o)
        const page = paper.page()
        const areas = (p: typeof page) => readProfile([p], usmle).areas
        expect(areas(moved(page, scale, 17, 5))).toEqual(areas(page))
        expect(areas(turned(page))).toEqual(areas(page))
      }),
      { numRuns: 25, seed },
    )
  })
})
