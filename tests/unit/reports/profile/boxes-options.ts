/** Drawings of boxes, chosen at random. */
import fc from 'fast-check'
import { type BoxesOptions, emptyStyles, gridStyles, markStyles } from './boxes-drawer'

const heads: readonly (readonly [string, string, string])[] = [
  ['Lower', 'Average', 'Higher'],
  ['Lower', 'Same', 'Higher'],
  ['Low', 'Average', 'High'],
  ['Below', 'Similar', 'Above'],
  ['Below average', 'Average', 'Above average'],
  ['Lower', 'About the same', 'Higher'],
  ['L', 'A', 'H'],
]

export const options: fc.Arbitrary<BoxesOptions> = fc
  .record({
    size: fc.double({ min: 6.5, max: 11, noNaN: true }),
    pad: fc.double({ min: 2, max: 5, noNaN: true }),
    left: fc.double({ min: 30, max: 60, noNaN: true }),
    labelWidth: fc.double({ min: 150, max: 230, noNaN: true }),
    columnWidths: fc.oneof(
      fc.double({ min: 46, max: 70, noNaN: true }).map((w): [number, number, number] => [w, w, w]),
      fc
        .tuple(...[0, 1, 2].map(() => fc.double({ min: 46, max: 80, noNaN: true })))
        .map((w) => w as [number, number, number]),
    ),
    heads: fc.constantFrom(...heads),
    headStyle: fc.constantFrom('line', 'line', 'two-lines', 'up', 'down', 'left-set'),
    headsOnce: fc.boolean(),
    titles: fc.constantFrom('above', 'filled', 'head-row', 'none'),
    weights: fc.constantFrom('column', 'column', 'right-column', 'label', 'none'),
    weightForm: fc.nat(5),
    align: fc.constantFrom('center', 'center', 'top', 'bottom'),
    mark: fc.constantFrom(...markStyles),
    empty: fc.constantFrom(...emptyStyles),
    grid: fc.constantFrom(...gridStyles),
    zebra: fc.boolean(),
    tint: fc.constantFrom('none', 'none', 'middle', 'all'),
    dark: fc.boolean(),
    marksFirst: fc.boolean(),
    colors: fc.boolean(),
    footnote: fc.boolean(),
    watermark: fc.boolean(),
    levels: fc.array(fc.constantFrom('lower', 'average', 'average', 'higher'), { minLength: 13, maxLength: 13 }),
  })
  .map((o) => o as BoxesOptions)
  .filter((o) => sensible(o))

/** Drawings that a person could not read either are left out. */
function sensible(o: BoxesOptions): boolean {
  const texts = o.headStyle === 'two-lines' ? [...o.heads, 'Performance'] : o.heads
  const widest = Math.max(...texts.map((head) => head.length * 0.5 * o.size))
  if (o.mark === 'level-word' && widest > Math.min(...o.columnWidths)) return false
  if (o.headStyle !== 'up' && o.headStyle !== 'down' && widest + 0.6 * o.size > Math.min(...o.columnWidths))
    return false
  if (o.heads[0] === 'L' && o.headStyle !== 'line') return false
  if (o.heads[0] === 'Below average' && o.headStyle === 'two-lines') return false
  // A pale cell beside pale tints or pale empties is no mark that anybody would draw.
  if (o.mark === 'pale-fill' && (o.tint !== 'none' || o.empty === 'pale' || o.zebra)) return false
  if (o.mark === 'thick-outline' && o.empty === 'white') return false
  // Of an open path only the box is known: a tick or a cross of lines is as large as the circles beside it.
  if ((o.mark === 'tick-stroke' || o.mark === 'cross-lines') && o.empty === 'circle') return false
  return true
}
