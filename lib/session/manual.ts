/** Entry by hand: the typed form as a reading like any other. */
import type { Area, Reading } from '../reports/schema'
import type { ManualEntry, ManualRow } from './model'

/** Name that stands for a file where there was none. */
export const enteredByHand = 'Entered by hand'

/** True where there is anything to say something about. */
export function hasContent(entry: ManualEntry): boolean {
  return entry.score !== null || entry.result !== null || entry.rows.some((row) => row.level !== null)
}

/** True for rows that the person filled in; the others were only offered and are no part of the reading. */
function isFilled(row: ManualRow): row is ManualRow & { level: NonNullable<ManualRow['level']> } {
  return row.level !== null && row.label.trim() !== ''
}

/**
 * The typed form as a reading; null while it is empty. Its profile is relative to the person's own overall result, as
 * on every USMLE report since 2018. There is no evidence, since there is no page.
 */
export function manualReading(entry: ManualEntry): Reading | null {
  if (!hasContent(entry)) return null
  const areas: Area[] = entry.rows.filter(isFilled).map((row) => ({
    section: row.section,
    label: row.label.trim(),
    weight: row.weight ? [row.weight[0], row.weight[1]] : null,
    level: row.level,
    band: null,
    middle: null,
    clipped: null,
    percentCorrect: null,
    comparison: null,
  }))
  return {
    file: enteredByHand,
    ok: true,
    kind: entry.kind,
    layout: areas.length > 0 ? 'boxes' : 'score-only',
    reference: areas.length > 0 ? 'own-overall' : 'none',
    score: entry.score,
    result: entry.result,
    minimumPassingScore: null,
    testDate: entry.testDate,
    mean: null,
    standardDeviation: null,
    standardError: null,
    areas,
    attempts: [],
    warnings: [],
    evidence: {},
  }
}
