/** The sections of a table's rows: from the titles over them, else from their labels. */

import type { Section } from '../../../areas/sections'
import { sectionOfLabels, sectionsOfLabel } from '../../../areas/sections'
import type { DocumentRecord } from '../../../exams/document'
import { runs } from '../../../pages/cluster'
import type { Row, Table } from './table'

/** Labels without a title over them are one block where this share of those known agree. */
const AGREE = 0.8

/** Runs of rows that stand under the same title, or under the same line that may be one. */
const runsOf = ({ rows, leftOver }: Table): Row[][] =>
  runs(rows, (row, last) => {
    const isParted = leftOver.some(({ box }) => box[1] >= last.labelBox[1] && box[3] <= row.labelBox[3])
    return last.title === row.title && !isParted
  })

/** Row by row where no title helps and the labels belong to several blocks. */
function byLabel(rows: readonly Row[], tasks: DocumentRecord['tasks']): (Section | null)[] {
  const known = rows.map(({ label }) => (sectionsOfLabel(label).size > 0 ? sectionOfLabels([label], tasks) : null))
  const votes = known.filter((section) => section !== null)
  const overall = sectionOfLabels(
    rows.map((row) => row.label),
    tasks,
  )
  if (votes.filter((section) => section === overall).length >= AGREE * votes.length) return rows.map(() => overall)
  const isTold = (section: Section | null) => section !== null
  return known.map((_, k) => known.slice(0, k + 1).findLast(isTold) ?? known.slice(k).find(isTold) ?? overall)
}

/** The section of every row of a table; null where neither title nor label says it. */
export const sectionsOf = (table: Table, tasks: DocumentRecord['tasks']): (Section | null)[] =>
  runsOf(table).flatMap((run, k, all) => {
    const title = run[0]?.title ?? null
    // A title that stands over an earlier run already: a line between the two was one that is not known.
    const isFresh = title !== all[k - 1]?.[0]?.title
    if (title && isFresh) return run.map(() => title.section)
    return byLabel(run, tasks).map((section) => section ?? title?.section ?? null)
  })
