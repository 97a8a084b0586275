/**
 * Who is counted: one student once, with one report of one kind and one reference. What is left out is named, for the
 * adviser alone.
 */
import { documents, type Kind } from '../exams/document'
import type { Reading, Reference } from '../reports/schema'

/** One report that was given. */
export interface ClassEntry {
  /** Unlike every other of the class. */
  readonly id: string
  readonly file: string
  readonly reading: Reading
  /** Who took it, as the adviser or the list says; null where neither does. */
  readonly student: string | null
  /** A mark that reports of one person share, by the name and number printed on them; null where none was seen. */
  readonly person: string | null
  /** The student's groups by the heading of the list: Campus, Year. */
  readonly groups: Readonly<Record<string, string>>
  /** Looks like another report, but the adviser said that it is not. */
  readonly separate: boolean
}

/** A report as it comes in: nobody's yet. Where in the document a value stood is not needed, and is most of what a reading holds. */
export const classEntry = (id: string, reading: Reading, person: string | null): ClassEntry => ({
  id,
  file: reading.file,
  reading: { ...reading, evidence: {} },
  student: null,
  person,
  groups: {},
  separate: false,
})

/** What can be counted together. */
export interface Facet {
  readonly kind: Kind
  readonly reference: Reference
}

export type AttemptChoice = 'first' | 'latest'

export interface Student {
  /** Stays the same from export to export: who it is, or else what the report says. */
  readonly key: string
  readonly entry: ClassEntry
  /** Every attempt, the earliest first, the counted one too. */
  readonly attempts: readonly ClassEntry[]
  /** False where nothing says whose the report is: another one may be of the same student. */
  readonly isKnown: boolean
}

export interface LeftOut {
  readonly entry: ClassEntry
  readonly why: 'same-report' | 'other-attempt' | 'no-score'
  /** The report that is counted instead. */
  readonly instead: ClassEntry | null
}

export interface Counted {
  readonly students: readonly Student[]
  readonly leftOut: readonly LeftOut[]
}

/** A class is counted anew with every report that comes in. */
const contents = new WeakMap<Reading, string>()

/** What a report says, as one text: equal for two copies of it. */
export function contentOf(reading: Reading): string {
  const known = contents.get(reading)
  if (known !== undefined) return known
  const { kind, testDate, score, result, areas } = reading
  const rows = areas.map(({ section, label, level }) => [section, label, level])
  const content = JSON.stringify([kind, testDate, score, result, rows])
  contents.set(reading, content)
  return content
}

/** With fewer rows two students can well have the same report. */
const ROWS_TO_TELL = 8

const isTelling = ({ testDate, score, areas }: Reading): boolean =>
  testDate !== null && score !== null && areas.length >= ROWS_TO_TELL

/** The reports that are counted together with a facet: those without a profile go with the usual one of their kind. */
export function facetsOf(entries: readonly ClassEntry[]): readonly { facet: Facet; entries: readonly ClassEntry[] }[] {
  const byFacet = new Map<string, { facet: Facet; entries: ClassEntry[] }>()
  const most = () => [...byFacet.values()].sort((a, b) => b.entries.length - a.entries.length)
  const bare = ({ reading }: ClassEntry) => reading.reference === 'none'
  for (const entry of [...entries.filter((one) => !bare(one)), ...entries.filter(bare)]) {
    const { kind, reference } = entry.reading
    const usual = reference === 'none' ? most().find(({ facet }) => facet.kind === kind)?.facet : undefined
    const facet = usual ?? { kind, reference }
    const key = `${facet.kind} ${facet.reference}`
    const known = byFacet.get(key) ?? { facet, entries: [] }
    known.entries.push(entry)
    byFacet.set(key, known)
  }
  return most()
}

/** Whose a report is, as far as that is known: `named` where the adviser says so. */
interface Whose {
  readonly key: string | null
  readonly named: boolean
}

/** What the adviser says of one report holds for all of that person. Nobody has two scores of one day: they share a name. */
function whoseReports(entries: readonly ClassEntry[]): (entry: ClassEntry) => Whose {
  const scores = new Map<string, number>()
  const several = new Set<string>()
  const students = new Map<string, string>()
  for (const { person, student, reading } of entries) {
    if (person === null) continue
    if (student !== null) students.set(person, student)
    if (reading.testDate === null || reading.score === null) continue
    const sitting = `${person} ${reading.testDate}`
    if ((scores.get(sitting) ?? reading.score) !== reading.score) several.add(person)
    scores.set(sitting, reading.score)
  }
  return ({ student, person }) => {
    const known = person !== null && !several.has(person) ? person : null
    const name = student ?? (known === null ? undefined : students.get(known))
    if (name !== undefined) return { key: `student ${name}`, named: true }
    return { key: known === null ? null : `person ${known}`, named: false }
  }
}

/** The same report twice counts once; who is known has only to agree in what it says, others in a whole profile. */
function withoutDoubles(
  entries: readonly ClassEntry[],
  whose: (entry: ClassEntry) => Whose,
): { kept: ClassEntry[]; leftOut: LeftOut[] } {
  const kept: ClassEntry[] = []
  const leftOut: LeftOut[] = []
  const byContent = new Map<string, ClassEntry[]>()
  const isOne = (a: Whose, b: Whose, reading: Reading): boolean =>
    (a.named && b.named) || (a.key !== null && a.key === b.key) ? a.key === b.key : isTelling(reading)
  for (const entry of entries) {
    const alike = byContent.get(contentOf(entry.reading)) ?? []
    byContent.set(contentOf(entry.reading), alike)
    const same = entry.separate ? undefined : alike.find((other) => isOne(whose(other), whose(entry), entry.reading))
    if (same) leftOut.push({ entry, why: 'same-report', instead: same })
    else {
      kept.push(entry)
      alike.push(entry)
    }
  }
  return { kept, leftOut }
}

/** A report without a date comes last: nothing says that it was the first. */
const byDate = (a: ClassEntry, b: ClassEntry): number =>
  (a.reading.testDate ?? '9').localeCompare(b.reading.testDate ?? '9')

/**
 * The students of a facet, each with the attempt that counts. Where the examination gives a score, who has none is left
 * out: every figure of a class is of the same people.
 */
export function countStudents(entries: readonly ClassEntry[], attempt: AttemptChoice): Counted {
  const whose = whoseReports(entries)
  const { kept, leftOut } = withoutDoubles(entries, whose)
  const byStudent = new Map<string, ClassEntry[]>()
  for (const entry of kept) {
    const key = whose(entry).key ?? `report ${entry.id}`
    byStudent.set(key, [...(byStudent.get(key) ?? []), entry])
  }
  const students: Student[] = []
  const seen = new Map<string, number>()
  for (const reports of byStudent.values()) {
    const attempts = reports.sort(byDate)
    const scored = attempts.filter(({ reading }) => reading.score !== null || !documents[reading.kind].prints.score)
    const entry = attempt === 'first' ? scored[0] : scored.at(-1)
    for (const other of attempts)
      if (other !== entry)
        leftOut.push({
          entry: other,
          why: scored.includes(other) ? 'other-attempt' : 'no-score',
          instead: entry ?? null,
        })
    if (!entry) continue
    const { key, named } = whose(entry)
    const content = named && key !== null ? key : contentOf(entry.reading)
    const times = seen.get(content) ?? 0
    seen.set(content, times + 1)
    students.push({
      key: times === 0 ? content : `${content} ${times + 1}`,
      entry,
      attempts: scored,
      isKnown: key !== null,
    })
  }
  return { students, leftOut }
}
