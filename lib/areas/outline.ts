/**
 * The content outline: which areas there are, what reports call them, and what share of the items they hold.
 */
import { isWithin } from '../figures/dates'
import { rated } from '../figures/rated'
import type { FigureSource, Origin } from '../figures/source'
import outlineJson from './data/content-outline.json' with { type: 'json' }
import type { Outline, OutlineArea, OutlineFile, ReportRow } from './schema'

// A JSON import has wider types than its schema; that the file keeps to the schema is proved by the tests.
const file = outlineJson as unknown as OutlineFile
const outlineFile = 'lib/areas/data/content-outline.json'

export const reportRows: readonly ReportRow[] = file.reportRows

const outlines: readonly Outline[] = file.sets.filter((set) => set.kind === 'outline')

export function reportRowById(id: string): ReportRow | null {
  return reportRows.find((row) => row.id === id) ?? null
}

/** Whether an outline is still in force as far as is known. */
const isOpen = ({ effective }: Outline): boolean => effective?.to == null

/**
 * The outlines that may speak for a test date, the likeliest first. The newest has no known first day, so beside it
 * stands the one before, whose last day is not known.
 */
function outlinesFor(date: string | null): readonly Outline[] {
  const open = outlines.filter(isOpen)
  if (date === null) return open
  const dated = outlines.filter(({ effective }) => effective?.from != null && isWithin(date, effective))
  const [only] = dated
  if (only === undefined) return []
  return isOpen(only) ? [...dated, ...open.filter((outline) => !dated.includes(outline))] : dated
}

function areasOf(outline: Outline): readonly OutlineArea[] {
  return [...outline.disciplines, ...outline.systems, ...outline.tasks]
}

const allAreas = outlines.flatMap(areasOf)

/** The sources of the outlines and of the practice test's sample as wholes. */
export function outlineSources(): readonly FigureSource[] {
  return file.sets.flatMap((set) => {
    return rated(set, { file: outlineFile, retrieved: file.retrieved }) ?? []
  })
}

/** Ids of all areas of the newest outline that stand in one block of a report; cross-coded ones have no row of their own. */
export function outlineIdsOf(section: 'discipline' | 'system' | 'task'): readonly string[] {
  const [newest] = outlines
  const areas = { discipline: newest?.disciplines, system: newest?.systems, task: newest?.tasks }[section]
  return areas?.filter(({ crossCoded }) => crossCoded !== true).map(({ id }) => id) ?? []
}

/** A share of items with the edition that gives it. */
interface OutlineShare {
  readonly range: readonly [number, number]
  readonly origin: Origin
}

/**
 * The share of items that the outline of a test date gives a row of a Step 2 CK report.
 *
 * @returns null where the row has none of its own (merged rows, contested shares) or no outline of that date is known
 */
export function outlineShare(row: ReportRow, date: string | null): OutlineShare | null {
  if (row.percent === null || !row.exams.includes('step2ck')) return null
  const [low, high] = row.percent
  for (const outline of outlinesFor(date)) {
    const area = areasOf(outline).find(
      ({ id, percent }) => row.outlineIds.includes(id) && percent[0] === low && percent[1] === high,
    )
    const place = {
      file: outlineFile,
      retrieved: file.retrieved,
      edition: outline.title,
      date: outline.effective?.from ?? null,
    }
    const source = area && rated(outline, place, area)
    if (area && source) return { range: area.percent, origin: { from: 'figures', source } }
  }
  return null
}

/** Every share that some source gives a row, whatever the edition, contested ones included: for checks, never for show. */
export function everyShare(row: ReportRow): readonly (readonly [number, number])[] {
  if (row.alternatives !== undefined) return row.alternatives.map(({ percent }) => percent)
  if (row.percent === null) return []
  const inEditions = allAreas
    .filter(({ id }) => row.era !== 'self-assessment' && row.outlineIds.includes(id))
    .map(({ percent }) => percent)
  return [row.percent, ...inEditions]
}

interface HandRow {
  readonly id: string
  readonly label: string
}

/** The rows that are offered for entry by hand: the blocks and labels of today's Step 2 CK report. */
export const handRows: readonly {
  readonly section: 'discipline' | 'system' | 'task'
  readonly rows: readonly HandRow[]
}[] = (['discipline', 'system', 'task'] as const).map((section) => ({
  section,
  rows: file.byHandRows[section].flatMap((id) => {
    const row = reportRowById(id)
    return row === null ? [] : [{ id, label: row.label }]
  }),
}))
