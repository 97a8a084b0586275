/** Where the marks of a three-lane profile stand: one lane a level, one mark a row. */
import { scaleBand } from 'd3'
import type { Level } from '../../lib/reports/schema'
import { type FrameSize, markStrips, type PlacedRow, type ProfileBlock, type ProfileRow, placeRows } from './rows.place'
import { hundredths } from './text'

export interface LaneRow extends ProfileRow {
  /** Null where it was not read. */
  readonly level: Level | null
}

export interface LanesRows {
  readonly blocks: readonly ProfileBlock<LaneRow>[]
  /** What the document calls the three, from left to right. */
  readonly words: Readonly<Record<Level, string>>
}

const order: readonly Level[] = ['lower', 'average', 'higher']
/** Wider lanes only make the eye travel. */
const widestLane = 132

export function placeLanes(rows: LanesRows, size: FrameSize) {
  const placed = placeRows(rows.blocks, size)
  const { x0 } = placed.plot
  const x1 = placed.narrow ? placed.plot.x1 : Math.min(placed.plot.x1, x0 + order.length * widestLane)
  const lanes = scaleBand(order, [x0, x1])
  const width = hundredths(lanes.bandwidth())
  const left = (level: Level): number => hundredths(lanes(level) ?? x0)
  const center = (level: Level): number => hundredths((lanes(level) ?? x0) + lanes.bandwidth() / 2)
  return {
    ...placed,
    width: x1,
    plot: { x0, x1 },
    /** The middle lane's shading. */
    zones: placed.blocks.flatMap((block) =>
      markStrips(placed, block.rows).map((strip) => ({ ...strip, x: left('average'), width })),
    ),
    /** The printed words, each over its lane. */
    heads: order.map((level) => ({ word: rows.words[level], x: center(level), anchor: 'middle' as const })),
    mark: ({ row, middle }: PlacedRow<LaneRow>) => row.level && { x: center(row.level), y: middle, level: row.level },
  }
}
