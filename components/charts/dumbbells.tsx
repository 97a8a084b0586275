/** Percent reports: from the comparison group's figure to one's own. */
import chart from './chart.module.css'
import { Drawing, type DrawingProps } from './drawing'
import styles from './dumbbells.module.css'
import { type Dumbbell, type DumbbellsRows, placeDumbbells } from './dumbbells.place'
import { LevelMark } from './level-mark'
import { Rows } from './rows'

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
  return (
    <Drawing {...drawing} height={placed.height}>
      {placed.blocks.map((block) =>
        placed.ticks.map((tick) => (
          <line
            key={`${block.title} ${tick.value}`}
            className={chart.rule}
            x1={tick.x}
            x2={tick.x}
            y1={block.top}
            y2={block.bottom}
          />
        )),
      )}
      <Rows placed={placed} />
      {placed.blocks.map((block) => (
        <g key={block.title}>
          {block.headY !== null &&
            placed.ticks.map((tick) => (
              <text key={tick.value} className={chart.quiet} x={tick.x} y={block.headY ?? 0} textAnchor="middle">
                {tick.value}%
              </text>
            ))}
          {block.rows.map((row) => (
            <Mark key={row.row.key} mark={placed.mark(row)} level={row.row.level} />
          ))}
        </g>
      ))}
    </Drawing>
  )
}
