/**
 * What a document says against the tables of published figures. The document is kept: a disagreement is a doubt about
 * the reading, or about the table.
 */
import { sort } from 'd3-array'
import { foldLabel, identifyArea } from '../areas/label'
import { wordings } from '../areas/wordings'
import { documents } from '../exams/document'
import { exams } from '../exams/exam'
import { dayWords } from '../figures/dates'
import { minimumPassingScore } from '../norms/passing'
import { checkShares } from '../profile/shares'
import { sectionNames } from '../profile/words'
import type { Reading, Warning } from '../reports/schema'

type Doubtful = Pick<Reading, 'kind' | 'areas' | 'minimumPassingScore' | 'testDate'>

/** The printed minimum against the one published for the test date. */
function minimumDoubts({ kind, minimumPassingScore: minimum, testDate }: Doubtful): readonly Warning[] {
  const { practice, standard } = exams[documents[kind].exam]
  if (minimum === null || testDate === null || practice || standard === null) return []
  const published = minimumPassingScore(standard, testDate)
  // A minimum whose first day is not known may not have applied yet.
  if (published === null || published.knownSince === null || published.minimum === minimum) return []
  const message = `Your report shows a passing score of ${minimum}; the published one for ${dayWords(testDate)} is ${published.minimum}. We used your report’s.`
  return [{ code: 'figures-disagree', field: 'minimumPassingScore', message }]
}

/** Sheets of some years end earlier, without these; no more rows than that many are missed. */
const OPTIONAL = /^(?:biostatistics|social sciences)/i
const MOST_MISSED = 2

/**
 * Rows that the sheet has not though its wording has them: only where every row of the block is of one known wording, and
 * nearly all of that wording are there. Sheets of other years divide the areas otherwise and are complete with fewer rows.
 */
function missingRows({ areas, kind }: Doubtful): readonly Warning[] {
  return (['task', 'discipline', 'system'] as const).flatMap((section): Warning[] => {
    const nameOf = (label: string) => identifyArea(label, section, documents[kind].exam)?.rowId ?? foldLabel(label)
    const rows = areas.filter((area) => area.section === section)
    const found = new Set(rows.map(({ label }) => nameOf(label)))
    const lacking = wordings.flatMap(({ labels, ...of }) => {
      const missing = labels.filter((label) => !found.has(nameOf(label)))
      const isThis = of.kind === kind && of.section === section && rows.length + missing.length === labels.length
      return isThis && rows.length > 0 && missing.length <= MOST_MISSED
        ? [{ labels, needed: missing.filter((label) => !OPTIONAL.test(label)) }]
        : []
    })
    const [only] = lacking
    if (!only || lacking.some(({ needed }) => needed.length === 0)) return []
    const isFound = (label: string) => found.has(nameOf(label))
    const placed = only.needed.map((label) => {
      const at = only.labels.indexOf(label)
      const [above, below] = [only.labels.slice(0, at).findLast(isFound), only.labels.slice(at + 1).find(isFound)]
      const place = above && below ? `between ${above} and ${below}` : above ? `below ${above}` : `above ${below}`
      return `${label} (usually ${place})`
    })
    const message = `The section ${sectionNames[section]} has ${rows.length} rows; reports worded like this one have ${only.labels.length}. Missing: ${placed.join('; ')}. Please compare with the page.`
    return [{ code: 'rows-missing', field: 'areas', message }]
  })
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
