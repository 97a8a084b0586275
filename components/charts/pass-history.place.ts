/**
 * Where the steps of a minimum passing score stand over time: a staircase, each step labeled directly. Minima have only
 * ever risen (a test of the data holds them to it), so that below a step and left of it there is always room.
 */
import { curveStepAfter, line, scaleLinear, scaleUtc, utcYear } from 'd3'
import { hundredths, textWidth } from '../../lib/drawing/text'

interface PassHistoryStep {
  readonly minimum: number
  /** `YYYY-MM-DD`; null where the first day is not known: only the first step. */
  readonly from: string | null
  /** Said behind the number: "from Jul 1, 2025". */
  readonly words: string
}

export interface PassHistoryRows {
  /** Oldest first. */
  readonly steps: readonly PassHistoryStep[]
  /** Last day of the first step, where its start is not known. */
  readonly firstUntil: string | null
  /** The day up to which the figures are known. */
  readonly until: string
}

const labelSize = 13
const labelGap = 7
/** A step whose label has no line of its own beneath it would run into the next. */
const pixelsPerPoint = 6.5
const top = 20
/** Room beneath the lowest step for its label. */
const underLowest = 34
const tickRow = 24
/** Least distance of two names of years. */
const yearGap = 56
/** How far back the picture goes before the first day that is known. */
const yearsBefore = 2

const day = (date: string): Date => new Date(`${date}T00:00:00Z`)

export function placePassHistory(rows: PassHistoryRows, { width }: { readonly width: number }) {
  const { steps, firstUntil, until } = rows
  const minima = steps.map(({ minimum }) => minimum)
  const lowest = Math.min(...minima)
  const highest = Math.max(...minima)
  const firstKnown = steps.find(({ from }) => from !== null)?.from ?? firstUntil ?? until
  const start = steps[0]?.from == null ? utcYear.offset(day(firstUntil ?? firstKnown), -yearsBefore) : day(firstKnown)
  const scaleX = scaleUtc([start, day(until)], [0, width])
  const baseline = top + (highest - lowest) * pixelsPerPoint + underLowest
  const scaleY = scaleLinear([lowest, highest], [baseline - underLowest, top])
  const y = (minimum: number): number => hundredths(scaleY(minimum))

  const placed = steps.map((step) => {
    const x = step.from === null ? 0 : hundredths(scaleX(day(step.from)))
    const indent = step.from === null ? 0 : labelGap
    const fits = x + indent + textWidth(`${step.minimum} ${step.words}`, labelSize, true) <= width
    return {
      step,
      x,
      y: y(step.minimum),
      // Beneath its own line where there is room to the right, else to the left of the riser.
      labelX: fits ? x + indent : x - labelGap,
      labelY: fits ? y(step.minimum) + 17 : y(step.minimum) + 4,
      anchor: fits ? ('start' as const) : ('end' as const),
    }
  })
  const known = placed.filter(({ step }) => step.from !== null)
  const first = placed[0]
  const unknownStart = first !== undefined && first.step.from === null
  const lead = unknownStart ? [{ x: known[0]?.x ?? 0, y: first.y }] : []
  const end = { x: width, y: placed.at(-1)?.y ?? baseline }
  const stairs = line<{ x: number; y: number }>(
    ({ x }) => x,
    (point) => point.y,
  ).curve(curveStepAfter)
  const years = utcYear.range(utcYear.ceil(start), day(until))
  const every = Math.max(1, Math.ceil((years.length * yearGap) / width))
  return {
    height: baseline + tickRow,
    baseline,
    /** The staircase as the path of an SVG. */
    path: stairs([...lead, ...known, end]) ?? '',
    /** The same line before the first day that is known; null where all are. */
    before: unknownStart ? { x0: 0, x1: known[0]?.x ?? width, y: first.y } : null,
    steps: placed,
    ticks: years
      .filter((_, index) => index % every === 0)
      .map((year) => ({ x: hundredths(scaleX(year)), label: String(year.getUTCFullYear()) })),
    tickY: baseline + 16,
  }
}
