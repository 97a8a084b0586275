/**
 * Where the middle halves of those who matched stand, a row a specialty, with the reader's score and its range across
 * all of them on one scale.
 */
import { extent, scaleLinear } from 'd3'
import {
  type FrameSize,
  markStrips,
  type PlacedRow,
  type ProfileBlock,
  type ProfileRow,
  placeRows,
  type RowsPlaced,
  type Strip,
} from './rows.place'
import { hundredths, textWidth } from './text'

export interface QuartileRow extends ProfileRow {
  /** Null where only the middle is known: a mean, or a median without quartiles. */
  readonly q1: number | null
  readonly q3: number | null
  /** Median or mean of those who matched. */
  readonly middle: number
  /** The same of those who did not; null where it is not known or withheld. */
  readonly notMatched: number | null
}

export interface QuartilesRows {
  /** One block an edition and statistic: a mean and a median never share one. */
  readonly blocks: readonly ProfileBlock<QuartileRow>[]
  readonly score: { readonly at: number; readonly label: string } | null
  /** Score -/+ standard error. */
  readonly range: readonly [number, number] | null
}

export interface QuartileMark {
  readonly y: number
  readonly bar: { readonly x: number; readonly width: number } | null
  readonly middle: number
  readonly notMatched: number | null
}

export interface QuartilesPlaced extends RowsPlaced<QuartileRow> {
  readonly heads: readonly {
    readonly word: string
    readonly x: number
    readonly anchor: 'start' | 'middle' | 'end'
    readonly you?: boolean
  }[]
  /** The range, in the strips where marks stand. */
  readonly zones: readonly (Strip & { readonly x: number; readonly width: number })[]
  /** The reader's line, in the same strips: labels that lie between stay clear of it. */
  readonly score: { readonly x: number; readonly strips: readonly Strip[] } | null
  readonly mark: (row: PlacedRow<QuartileRow>) => QuartileMark
}

/** The scale never shows fewer points than this, so that small differences look small. */
const leastSpan = 40
/** Room for half a tick's number, and for a mark, at both ends of the scale. */
const inset = 16
const headSize = 13
const tickStep = 10
/** Least clear space between two heads. */
const headGap = 8
/** Fewer pixels between two ticks than this, and every other one goes. */
const tickPitch = 44

/** Whole fives around everything that is drawn. */
function bounds({ blocks, score, range }: QuartilesRows): [number, number] {
  const values = blocks
    .flatMap((block) => block.rows)
    .flatMap((row) => [row.q1, row.q3, row.middle, row.notMatched])
    .concat(score?.at ?? null, range ?? [])
    .filter((value) => value !== null)
  const [low = 0, high = low] = extent(values)
  const missing = Math.max(0, leastSpan - (high - low)) / 2
  return [Math.floor((low - missing) / 5) * 5, Math.ceil((high + missing) / 5) * 5]
}

export function placeQuartiles(rows: QuartilesRows, size: FrameSize): QuartilesPlaced {
  const placed = placeRows(rows.blocks, size)
  const ends = [placed.plot.x0 + inset, placed.plot.x1 - inset]
  const scale = scaleLinear(bounds(rows), ends)
  const x = (score: number): number => hundredths(scale(score))
  const score = rows.score === null ? null : x(rows.score.at)

  const step = x(tickStep) - x(0) < tickPitch ? 2 * tickStep : tickStep
  const half = rows.score === null ? 0 : textWidth(rows.score.label, headSize, true) / 2
  /** The score's label stands among the ticks, within the frame; ticks that it would touch are left out. */
  const youX = score === null ? null : Math.max(placed.plot.x0 + half, Math.min(score, placed.plot.x1 - half))
  const [from = 0, to = 0] = scale.domain()
  const ticks = Array.from({ length: Math.floor(to / step) - Math.ceil(from / step) + 1 }, (_, index) => {
    const value = (Math.ceil(from / step) + index) * step
    return { word: String(value), x: x(value), anchor: 'middle' as const }
  }).filter((tick) => youX === null || Math.abs(tick.x - youX) > half + textWidth(tick.word, headSize) / 2 + headGap)

  const range =
    rows.range === null ? null : { x: x(rows.range[0]), width: hundredths(x(rows.range[1]) - x(rows.range[0])) }
  const strips = placed.blocks.flatMap((block) => markStrips(placed, block.rows))
  return {
    ...placed,
    score: score === null ? null : { x: score, strips },
    heads:
      rows.score === null || youX === null
        ? ticks
        : [...ticks, { word: rows.score.label, x: hundredths(youX), anchor: 'middle', you: true }],
    zones: range === null ? [] : strips.map((strip) => ({ ...strip, ...range })),
    mark: ({ row, middle }) => ({
      y: middle,
      bar: row.q1 === null || row.q3 === null ? null : { x: x(row.q1), width: hundredths(x(row.q3) - x(row.q1)) },
      middle: x(row.middle),
      notMatched: row.notMatched === null ? null : x(row.notMatched),
    }),
  }
}
