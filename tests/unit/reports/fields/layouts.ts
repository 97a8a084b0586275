/** Reads pages that tests put together, and lays out the fields of a first page as programs do. */
import type { Page } from '../../../../lib/pages/model'
import { readReports } from '../../../../lib/reports/read-reports'
import type { Reading } from '../../../../lib/reports/schema'
import { type Line, widthOf } from '../paper'

export function reading(page: Page | readonly Page[]): Reading {
  const [outcome] = readReports(Array.isArray(page) ? page : [page as Page], 'made.pdf')
  if (!outcome?.ok) throw new Error(`refused: ${outcome?.error.code}`)
  return outcome
}

export const codes = (of: Reading, field: string): string[] =>
  of.warnings.filter((one) => one.field === field).map((one) => one.code)

/** A row of cells: heads above, values below, centered in columns. */
export function cells(heads: readonly string[], values: readonly string[], y = 150, column = 170, size = 18): Line[] {
  const center = (text: string, i: number, points: number): number =>
    40 + column * (i + 0.5) - widthOf(text, points) / 2
  return [
    ...heads.map((text, i): Line => [center(text, i, 9), y, text, { size: 9 }]),
    ...values.map((text, i): Line => [center(text, i, size), y + 24, text, { size }]),
  ]
}

/** Pairs of label and value below each other, values in a column of their own. */
export const list = (pairs: readonly (readonly [string, string])[], y = 150, x = 40, valueX = 220): Line[] =>
  pairs.flatMap(([label, value], i): Line[] => [
    [x, y + 16 * i, label],
    [valueX, y + 16 * i, value],
  ])

export const usual = cells(['Test Result', 'Three-Digit Score', 'Minimum Passing Score'], ['PASS', '251', '218'])
