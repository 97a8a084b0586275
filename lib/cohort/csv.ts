/** Lists of a class: the committee's table to take away, and the adviser's list of groups to read. */
import { csvFormatRows, csvParseRows } from 'd3-dsv'
import type { ClassReport } from './schema'
import type { ClassEntry } from './students'
import { areaCells, factsOf, findingsWords, namedGroups, recordsNotice, titleOf } from './words'

/** A spreadsheet takes a cell that begins like this for a formula; an apostrophe makes it text (OWASP, CSV injection). */
const harmless = (cell: string): string => (/^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

/** Rows of cells as CSV in which no cell is a formula. */
const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${csvFormatRows(rows.map((row) => row.map(harmless)))}\r\n`

/** What a committee gets as a table: aggregates only. */
export function classCsv(report: ClassReport): string {
  return toCsv([
    ['Class report', titleOf(report)],
    ...factsOf(report),
    ...findingsWords(report).map((text) => ['Finding', text]),
    [],
    [
      'Group',
      'Students',
      'Section',
      'Area',
      '% of exam',
      'Lower',
      'Lower interval',
      'Average',
      'Higher',
      'Higher interval',
      'Not known',
    ],
    ...namedGroups(report).flatMap(([name, { n, areas }]) =>
      areas.map((area) => [name, String(n), area.section, ...areaCells(area)]),
    ),
  ])
}

/** For the adviser alone: what was not read, and why. */
export const notReadCsv = (notRead: readonly { readonly file: string; readonly why: string }[]): string =>
  toCsv([[recordsNotice], ['File', 'Why it was not read'], ...notRead.map(({ file, why }) => [file, why])])

export interface GroupList {
  /** Headings other than file and student: what the class can be grouped by. */
  readonly groupings: readonly string[]
  /** By name of file in lower case. */
  readonly rows: ReadonlyMap<
    string,
    { readonly student: string | null; readonly groups: Readonly<Record<string, string>> }
  >
}

/**
 * An adviser's list: a line for each file, with the headings `file`, `student` (any mark that is the same for all files
 * of one student), and one for each grouping.
 *
 * @returns null where it has no heading `file`
 */
export function readGroups(text: string): GroupList | null {
  // By rows: the parser by headings writes a function as text, which the page's policy forbids.
  const [columns = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''))
  const heading = (name: string) => columns.findIndex((column) => column.trim().toLowerCase() === name)
  const [file, student] = [heading('file'), heading('student')]
  if (file < 0) return null
  const groupings = columns.filter((column, at) => at !== file && at !== student && column.trim() !== '')
  const rows = lines.map((line) => {
    const cell = (at: number): string => line[at]?.trim() ?? ''
    const groups = Object.fromEntries(groupings.map((name) => [name, cell(columns.indexOf(name))]))
    return [cell(file).toLowerCase(), { student: cell(student) || null, groups }] as const
  })
  return { groupings, rows: new Map(rows) }
}

/** The reports with what the list says of their files. */
export function withGroups(entries: readonly ClassEntry[], { rows }: GroupList): readonly ClassEntry[] {
  return entries.map((entry) => {
    const row = rows.get(entry.file.toLowerCase())
    return row ? { ...entry, student: row.student ?? entry.student, groups: row.groups } : entry
  })
}
