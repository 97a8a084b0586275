/** A page a student, for the adviser's talk with them. Student records: marked so on every page, never a committee's. */
import { documents } from '../exams/document'
import { type ProfileArea, summarizeProfile } from '../profile/summary'
import { type NeedsHelp, whoNeedsHelp } from './help'
import { escaped, page } from './html'
import type { Counted, Student } from './students'
import { helpWords, recordsNotice } from './words'

const listed = (areas: readonly ProfileArea[]): string =>
  areas.length === 0
    ? 'none'
    : areas.map(({ label, share }) => (share ? `${label} (${share.range.join('-')}% of the exam)` : label)).join('; ')

function sheet({ entry, attempts }: Student, help: NeedsHelp | undefined): string {
  const { file, student, reading } = entry
  const { strengths, weaknesses, meaning } = summarizeProfile(reading)
  const { score, result, testDate, standardError, kind } = reading
  const facts = [
    ['Report', `${documents[kind].report}, ${file}`],
    ['Test date', testDate ?? 'not known'],
    ['Score', score === null ? 'not known' : `${score}${standardError === null ? '' : ` ± ${standardError}`}`],
    ['Result', result ?? 'not known'],
    ...(help ? [['First to look at', helpWords(help)]] : []),
    ...(attempts.length > 1 ? [['Attempts', attempts.map((one) => one.reading.score ?? 'no score').join(', ')]] : []),
    ['Higher', listed(strengths)],
    ['Lower', listed(weaknesses)],
  ]
  const rows = facts.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(String(value))}</dd>`).join('')
  return `<section><p><b>${recordsNotice}</b></p><h1>${escaped(student ?? file)}</h1><dl>${rows}</dl><p>${escaped(meaning)}</p></section>`
}

/** One file to print, a sheet for each student that is counted. */
export function studentSheets(counted: Counted): string {
  const help = new Map(whoNeedsHelp(counted).map((one) => [one.entry.id, one]))
  const sheets = counted.students.map((one) => sheet(one, help.get((one.attempts.at(-1) ?? one.entry).id)))
  return page(recordsNotice, sheets.join(''))
}
