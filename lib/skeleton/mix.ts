/** Changes places among the names of a profile's rows: the drawing stays as it is, and says nothing about its owner. */
import { centerX, centerY, containsPoint } from '../pages/geometry'
import type { Box } from '../pages/model'
import type { Row } from '../reports/profile/table/table'
import type { FoundTables } from '../reports/profile/table/tables'
import type { Random } from './random'
import type { Sheet } from './sheet'

/** Names are as long, in lines, when their boxes differ in height by less than this share of the font size. */
const SAME_HEIGHT = 0.5
/** Names that end together (set to the right) change places by their ends. */
const SAME_EDGE = 0.3

const moved = ([x0, y0, x1, y1]: Box, dx: number, dy: number): Box => [x0 + dx, y0 + dy, x1 + dx, y1 + dy]

/** Rows among which names may change places: under one title, of one height. */
function groupsOf(rows: readonly Row[], size: number): Row[][] {
  const groups: Row[][] = []
  const height = ({ labelBox }: Row) => labelBox[3] - labelBox[1]
  for (const row of rows) {
    const group = groups.find(
      ([first]) => first && first.title === row.title && Math.abs(height(first) - height(row)) < SAME_HEIGHT * size,
    )
    if (group) group.push(row)
    else groups.push([row])
  }
  return groups
}

/**
 * The sheet's page with the names of rows in other places.
 *
 * @returns the page of the sheet, words in their old order
 */
export function mixRows(sheet: Sheet, found: FoundTables, random: Random): Sheet['page'] {
  const { upright, page, profile } = sheet
  const boxes = upright.page.words.map((word) => word.box)
  for (const table of found.tables) {
    if (table.page.number !== page.number) continue
    for (const group of groupsOf(table.rows, profile.size)) {
      const targets = random.shuffled(group)
      const right = group.every(
        ({ labelBox }) => Math.abs(labelBox[2] - (group[0]?.labelBox[2] ?? 0)) < SAME_EDGE * profile.size,
      )
      group.forEach((row, k) => {
        const target = targets[k] ?? row
        const edge = right ? 2 : 0
        const dx = target.labelBox[edge] - row.labelBox[edge]
        const dy = target.labelBox[1] - row.labelBox[1]
        upright.page.words.forEach((word, i) => {
          const own =
            word.visible && !/\d/.test(word.text) && containsPoint(row.labelBox, centerX(word.box), centerY(word.box))
          if (own) boxes[i] = moved(word.box, dx, dy)
        })
      })
    }
  }
  return { ...page, words: page.words.map((word, i) => ({ ...word, box: upright.back(boxes[i] ?? word.box) })) }
}
