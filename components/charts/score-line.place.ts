/**
 * Where everything of the score line stands: the norm table as it is, the score with its standard error, the minimum
 * to pass, the group's mean, and the middle half of those who matched, on one common scale.
 */
import { scaleLinear } from 'd3'
import { type Flag, placeFlags } from './flags'
import { textWidth } from './text'

/** A published point of a norm table: a score, and the percent of the group who scored lower. */
export type NormPoint = readonly [score: number, percentLower: number]

export interface MiddleHalf {
  readonly label: string
  /** Null where only the middle is known (a mean without quartiles). */
  readonly q1: number | null
  readonly middle: number
  readonly q3: number | null
}

export interface ScoreLineRows {
  readonly score: number
  /** What the score is called on the line ("you"). */
  readonly scoreLabel: string
  /** Score -/+ standard error. */
  readonly range: readonly [number, number] | null
  readonly norm: readonly NormPoint[]
  /** Name of the group whose distribution is drawn. */
  readonly normLabel: string | null
  /** Width of the steps in which the table is published; a wider gap is drawn as not divided. */
  readonly normStep: number
  readonly minimum: number | null
  readonly mean: number | null
  readonly middleHalves: readonly MiddleHalf[]
  /** The part of the scale that is always shown, and the ends of the scale itself. */
  readonly axis: { readonly from: number; readonly to: number; readonly least: number; readonly most: number }
}

export interface Bin {
  readonly from: number
  readonly to: number
  /** Percent of the group within the step. */
  readonly share: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Below the reader's score, above it, or a gap in the table that cannot be divided. */
  readonly part: 'lower' | 'higher' | 'undivided'
}

export interface Lane {
  readonly label: string
  readonly y: number
  readonly bar: { readonly x: number; readonly width: number } | null
  readonly middle: number
  readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
}

export interface ScoreLinePlaced {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly bins: readonly Bin[]
  readonly score: number
  readonly range: { readonly x: number; readonly width: number } | null
  readonly flags: readonly Flag[]
  readonly lanes: readonly Lane[]
  readonly ticks: readonly { readonly x: number; readonly value: number }[]
  readonly tickY: number
}

/** Font size of every label, and the height of a row of it. */
export const labelSize = 13
const labelRow = 18
/** Clear space at both ends, so that a mark at the very end is whole. */
const side = 10
/** Height of the tallest step of the distribution. */
const plotHeight = 104
/** Least distance of two tick labels. */
const tickGap = 80
/** From the baseline, with the range lying on it, to what comes beneath. */
const beneathBaseline = 16
const laneHeight = 26
const laneTextHeight = 20
const tickHeight = 22
/** Clear space between a lane's mark and its label. */
const laneGap = 10

function bounds(rows: ScoreLineRows): [number, number] {
  const { from, to, least, most } = rows.axis
  const peopled = rows.norm.filter((point, index) => {
    const before = rows.norm[index - 1]?.[1] ?? 0
    const after = rows.norm[index + 1]?.[1] ?? point[1]
    return after > point[1] || point[1] > before
  })
  const values = [
    rows.score,
    ...(rows.range ?? []),
    rows.minimum ?? rows.score,
    ...rows.middleHalves.flatMap((half) => [half.q1 ?? half.middle, half.q3 ?? half.middle]),
    ...peopled.map((point) => point[0]),
  ]
  const clamp = (value: number): number => Math.max(least, Math.min(most, value))
  const low = Math.min(from, Math.floor(clamp(Math.min(...values)) / 10) * 10)
  const high = Math.max(to, Math.ceil(clamp(Math.max(...values)) / 10) * 10)
  return [low, high]
}

/** The steps of the norm table as bars whose area is the share, the one with the score in it cut there. */
function placeBins(rows: ScoreLineRows, x: (score: number) => number, baseline: number): Bin[] {
  const steps = rows.norm.slice(1).flatMap((end, index) => {
    const start = rows.norm[index]
    if (start === undefined || end[1] <= start[1]) return []
    return [
      { from: start[0], to: end[0], share: end[1] - start[1], density: (end[1] - start[1]) / (end[0] - start[0]) },
    ]
  })
  const most = Math.max(0, ...steps.map((step) => step.density))
  return steps.flatMap((step) => {
    const height = (step.density / most) * plotHeight
    const bar = (from: number, to: number, part: Bin['part']): Bin => ({
      from: step.from,
      to: step.to,
      share: step.share,
      x: x(from),
      y: baseline - height,
      width: x(to) - x(from),
      height,
      part,
    })
    if (rows.score >= step.to) return [bar(step.from, step.to, 'lower')]
    if (rows.score <= step.from) return [bar(step.from, step.to, 'higher')]
    if (step.to - step.from > rows.normStep) return [bar(step.from, step.to, 'undivided')]
    return [bar(step.from, rows.score, 'lower'), bar(rows.score, step.to, 'higher')]
  })
}

/** One lane a specialty: its bar, and its label beside the bar, or above where neither side has room. */
function placeLanes(
  rows: ScoreLineRows,
  x: (score: number) => number,
  top: number,
  left: number,
  right: number,
): Lane[] {
  let y = top
  return rows.middleHalves.map((half) => {
    const width = textWidth(half.label, labelSize)
    const start = x(half.q1 ?? half.middle)
    const end = x(half.q3 ?? half.middle)
    const scoreX = x(rows.score)
    /** A label may not lie under the line that comes down from the score. */
    const clear = (from: number, to: number): boolean => scoreX < from - 4 || scoreX > to + 4
    const leftEnd = start - laneGap
    const rightStart = end + laneGap
    let text: Lane['text']
    if (rightStart + width <= right && clear(rightStart, rightStart + width)) {
      y += laneHeight / 2
      text = { x: rightStart, y, anchor: 'start' }
    } else if (leftEnd - width >= left && clear(leftEnd - width, leftEnd)) {
      y += laneHeight / 2
      text = { x: leftEnd, y, anchor: 'end' }
    } else {
      const fromStart = Math.min(start, right - width)
      y += laneTextHeight / 2
      text = { x: Math.max(left, fromStart), y, anchor: 'start' }
      y += laneTextHeight / 2 + laneHeight / 2
    }
    const lane: Lane = {
      label: half.label,
      y,
      bar: half.q1 === null || half.q3 === null ? null : { x: start, width: end - start },
      middle: x(half.middle),
      text,
    }
    y += laneHeight / 2
    return lane
  })
}

/**
 * Places the score line in a frame of the given width.
 *
 * @param size `width` in pixels; the height follows from what has to be shown
 */
export function placeScoreLine(rows: ScoreLineRows, size: { readonly width: number }): ScoreLinePlaced {
  const left = side
  const right = size.width - side
  const [low, high] = bounds(rows)
  const scale = scaleLinear([low, high], [left, right])
  const x = (score: number): number => scale(score)
  const clamped = (score: number): number => Math.max(rows.axis.least, Math.min(rows.axis.most, score))

  const bins = placeBins(rows, x, 0)
  const request = (id: string, text: string, value: number | null) =>
    value === null ? [] : [{ id, text, x: x(value) }]
  const rangeText = rows.range === null ? '' : ` (${rows.range[0]} to ${rows.range[1]})`
  const flags = placeFlags(
    [
      { id: 'score', text: `${rows.scoreLabel} ${rows.score}${rangeText}`, x: x(rows.score), bold: true },
      ...request('minimum', `minimum to pass ${rows.minimum}`, rows.minimum),
      ...request('mean', `mean ${rows.mean}`, rows.mean),
      ...(rows.normLabel === null || bins.length === 0 ? [] : [{ id: 'norm', text: rows.normLabel, x: null }]),
    ],
    {
      left,
      right,
      // The range lies on the baseline and is half as high above it.
      base: -8,
      row: labelRow,
      size: labelSize,
      ceiling: (x0, x1) =>
        Math.min(0, ...bins.filter((bin) => bin.x < x1 && bin.x + bin.width > x0).map((bin) => bin.y)),
    },
  )
  const top = Math.min(-plotHeight / 2, ...flags.map((flag) => flag.box[1]), ...bins.map((bin) => bin.y))
  const baseline = Math.ceil(-top) + 2

  const lanes = placeLanes(rows, x, baseline + beneathBaseline, left, right)
  const beneath = Math.max(baseline + beneathBaseline, ...lanes.map((lane) => lane.y + laneHeight / 2))
  const tickY = beneath + tickHeight - 6
  const down = (flag: Flag): Flag => ({
    ...flag,
    y: flag.y + baseline,
    line: flag.line && { x: flag.line.x, top: flag.line.top + baseline },
    box: [flag.box[0], flag.box[1] + baseline, flag.box[2], flag.box[3] + baseline],
  })

  return {
    width: size.width,
    height: tickY + 6,
    left,
    right,
    baseline,
    bins: bins.map((bin) => ({ ...bin, y: bin.y + baseline })),
    score: x(rows.score),
    range:
      rows.range === null
        ? null
        : { x: x(clamped(rows.range[0])), width: x(clamped(rows.range[1])) - x(clamped(rows.range[0])) },
    flags: flags.map(down),
    lanes,
    ticks: scale.ticks(Math.max(2, Math.floor(size.width / tickGap))).map((value) => ({ x: x(value), value })),
    tickY,
  }
}
