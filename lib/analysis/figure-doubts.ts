/**
 * What a document says against the tables of published figures. The document is kept: a disagreement is a doubt about
 * the reading, or about the table.
 */
import { sort } from 'd3-array'
import { identifyArea } from '../areas/label'
import { outlineIdsOf } from '../areas/outline'
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import { minimumPassingScore } from '../norms/passing'
import { checkShares } from '../profile/shares'
import type { Reading, Warning } from '../reports/schema'

type Doubtful = Pick<Reading, 'kind' | 'areas' | 'minimumPassingScore' | 'testDate'>

/** The printed minimum against the one published for the test date. */
function minimumDoubts({ kind, minimumPassingScore: minimum, testDate }: Doubtful): readonly Warning[] {
  const { practice, standard } = exams[documents[kind].exam]
  if (minimum === null || testDate === null || practice || standard === null) return []
  const published = minimumPassingScore(standard, testDate)
  // A minimum whose first day is not known may not have applied yet.
  if (published === null || published.knownSince === null || published.minimum === minimum) return []
  const message = `The page prints ${minimum} as the minimum passing score; the published one for ${testDate} is ${published.minimum}. The page was kept.`
  return [{ code: 'figures-disagree', field: 'minimumPassingScore', message }]
}

/**
 * A discipline that the sheet has not: only where all others of the outline are there, each in a row of its own. Sheets of
 * other years divide systems and tasks otherwise, and are complete with fewer rows.
 */
function missingRows({ areas, kind }: Doubtful): readonly Warning[] {
  const { exam } = documents[kind]
  if (exam !== 'step2ck') return []
  const known = outlineIdsOf('discipline')
  const rows = areas.filter(({ section }) => section === 'discipline')
  const found = rows.map(({ label }) => identifyArea(label, 'discipline', exam)?.outlineIds ?? [])
  const missing = known.filter((id) => !found.some((own) => own.includes(id)))
  if (missing.length !== 1 || found.some((own) => own.length !== 1) || rows.length !== known.length - 1) return []
  const message = `The block of ${rows[0]?.label} has ${rows.length} rows; such blocks have ${known.length}. Missing: ${missing[0]?.replace(/-/g, ' ')}. Please compare with the page.`
  return [{ code: 'rows-missing', field: 'areas', message }]
}

/**
 * Where the document contradicts the published figures: the minimum of its test date, then the shares of items that the
 * content outline gives its areas. Nothing is changed.
 */
export function figureDoubts(reading: Doubtful): readonly Warning[] {
  const shares = checkShares(reading.areas, documents[reading.kind].exam)
  return [
    ...minimumDoubts(reading),
    ...missingRows(reading),
    ...shares.map(({ index, message }): Warning => {
      return { code: 'figures-disagree', field: `areas[${index}].weight`, message }
    }),
  ]
}

/** Warnings stand in the order of a report: the first page, the profile, the file as a whole. */
const place = ({ field }: Warning): number => (field === 'pages' ? 2 : field.startsWith('areas') ? 1 : 0)

/** The reading with these doubts among its warnings. */
export function withFigureDoubts(reading: Reading): Reading {
  const doubts = figureDoubts(reading)
  return doubts.length === 0 ? reading : { ...reading, warnings: sort([...reading.warnings, ...doubts], place) }
}
