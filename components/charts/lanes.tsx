/** The three-lane profile as it looks. */
import chart from './chart.module.css'
import { Drawing, type DrawingProps } from './drawing'
import { type LanesRows, placeLanes } from './lanes.place'
import { LevelMark } from './level-mark'
import { Rows } from './rows'

const stemClass = { lower: chart.lowerStem, average: undefined, higher: chart.higherStem }

export function Lanes({ rows, ...drawing }: DrawingProps & { readonly rows: LanesRows }) {
  const placed = placeLanes(rows, drawing)
  return (
    <Drawing {...drawing} height={placed.height}>
      {placed.zones.map((zone) => (
        <rect
          key={zone.top}
          className={chart.zone}
          x={zone.x}
          width={zone.width}
          y={zone.top}
          height={zone.bottom - zone.top}
        />
      ))}
      <Rows placed={placed} />
      {placed.blocks.map((block) => (
        <g key={block.title}>
          {block.headY !== null &&
            placed.lanes.map((lane) => (
              <text
                key={lane.level}
                className={chart.quiet}
                x={lane.x + lane.width / 2}
                y={block.headY ?? 0}
                textAnchor="middle"
              >
                {lane.word}
              </text>
            ))}
          {block.rows.map((row) => {
            const mark = placed.mark(row)
            if (mark === null) {
              return (
                <text
                  key={row.row.key}
                  className={chart.quiet}
                  x={(placed.plot.x0 + placed.plot.x1) / 2}
                  y={row.middle}
                  dy="0.35em"
                  textAnchor="middle"
                >
                  not read
                </text>
              )
            }
            return (
              <g key={row.row.key}>
                {mark.stem && (
                  <line
                    className={stemClass[mark.level]}
                    x1={mark.stem.from}
                    x2={mark.stem.to}
                    y1={mark.y}
                    y2={mark.y}
                  />
                )}
                <LevelMark level={mark.level} x={mark.x} y={mark.y} />
              </g>
            )
          })}
        </g>
      ))}
    </Drawing>
  )
}
