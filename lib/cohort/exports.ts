/**
 * Exports of one class, one after the other: two of them may differ by nobody or by five students and more, and no later
 * one may take apart what an earlier one joined. Known only as long as the class is open, or from its file.
 */
import { isShown, keepsApart, MINIMUM_GROUP, SMALL_CELL } from './disclosure'
import type { Bounds, Published, PublishOptions } from './publish'
import { type Counted, contentOf, type Student } from './students'

/** One export as its class remembers it. */
export interface ExportRecord extends Published {
  /** The students by their keys: what their reports say, and their group. */
  readonly students: Readonly<Record<string, { readonly content: string; readonly group: string }>>
}

type ExportAllowed =
  | { readonly ok: true; readonly bounds: Bounds }
  | {
      readonly ok: false
      readonly why: 'few-changed' | 'other-grouping' | 'groups-changed'
      /** The export that it would tell too much beside. */
      readonly earlier: ExportRecord
    }

const groupOf = ({ entry }: Student, grouping: string | null): string =>
  grouping === null ? '' : (entry.groups[grouping] ?? '')

/** What is remembered of an export. */
export function recordOf({ students }: Counted, { grouping }: PublishOptions, published: Published): ExportRecord {
  return {
    ...published,
    students: Object.fromEntries(
      students.map((student) => [
        student.key,
        { content: contentOf(student.entry.reading), group: groupOf(student, grouping) },
      ]),
    ),
  }
}

interface Changes {
  /** Students that differ, those who came for those who left counted once. */
  readonly students: number
  /** Students that may have come into a cell. */
  readonly gain: number
  /** Of each group that differs, how many. */
  readonly groups: readonly number[]
}

function changesSince(earlier: ExportRecord, students: readonly Student[], grouping: string | null): Changes {
  const groups = new Map<string, number>()
  const count = (...names: readonly string[]) => {
    for (const name of new Set(names)) groups.set(name, (groups.get(name) ?? 0) + 1)
  }
  const sameGrouping = grouping !== null && earlier.report.grouping === grouping
  const now = new Map(students.map((student) => [student.key, student]))
  let [added, changed, regrouped] = [0, 0, 0]
  for (const [key, student] of now) {
    const before = earlier.students[key]
    const group = groupOf(student, grouping)
    if (!before) {
      added += 1
      count(group)
    } else if (before.content !== contentOf(student.entry.reading)) {
      changed += 1
      count(group, before.group)
    } else if (sameGrouping && before.group !== group) {
      regrouped += 1
      count(group, before.group)
    }
  }
  const removed = Object.entries(earlier.students).filter(([key]) => !now.has(key))
  for (const [, { group }] of removed) count(group)
  return {
    students: Math.max(added, removed.length) + changed + regrouped,
    gain: added + changed,
    groups: sameGrouping ? [...groups.values()] : [],
  }
}

/** Whether a class may be exported after its earlier exports, and within which bounds. */
export function allowExport(
  records: readonly ExportRecord[],
  { students }: Counted,
  { facet, grouping }: PublishOptions,
): ExportAllowed {
  const earlier = records
    .filter(({ report }) => report.kind === facet.kind && report.reference === facet.reference)
    .map((record) => ({ record, changes: changesSince(record, students, grouping) }))
  for (const { record, changes } of earlier) {
    const refuse = (why: 'few-changed' | 'other-grouping' | 'groups-changed') =>
      ({ ok: false, why, earlier: record }) as const
    if (changes.students > 0 && changes.students <= SMALL_CELL) return refuse('few-changed')
    const other = record.report.grouping
    if (grouping !== null && other !== null && other !== grouping) return refuse('other-grouping')
    if (changes.groups.some((count) => count > 0 && count < MINIMUM_GROUP)) return refuse('groups-changed')
  }
  const last = earlier.findLast(({ record }) => record.report.distribution !== null)?.record
  return {
    ok: true,
    bounds: {
      hides: (key, cells) => {
        const shown = earlier.map(({ record }) => record.rows[key] !== undefined)
        // Hidden once it stays hidden: what came before and after would tell what lies between.
        if (shown.includes(true) && shown.at(-1) === false) return true
        return earlier.some(({ record, changes }) => {
          const before = record.rows[key]
          return before !== undefined && isShown(before) && !keepsApart(before, cells, changes.gain)
        })
      },
      edges: last?.report.distribution?.flatMap(({ from }) => from ?? []),
    },
  }
}
