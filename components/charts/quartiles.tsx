/** Middle halves by specialty as they look: bar, middle, and a ring for those who did not match. */
import chart from './chart.module.css'
import type { DrawingProps } from './drawing'
import styles from './quartiles.module.css'
import { placeQuartiles, type QuartileMark, type QuartilesRows } from './quartiles.place'
import { Blocks, Zones } from './rows'

const halfBar = 4
const halfTick = 7

function Mark({ mark, strong }: { readonly mark: QuartileMark; readonly strong: boolean }) {
  const { y, bar, middle, notMatched } = mark
  return (
    <>
      {bar && (
        <rect
          className={strong ? styles.chosen : styles.bar}
          x={bar.x}
          width={bar.width}
          y={y - halfBar}
          height={2 * halfBar}
          rx={2}
        />
      )}
      {notMatched !== null && <circle className={styles.notMatched} cx={notMatched} cy={y} r={3.5} />}
      <line className={styles.middle} x1={middle} x2={middle} y1={y - halfTick} y2={y + halfTick} />
    </>
  )
}

export function Quartiles({ rows, ...drawing }: DrawingProps & { readonly rows: QuartilesRows }) {
  const placed = placeQuartiles(rows, drawing)
  return (
    <Blocks
      {...drawing}
      placed={placed}
      heads={placed.heads}
      shareHead="people"
      under={(block) => <Zones zones={placed.zones} block={block} />}
      over={(block) =>
        placed.score?.strips
          .filter((strip) => strip.top >= block.top && strip.bottom <= block.bottom)
          .map((strip) => (
            <line
              key={strip.top}
              className={styles.score}
              x1={placed.score?.x}
              x2={placed.score?.x}
              y1={strip.top}
              y2={strip.bottom}
            />
          ))
      }
      mark={(row) => <Mark mark={placed.mark(row)} strong={row.row.strong} />}
    />
  )
}

/** A sign of the key: what bar, middle and ring stand for, said once beside the picture. */
export function QuartileSign({ of }: { readonly of: 'bar' | 'middle' | 'not-matched' }) {
  return (
    <svg className={chart.sign} viewBox="-8 -8 16 16" aria-hidden="true">
      {of === 'bar' && <rect className={styles.bar} x={-8} y={-4} width={16} height={8} rx={2} />}
      {of === 'middle' && <line className={styles.middle} x1={0} x2={0} y1={-7} y2={7} />}
      {of === 'not-matched' && <circle className={styles.notMatched} r={4} />}
    </svg>
  )
}
