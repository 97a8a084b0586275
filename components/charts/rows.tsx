/** What all drawings of a profile have in common: titles, heads, labels, shares and hairlines. */
import type { ReactNode } from 'react'
import chart from './chart.module.css'
import type { DrawingProps } from './drawing'
import { lineHeight, type PlacedBlock, type PlacedRow, type ProfileRow, type RowsPlaced } from './rows.place'

interface BlocksProps<Row extends ProfileRow> extends DrawingProps {
  readonly placed: RowsPlaced<Row>
  readonly heads: readonly Head[]
  /** What lies under labels and hairlines of a block. */
  readonly under: (block: PlacedBlock<Row>) => ReactNode
  readonly mark: (row: PlacedRow<Row>) => ReactNode
}

/** Rows that paper keeps together. */
const rowsTogether = 3

interface Part<Row extends ProfileRow> {
  readonly block: PlacedBlock<Row>
  readonly rows: readonly PlacedRow<Row>[]
  readonly top: number
  readonly bottom: number
}

/** What is drawn as one: a block, or for paper a few rows of it, so that a page can end between them. */
function partsOf<Row extends ProfileRow>(blocks: readonly PlacedBlock<Row>[], dense: boolean): Part<Row>[] {
  return blocks.flatMap((block) => {
    const size = dense ? rowsTogether : block.rows.length
    return Array.from({ length: Math.ceil(block.rows.length / size) }, (_, index) => {
      const rows = block.rows.slice(index * size, (index + 1) * size)
      const top = index === 0 ? block.start : (rows[0]?.top ?? block.top)
      return { block, rows, top, bottom: rows.at(-1)?.bottom ?? block.bottom }
    })
  })
}

/** The blocks of a profile: one picture to those who cannot see it, drawn in parts that share one set of coordinates. */
export function Blocks<Row extends ProfileRow>({ placed, heads, under, mark, ...drawing }: BlocksProps<Row>) {
  const hasShare = placed.blocks.some((block) => block.rows.some(({ row }) => row.share !== null))
  return (
    <div role="img" aria-label={drawing.label} aria-describedby={drawing.describedBy}>
      {partsOf(placed.blocks, drawing.dense).map(({ block, rows, top, bottom }) => (
        <svg
          key={top}
          className={chart.part}
          viewBox={`0 ${top} ${drawing.width} ${bottom - top}`}
          width={drawing.width}
          height={bottom - top}
          aria-hidden="true"
        >
          {under(block)}
          {top === block.start && (
            <>
              <text className={chart.strong} x={0} y={block.titleY}>
                {block.title}
              </text>
              {hasShare && (
                <text className={chart.quiet} x={placed.shareX} y={block.titleY} textAnchor="end">
                  % of exam
                </text>
              )}
              {heads.map(({ word, x, anchor }) => (
                <text key={word} className={chart.quiet} x={x} y={block.headY} textAnchor={anchor}>
                  {word}
                </text>
              ))}
            </>
          )}
          {rows.map((row) => (
            <g key={row.row.key}>
              <RowLabel placed={row} width={placed.width} />
              {mark(row)}
            </g>
          ))}
        </svg>
      ))}
    </div>
  )
}

function RowLabel({ placed, width }: { readonly placed: PlacedRow<ProfileRow>; readonly width: number }) {
  const { row, bottom, label, share } = placed
  return (
    <>
      <line className={chart.rule} x1={0} x2={width} y1={bottom - 0.5} y2={bottom - 0.5} />
      <text className={row.strong ? chart.strong : undefined} y={label.y}>
        {label.lines.map((line, at) => (
          <tspan key={line} x={label.x} dy={at === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {row.share !== null && (
        <text className={chart.quiet} x={share.x} y={share.y} textAnchor="end">
          {row.share}
        </text>
      )}
    </>
  )
}

export interface Zone {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

/** The shaded middle: the zones that lie in a block. */
export function Zones({
  zones,
  block,
}: {
  readonly zones: readonly Zone[]
  readonly block: { readonly top: number; readonly bottom: number }
}) {
  return zones
    .filter((zone) => zone.top >= block.top && zone.bottom <= block.bottom)
    .map((zone) => (
      <rect
        key={zone.top}
        className={chart.zone}
        x={zone.x}
        width={zone.width}
        y={zone.top}
        height={zone.bottom - zone.top}
      />
    ))
}

/** The head of a column in which marks stand. */
export interface Head {
  readonly word: string
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** In the place of a mark that could not be read. */
export function NotRead({ x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: Head['anchor'] }) {
  return (
    <text className={chart.quiet} x={x} y={y} dy="0.35em" textAnchor={anchor}>
      not read
    </text>
  )
}
