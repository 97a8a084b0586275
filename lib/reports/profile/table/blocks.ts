/** The sections of a table's rows: from the titles over them, else from their labels. */

import type { Section } from '../../../areas/sections'
import { sectionOfLabels, sectionsOfLabel } from '../../../areas/sections'
import type { DocumentRecord } from '../../../exams/document'
import type { Row, Table } from './table'

/** Labels without a title over them are one block where this share of those known agree. */
const AGREE = 0.8

/** Runs of rows that stand under the same title, or under the same line that may be one. */
function runsOf(table: Table): Row[][] {
  const runs: Row[][] = []
  for (const row of table.rows) {
    const last = runs.at(-1)?.at(-1)
    const line = last && table.leftOver.some(({ box }) => box[1] >= last.labelBox[1] && box[3] <= row.labelBox[3])
    if (last && last.title === row.title && !line) runs.at(-1)?.push(row)
    else runs.push([row])
  }
  return runs
}

/** Row by row where no title helps and the labels belong to several blocks. */
function byLabel(rows: readonly Row[], tasks: DocumentRecord['tasks']): (Section | null)[] {
  const known = rows.map((row) => (sectionsOfLabel(row.label).size > 0 ? sectionOfLabels([row.label], tasks) : null))
  const votes = known.filter((section) => section !== null)
  const overall = sectionOfLabels(
    rows.map((row) => row.label),
    tasks,
  )
  if (votes.filter((section) => section === overall).length >= AGREE * votes.length) return rows.map(() => overall)
  return known.map(
    (section, k) =>
      section ?? known.slice(0, k).findLast((s) => s !== null) ?? known.slice(k).find((s) => s !== null) ?? overall,
  )
}

/** The section of every row of a table; null where neither title nor label says it. */
export function sectionsOf(table: Table, tasks: DocumentRecord['tasks']): (Section | null)[] {
  let title: Row['title'] = null
  return runsOf(table).flatMap((run) => {
    const own = run[0]?.title ?? null
    const fresh = own !== null && own !== title
    title = own
    if (own && fresh) return run.map(() => own.section)
    // A title that stands over an earlier run already: a line between the two was one that is not known.
    const told = byLabel(run, tasks)
    return told.map((section) => section ?? own?.section ?? null)
  })
}
