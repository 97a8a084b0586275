/** The plot of a block: the range that holds the marks, and the zone in its middle. */
import { group, least } from 'd3-array'
import { difference, toRgb } from '../../page/color'
import { around, lengthOf, middleOf, type Span } from '../span'
import type { Extent, Rail, Structure } from './structure'

/** What a plot must enclose. */
export interface Enclosed {
  /** Centers of the outer headers: they stand over the plot. */
  readonly low: number
  readonly high: number
  /** Center of the middle header: it stands over the zone, or near it. */
  readonly middle: number
  readonly marks: readonly Span[]
  /** The line that all bars grow from; null where they float. */
  readonly root: number | null
  /** The part of the page that is free of labels and shares. */
  readonly free: Span
}

/** Marks and headers may stick out by this share of the plot's width (rounded numbers, half a line). */
const SLACK = 0.02
/** A few marks may overshoot the plot's ends visibly: this share of the marks, by this share of the width. */
const OVERSHOOT = { marks: 0.1, width: 0.06 }
/** Neighboring lines are a grid when their distances differ by no more than this share. */
const EVEN = 0.12
/** A zone is narrower than this share of its plot (else it is its background), wider than that (else a line), and off its ends. */
const ZONE = { widest: 0.85, narrowest: 0.02, edge: 0.005 }
/** Lines closer to the plot's ends than this share of its width, two points of two hundred, are its ends. */
const EDGE = 0.01
/** Fills whose lightness and hue differ by less than this are one color, scanned; printed, by less than that. */
const SAME_FILL = { scanned: 0.03, printed: 0.02 }
/** Between a panel and the zone upon it there is no more than a line: this share of all three. */
const SEAM = 0.02
/** Where no plot is seen: it reaches past the outer headers by this share of their distance, at a guess. */
const BEYOND = 0.5

function encloses(range: Span, enclosed: Enclosed): boolean {
  const slack = SLACK * lengthOf(range)
  const inside = (x: number, by = slack) => x >= range.from - by && x <= range.to + by
  if (!inside(enclosed.low) || !inside(enclosed.high)) return false
  const out = enclosed.marks.filter((mark) => !inside(mark.from) || !inside(mark.to))
  const reach = OVERSHOOT.width * lengthOf(range)
  const near = out.every((mark) => inside(mark.from, reach) && inside(mark.to, reach))
  return out.length === 0 || (near && out.length <= Math.max(1, OVERSHOOT.marks * enclosed.marks.length))
}

/** The places of rails of one look, look by look. */
const byStyle = (rails: readonly Rail[]): number[][] =>
  [...group(rails, ({ style }) => style).values()].map((alike) => alike.map(({ x }) => x))

/**
 * The outermost two of the rails that look alike, and of those among them that end with the rows: on a picture the
 * borders of the table look like those of the plot. Grid lines inside a wider plot give none.
 */
const railPairs = (rails: readonly Rail[], wider: readonly Span[]): Span[] =>
  [...byStyle(rails), ...byStyle(rails.filter(({ ends }) => ends))].flatMap((xs) => {
    if (xs.length < 2) return []
    const pair = around(xs)
    const step = lengthOf(pair) / (xs.length - 1)
    const isStep = (length: number) => Math.abs(length - step) < EVEN * step
    const isGrid = xs.length > 2 && wider.some(({ from, to }) => isStep(pair.from - from) && isStep(to - pair.to))
    return isGrid ? [] : [pair]
  })

/** Panels that a zone upon them has cut in two: on a picture what lies under the zone is not seen. */
function cutPanels(extents: readonly Extent[]): Span[] {
  const fills = extents.filter(({ kind }) => kind === 'fill')
  return fills.flatMap((left) =>
    fills.flatMap((right) => {
      const all = { from: left.from, to: right.to }
      const [from, to] = [left.to, right.from]
      const slack = SEAM * lengthOf(all)
      if (to - from < ZONE.narrowest * lengthOf(all) || colorGap(left, right) >= SAME_FILL.scanned) return []
      const isCut = fills.some(
        (zone) =>
          Math.abs(zone.from - from) < slack &&
          Math.abs(zone.to - to) < slack &&
          colorGap(zone, left) >= SAME_FILL.scanned,
      )
      return isCut ? [all] : []
    }),
  )
}

const colorGap = (a: Extent, b: Extent): number => difference(toRgb(a.color), toRgb(b.color))

/** The innermost frame, pair of ticks, axis or panel that encloses headers and marks; null where there is none. */
export function findPlot({ extents, rails: all }: Structure, enclosed: Enclosed): Span | null {
  const { free } = enclosed
  const rails = all.filter(({ x }) => x > free.from - 1 && x < free.to + 1)
  const outer = rails.length > 1 ? [around(rails.map(({ x }) => x))] : []
  const candidates = [...extents, ...cutPanels(extents), ...railPairs(rails, [...extents, ...outer]), ...outer]
  const plots = candidates.filter(
    (range) => range.from > free.from - 1 && range.to < free.to + 1 && encloses(range, enclosed),
  )
  return least(plots, lengthOf) ?? null
}

const strictlyInside = (range: Span, plot: Span): boolean =>
  range.from > plot.from + ZONE.edge * lengthOf(plot) &&
  range.to < plot.to - ZONE.edge * lengthOf(plot) &&
  lengthOf(range) < ZONE.widest * lengthOf(plot) &&
  lengthOf(range) > ZONE.narrowest * lengthOf(plot)

/** Those ranges that the middle header stands over; where it stands over none, all. */
function underMiddle<T extends Span>(ranges: readonly T[], { middle }: Enclosed): readonly T[] {
  const over = ranges.filter(({ from, to }) => from <= middle && to >= middle)
  return over.length > 0 ? over : ranges
}

/** The fill or frame nearest to the middle header; of those of its color that begin with it, the widest. */
function filledZone(extents: readonly Extent[], plot: Span, enclosed: Enclosed): Span | null {
  const fills = extents.filter((extent) => extent.kind !== 'axis' && strictlyInside(extent, plot))
  const best = least(underMiddle(fills, enclosed), (range) => Math.abs(middleOf(range) - enclosed.middle))
  if (!best) return null
  const same = fills.filter((fill) => colorGap(fill, best) < SAME_FILL.printed && Math.abs(fill.from - best.from) < 1)
  return least(same, (fill) => -lengthOf(fill)) ?? best
}

/** Two lines of one look, and only two; where there are several such pairs, the one with the middle header between. */
function linedZone(rails: readonly Rail[], plot: Span, enclosed: Enclosed): Span | null {
  const slack = EDGE * lengthOf(plot)
  const { root } = enclosed
  const inner = rails.filter(
    ({ x }) => x > plot.from + slack && x < plot.to - slack && (root === null || Math.abs(x - root) > slack),
  )
  const pairs = byStyle(inner)
    .filter((xs) => xs.length === 2)
    .map(around)
  const [only, ...others] = underMiddle(pairs, enclosed)
  return only && others.length === 0 ? only : null
}

/** The middle zone: a shaded box, or the space between two lines; null where none can be told. */
export function findZone(structure: Structure, plot: Span, enclosed: Enclosed): Span | null {
  return filledZone(structure.extents, plot, enclosed) ?? linedZone(structure.rails, plot, enclosed)
}

/**
 * The shaded zone under the middle header of a plot whose ends are not drawn, or were lost: a scan in black and white drops
 * a pale panel.
 * Null where nothing shaded lies there.
 */
export function findLoneZone(structure: Structure, enclosed: Enclosed): Span | null {
  const beyond = BEYOND * (enclosed.high - enclosed.low)
  const guess = { from: enclosed.low - beyond, to: enclosed.high + beyond }
  const zone = filledZone(structure.extents, guess, enclosed)
  return zone && zone.from < enclosed.middle && zone.to > enclosed.middle ? zone : null
}
