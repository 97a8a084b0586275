/** Whether so much of a document was not read that its layout is worth showing to whoever works on the reader. */
import type { Reading } from '../../lib/reports/schema'

/** From this share of rows without a place on, the drawing was not understood. */
const UNREAD_ROWS = 0.25
/** From so many values that are printed and were not read on, the wording was not. */
const UNREAD_VALUES = 3

export function readsBadly({ areas, warnings }: Reading): boolean {
  const unplaced = areas.filter(({ level }) => level === null).length
  const unread = warnings.filter(({ code }) => code === 'not-read').length
  return (
    (areas.length > 0 && unplaced >= UNREAD_ROWS * areas.length) ||
    unread >= UNREAD_VALUES ||
    warnings.some(({ code, field }) => code === 'not-read' && field === 'areas')
  )
}
