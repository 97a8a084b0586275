import { exams } from '../exams/exam'
import type { Family } from './families/family'
import type { FieldReading } from './fields/decide'
import { fieldRecords } from './fields/records/all'
import type { PageView } from './page/page-view'

/** Two-thirds ranges as reports print them: "two-thirds of the time: 244 to 258", "between 244 and 258". */
export const RANGE = /\b(?:(\d{3}) ?(?:-|to|through)|between (\d{3}) and) ?(\d{3})\b(?![-/%\d])/gi
/** Only a range that is said to be one standard error wide is compared. */
export const ONE_ERROR =
  /standard error|\bse[em]\b|two-? ?thirds|68 ?%|tested repeatedly|likely (?:to )?(?:fall|range)|score would (?:fall|be)/i
/** Ranges of the scale and of most people are no ranges of this score. */
export const OTHER_RANGE =
  /(?:scores? (?:range|ranging|reported|falling)|most scores|scale|between 1|from 1)\b[^.]{0,40}$/i
/** Ends are rounded one by one. */
const ROUNDING = 1

/** PASS and the score must agree with the printed minimum; where they do not, neither is believed. */
function checkResult({ fields, evidence, warnings }: FieldReading): void {
  const { score, result, minimumPassingScore: minimum } = fields
  if (score === null || result === null || minimum === null) return
  if ((result === 'pass') === score >= minimum) return
  for (const field of ['score', 'result'] as const) {
    const message = `The page says ${result.toUpperCase()}, score ${score} and minimum passing score ${minimum}, which cannot all be right. Please enter the ${field} yourself.`
    warnings.push({ code: 'checks-disagree', field, message })
    delete evidence[field]
  }
  fields.score = null
  fields.result = null
}

/** A printed range of one standard error must have the score in its middle; where the error is not printed, inside. */
function checkRange({ fields, evidence, warnings }: FieldReading, pages: readonly PageView[]): void {
  const { score, standardError } = fields
  if (score === null) return
  for (const block of pages.flatMap((page) => page.blocks)) {
    if (!ONE_ERROR.test(block.text)) continue
    for (const match of block.text.matchAll(RANGE)) {
      const [low, high] = [Number(match[1] ?? match[2]), Number(match[3])]
      if (low >= high || OTHER_RANGE.test(block.text.slice(0, match.index))) continue
      const oneError = standardError !== null && Math.abs(high - low - 2 * standardError) <= ROUNDING
      const fits = oneError ? Math.abs((low + high) / 2 - score) <= ROUNDING : low <= score && score <= high
      if (fits) continue
      const message = `The page gives the range ${low} to ${high}, which does not lie around the score ${score}. Please enter the score yourself.`
      warnings.push({ code: 'checks-disagree', field: 'score', message })
      delete evidence.score
      fields.score = null
      return
    }
  }
}

type NormField = 'mean' | 'standardDeviation' | 'standardError'

/**
 * The figures of the norm group that stand beside a score of 1 to 300: those that no such group can have were misread.
 * Scores of one person spread less than those of all, so the standard error is below the standard deviation.
 */
function checkNorm({ fields, evidence, warnings }: FieldReading, { exam, prints: { norm: spread } }: Family): void {
  if (!spread) return
  const doubt = (field: NormField, code: 'not-read' | 'checks-disagree', why: string): void => {
    const message = `The ${fieldRecords[field].spoken} was read as ${fields[field]}, ${why}. Please look at the page.`
    warnings.push({ code, field, message })
  }
  const remove = (field: NormField): void => {
    delete evidence[field]
    fields[field] = null
  }
  const bounds = { mean: exams[exam].range, ...spread }
  for (const field of ['mean', 'standardDeviation', 'standardError'] as const) {
    const value = fields[field]
    const [least, most] = bounds[field]
    if (value === null || (value >= least && value <= most)) continue
    doubt(field, 'not-read', `and none between ${least} and ${most} was found`)
    remove(field)
  }
  const { standardDeviation: deviation, standardError: error } = fields
  if (deviation === null || error === null || error < deviation) return
  doubt('standardDeviation', 'checks-disagree', `which is not above the standard error ${error}`)
  doubt('standardError', 'checks-disagree', `which is not below the standard deviation ${deviation}`)
  remove('standardDeviation')
  remove('standardError')
}

/** Holds the fields of a report against each other, in place: what contradicts becomes null, with a warning. */
export function checkFields(reading: FieldReading, family: Family, pages: readonly PageView[]): void {
  checkNorm(reading, family)
  checkRange(reading, pages)
  checkResult(reading)
}
