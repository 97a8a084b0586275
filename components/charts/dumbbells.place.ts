/** Where the two figures of a percent report stand: the comparison group's and one's own, on one scale of percent. */
import { range, scaleLinear } from 'd3'
import type { Level } from '../../lib/reports/schema'
import { type FrameSize, type PlacedRow, type ProfileBlock, type ProfileRow, placeRows } from './rows.place'
import { hundredths } from './text'

export interface DumbbellRow extends ProfileRow {
  readonly level: Level | null
  readonly own: number | null
  readonly comparison: number | null
}

export interface DumbbellsRows {
  readonly blocks: readonly ProfileBlock<DumbbellRow>[]
  /** What the two are called, said once, on the first row that has both. */
  readonly ownWord: string
  readonly comparisonWord: string
}

interface End {
  readonly x: number
  readonly text: string
  readonly textX: number
  readonly anchor: 'start' | 'end'
}

export interface Dumbbell {
  readonly y: number
  readonly own: End | null
  readonly comparison: End | null
}

/** Room for a number with its word outside the outermost mark. */
const inset = 66
/** Half a mark and a little air, before its number. */
const markGap = 11
/** The scale never shows less than this many percent, so that small differences look small. */
const leastSpan = 40

/** Whole tens around all figures, within 0 to 100. */
function bounds(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 100]
  const low = Math.floor(Math.min(...values) / 10) * 10
  const high = Math.ceil(Math.max(...values) / 10) * 10
  const missing = Math.max(0, leastSpan - (high - low))
  const from = Math.max(0, Math.min(low - Math.floor(missing / 20) * 10, 100 - leastSpan))
  return [from, Math.min(100, Math.max(high, from + leastSpan))]
}

export function placeDumbbells(rows: DumbbellsRows, size: FrameSize) {
  const placed = placeRows(rows.blocks, size)
  const all = rows.blocks.flatMap((block) => block.rows)
  const exact = scaleLinear(bounds(all.flatMap((row) => [row.own, row.comparison]).filter((value) => value !== null)), [
    placed.plot.x0 + inset,
    placed.plot.x1 - inset,
  ])
  const scale = (percent: number): number => hundredths(exact(percent))
  const named = all.find((row) => row.own !== null && row.comparison !== null)
  return {
    ...placed,
    ticks: range(exact.domain()[0] ?? 0, (exact.domain()[1] ?? 100) + 1, 10).map((value) => ({
      x: scale(value),
      value,
    })),
    mark: ({ row, middle }: PlacedRow<DumbbellRow>): Dumbbell => {
      /** The greater of the two has its number at the right, so that the numbers never meet. */
      const ownRight = row.own === null || row.comparison === null || row.own >= row.comparison
      const end = (value: number | null, word: string, right: boolean): End | null =>
        value === null
          ? null
          : {
              x: scale(value),
              text: row === named ? `${word} ${value}` : String(value),
              textX: scale(value) + (right ? markGap : -markGap),
              anchor: right ? 'start' : 'end',
            }
      return {
        y: middle,
        own: end(row.own, rows.ownWord, ownRight),
        comparison: end(row.comparison, rows.comparisonWord, !ownRight),
      }
    },
  }
}
