/** Where bars and bands stand, as the document drew them: on an axis without numbers, with its middle zone. */
import { scaleLinear } from 'd3'
import type { Area, Level } from '../../lib/reports/schema'
import {
  type FrameSize,
  markStrips,
  type PlacedRow,
  type ProfileBlock,
  type ProfileRow,
  placeRows,
  trailingWidth,
} from './rows.place'
import { hundredths } from './text'

export interface BandRow extends ProfileRow {
  /** Said by the symbol at the right. */
  readonly level: Level | null
  /** The mark's ends and the middle zone: 0 = left end of the plot, 1 = its right end. */
  readonly band: readonly [number, number] | null
  readonly middle: readonly [number, number] | null
  readonly clipped: Area['clipped']
}

export interface BandsRows {
  readonly blocks: readonly ProfileBlock<BandRow>[]
  readonly words: Readonly<Record<Level, string>>
  /** `bars` as a bar, `bands` as the run of X characters that the old report prints. */
  readonly drawn: 'bars' | 'bands'
}

export interface BandMark {
  readonly x: number
  readonly width: number
  readonly y: number
  /** Where the X characters of a run stand; empty for a bar. */
  readonly crosses: readonly number[]
  /** Where an arrow says that the mark runs past the plot. */
  readonly arrows: readonly { readonly x: number; readonly towards: 'left' | 'right' }[]
}

/** Distance of two X characters of a run. */
const crossPitch = 7
/** Room for an arrow at either end of the plot. */
const arrowRoom = 12

interface ZoneRun {
  readonly zone: readonly [number, number]
  readonly rows: PlacedRow<BandRow>[]
}

/** Rows that follow each other and share a middle zone; rows without one belong to none. */
function runsOfZone(rows: readonly PlacedRow<BandRow>[]): ZoneRun[] {
  const runs: ZoneRun[] = []
  for (const [index, placed] of rows.entries()) {
    const zone = placed.row.middle
    const before = rows[index - 1]?.row.middle ?? null
    if (zone === null) continue
    if (before !== null && before[0] === zone[0] && before[1] === zone[1]) runs.at(-1)?.rows.push(placed)
    else runs.push({ zone, rows: [placed] })
  }
  return runs
}

export function placeBands(rows: BandsRows, size: FrameSize) {
  const placed = placeRows(rows.blocks, { ...size, trailing: trailingWidth })
  const plot = { x0: placed.plot.x0 + arrowRoom, x1: placed.plot.x1 - arrowRoom }
  // A mark or zone that was read a little past the plot ends at its edge.
  const scale = scaleLinear([0, 1], [plot.x0, plot.x1]).clamp(true)
  const x = (share: number): number => hundredths(scale(share))

  const zones = placed.blocks.flatMap((block) =>
    runsOfZone(block.rows).flatMap(({ zone: [from, to], rows: run }) =>
      markStrips(placed, run).map((strip) => ({ ...strip, x: x(from), width: hundredths(x(to) - x(from)) })),
    ),
  )

  const first = rows.blocks.flatMap((block) => block.rows).find((row) => row.middle !== null)?.middle ?? null
  return {
    ...placed,
    plot,
    /** Middle zones, one a run of rows that share it. */
    zones,
    /** Center of the column of level symbols. */
    symbolX: size.width - trailingWidth / 2,
    heads: [
      { word: rows.words.lower, x: plot.x0, anchor: 'start' as const },
      ...(first === null
        ? []
        : [{ word: rows.words.average, x: x((first[0] + first[1]) / 2), anchor: 'middle' as const }]),
      { word: rows.words.higher, x: plot.x1, anchor: 'end' as const },
    ],
    mark: ({ row, middle }: PlacedRow<BandRow>): BandMark | null => {
      if (row.band === null) return null
      const from = x(row.band[0])
      const width = hundredths(x(row.band[1]) - from)
      const count = Math.max(1, Math.round(width / crossPitch))
      const left = row.clipped === 'left' || row.clipped === 'both'
      const right = row.clipped === 'right' || row.clipped === 'both'
      return {
        x: from,
        width,
        y: middle,
        crosses:
          rows.drawn === 'bars'
            ? []
            : Array.from({ length: count }, (_, index) => hundredths(from + ((index + 0.5) * width) / count)),
        arrows: [
          ...(left ? [{ x: from - arrowRoom / 3, towards: 'left' } as const] : []),
          ...(right ? [{ x: from + width + arrowRoom / 3, towards: 'right' } as const] : []),
        ],
      }
    },
  }
}
