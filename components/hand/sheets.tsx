/** "Which looks like yours?": the sheets as small pictures. */
import { memo } from 'react'
import { type HandSheetId, handSheetIds } from '../../lib/areas/hand-sheet-list'
import { handSheets } from '../../lib/areas/hand-sheets'
import { LayoutPicture } from './layout-picture'
import styles from './sheets.module.css'

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
