import type { Family } from '../families/family'
import type { Hit } from '../fields/hits'
import { unscoredMessage } from '../fields/unscored'
import type { PageView } from '../page/page-view'
import type { Attempt, Evidence, Warning } from '../schema'
import { type Head, inColumn, sittingsOf } from './sittings'

/** The rows of a transcript, in the order printed. */
export interface AttemptReading {
  attempts: Attempt[]
  evidence: Record<string, Evidence>
  warnings: Warning[]
}

/** The number in the score's column; `undefined` where the columns cannot be told apart. */
function scoreOf(numbers: readonly Hit[], heads: readonly Head[]): Hit | null | undefined {
  const scores = heads.length === 0 ? numbers : inColumn('score', numbers, heads)
  return scores.length > 1 ? undefined : (scores[0] ?? null)
}

/** The date in the column of the examination's day: a score becomes available on another. One that has no head may be either. */
const datesOf = (dates: readonly Hit[], heads: readonly Head[]): readonly Hit[] =>
  dates.length > 1 || heads.some(({ name }) => name === 'testDate') ? inColumn('testDate', dates, heads) : dates

/** Pass or fail is the outcome whatever is not available beside it; an outcome that is no score may be said twice. */
function resultsOf(results: readonly Hit[]): readonly Hit[] {
  const scored = results.filter(({ value }) => !unscoredMessage(value))
  return scored.length > 0 ? scored : results.slice(0, 1)
}

/**
 * Reads the attempts of a transcript's pages: a row has an examination (its own or that of the row above), a date, a
 * result and a score, told apart by their form and by the heads of their columns.
 */
export function readAttempts(pages: readonly PageView[], family: Family): AttemptReading {
  const reading: AttemptReading = { attempts: [], evidence: {}, warnings: [] }
  for (const page of pages) {
    for (const row of sittingsOf(page, family)) {
      const { exam } = row.mention
      const { heads } = row
      const dates = datesOf(
        row.hits.filter((hit) => hit.type === 'date'),
        heads,
      )
      const results = resultsOf(row.hits.filter((hit) => hit.type === 'result'))
      const unscored = unscoredMessage(results[0]?.value)
      const score = unscored
        ? null
        : scoreOf(
            row.hits.filter((hit) => hit.type === 'number'),
            heads,
          )
      if (exam === null || (dates.length === 0 && results.length === 0)) continue
      const path = `attempts[${reading.attempts.length}]`
      const note = (name: string, { box }: Pick<Hit, 'box'>): void => {
        reading.evidence[`${path}.${name}`] = { page: page.number, box: [...box], how: page.tolerances.wordsHow }
      }
      note('exam', row.mention)
      const take = (name: string, hit: Hit | null | undefined): Hit['value'] => {
        if (!hit) return null
        if (hit.value !== null) note(name, hit)
        return hit.value
      }
      const one = (name: string, candidates: readonly Hit[]): Hit['value'] => {
        if (candidates.length === 1 && candidates[0]?.value !== null) return take(name, candidates[0])
        const code = candidates.length > 1 ? 'ambiguous' : 'not-read'
        reading.warnings.push({
          code,
          field: `${path}.${name}`,
          message: `The ${name === 'result' ? 'result' : 'test date'} of this ${exam} row could not be read.`,
        })
        return null
      }
      const number = score && typeof score.value === 'number' && score.value <= 300 ? score : null
      if (score === undefined) {
        reading.warnings.push({
          code: 'ambiguous',
          field: `${path}.score`,
          message: `Several numbers stand in this ${exam} row; none was taken as the score.`,
        })
      }
      const testDate = one('testDate', dates)
      const result = unscored ? null : one('result', results)
      if (unscored) reading.warnings.push({ code: 'not-scored', field: `${path}.result`, message: unscored })
      const value = take('score', number)
      reading.attempts.push({
        exam,
        testDate: typeof testDate === 'string' ? testDate : null,
        result: result === 'pass' || result === 'fail' ? result : null,
        score: typeof value === 'number' ? value : null,
      })
    }
  }
  return reading
}
