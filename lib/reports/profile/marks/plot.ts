/** The plot of a block: the range that holds the marks, and the zone in its middle. */
import { difference, toRgb } from '../../page/color'
import { lengthOf, middleOf, type Span } from '../span'
import type { Extent, Rail, Structure } from './structure'

/** What a plot must enclose. */
export interface Content {
  /** Centers of the outer heads: they stand over the plot. */
  readonly low: number
  readonly high: number
  /** Center of the middle head: it stands over the zone, or near it. */
  readonly middle: number
  readonly marks: readonly Span[]
  /** The line that all bars grow from; null where they float. */
  readonly root: number | null
  /** The part of the page that is free of labels and shares. */
  readonly free: readonly [number, number]
}

/** Marks and heads may stick out by this share of the plot's width (rounded numbers, half a line). */
const SLACK = 0.02
/** A few marks may overshoot the plot's ends visibly: this share of the marks, by this share of the width. */
const FEW_OUT = 0.1
const OVERSHOOT = 0.06
/** Neighboring lines are a grid when their distances differ by no more than this share. */
const EVEN = 0.12
/** A zone is never as wide as this share of its plot: that is its ground. */
const WIDEST_ZONE = 0.85
const NARROWEST_ZONE = 0.02
/** Lines closer to the plot's ends than this share of its width are its ends. */
const EDGE = 0.01

function encloses(range: Span, content: Content): boolean {
  const slack = SLACK * lengthOf(range)
  const inside = (x: number, by = slack) => x >= range.from - by && x <= range.to + by
  if (!inside(content.low) || !inside(content.high)) return false
  const out = content.marks.filter((mark) => !inside(mark.from) || !inside(mark.to))
  const reach = OVERSHOOT * lengthOf(range)
  const near = out.every((mark) => inside(mark.from, reach) && inside(mark.to, reach))
  return out.length === 0 || (near && out.length <= Math.max(1, FEW_OUT * content.marks.length))
}

/**
 * The outermost two of the rails that look alike, and of those among them that end with the rows: on a picture the
 * borders of the table look like those of the plot. Grid lines inside a wider plot give none.
 */
function railPairs(rails: readonly Rail[], wider: readonly Span[]): Span[] {
  const styles = [...new Set(rails.map((rail) => rail.style))]
  const groups = styles.flatMap((style) => {
    const alike = rails.filter((rail) => rail.style === style)
    return [alike, alike.filter((rail) => rail.ends)]
  })
  return groups.flatMap((group) => {
    const xs = group.map((rail) => rail.x).sort((a, b) => a - b)
    const [from, to] = [xs[0], xs.at(-1)]
    if (from === undefined || to === undefined || xs.length < 2) return []
    const step = (to - from) / (xs.length - 1)
    const grid =
      xs.length > 2 &&
      wider.some(
        (range) => Math.abs(from - range.from - step) < EVEN * step && Math.abs(range.to - to - step) < EVEN * step,
      )
    return grid ? [] : [{ from, to }]
  })
}

/** Fills whose lightness and hue differ by less than this are one color, scanned. */
const SAME_FILL = 0.03
/** Between a panel and the zone upon it there is no more than a line: this share of all three. */
const SEAM = 0.02

/** Panels that a zone upon them has cut in two: on a picture what lies under the zone is not seen. */
function cutPanels(extents: readonly Extent[]): Span[] {
  const fills = extents.filter(({ kind }) => kind === 'fill')
  return fills.flatMap((left) =>
    fills.flatMap((right) => {
      const all = { from: left.from, to: right.to }
      const [from, to] = [left.to, right.from]
      const slack = SEAM * lengthOf(all)
      if (to - from < NARROWEST_ZONE * lengthOf(all) || !sameColor(left, right)) return []
      const isCut = fills.some(
        (zone) => Math.abs(zone.from - from) < slack && Math.abs(zone.to - to) < slack && !sameColor(zone, left),
      )
      return isCut ? [all] : []
    }),
  )
}

const sameColor = (a: Extent, b: Extent): boolean => difference(toRgb(a.color), toRgb(b.color)) < SAME_FILL

/** The innermost frame, pair of ticks, axis or panel that encloses heads and marks; null where there is none. */
export function findPlot(structure: Structure, content: Content): Span | null {
  const within = (range: Span) => range.from > content.free[0] - 1 && range.to < content.free[1] + 1
  const extents: Span[] = structure.extents.map(({ from, to }) => ({ from, to }))
  const rails = structure.rails.filter((rail) => rail.x > content.free[0] - 1 && rail.x < content.free[1] + 1)
  const outer =
    rails.length > 1 ? [{ from: Math.min(...rails.map((r) => r.x)), to: Math.max(...rails.map((r) => r.x)) }] : []
  const candidates = [
    ...extents,
    ...cutPanels(structure.extents),
    ...railPairs(rails, [...extents, ...outer]),
    ...outer,
  ].filter((range) => within(range) && encloses(range, content))
  return candidates.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null
}

const strictlyInside = (range: Span, plot: Span): boolean =>
  range.from > plot.from + EDGE * 0.5 * lengthOf(plot) &&
  range.to < plot.to - EDGE * 0.5 * lengthOf(plot) &&
  lengthOf(range) < WIDEST_ZONE * lengthOf(plot) &&
  lengthOf(range) > NARROWEST_ZONE * lengthOf(plot)

/** How near the zone's middle is to the middle head, in shares of the plot. */
const offCenter = (range: Span, content: Content, plot: Span): number =>
  Math.abs(middleOf(range) - content.middle) / lengthOf(plot)

/** The strongest color wins where several fills could be the zone: a tint of the whole plot is paler. */
function filledZone(extents: readonly Extent[], plot: Span, content: Content): Span | null {
  const fills = extents.filter((extent) => extent.kind !== 'axis' && strictlyInside(extent, plot))
  const over = fills.filter((range) => range.from <= content.middle && range.to >= content.middle)
  const [best] = (over.length > 0 ? over : fills).sort(
    (a, b) => offCenter(a, content, plot) - offCenter(b, content, plot),
  )
  if (!best) return null
  const same = fills.filter(
    (fill) => difference(toRgb(fill.color), toRgb(best.color)) < 0.02 && Math.abs(fill.from - best.from) < 1,
  )
  return same.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? best
}

/** Two lines of one look, and only two; where there are several such pairs, the one with the middle head between. */
function linedZone(rails: readonly Rail[], plot: Span, content: Content): Span | null {
  const slack = EDGE * lengthOf(plot)
  const inner = rails.filter(
    ({ x }) =>
      x > plot.from + slack && x < plot.to - slack && (content.root === null || Math.abs(x - content.root) > slack),
  )
  const styles = [...new Set(inner.map((rail) => rail.style))]
  const pairs = styles.flatMap((style) => {
    const xs = inner
      .filter((rail) => rail.style === style)
      .map((rail) => rail.x)
      .sort((a, b) => a - b)
    const [from, to] = xs
    return xs.length === 2 && from !== undefined && to !== undefined ? [{ from, to }] : []
  })
  const over = pairs.filter(({ from, to }) => from <= content.middle && to >= content.middle)
  const [only, ...others] = over.length > 0 ? over : pairs
  return only && others.length === 0 ? only : null
}

/** The middle zone: a shaded box, or the space between two lines; null where none can be told. */
export function findZone(structure: Structure, plot: Span, content: Content): Span | null {
  return filledZone(structure.extents, plot, content) ?? linedZone(structure.rails, plot, content)
}

/** Where no plot is seen: it reaches past the outer heads by this share of their distance, at a guess. */
const BEYOND = 0.5

/**
 * The shaded zone under the middle head of a plot whose ends were lost: a scan in black and white drops a pale panel.
 * Null where nothing shaded lies there.
 */
export function findLoneZone(structure: Structure, content: Content): Span | null {
  const beyond = BEYOND * (content.high - content.low)
  const guess = { from: content.low - beyond, to: content.high + beyond }
  const zone = filledZone(structure.extents, guess, content)
  return zone && zone.from < content.middle && zone.to > content.middle ? zone : null
}
