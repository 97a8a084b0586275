/** The sheets that a report can be typed from, by name alone: their rows are loaded with the form (hand-sheets.ts). */
export const handSheetIds = ['boxes', 'bars', 'bands', 'step3', 'step1'] as const
export type HandSheetId = (typeof handSheetIds)[number]

/** What the middle lane of a sheet stands for: X-bands are drawn against the pass line. */
export const handReference = (sheet: HandSheetId): 'own-overall' | 'borderline' =>
  sheet === 'bands' ? 'borderline' : 'own-overall'
