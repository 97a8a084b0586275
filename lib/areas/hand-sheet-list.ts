import type { HandKind } from '../exams/document'

/** The sheets that a report can be typed from, by name alone: their rows are loaded with the form (hand-sheets.ts). */
export const handSheetIds = ['boxes', 'bars', 'bands', 'step3', 'step1'] as const
export type HandSheetId = (typeof handSheetIds)[number]

/** The kind of report that each of them is. */
export const handSheetKinds: Readonly<Record<HandSheetId, HandKind>> = {
  boxes: 'usmle-step2ck',
  bars: 'usmle-step2ck',
  bands: 'usmle-step2ck',
  step3: 'usmle-step3',
  step1: 'usmle-step1',
}

/** The sheet of a kind of report that is drawn like this, or else the first of that kind. */
export const handSheetOf = (kind: HandKind, drawn: HandSheetId): HandSheetId =>
  [drawn, ...handSheetIds].find((sheet) => handSheetKinds[sheet] === kind) ?? drawn

/** What the middle lane of a sheet stands for: X-bands are drawn against the pass line. */
export const handReference = (sheet: HandSheetId): 'own-overall' | 'borderline' =>
  sheet === 'bands' ? 'borderline' : 'own-overall'
