/** Reads tables whose rows are marked: boxes, bars or bands, as most of them are drawn. */

import { greatest } from 'd3-array'
import { cluster } from '../../../pages/cluster'
import type { Table } from '../table/table'
import type { ReadTables } from '../to-areas'
import { type Measured, measureBars, readBars } from './bars'
import { readBoxes } from './boxes'
import { chooseLayout, type Drawn } from './choose-layout'
import { type ColumnContent, contentOf } from './column-content'
import { byTitle as partsOf } from './columns'

/** Columns of two tables are at the same place when their headers are no farther apart than this, in font sizes: a letter. */
const SAME_PLACE = 0.5

const samePlace = (a: ColumnContent, b: ColumnContent): boolean => {
  const [own, other] = [a.table.header.centers, b.table.header.centers]
  const slack = SAME_PLACE * a.table.page.size
  const near = (x: number, y: number) => Math.abs(x - y) < slack
  return a.table.page === b.table.page && near(own.low, other.low) && near(own.high, other.high)
}

/** Tables of one page whose columns are at the same place, and how they are drawn. */
interface Group {
  readonly contents: readonly ColumnContent[]
  readonly drawn: Drawn
}

/** The drawing that most rows have: what cannot be told from a block alone follows the others. */
function commonLayout(groups: readonly Group[]): Drawn['layout'] {
  const rowsOf = (layout: Drawn['layout']) =>
    groups
      .filter(({ drawn }) => drawn.layout === layout)
      .flatMap(({ contents }) => contents.flatMap(({ bands }) => bands)).length
  return greatest(['boxes', 'bars', 'bands'] as const, rowsOf) ?? 'boxes'
}

const barCount = ({ marks }: Measured): number => marks.filter(({ box }) => box).length

/**
 * Measures the blocks of a group by what they have in common; each by itself where that finds plot and zone and loses no
 * bar: blocks may have zones of their own widths, also below one row of heads, and on a photo that is not quite straight
 * each stands a little to the side.
 */
const measureGroup = ({ contents, drawn }: Group): Measured[][] =>
  contents.map((content, k) => {
    const together = measureBars(content, drawn.structure, drawn.marks[k] ?? [])
    const isWhole = together.plot && together.zone && barCount(together) > 0
    // On a picture what the blocks have in common tells more than a block alone.
    if (contents.length === 1 || (isWhole && content.table.page.tolerances.shifts))
      return isWhole ? [together] : byTitle(content, together)
    const alone = measureAlone(content)
    return [alone.plot && alone.zone && barCount(alone) >= Math.max(1, barCount(together)) ? alone : together]
  })

function measureAlone(content: ColumnContent): Measured {
  const { structure, marks } = chooseLayout([content])
  return measureBars(content, structure, marks[0] ?? [])
}

/** The blocks of a table, each by itself, where all of them have a zone of their own. */
function byTitle(content: ColumnContent, together: Measured): Measured[] {
  const parts = partsOf(content).map(measureAlone)
  return parts.every(({ zone }) => zone) ? parts : [together]
}

/** Reads what the rows of the tables have for marks; null for no tables. */
export function readMarked(tables: readonly Table[]): ReadTables | null {
  if (tables.length === 0) return null
  const groups = cluster(tables.map(contentOf), (content, _, [first]) => samePlace(first, content)).map((contents) => ({
    contents,
    drawn: chooseLayout(contents),
  }))
  const layout = commonLayout(groups)
  if (layout === 'boxes')
    return {
      layout,
      tables: groups.flatMap(({ contents }) => {
        const rows = readBoxes(contents)
        return contents.map(({ table }, k) => ({ table, rows: rows[k] ?? [] }))
      }),
    }
  const measured = groups.flatMap(measureGroup)
  const told = measured.flat().filter(({ certain, zone }) => certain && zone)
  const diverging = told.length > 0 && told.every(({ root }) => root !== null)
  return {
    layout,
    tables: measured.flatMap((blocks) =>
      blocks.slice(0, 1).map(({ content: { table } }) => ({
        table,
        rows: blocks.flatMap((block) => readBars(block, diverging)),
      })),
    ),
  }
}
