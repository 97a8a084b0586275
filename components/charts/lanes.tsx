/** The three-lane profile as it looks. */
import type { DrawingProps } from './drawing'
import { type LanesRows, placeLanes } from './lanes.place'
import { LevelMark } from './level-mark'
import { Blocks, NotRead, Zones } from './rows'

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
        return mark ? <LevelMark {...mark} /> : <NotRead x={center} y={row.middle} anchor="middle" />
      }}
    />
  )
}
