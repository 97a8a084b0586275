import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProfileFamily } from '../../../../lib/reports/profile/family'
import { readProfile } from '../../../../lib/reports/profile/read-profile'
import { drawBoxes } from './boxes-drawer'
import { options } from './boxes-options'
import { moved, Paper, turned } from './paper'

const family: ProfileFamily = {
  kind: 'usmle-step2ck',
  defaultReference: { boxes: 'own-overall', bars: 'own-overall', bands: 'borderline', percent: 'comparison-group' },
}

describe('boxes in any drawing', () => {
  it('reads every row as drawn', () => {
    fc.assert(
      fc.property(options, (o) => {
        const paper = new Paper(o.labelWidth > 400 ? 900 : 640, 900)
        const rows = drawBoxes(paper, o)
        const reading = readProfile([paper.page()], family)
        expect(reading.areas.map(({ section, label, weight, level }) => ({ section, label, weight, level }))).toEqual(
          rows,
        )
        expect(reading.layout).toBe('boxes')
      }),
      { numRuns: Number(process.env.RUNS ?? 60), ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
    )
  })

  it('reads the same when the page is turned, moved or scaled', () => {
    fc.assert(
      fc.property(options, fc.double({ min: 0.5, max: 3, noNaN: true }), (o, scale) => {
        const paper = new Paper(640, 900)
        drawBoxes(paper, o)
        const page = paper.page()
        const levels = (p: typeof page) => readProfile([p], family).areas
        expect(levels(moved(page, scale, 17, 5))).toEqual(levels(page))
        if (o.headStyle !== 'up' && o.headStyle !== 'down') expect(levels(turned(page))).toEqual(levels(page))
      }),
      { numRuns: 25 },
    )
  })
})
