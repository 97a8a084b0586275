/** Days for the exam and when their scores may be expected, beside the day on which programs start reviewing. */
import chart from './chart.module.css'
import { Drawing, type DrawingProps } from './drawing'
import styles from './exam-dates.module.css'
import { type ExamDatesRows, placeExamDates } from './exam-dates.place'

const halfBar = 4

export function ExamDates({ rows, ...drawing }: DrawingProps & { readonly rows: ExamDatesRows }) {
  const { rows: placed, review, ticks, tickY, top, bottom, width, height } = placeExamDates(rows, drawing)
  return (
    <Drawing {...drawing} height={height}>
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <line className={chart.rule} x1={x} x2={x} y1={top} y2={bottom} />
          <text className={chart.quiet} x={Math.min(x, width - 36)} y={tickY}>
            {label}
          </text>
        </g>
      ))}
      <line className={chart.axis} x1={0} x2={width} y1={bottom} y2={bottom} />
      {review && (
        <>
          <line className={styles.review} x1={review.x} x2={review.x} y1={review.labelY + 4} y2={bottom} />
          <text className={chart.you} x={review.labelX} y={review.labelY}>
            {review.label}
          </text>
        </>
      )}
      {placed.map(({ row, y, labelX, labelY, exam, wait, expected }) => (
        <g key={row.examDate}>
          <line className={styles.wait} x1={wait.x} x2={wait.x + wait.width} y1={y} y2={y} />
          <rect
            className={styles.expected}
            x={expected.x}
            width={expected.width}
            y={y - halfBar}
            height={halfBar * 2}
            rx={2}
          />
          <line className={styles.usually} x1={expected.x} x2={expected.x} y1={y - 8} y2={y + 8} />
          <circle className={styles.exam} cx={exam} cy={y} r={5.5} />
          <text className={chart.halo} x={labelX} y={labelY}>
            {row.label}
          </text>
        </g>
      ))}
    </Drawing>
  )
}
