/** Twenty first-time takers as dots, the reader's place among them, and how far it could be off. */
import { Drawing, type DrawingProps } from './drawing'
import styles from './twenty-dots.module.css'
import { placeTwentyDots, type TwentyDotsRows, youReach } from './twenty-dots.place'

/** Height of the bracket's feet. */
const foot = 5

export function TwentyDots({ rows, ...drawing }: DrawingProps & { readonly rows: TwentyDotsRows }) {
  const { dots, you, bracket, y, radius, height } = placeTwentyDots(rows, drawing)
  return (
    <Drawing {...drawing} height={height}>
      {dots.map((dot) => (
        <circle key={dot.x} className={styles[dot.part]} cx={dot.x} cy={y} r={radius} />
      ))}
      <line className={styles.you} x1={you} x2={you} y1={y - youReach} y2={y + youReach} />
      {bracket && (
        <path className={styles.bracket} d={`M${bracket.from},${bracket.y - foot}v${foot}H${bracket.to}v${-foot}`} />
      )}
    </Drawing>
  )
}
