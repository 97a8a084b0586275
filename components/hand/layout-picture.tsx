/** How a kind of sheet draws its profile, as a small picture. */
import type { HandSheet } from '../../lib/areas/hand-sheets'
import styles from './layout-picture.module.css'

/** A mark on each of four lines: its middle, from 0 to 60. */
const marks = [50, 30, 10, 30]

export function LayoutPicture({ drawn }: Pick<HandSheet, 'drawn'>) {
  return (
    <svg viewBox="0 0 96 44" className={styles.picture} aria-hidden="true">
      <rect x="56" width="20" height="44" className={styles.middle} />
      {marks.map((x, row) => {
        const y = 7 + row * 10
        return (
          <g key={y} transform={`translate(36 ${y})`}>
            <path d="M-34 0h26" className={styles.label} />
            {drawn === 'boxes' && <rect x={x - 4} y={-3.5} width="8" height="7" className={styles.mark} />}
            {drawn === 'bars' && <rect x={x - 10} y={-2} width="20" height="4" className={styles.mark} />}
            {drawn === 'bands' && (
              <text x={x} y={3} textAnchor="middle" className={styles.mark}>
                xxxxx
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
