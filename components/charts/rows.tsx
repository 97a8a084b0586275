/** Labels, shares, block titles and hairlines of a profile: what all its drawings have in common. */
import chart from './chart.module.css'
import { lineHeight, type ProfileRow, type RowsPlaced } from './rows.place'

export function Rows<Row extends ProfileRow>({ placed }: { readonly placed: RowsPlaced<Row> }) {
  const { blocks, width, shareX } = placed
  const hasShare = blocks.some((block) => block.rows.some(({ row }) => row.share !== null))
  return (
    <>
      {blocks.map((block, index) => (
        <g key={block.title}>
          <text className={chart.strong} x={0} y={block.titleY}>
            {block.title}
          </text>
          {hasShare && index === 0 && (
            <text className={chart.quiet} x={shareX} y={block.titleY} textAnchor="end">
              share of items
            </text>
          )}
          {block.rows.map(({ row, bottom, label, share }) => (
            <g key={row.key}>
              <line className={chart.rule} x1={0} x2={width} y1={bottom} y2={bottom} />
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
            </g>
          ))}
        </g>
      ))}
    </>
  )
}
