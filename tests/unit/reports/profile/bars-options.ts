/** Drawings of bars and bands, chosen at random. */
import fc from 'fast-check'
import { type BarsOptions, barStyles, headsCollide, plotStyles, zoneStyles } from './bars-drawer'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Places and widths of thirteen bars, scattered evenly: arrays of fast-check prefer repeated and extreme values. */
function scatter(seed: number): BarsOptions['values'] {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: 13 }, () => ({
    at: 0.03 + 0.94 * next(),
    width: 0.06 + 0.24 * next(),
    clip: next() < 0.2,
  }))
}

export const options: fc.Arbitrary<BarsOptions> = fc
  .record({
    size: between(6.5, 11),
    pad: between(2, 5),
    labelWidth: between(150, 220),
    plotWidth: between(150, 260),
    zone: fc
      .tuple(between(0.25, 0.45), between(0.14, 0.3))
      .map(([from, wide]): [number, number] => [from, from + wide]),
    plot: fc.constantFrom(...plotStyles),
    zoneStyle: fc.constantFrom(...zoneStyles),
    bar: fc.constantFrom(...barStyles),
    diverging: fc.boolean(),
    cellAround: fc.boolean(),
    quarters: fc.boolean(),
    rules: fc.boolean(),
    zebra: fc.boolean(),
    sign: fc.constantFrom('asterisk' as const, 'arrow' as const, 'triangle' as const),
    headsInZones: fc.boolean(),
    headsOnce: fc.boolean(),
    middleHead: fc.constantFrom(true, true, true, false),
    weights: fc.constantFrom('column' as const, 'none' as const),
    values: fc.integer({ min: 0, max: 2 ** 31 - 1 }).map(scatter),
  })
  .map((o): BarsOptions => o)
  .filter((o) => !headsCollide(o))
  // A shaded zone is not drawn over a plot of cells with the lines of quarters in the same manner as its own.
  .filter((o) => !(o.zoneStyle === 'lines' && o.quarters && o.plot === 'block-ticks'))
  // A run of crosses has no free end to a fraction of a glyph, an i-beam no body: such profiles float.
  .filter((o) => !(o.diverging && !['fill', 'thick-line', 'rounded', 'fill-and-outline'].includes(o.bar)))
