/**
 * The table-like frame that every drawing of a profile stands in: blocks of rows, each with its label, its share of
 * items as a quiet column, and room for a mark. Wide: side by side. Narrow: the label above its mark.
 */
import { wrapText } from './text'

/** What a drawing of a profile is given to fill. */
export interface FrameSize {
  readonly width: number
  readonly dense?: boolean
}

export interface ProfileRow {
  /** Unique within the chart. */
  readonly key: string
  readonly label: string
  /** Share of items as words; null where none is printed. */
  readonly share: string | null
  /** Rows that stand out are set in a stronger face. */
  readonly strong: boolean
}

export interface ProfileBlock<Row extends ProfileRow> {
  readonly title: string
  readonly rows: readonly Row[]
}

export interface PlacedRow<Row extends ProfileRow> {
  readonly row: Row
  readonly top: number
  readonly bottom: number
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] }
  readonly share: { readonly x: number; readonly y: number }
  /** Vertical middle of the mark. */
  readonly middle: number
}

export interface PlacedBlock<Row extends ProfileRow> {
  readonly title: string
  readonly titleY: number
  /** Baseline of the column heads. */
  readonly headY: number
  /** Where the block begins, with its title; its end is the bottom of the last row. */
  readonly start: number
  /** From the top of the first row to the bottom of the last. */
  readonly top: number
  readonly bottom: number
  readonly rows: readonly PlacedRow<Row>[]
}

export interface RowsPlaced<Row extends ProfileRow> {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  /** The part of the width in which marks are drawn. */
  readonly plot: { readonly x0: number; readonly x1: number }
  /** Right end of the share column. */
  readonly shareX: number
  readonly blocks: readonly PlacedBlock<Row>[]
}

/** From top to bottom, the part of a row or block that a shaded zone fills: only the marks' strips where narrow. */
export interface Strip {
  readonly top: number
  readonly bottom: number
}

const rowsLabelSize = 13
export const lineHeight = 17
/** Below this a label beside its mark would leave too little room for both. */
const narrowBelow = 560
/** Rows are indented under the title of their block. */
const indent = 10
const labelShare = 0.4
const widestLabel = 300
const shareWidth = 76
const gap = 24
const rowPadding = 11
const densePadding = 5
/** Height of a mark's own strip, where it stands beneath its label. */
const markHeight = 22
const titleHeight = 34
const headHeight = 22
/** Space of the column of level symbols at the right, where a drawing has one. */
export const trailingWidth = 28

/** Baseline of the first of `lines` lines that are centered on `middle`. */
function firstBaseline(middle: number, lines: number): number {
  return middle - ((lines - 1) * lineHeight) / 2 + rowsLabelSize * 0.35
}

/**
 * Places blocks and rows in a frame of the given width; the height follows from the rows.
 *
 * @param size `trailing`: room kept free at the right of the marks; `dense`: rows closer together, for paper
 */
export function placeRows<Row extends ProfileRow>(
  blocks: readonly ProfileBlock<Row>[],
  size: FrameSize & { readonly trailing?: number },
): RowsPlaced<Row> {
  const { width, trailing = 0, dense = false } = size
  const narrow = width < narrowBelow
  const hasShare = blocks.some((block) => block.rows.some((row) => row.share !== null))
  const shares = hasShare ? shareWidth : 0
  const labels = narrow ? width - shares - gap / 2 : Math.min(widestLabel, width * labelShare)
  const shareX = narrow ? width : labels + shares
  const plot = { x0: narrow ? 0 : labels + shares + gap, x1: width - trailing }

  let y = 0
  const placed = blocks.map((block): PlacedBlock<Row> => {
    const start = y
    const titleY = start + titleHeight - 12
    const headY = narrow ? titleY + headHeight : titleY
    y = start + titleHeight + (narrow ? headHeight : 0)
    const top = y
    const rows = block.rows.map((row): PlacedRow<Row> => {
      const lines = wrapText(row.label, labels - indent, rowsLabelSize, row.strong)
      const rowTop = y
      const text = lines.length * lineHeight + (dense ? densePadding : rowPadding)
      y += narrow ? text + markHeight - 2 : text
      const labelMiddle = narrow ? rowTop + text / 2 : (rowTop + y) / 2
      return {
        row,
        top: rowTop,
        bottom: y,
        label: { x: narrow ? 0 : indent, y: firstBaseline(labelMiddle, lines.length), lines },
        share: { x: shareX, y: firstBaseline(labelMiddle, 1) },
        middle: narrow ? y - markHeight / 2 - 2 : labelMiddle,
      }
    })
    return { title: block.title, titleY, headY, start, top, bottom: y, rows }
  })
  return { width, height: y + 2, narrow, plot, shareX, blocks: placed }
}

/** The strips in which marks of these rows stand: all of them in one, or one a row where labels lie between. */
export function markStrips<Row extends ProfileRow>(
  placed: RowsPlaced<Row>,
  rows: readonly PlacedRow<Row>[],
): readonly Strip[] {
  const first = rows[0]
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return []
  if (!placed.narrow) return [{ top: first.top, bottom: last.bottom }]
  return rows.map((row) => ({ top: row.middle - markHeight / 2, bottom: row.middle + markHeight / 2 }))
}
