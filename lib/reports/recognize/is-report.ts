import type { Reading } from '../schema'
import type { ValueName } from '../values'
import type { PageGroup } from './group'

/** A profile counts as one where at least this many rows, and half of all, have a mark; half are not asked for under a title. */
const MARKED_ROWS = 2
/** Values that support each other, an outcome among them: so many under a title that calls itself a report, and without one. */
const TITLED_VALUES = 2
const UNTITLED_VALUES = 3

/**
 * Whether pages that look like a report are one: talk about scores is not enough. Asked for is a title, or labeled
 * values that support each other, or a profile with marks; more of it where the page is also something else
 * (a CV, an application, an article).
 */
export function isReport({ pages }: PageGroup, reading: Reading): boolean {
  const titled = pages.some((page) => page.titled)
  const about = pages.some((page) => page.about && (page.front || page.profile))
  const candidates = pages.flatMap((page) => page.fields.candidates)
  const printed = (field: ValueName, prose = false): boolean =>
    candidates.some((one) => one.field === field && (prose || one.via !== 'sentence'))
  const identified = pages.some((page) => page.id !== null)
  const prose = titled && identified && printed('testDate') // a page that is a report in all but a table may say its outcome in words
  const outcomes = Number(printed('score', prose)) + Number(printed('result', prose))
  const support = [
    identified,
    printed('testDate'),
    printed('minimumPassingScore', true),
    printed('standardError', true),
  ].filter(Boolean).length
  // Under a title a bar is a mark too where nothing tells its level: the zone it is held against may be lost.
  const marked = reading.areas.filter(({ level, band }) => level !== null || (titled && band !== null)).length
  const profiled = marked >= MARKED_ROWS && (titled || 2 * marked >= reading.areas.length)
  if (reading.attempts.length > 0) return titled || identified || reading.attempts.length > 1
  if (about) return titled && ((outcomes > 0 && support >= TITLED_VALUES) || (profiled && identified))
  return profiled || (outcomes > 0 && outcomes + support >= (titled ? TITLED_VALUES : UNTITLED_VALUES))
}

/** The contract's floor: something must have been read: an outcome that is no score counts, and one that is doubted because the page contradicts itself. */
export const holdsAnything = ({ score, result, areas, attempts, warnings }: Reading): boolean =>
  score !== null ||
  result !== null ||
  areas.length > 0 ||
  attempts.length > 0 ||
  warnings.some(
    ({ code, field }) =>
      code === 'not-scored' || (code === 'checks-disagree' && (field === 'score' || field === 'result')),
  )
