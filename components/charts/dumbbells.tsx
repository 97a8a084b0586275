/** Percent reports: from the comparison group's figure to one's own. */
import chart from './chart.module.css'
import type { DrawingProps } from './drawing'
import styles from './dumbbells.module.css'
import { type Dumbbell, type DumbbellsRows, placeDumbbells } from './dumbbells.place'
import { LevelMark } from './level-mark'
import { Blocks } from './rows'

function Mark({
  mark,
  level,
}: {
  readonly mark: Dumbbell
  readonly level: DumbbellsRows['blocks'][0]['rows'][0]['level']
}) {
  const { own, comparison, y } = mark
  return (
    <>
      {own && comparison && <line className={styles.bar} x1={comparison.x} x2={own.x} y1={y} y2={y} />}
      {comparison && (
        <>
          <circle className={styles.group} cx={comparison.x} cy={y} r={4.5} />
          <text className={chart.quiet} x={comparison.textX} y={y} dy="0.35em" textAnchor={comparison.anchor}>
            {comparison.text}
          </text>
        </>
      )}
      {own && (
        <>
          <LevelMark level={level ?? 'average'} x={own.x} y={y} />
          <text className={chart.strong} x={own.textX} y={y} dy="0.35em" textAnchor={own.anchor}>
            {own.text}
          </text>
        </>
      )}
    </>
  )
}

export function Dumbbells({ rows, ...drawing }: DrawingProps & { readonly rows: DumbbellsRows }) {
  const placed = placeDumbbells(rows, drawing)
  const heads = placed.ticks.map(({ x, value }) => ({ word: `${value}%`, x, anchor: 'middle' as const }))
  return (
    <Blocks
      {...drawing}
      placed={placed}
      heads={heads}
      under={(block) =>
        placed.ticks.map(({ x, value }) => (
          <line key={value} className={chart.rule} x1={x} x2={x} y1={block.top} y2={block.bottom} />
        ))
      }
      mark={(row) => <Mark mark={placed.mark(row)} level={row.row.level} />}
    />
  )
}
