/**
 * Which area a printed label means. Lists are used as aliases only: a label that none knows is no error.
 */
import type { Exam } from '../exams/exam'
import { names } from './names'
import { reportRows } from './outline'
import type { ReportRow } from './schema'
import type { Section } from './sections'

interface AreaIdentity {
  /** Id of the row; null where the label joins several known rows without being one itself. */
  readonly rowId: string | null
  /** The row of the outline file that has this id, with its share; null where the name alone is known. */
  readonly row: ReportRow | null
  /** Areas of the content outline that it covers, several for merged rows. */
  readonly outlineIds: readonly string[]
}

/** A name and what it means. */
interface Known {
  readonly section: Section
  readonly exams: readonly string[]
  readonly identity: AreaIdentity
}

/** The competency that some reports print before a task. */
const prefix = new RegExp(`^(?:${names.prefixes.join('|').toLowerCase()})\\s+`)

/** The abbreviations of competencies that reports print before a task. */
const code = /^(?:PC|MK|PBLI|SBP|ICS|COMM|PROF)\s*[:\u2013-]\s*(?=\S)/

/** A label as people read it: "Diagnosis" for "PC: Diagnosis". */
export const plainLabel = (label: string): string => label.replace(code, '')

/**
 * A label as it is compared: without case, punctuation, "and", "system" and the competency before a task, in American
 * spelling. "Patient Care: Diagnosis" and "PC - Diagnosis" are one, "Blood & Lymphoreticular/Immune Systems" and
 * "Blood and Lymphoreticular and Immune System" too.
 */
export function foldLabel(label: string): string {
  const words = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[®™]|\((?:r|tm)\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ae/g, 'e')
    .replace(/iour/g, 'ior')
    .replace(/\b(?:and|the|of|systems?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const bare = words.replace(prefix, '')
  return bare === '' ? words : bare
}

const sectionOf = (row: ReportRow): Section => (row.section === 'conditions' ? 'system' : row.section)

const known = new Map<string, Known[]>()
function remember(labels: readonly string[], meaning: Known): void {
  for (const key of new Set(labels.map(foldLabel))) known.set(key, [...(known.get(key) ?? []), meaning])
}
for (const row of reportRows) {
  const identity = { rowId: row.id, row, outlineIds: row.outlineIds }
  remember([row.label, ...row.aliases], { section: sectionOf(row), exams: row.exams, identity })
}
for (const { id, section, aliases, outlineIds } of names.rows) {
  // These names say nothing about the share: a merged or narrower row of the same id has another one.
  remember(aliases, { section, exams: [], identity: { rowId: id, row: null, outlineIds } })
}

/** Of the meanings of one name the one of this examination, or any: names are the same across examinations. */
function pick(meanings: readonly Known[] | undefined, section: Section, exam: Exam): AreaIdentity | null {
  // A competency is a physician task under another head.
  const wanted = section === 'competency' ? 'task' : section
  const fitting = meanings?.filter((meaning) => meaning.section === wanted) ?? []
  return (fitting.find(({ exams }) => exams.includes(exam)) ?? fitting[0])?.identity ?? null
}

/** The words cut into two or more known names, first names as long as possible; null where some word is left over. */
function cut(words: readonly string[], section: Section, exam: Exam): readonly AreaIdentity[] | null {
  if (words.length === 0) return []
  for (let length = words.length; length > 0; length--) {
    const first = pick(known.get(words.slice(0, length).join(' ')), section, exam)
    const rest = first === null ? null : cut(words.slice(length), section, exam)
    if (first !== null && rest !== null) return [first, ...rest]
  }
  return null
}

/**
 * The area that a printed label names, within its block.
 *
 * @returns null where no known row, nor a run of known rows ("Respiratory and Renal/Urinary Systems"), is meant
 */
export function identifyArea(label: string, section: Section, exam: Exam): AreaIdentity | null {
  const folded = foldLabel(label)
  const whole = pick(known.get(folded), section, exam)
  if (whole !== null) return whole
  const parts = cut(folded.split(' '), section, exam)
  if (parts === null || parts.length < 2) return null
  return { rowId: null, row: null, outlineIds: [...new Set(parts.flatMap(({ outlineIds }) => outlineIds))] }
}
