/** Reads a plot whose rows hold a bar or a band: its two ends, the zone in the middle, whether it runs past the plot. */
import { centerX, gapX, height, overlapX, overlapY, unionAll, width } from '../../../pages/geometry'
import type { Box, Mark, Word } from '../../../pages/model'
import { difference, type Rgb, toRgb } from '../../page/color'
import type { Level } from '../../schema'
import { median } from '../sheet'
import { clipSign, isRun, isRunPart } from '../table/mark-words'
import type { Drawing } from './column-content'
import { withoutStrays } from './outlier-bars'
import { type Content, findLoneZone, findPlot, findZone, type Range } from './plot'
import { type Band, isThinVertical, type Structure } from './structure'

export type Clipped = 'left' | 'right' | 'both'

/** What was drawn in one row. */
export interface Stroke {
  /** Ends on the page; null where nothing, or no single thing, is drawn. */
  readonly range: Range | null
  readonly box: Box | null
  readonly why: 'no-mark' | 'several-marks' | null
  readonly how: 'text' | 'marks'
  readonly signs: readonly Sign[]
  /** The words of a run, where the band is written. */
  readonly runs: readonly Word[]
  /** True where the mark is a row of like signs, each drawn by itself. */
  readonly signed: boolean
}

/** An asterisk or arrow that says that a mark runs past its end. */
interface Sign {
  readonly side: 'left' | 'right' | 'any'
  readonly box: Box
  /** A drawn arrow head, which is part of the bar where it stands inside the plot. */
  readonly drawn: boolean
}

export interface BarReading {
  readonly level: Level | null
  readonly band: [number, number] | null
  readonly middle: [number, number] | null
  readonly clipped: Clipped | null
  readonly why: 'no-mark' | 'several-marks' | 'no-middle' | 'not-read' | null
  readonly box: Box | null
  readonly zoneBox: Box | null
  readonly how: 'text' | 'marks'
}

/** Parts of one bar leave no gap wider than this, in font sizes; parts of a broken one not wider than a part. */
const JOIN = 0.35
/** Pieces of one bar are at least this share of the tallest one's height. */
const SAME_HEIGHT = 0.5
/** What is this much fainter than the strongest mark of its row is its ground (a pale cell, a halo). */
const FAINT = 0.35
/** Small shapes beside the end of a bar, no larger than this in font sizes, are arrow heads. */
const ARROW = 1.3
/** A mark reaches an end of the plot when it stops no farther from it than this share of the plot. */
const AT_END = 0.05
/** What overshoots the plot by less than this share of its width ends at its end. */
const OVER = 0.015
/** Signs of clipping stand within this many font sizes of the plot's end. */
const SIGN_REACH = 2
/** Ends of bars that grow from one line agree within this share of the distance of the outer heads. */
const ROOT = 0.02
/** The edge of the zone counts as inside, give or take the rounding of coordinates: shares of the plot. */
const ON_EDGE = { text: 0.001, ocr: 0.004 }

/** How strongly a mark stands out from the paper. */
const strength = (mark: Mark, ground: Rgb): number => difference(toRgb(mark.color), ground) * mark.opacity

/** Joins parts that touch; gives the groups from left to right. */
function joinParts(boxes: readonly Box[], gap: number): Box[][] {
  const groups: Box[][] = []
  for (const box of [...boxes].sort((a, b) => a[0] - b[0])) {
    const group = groups.find((parts) => parts.some((part) => gapX(part, box) <= gap))
    if (group) group.push(box)
    else groups.push([box])
  }
  return groups
}

/** True for a row of pieces of one height with narrow gaps: a band drawn piece by piece. */
function isBroken(groups: readonly (readonly Box[])[]): boolean {
  const boxes = groups.map((group) => unionAll(group) as Box)
  const widest = Math.max(...boxes.map(width))
  const [lowest, tallest] = [Math.min(...boxes.map(height)), Math.max(...boxes.map(height))]
  return (
    lowest >= SAME_HEIGHT * tallest &&
    boxes.length >= 3 &&
    boxes.slice(1).every((box, k) => gapX(box, boxes[k] as Box) <= 1.5 * widest)
  )
}

/** A letter is higher than this share of the font size; lower pieces are the dashes of a line. */
const DASH = 0.33

/** True for four or more boxes of one size side by side with a little room between: letters drawn as shapes. */
function isRowOfSigns(boxes: readonly Box[], size: number): boolean {
  const sorted = [...boxes].sort((a, b) => a[0] - b[0])
  const usual = median(sorted.map(width))
  const even = sorted.filter((box) => Math.abs(width(box) - usual) < 0.4 * usual).length
  const gaps = sorted.slice(1).map((box, k) => box[0] - (sorted[k]?.[2] ?? 0))
  const high = median(sorted.map(height)) > DASH * size
  return sorted.length >= 4 && high && usual < size && even >= 0.7 * sorted.length && median(gaps) > 0.02 * size
}

/** A thin line upright and apart from everything else: a tick of an axis, not the cap of a bar. */
const isTick = (mark: Mark, all: readonly Mark[], size: number): boolean =>
  isThinVertical(mark.box, size) && all.every((other) => other === mark || gapX(other.box, mark.box) > 1)

/** A small shape that is no rectangle, beside a longer one: an arrow head. */
function isArrow({ box, shape }: Mark, all: readonly Box[], size: number): boolean {
  const [w, h] = [width(box), height(box)]
  if (shape !== 'path' || w > ARROW * size || h > 1.5 * ARROW * size) return false
  const others = all.filter((other) => other !== box)
  const body = unionAll(others)
  const apart = others.every((other) => overlapX(other, box) < 0.25 * w || width(other) < 0.25 * w)
  return apart && body !== null && width(body) > w && gapX(body, box) < size && overlapX(body, box) < 0.25 * w
}

/** Runs of one row: words that are runs, and the same sign written again and again with little room between. */
function findRuns(words: readonly Word[]): Word[] {
  const again = words.filter(
    (word) =>
      isRunPart(word) && words.filter((other) => isRunPart(other) && other.text[0] === word.text[0]).length >= 3,
  )
  return words.filter((word) => isRun(word) || again.includes(word))
}

/** The bar of one row from the marks and runs that are at their own place in it. */
export function findStroke(
  own: readonly Mark[],
  words: readonly Word[],
  band: Band,
  size: number,
  ground: Rgb,
): Stroke {
  const level = (box: Box) => overlapY(box, [0, band.from, 0, band.to]) > 0.5 * height(box)
  const runs = findRuns(words.filter((word) => level(word.box)))
  const signs: Sign[] = words.flatMap((word) => {
    const side = clipSign(word)
    return side && level(word.box) ? [{ side, box: word.box, drawn: false }] : []
  })
  const strongest = Math.max(0, ...own.map((mark) => strength(mark, ground)))
  const strong = own.filter((mark) => strength(mark, ground) >= FAINT * strongest)
  const inked = strong.some((mark) => !isThinVertical(mark.box, size))
    ? strong.filter((mark) => !isTick(mark, strong, size))
    : strong
  const how = runs.length > 0 ? 'text' : 'marks'
  const solid = [...inked.map((mark) => mark.box), ...runs.map((word) => word.box)]
  const signed = isRowOfSigns(
    inked.map((mark) => mark.box),
    size,
  )
  const arrows = signed ? [] : inked.filter((mark) => isArrow(mark, solid, size))
  const boxes =
    how === 'text' ? runs.map((word) => word.box) : inked.filter((m) => !arrows.includes(m)).map((m) => m.box)
  const groups = joinParts(boxes, JOIN * size)
  const bodies = groups.map((group) => unionAll(group) as Box)
  const all: Sign[] = [...signs, ...arrows.map(({ box }): Sign => ({ side: 'any', box, drawn: true }))]
  const single = bodies.length === 1 ? bodies[0] : isBroken(groups) || how === 'text' ? unionAll(bodies) : null
  if (!single)
    return {
      range: null,
      box: null,
      why: bodies.length === 0 ? 'no-mark' : 'several-marks',
      how,
      signs: all,
      runs,
      signed,
    }
  return { range: { from: single[0], to: single[2] }, box: single, why: null, how, signs: all, runs, signed }
}

/** Signs beside the ends of the plot, and marks that reach those ends. */
function clippedAt(stroke: Stroke, plot: Range, size: number): Clipped | null {
  if (!stroke.range) return null
  const span = plot.to - plot.from
  const reaches = {
    left: stroke.range.from - plot.from < AT_END * span,
    right: plot.to - stroke.range.to < AT_END * span,
  }
  const signed = (side: 'left' | 'right') =>
    stroke.signs.some((sign) => {
      if (sign.side !== 'any' && sign.side !== side) return false
      const x = centerX(sign.box)
      const end = side === 'left' ? plot.from : plot.to
      const outward = side === 'left' ? end - x : x - end
      return outward > -0.6 * size && outward < SIGN_REACH * size
    })
  const left = reaches.left && signed('left')
  const right = reaches.right && signed('right')
  if (left && right) return 'both'
  if (left) return 'left'
  return right ? 'right' : null
}

/** The end that all bars share; null where they do not grow from one line. */
export function commonEnd(ranges: readonly Range[], slack: number): number | null {
  const [first] = ranges
  if (!first) return null
  const shared = (end: number) =>
    ranges.every((range) => Math.abs(range.from - end) < slack || Math.abs(range.to - end) < slack)
  return [first.from, first.to].find(shared) ?? null
}

function levelOf(range: Range, zone: Range, slack: number, center: number | null): Level {
  const x =
    center === null
      ? (range.from + range.to) / 2
      : Math.abs(range.from - center) > Math.abs(range.to - center)
        ? range.from
        : range.to
  if (x < zone.from - slack) return 'lower'
  return x > zone.to + slack ? 'higher' : 'average'
}

/** A place just past an end of the plot is that end: half a line, a rounded number. */
const snap = (x: number): number => (x < 0 && x > -OVER ? 0 : x > 1 && x < 1 + OVER ? 1 : x)

/** Reads the rows of one block. `diverging`: bars elsewhere in the profile grow from a center line. */
export function readBars(
  drawing: Drawing,
  structure: Structure,
  drawn: readonly Stroke[],
  diverging: boolean,
): { rows: BarReading[]; grows: boolean | null } {
  const { table, bands, pitch } = drawing
  const { size } = table.sheet
  const { low, middle, high } = table.head.centers
  const sameEnd = ROOT * Math.abs(high - low)
  const strokes = table.sheet.source === 'ocr' ? withoutStrays(drawn, sameEnd) : drawn
  const ranges = strokes.flatMap((stroke) => (stroke.range ? [stroke.range] : []))
  const inner = ranges.filter((range) => range.to > low - 2 * pitch && range.from < high + 2 * pitch)
  const root = commonEnd(inner, sameEnd)
  const content: Content = { low, high, middle, marks: inner, root, free: table.free }
  const plot = findPlot(structure, content)
  const lost = plot === null && table.sheet.source === 'ocr'
  const zone = plot ? findZone(structure, plot, content) : lost ? findLoneZone(structure, content) : null
  const end = zone && root !== null && root > zone.from && root < zone.to ? root : null
  const certain = inner.length >= 2
  const center = end !== null && (certain || diverging) ? end : null
  const slack = ON_EDGE[table.sheet.source] * (plot ? plot.to - plot.from : Math.abs(high - low))
  const share = (x: number, range: Range) => snap((x - range.from) / (range.to - range.from))
  const pair = (range: Range, within: Range): [number, number] => [share(range.from, within), share(range.to, within)]
  const [top, bottom] = [Math.min(...bands.map((b) => b.from)), Math.max(...bands.map((b) => b.to))]
  const zoneBox: Box | null = zone ? [zone.from, top, zone.to, bottom] : null
  const rows = strokes.map((stroke): BarReading => {
    const common = { middle: plot && zone ? pair(zone, plot) : null, zoneBox, how: stroke.how, box: stroke.box }
    if (!stroke.range) return { ...common, level: null, band: null, clipped: null, why: stroke.why }
    const heads = stroke.signs.filter(
      ({ drawn, box }) => drawn && plot && centerX(box) > plot.from && centerX(box) < plot.to,
    )
    const visible = {
      from: Math.min(stroke.range.from, ...heads.map(({ box }) => box[0])),
      to: Math.max(stroke.range.to, ...heads.map(({ box }) => box[2])),
    }
    const level = zone ? levelOf(visible, zone, slack, center) : null
    // Places on an axis need its ends; a side of the zone does not.
    if (!plot) return { ...common, level, band: null, clipped: null, why: 'not-read' }
    return {
      ...common,
      band: pair(visible, plot),
      clipped: clippedAt(stroke, plot, size),
      level,
      why: zone ? null : 'no-middle',
    }
  })
  return { rows, grows: certain && zone ? end !== null : null }
}
