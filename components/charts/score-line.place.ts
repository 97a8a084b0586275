/**
 * Where everything of the score line stands: the norm table as it is, the score with its standard error, the minimum
 * to pass, and the middle half of people who matched, on one common scale.
 */
import { scaleLinear } from 'd3'
import { hundredths, textWidth, wrapText } from '../../lib/drawing/text'
import { type Flag, placeFlags } from './flags'

/** A step of the norm table: the percent of the group whose score lies in it, and how much of it is below the reader. */
export interface NormStep {
  readonly from: number
  readonly to: number
  readonly share: number
  /** 0 to 1. */
  readonly below: number
  /** False where the table does not say how the share is spread over the step. */
  readonly resolved: boolean
}

interface LabeledPlace {
  readonly at: number
  readonly label: string
}

export interface MiddleHalf {
  readonly label: string
  /** Null where only the middle is known (a mean without quartiles). */
  readonly q1: number | null
  readonly middle: number
  readonly q3: number | null
  /** True for a score with its likely range, drawn as a dot on it. */
  readonly estimate?: boolean
  /** Middle of people who did not match, as a ring. */
  readonly notMatched?: number | null
}

export interface ScoreLineRows {
  /** The part of the scale that is shown. */
  readonly axis: readonly [number, number]
  /** Null where there is none yet. */
  readonly score: LabeledPlace | null
  /** A range to aim at, through the line and all lanes. */
  readonly target?: { readonly from: number; readonly to: number; readonly label: string }
  /** Score -/+ standard error. */
  readonly range: readonly [number, number] | null
  readonly steps: readonly NormStep[]
  /** Whose distribution the steps are. */
  readonly stepsLabel: string | null
  readonly minimum: LabeledPlace | null
  /** One lane each beneath the line. */
  readonly middleHalves: readonly MiddleHalf[]
}

export interface Bin {
  /** Where the step of the table that it is a part of begins. */
  readonly step: number
  readonly from: number
  readonly to: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Below the reader's score, above it, or a gap in the table that cannot be divided. */
  readonly part: 'lower' | 'higher' | 'undivided'
}

export interface Lane {
  readonly y: number
  readonly bar: { readonly x: number; readonly width: number } | null
  readonly middle: number
  /** True where the middle is a dot: an estimate. */
  readonly estimate: boolean
  readonly notMatched: number | null
  /** The score's line where it passes the lane, clear of any text above. */
  readonly score: { readonly from: number; readonly to: number }
  /** `y` is the middle of the first line. */
  readonly text: {
    readonly lines: readonly string[]
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'end'
  }
}

const labelSize = 13
/** Height of a row of text. */
export const labelRow = 18
/** Clear space at both ends, so that a mark and a tick's number at the very end are whole. */
const side = 16
/** Height of the tallest step of the distribution, as a share of the width and within limits. */
const plotShare = 0.06
const plotLimits = [60, 84] as const
/** Least distance of two tick labels. */
const tickGap = 80
/** From the baseline, with the range lying on it, to what comes beneath. */
const beneathBaseline = 16
const laneHeight = 26
const laneTextHeight = 20
const tickHeight = 22
/** Width of a target that is one score. */
const leastTarget = 4
/** Half the width of the ring of people who did not match. */
const ring = 5
/** Clear space between a lane's mark and its label. */
const laneGap = 10

/** The steps of the norm table as bars whose area is the share, the one with the score in it cut there. */
function placeBins({ steps, axis }: ScoreLineRows, x: (score: number) => number, plotHeight: number): Bin[] {
  const peopled = steps.filter((step) => step.share > 0 && step.to > axis[0] && step.from < axis[1])
  const density = (step: NormStep): number => step.share / (step.to - step.from)
  const most = Math.max(0, ...peopled.map(density))
  return peopled.flatMap((step) => {
    const height = hundredths((density(step) / most) * plotHeight)
    const bar = (from: number, to: number, part: Bin['part']): Bin => ({
      step: step.from,
      from,
      to,
      x: x(Math.max(axis[0], from)),
      y: -height,
      width: hundredths(x(Math.min(axis[1], to)) - x(Math.max(axis[0], from))),
      height,
      part,
    })
    if (step.below >= 1) return [bar(step.from, step.to, 'lower')]
    if (step.below <= 0) return [bar(step.from, step.to, 'higher')]
    if (!step.resolved) return [bar(step.from, step.to, 'undivided')]
    const cut = step.from + step.below * (step.to - step.from)
    return [bar(step.from, cut, 'lower'), bar(cut, step.to, 'higher')]
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
  let passed = top - beneathBaseline
  return rows.middleHalves.map((half) => {
    const width = textWidth(half.label, labelSize)
    const start = Math.min(x(half.q1 ?? half.middle), half.notMatched == null ? right : x(half.notMatched) - ring)
    const end = x(half.q3 ?? half.middle)
    const scoreX = rows.score === null ? null : x(rows.score.at)
    const aim = rows.target === undefined ? null : { from: x(rows.target.from), to: x(rows.target.to) }
    /** A label may not lie under the line that comes down from the score, nor on the target. */
    const clear = (from: number, to: number): boolean =>
      (scoreX === null || scoreX < from - 4 || scoreX > to + 4) && (aim === null || aim.to < from || aim.from > to)
    const leftEnd = start - laneGap
    const rightStart = end + laneGap
    let text: Lane['text']
    if (rightStart + width <= right && clear(rightStart, rightStart + width)) {
      y += laneHeight / 2
      text = { lines: [half.label], x: rightStart, y, anchor: 'start' }
    } else if (leftEnd - width >= left && clear(leftEnd - width, leftEnd)) {
      y += laneHeight / 2
      text = { lines: [half.label], x: leftEnd, y, anchor: 'end' }
    } else {
      const lines = wrapText(half.label, right - left, labelSize)
      y += laneTextHeight / 2
      text = { lines, x: Math.max(left, Math.min(start, right - width)), y, anchor: 'start' }
      y += (lines.length - 1) * labelRow + laneTextHeight / 2 + laneHeight / 2
      passed = y - laneHeight / 2
    }
    const lane: Lane = {
      y,
      bar: half.q1 === null || half.q3 === null ? null : { x: x(half.q1), width: hundredths(end - x(half.q1)) },
      middle: x(half.middle),
      estimate: half.estimate ?? false,
      notMatched: half.notMatched == null ? null : x(half.notMatched),
      score: { from: passed, to: y + laneHeight / 2 - 2 },
      text,
    }
    y += laneHeight / 2
    passed = lane.score.to
    return lane
  })
}

/**
 * Places the score line in a frame of the given width.
 *
 * @param size `width` in pixels; the height follows from what has to be shown
 */
export function placeScoreLine(rows: ScoreLineRows, size: { readonly width: number }) {
  const left = side
  const right = size.width - side
  const scale = scaleLinear(rows.axis, [left, right])
  const x = (score: number): number => hundredths(scale(score))
  const within = (score: number): number => Math.max(rows.axis[0], Math.min(rows.axis[1], score))

  const plotHeight = Math.max(plotLimits[0], Math.min(plotLimits[1], size.width * plotShare))
  const bins = placeBins(rows, x, plotHeight)
  const { score, target, minimum } = rows
  const flags = placeFlags(
    [
      ...(score === null ? [] : [{ id: 'score', text: score.label, x: x(score.at), bold: true }]),
      ...(target === undefined
        ? []
        : [{ id: 'target', text: target.label, x: x((target.from + target.to) / 2), bold: true }]),
      ...(minimum === null ? [] : [{ id: 'minimum', text: minimum.label, x: x(minimum.at) }]),
      ...(rows.stepsLabel === null || bins.length === 0 ? [] : [{ id: 'steps', text: rows.stepsLabel, x: null }]),
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
    score: score === null ? null : x(score.at),
    target:
      target === undefined
        ? null
        : {
            x: x(target.from) - leastTarget / 2,
            width: hundredths(x(target.to) - x(target.from)) + leastTarget,
            top: baseline + (flags.find((flag) => flag.id === 'target')?.line?.top ?? -plotHeight / 2),
            bottom: beneath,
          },
    range:
      rows.range === null
        ? null
        : { x: x(within(rows.range[0])), width: hundredths(x(within(rows.range[1])) - x(within(rows.range[0]))) },
    flags: flags.map(down),
    lanes,
    ticks: scale.ticks(Math.max(2, Math.floor(size.width / tickGap))).map((value) => ({ x: x(value), value })),
    tickY,
  }
}
