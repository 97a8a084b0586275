/** Reads a plot whose rows hold a bar or a band: its two ends, the zone in the middle, whether it runs past the plot. */
import { median } from 'd3-array'
import { centerX, height } from '../../../pages/geometry'
import type { Box } from '../../../pages/model'
import type { Area, Level } from '../../schema'
import { doubtOf, type Place, type RowReading, unread } from '../row-reading'
import { lengthOf, middleOf, type Span, widthOf } from '../span'
import type { Side } from '../table/mark-words'
import type { ColumnContent } from './column-content'
import type { Band } from './mark-classes'
import { withoutOutliers } from './outlier-bars'
import { findLoneZone, findPlot, findZone } from './plot'
import { commonEnd, type RowMark } from './strokes'
import type { Structure } from './structure'

/** A mark reaches an end of the plot when it stops no farther from it than this share of the plot: the glyph stands between. */
const AT_END = 0.05
/** What overshoots the plot by less than this share of its width ends at its end: half a line, a rounded number. */
const OVER = 0.015
/** Glyphs of clipping stand this many font sizes inside or outside the plot's end at most: over the bar's end, or in the margin. */
const GLYPH_REACH = { inside: 0.6, outside: 2 }
/**
 * Ends of bars that grow from one line agree within this share of the distance of the outer headers; of many bars within a
 * larger one, where each begins a little before the line.
 */
const ROOT = 0.02
const MANY = { bars: 5, root: 0.04 }
/** Marks farther out than this many pitches from the outer headers are none of this plot's bars: plots reach one farther. */
const FAR = 2

/** What the rows of one block are read by. */
export interface Measured {
  readonly content: ColumnContent
  readonly marks: readonly RowMark[]
  readonly plot: Span | null
  readonly zone: Span | null
  /** The line inside the zone that all bars grow from; null where they float. */
  readonly root: number | null
  /** True where there are enough bars to say whether they grow from one line. */
  readonly certain: boolean
}

/** Finds plot and zone of a block, and the line that its bars grow from. */
export function measureBars(content: ColumnContent, structure: Structure, drawn: readonly RowMark[]): Measured {
  const { table, pitch } = content
  const { low, middle, high } = table.header.centers
  const { debris } = table.page.tolerances
  const sameEnd = ROOT * Math.abs(high - low)
  const marks = debris ? withoutOutliers(drawn, sameEnd) : drawn
  const inner = marks.flatMap(({ box }) =>
    box && box[2] > low - FAR * pitch && box[0] < high + FAR * pitch ? [box] : [],
  )
  // On a picture ends that agree no better than that may be chance.
  const isWide = !debris && inner.length >= MANY.bars
  const root = commonEnd(inner, (isWide ? MANY.root : ROOT) * Math.abs(high - low))
  const enclosed = { low, high, middle, marks: inner.map(widthOf), root, free: table.free }
  const plot = findPlot(structure, enclosed)
  const zone = plot ? findZone(structure, plot, enclosed) : findLoneZone(structure, enclosed)
  const inZone = zone && root !== null && root > zone.from && root < zone.to
  return { content, marks, plot, zone, root: inZone ? root : null, certain: inner.length >= 2 }
}

/** The sides on which a mark reaches the end of the plot and a glyph says that it runs past it. */
function clippedAt(box: Box, { glyphs }: RowMark, plot: Span, size: number): Area['clipped'] {
  const isClipped = (side: Side): boolean => {
    const [sign, own, end] = side === 'left' ? [-1, box[0], plot.from] : [1, box[2], plot.to]
    const outward = (glyph: Box) => sign * (centerX(glyph) - end)
    return (
      sign * (end - own) < AT_END * lengthOf(plot) &&
      glyphs.some(
        (glyph) =>
          (glyph.side === 'any' || glyph.side === side) &&
          outward(glyph.box) > -GLYPH_REACH.inside * size &&
          outward(glyph.box) < GLYPH_REACH.outside * size,
      )
    )
  }
  const [left, right] = [isClipped('left'), isClipped('right')]
  if (left && right) return 'both'
  return left ? 'left' : right ? 'right' : null
}

/** A bar's middle against the zone; where bars grow from a line, its free end. */
function levelOf(bar: Span, zone: Span, slack: number, root: number | null): Level {
  const isLeft = root !== null && Math.abs(bar.from - root) > Math.abs(bar.to - root)
  const x = root === null ? middleOf(bar) : isLeft ? bar.from : bar.to
  if (x < zone.from - slack) return 'lower'
  return x > zone.to + slack ? 'higher' : 'average'
}

/** True where one sign of a run, as a picture may lose it at an end, would put its middle on the other side of an edge of the zone. */
function isNearEdge(bar: Span, zone: Span, runs: RowMark['runs']): boolean {
  const signs = runs.reduce((sum, { text }) => sum + text.length, 0)
  return signs > 0 && [zone.from, zone.to].some((edge) => Math.abs(middleOf(bar) - edge) < lengthOf(bar) / (2 * signs))
}

/** A place just past an end of the plot is that end. */
const snap = (x: number): number => (x < 0 && x > -OVER ? 0 : x > 1 && x < 1 + OVER ? 1 : x)

/** A range as shares of the plot. */
const within = (range: Span, plot: Span): [number, number] => [
  snap((range.from - plot.from) / lengthOf(plot)),
  snap((range.to - plot.from) / lengthOf(plot)),
]

/** Bars of one block are as high as each other. What is higher than this many of them lies over one; two tell no usual height. */
const COVERING = 1.5
const FEWEST_BARS = 3
/** A cover reaches over the bar above and below, by this share of its height at the least; a tick that touches it on one side. */
const BEYOND = 0.1

/** Tells what lies over a bar from the bars of a block, by their height and place in their rows. */
function coverOf(marks: readonly RowMark[], bands: readonly Band[]): (mark: RowMark) => boolean {
  const drawn = marks.flatMap(({ box, how }, k) =>
    box && how === 'marks' ? [{ box, row: bands[k]?.center ?? 0 }] : [],
  )
  const above = median(drawn, ({ box, row }) => row - box[1]) ?? 0
  const below = median(drawn, ({ box, row }) => box[3] - row) ?? 0
  const usual = above + below
  return ({ box, how }) => {
    const row = drawn.find((one) => one.box === box)?.row
    if (!box || row === undefined || how !== 'marks' || drawn.length < FEWEST_BARS) return false
    const beyond = Math.min(row - above - box[1], box[3] - row - below)
    return height(box) > COVERING * usual && beyond > BEYOND * usual
  }
}

/** Reads the rows of one block. `diverging`: bars elsewhere in the profile grow from a center line. */
export function readBars({ content, marks, plot, zone, root, certain }: Measured, diverging: boolean): RowReading[] {
  const { table, bands } = content
  const { low, high } = table.header.centers
  const { size, tolerances } = table.page
  const slack = tolerances.onEdge * (plot ? lengthOf(plot) : Math.abs(high - low))
  const [top, bottom] = [Math.min(...bands.map((band) => band.from)), Math.max(...bands.map((band) => band.to))]
  const middle: Pick<RowReading, 'values' | 'places'> =
    plot && zone
      ? {
          values: { middle: within(zone, plot) },
          places: { middle: { box: [zone.from, top, zone.to, bottom], how: 'marks' } },
        }
      : { values: {}, places: {} }
  const isCover = coverOf(marks, bands)
  return marks.map((mark): RowReading => {
    const { box } = mark
    if (!box) return { ...unread(mark.why ?? 'no-mark'), ...middle }
    if (isCover(mark)) return { ...unread('hidden'), ...middle }
    const place: Place = { box, how: mark.how }
    const arrows = mark.glyphs.flatMap(({ drawn, box }) =>
      drawn && plot && centerX(box) > plot.from && centerX(box) < plot.to ? [box] : [],
    )
    const visible = {
      from: Math.min(box[0], ...arrows.map((arrow) => arrow[0])),
      to: Math.max(box[2], ...arrows.map((arrow) => arrow[2])),
    }
    const level = zone ? levelOf(visible, zone, slack, certain || diverging ? root : null) : null
    const leveled = level ? { level: place } : {}
    const isNear = zone !== null && tolerances.debris && isNearEdge(visible, zone, mark.runs)
    // Places on an axis need its ends; a side of the zone does not.
    if (!plot) return { values: { level }, places: leveled, doubts: [doubtOf('not-read')] }
    const clipped = clippedAt(box, mark, plot, size)
    return {
      values: { ...middle.values, level, band: within(visible, plot), clipped },
      places: { ...middle.places, ...leveled, band: place, ...(clipped && { clipped: place }) },
      doubts: isNear ? [doubtOf('low-confidence')] : zone ? [] : [doubtOf('no-middle')],
    }
  })
}
