/** The three-lane profile as it looks. */
import chart from './chart.module.css'
import type { DrawingProps } from './drawing'
import { type LaneMark, type LanesRows, placeLanes } from './lanes.place'
import { LevelMark } from './level-mark'
import { Blocks, NotRead, Zones } from './rows'

const stemClass = { lower: chart.lowerStem, average: undefined, higher: chart.higherStem }

function Mark({ mark: { level, x, y, stem } }: { readonly mark: LaneMark }) {
  return (
    <>
      {stem && <line className={stemClass[level]} x1={stem.from} x2={stem.to} y1={y} y2={y} />}
      <LevelMark level={level} x={x} y={y} />
    </>
  )
}

export function Lanes({ rows, ...drawing }: DrawingProps & { readonly rows: LanesRows }) {
  const placed = placeLanes(rows, drawing)
  const center = (placed.plot.x0 + placed.plot.x1) / 2
  return (
    <Blocks
      {...drawing}
      placed={placed}
      heads={placed.heads}
      under={(block) => <Zones zones={placed.zones} block={block} />}
      mark={(row) => {
        const mark = placed.mark(row)
        return mark ? <Mark mark={mark} /> : <NotRead x={center} y={row.middle} anchor="middle" />
      }}
    />
  )
}
