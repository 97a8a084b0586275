/** Entry by hand: the typed form as a reading like any other. */

import { type HandSheetId, handReference, handSheetOf } from '../areas/hand-sheet-list'
import type { HandSheet } from '../areas/hand-sheets'
import type { Section } from '../areas/sections'
import { type HandKind, handKinds } from '../exams/document'
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
 * The typed form as a reading; null while it is empty. Its profile is relative to what the sheet draws it against.
 * There is no evidence, since there is no page.
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
  const reading = typedReading(kind, { score, result, testDate }, areas)
  return areas.length > 0 ? { ...reading, reference: handReference(entry.sheet) } : reading
}

/** The empty form of a sheet, with what was typed on another one that is no row. */
export function emptyEntry(sheet: HandSheetId, { kind, rows }: HandSheet, before: ManualEntry | null): ManualEntry {
  const { score = null, testDate = null, result = null } = before ?? {}
  return {
    kind,
    sheet,
    score,
    testDate,
    result,
    rows: rows.flatMap(({ section, labels }) =>
      labels.map((label) => ({ id: `${section}-${label}`, section, label, level: null })),
    ),
  }
}

/** A reading as a form to go on from; null where its kind cannot be typed or its drawing is none of the sheets. */
export function entryFrom({ kind, layout, reference, areas, ...values }: Reading): ManualEntry | null {
  const typed = handKinds.find((hand): hand is HandKind => hand === kind)
  if (typed === undefined || (areas.length > 0 && reference !== 'own-overall' && reference !== 'borderline'))
    return null
  const drawn = reference === 'borderline' ? 'bands' : layout === 'bars' ? 'bars' : 'boxes'
  const { score, testDate, result } = values
  return {
    kind: typed,
    sheet: handSheetOf(typed, drawn),
    score,
    testDate,
    result,
    rows: areas.map(({ section, label, level }, index) => ({ id: `read-${index}`, section, label, level })),
  }
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
