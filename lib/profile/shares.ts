/**
 * Printed shares of items against the content outline: a disagreement is a doubt about the reading, or about the outline.
 */

import { identifyArea } from '../areas/label'
import { everyShare, outlineIdsOf } from '../areas/outline'
import type { Section } from '../areas/sections'
import type { Exam } from '../exams/exam'
import type { Area } from '../reports/schema'

interface ShareDoubt {
  /** Its place in the areas. */
  readonly index: number
  readonly message: string
}

/** Whether the document prints a row for every area of the block: then no row can be a merged one. */
export function isWholeBlock(areas: readonly Area[], section: Section, exam: Exam): boolean {
  if (section === 'competency' || section === 'component') return false
  const printed = areas
    .filter((area) => area.section === section)
    .flatMap((area) => identifyArea(area.label, section, exam)?.outlineIds ?? [])
  return outlineIdsOf(section).every((id) => printed.includes(id))
}

/**
 * The rows whose printed share contradicts every share that a source gives the area: it lies wholly below them, or
 * wholly above them in a block that is complete. In an incomplete block a row may hold a neighbor's items too
 * ("Diagnosis" that includes laboratory studies), and a larger share says nothing.
 */
export function checkShares(areas: readonly Area[], exam: Exam): readonly ShareDoubt[] {
  return areas.flatMap(({ label, section, weight }, index) => {
    const row = weight === null ? null : (identifyArea(label, section, exam)?.row ?? null)
    // The shares of the outline are those of Step 2 CK; practice tests carry their own.
    if (weight === null || row === null || !(row.exams as readonly string[]).includes(exam)) return []
    if (exam !== 'step2ck' && row.era !== 'self-assessment') return []
    const shares = everyShare(row)
    if (shares.length === 0) return []
    const below = shares.every(([low]) => weight[1] < low)
    const above = shares.every(([, high]) => weight[0] > high)
    if (!below && !(above && isWholeBlock(areas, section, exam))) return []
    const published = shares.map(([low, high]) => `${low}-${high}`)
    const message = `${label}: the document prints ${weight[0]}-${weight[1]} percent of the items, published outlines say ${[...new Set(published)].join(' or ')}.`
    return [{ index, message }]
  })
}
