/** The minimum passing score over time, as a staircase. */
import chart from './chart.module.css'
import { Drawing, type DrawingProps } from './drawing'
import styles from './pass-history.module.css'
import { type PassHistoryRows, placePassHistory } from './pass-history.place'

export function PassHistory({ rows, ...drawing }: DrawingProps & { readonly rows: PassHistoryRows }) {
  const { height, baseline, path, before, steps, ticks, tickY } = placePassHistory(rows, drawing)
  return (
    <Drawing {...drawing} height={height}>
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <line className={chart.rule} x1={x} x2={x} y1={0} y2={baseline} />
          <text className={chart.quiet} x={Math.min(x, drawing.width - 32)} y={tickY}>
            {label}
          </text>
        </g>
      ))}
      <line className={chart.axis} x1={0} x2={drawing.width} y1={baseline} y2={baseline} />
      {before && <line className={styles.before} x1={before.x0} x2={before.x1} y1={before.y} y2={before.y} />}
      <path className={styles.stairs} d={path} />
      {steps.map(({ step, labelX, labelY, anchor }) => (
        <text key={step.minimum} className={chart.halo} x={labelX} y={labelY} textAnchor={anchor}>
          <tspan className={chart.strong}>{step.minimum}</tspan> {step.words}
        </text>
      ))}
    </Drawing>
  )
}
