import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relativeLevels } from '../../../lib/profile/relative'
import type { Area } from '../../../lib/reports/schema'

import { area, profile } from './areas'

describe('where the middle is the pass line', () => {
  const middle: [number, number] = [0.4, 0.5]
  const band = (label: string, from: number, to: number, more: Partial<Area> = {}) =>
    area(label, 'higher', { band: [from, to], middle, ...more })

  test('all above the line: strengths are those far from the own middle, in stripe widths', () => {
    const rows = [
      band('A', 0.6, 0.7),
      band('B', 0.62, 0.72),
      band('C', 0.55, 0.65),
      band('D', 0.8, 0.9),
      band('E', 0.5, 0.56),
    ]
    const summary = profile(rows, { layout: 'bands', reference: 'borderline', testDate: '2014-06-15' })
    expect(summary.areas.map(({ relative }) => relative)).toEqual(['average', 'average', 'average', 'higher', 'lower'])
    expect(summary.areas[3]?.stripes).toBeCloseTo(2)
    expect(summary.areas.every(({ level }) => level === 'higher')).toBe(true)
    expect(summary.sentence).toBe(
      '5 areas: 5 higher, 0 borderline, 0 lower than the pass line. Compared with the middle of your own areas: 1 higher, 3 about the same, 1 lower.',
    )
    expect(summary.lanes.average).toBe('Borderline')
  })

  test('on the edge of the moved stripe is average', () => {
    const rows = [band('A', 0.6, 0.7), band('B', 0.6, 0.7), band('C', 0.65, 0.75), band('D', 0.651, 0.752)]
    expect(relativeLevels(rows, 'borderline').map(({ level }) => level)).toEqual([
      'average',
      'average',
      'average',
      'average',
    ])
    const three = [band('A', 0.6, 0.7), band('B', 0.6, 0.7), band('C', 0.66, 0.76)]
    expect(relativeLevels(three, 'borderline')[2]?.level).toBe('higher')
  })

  test('each block is measured in its own stripe', () => {
    const rows = [
      band('A', 0.55, 0.65),
      band('B', 0.55, 0.65),
      band('C', 0.55, 0.65),
      // The same place in stripe widths on an axis twice as wide.
      band('D', 0.6, 0.8, { section: 'task', middle: [0.3, 0.5] }),
    ]
    expect(relativeLevels(rows, 'borderline').map(({ level }) => level)).toEqual([
      'average',
      'average',
      'average',
      'average',
    ])
  })

  test('bars that grow from one line count by their free end', () => {
    const rows = [band('A', 0.45, 0.7), band('B', 0.45, 0.72), band('C', 0.45, 0.71), band('D', 0.2, 0.45)]
    expect(relativeLevels(rows, 'borderline').map(({ level }) => level)).toEqual([
      'average',
      'average',
      'average',
      'lower',
    ])
  })

  test('without bands the level is set against the median level', () => {
    const rows = [area('A', 'higher'), area('B', 'higher'), area('C', 'higher'), area('D', 'average')]
    expect(relativeLevels(rows, 'borderline').map(({ level }) => level)).toEqual([
      'average',
      'average',
      'average',
      'lower',
    ])
  })

  test('a row or two have no middle of their own', () => {
    expect(relativeLevels([band('A', 0.6, 0.7), band('B', 0.1, 0.2)], 'borderline').map(({ level }) => level)).toEqual([
      null,
      null,
    ])
  })

  test('moving all bands and stripes together changes nothing', () => {
    const bands = fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.6, noNaN: true }), fc.double({ min: 0.02, max: 0.2, noNaN: true })),
      {
        minLength: 3,
        maxLength: 25,
      },
    )
    fc.assert(
      fc.property(bands, fc.double({ min: 0, max: 0.2, noNaN: true }), (places, shift) => {
        const at = (by: number) =>
          places.map(([from, width], i) =>
            area(String(i), 'average', { band: [from + by, from + width + by], middle: [0.4 + by, 0.5 + by] }),
          )
        const before = relativeLevels(at(0), 'borderline')
        const after = relativeLevels(at(shift), 'borderline')
        return before.every(({ stripes }, i) => Math.abs((stripes ?? 0) - (after[i]?.stripes ?? 0)) < 1e-6)
      }),
    )
  })
})
