/** Which values a person should look at before anything is built on them. */
import { documents } from '../../exams/document'
import type { Reading } from '../../reports/schema'
import { valueNames } from '../../reports/values'
import { type Corrections, isDecided } from '../corrections'

/** Doubts about the file or the tables of figures rather than about one value that was read. */
const noQuestion: ReadonlySet<Reading['warnings'][number]['code']> = new Set([
  'pages-skipped',
  'poor-picture',
  'no-profile',
  'figures-disagree',
])
const isRowValue = /^(areas|attempts)\[\d+\]\.\w+$/
const readingFields: readonly string[] = ['kind', 'reference', ...valueNames]

/**
 * Paths of the values to ask about, in the order in which they are asked: those that a warning names and that a person
 * can settle, a score or date that such a report prints but was not found, and rows without a level.
 */
export function unsurePaths(reading: Reading): readonly string[] {
  const paths = new Set<string>()
  const printed = documents[reading.kind].prints.score
  if (printed && reading.score === null) paths.add('score')
  if (printed && reading.testDate === null) paths.add('testDate')
  for (const { code, field } of reading.warnings)
    if (!noQuestion.has(code) && (readingFields.includes(field) || isRowValue.test(field))) paths.add(field)
  reading.areas.forEach((area, index) => {
    if (area.level === null) paths.add(`areas[${index}].level`)
  })
  return [...paths]
}

/** True where there is nothing to ask: the check step is then skipped. */
export function isSure(reading: Reading): boolean {
  return unsurePaths(reading).length === 0
}

/** Those of the unsure values that the person has not answered yet. */
export function openQuestions(reading: Reading, corrections: Corrections): readonly string[] {
  return unsurePaths(reading).filter((path) => {
    const row = path.replace(/\.\w+$/, '')
    return !isDecided(corrections, path) && corrections[row] !== 'cleared'
  })
}
