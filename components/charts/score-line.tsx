/** The score line as it looks: rows in, a drawing out; where everything stands is decided in score-line.place.ts. */
import chart from './chart.module.css'
import { Drawing, type DrawingProps } from './drawing'
import styles from './score-line.module.css'
import { labelRow, placeScoreLine, type ScoreLineRows } from './score-line.place'

interface ScoreLineProps extends DrawingProps {
  readonly rows: ScoreLineRows
  /** Index of the step that is pointed at, and what is told when another one is. */
  readonly lit?: number | null
  readonly onPoint?: (step: number | null) => void
}

const flagClass: Record<string, string | undefined> = { score: chart.you, target: chart.you, steps: chart.quiet }
const lineClass: Record<string, string | undefined> = { score: styles.scoreLine, minimum: styles.minimumLine }

export function ScoreLine({ rows, lit = null, onPoint, ...drawing }: ScoreLineProps) {
  const litFrom = lit === null ? null : rows.steps[lit]?.from
  const placed = placeScoreLine(rows, drawing)
  const { baseline, lanes, target, score } = placed
  return (
    <Drawing {...drawing} height={placed.height}>
      {placed.bins.map((bin) => (
        <rect
          key={`${bin.from} ${bin.part}`}
          className={styles[bin.part]}
          data-lit={bin.step === litFrom || undefined}
          x={bin.x + 0.5}
          y={bin.y}
          width={Math.max(0.5, bin.width - 1)}
          height={bin.height}
        />
      ))}
      {target && (
        <rect
          className={styles.target}
          x={target.x}
          width={target.width}
          y={target.top}
          height={target.bottom - target.top}
        />
      )}
      {placed.flags.map(
        (flag) =>
          flag.line &&
          flag.id !== 'target' && (
            <line
              key={flag.id}
              className={lineClass[flag.id]}
              x1={flag.line.x}
              x2={flag.line.x}
              y1={flag.line.top}
              y2={baseline}
            />
          ),
      )}
      <line className={chart.axis} x1={0} x2={placed.width} y1={baseline} y2={baseline} />
      {score !== null &&
        lanes.map((lane) => (
          <line
            key={lane.y}
            className={styles.scoreLine}
            x1={score}
            x2={score}
            y1={lane.score.from}
            y2={lane.score.to}
          />
        ))}
      {placed.range && (
        <rect
          className={styles.range}
          x={placed.range.x}
          y={baseline - 6}
          width={placed.range.width}
          height={12}
          rx={6}
        />
      )}
      {score !== null && <circle className={styles.score} cx={score} cy={baseline} r={7} />}
      {lanes.map((lane) => (
        <g key={lane.y}>
          {lane.bar && (
            <rect
              className={lane.estimate ? styles.likely : styles.half}
              x={lane.bar.x}
              y={lane.y - 4}
              width={lane.bar.width}
              height={8}
              rx={2}
            />
          )}
          {lane.estimate ? (
            <circle className={styles.estimate} cx={lane.middle} cy={lane.y} r={5.5} />
          ) : (
            <line className={styles.middle} x1={lane.middle} x2={lane.middle} y1={lane.y - 8} y2={lane.y + 8} />
          )}
          {lane.notMatched !== null && <circle className={styles.notMatched} cx={lane.notMatched} cy={lane.y} r={4} />}
          <text className={chart.halo} y={lane.text.y} textAnchor={lane.text.anchor}>
            {lane.text.lines.map((line, index) => (
              <tspan key={line} x={lane.text.x} dy={index === 0 ? '0.35em' : labelRow}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {placed.ticks.map((tick) => (
        <text key={tick.value} className={chart.quiet} x={tick.x} y={placed.tickY} textAnchor="middle">
          {tick.value}
        </text>
      ))}
      {onPoint &&
        placed.bins.map((bin) => (
          <rect
            key={`${bin.from} ${bin.part} over`}
            className={styles.over}
            x={bin.x}
            y={0}
            width={Math.max(0.5, bin.width)}
            height={baseline}
            onPointerEnter={() => onPoint(rows.steps.findIndex(({ from }) => from === bin.step))}
            onPointerDown={() => onPoint(rows.steps.findIndex(({ from }) => from === bin.step))}
            onPointerLeave={({ pointerType }) => pointerType !== 'touch' && onPoint(null)}
          />
        ))}
      {placed.flags.map((flag) => (
        <text key={flag.id} className={flagClass[flag.id]} x={flag.x} y={flag.y} textAnchor={flag.anchor}>
          {flag.text}
        </text>
      ))}
    </Drawing>
  )
}
