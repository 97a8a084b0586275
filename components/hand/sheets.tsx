/** "Which looks like yours?": the sheets as small pictures. */
import { memo } from 'react'
import { type HandSheetId, handSheetIds } from '../../lib/areas/hand-sheet-list'
import { type HandSheet, handSheets } from '../../lib/areas/hand-sheets'
import styles from './sheets.module.css'

/** A mark on each of four lines: its middle, from 0 to 60. */
const marks = [50, 30, 10, 30]

/** How a kind of sheet draws its profile, as a small picture. */
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

interface SheetsProps {
  readonly value: HandSheetId
  readonly onChoose: (sheet: HandSheetId) => void
}

export const Sheets = memo(function Sheets({ value, onChoose }: SheetsProps) {
  return (
    <fieldset>
      <legend className={styles.legend}>Which looks like yours?</legend>
      <div className={styles.row}>
        {handSheetIds.map((id) => (
          <label key={id} className={styles.sheet}>
            <input
              type="radio"
              name="sheet"
              className="visually-hidden"
              checked={id === value}
              onChange={() => onChoose(id)}
            />
            <LayoutPicture drawn={handSheets[id].drawn} />
            {handSheets[id].name}
          </label>
        ))}
      </div>
    </fieldset>
  )
})
