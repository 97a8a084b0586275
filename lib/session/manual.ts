/** Entry by hand: the typed form as a reading like any other. */

import type { Section } from '../areas/sections'
import type { Area, Level, Reading } from '../reports/schema'
import { blankRow, typedReading } from '../reports/values'
import type { ManualEntry, ManualRow } from './model'

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
    ...blankRow,
    section: row.section,
    label: row.label.trim(),
    level: row.level,
  }))
  const { kind, score, result, testDate } = entry
  return typedReading(kind, { score, result, testDate }, areas)
}

/** The same form with some of its rows changed. */
function withRows(entry: ManualEntry, change: (row: ManualRow) => ManualRow): ManualEntry {
  return { ...entry, rows: entry.rows.map(change) }
}

export function setLevel(entry: ManualEntry, id: string, level: Level | null): ManualEntry {
  return withRows(entry, (row) => (row.id === id ? { ...row, level } : row))
}

export function renameRow(entry: ManualEntry, id: string, label: string): ManualEntry {
  return withRows(entry, (row) => (row.id === id ? { ...row, label } : row))
}

export function removeRow(entry: ManualEntry, id: string): ManualEntry {
  return { ...entry, rows: entry.rows.filter((row) => row.id !== id) }
}

/** Add an empty row at the end of a block. */
export function addRow(entry: ManualEntry, section: Section): ManualEntry {
  const taken = new Set(entry.rows.map((row) => row.id))
  let number = 1
  while (taken.has(`added-${number}`)) number += 1
  return { ...entry, rows: [...entry.rows, { id: `added-${number}`, section, label: '', level: null }] }
}

/** Mark the rows of a block that are still empty as average: the usual level. */
export function fillAverage(entry: ManualEntry, section: Section): ManualEntry {
  return withRows(entry, (row) => (row.section === section && row.level === null ? { ...row, level: 'average' } : row))
}
