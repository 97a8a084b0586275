/** Counts of a class before anything is hidden. They never leave the adviser's hands as they are. */
import { foldLabel, identifyArea, plainLabel } from '../areas/label'
import type { Section } from '../areas/sections'
import { documents } from '../exams/document'
import { summarizeProfile } from '../profile/summary'
import type { Level, Reading } from '../reports/schema'
import type { Cells } from './disclosure'
import type { Student } from './students'

/** A row of the profile as a class has it. */
export interface AreaRow {
  readonly key: string
  readonly section: Section
  readonly label: string
  /** Share of items in percent, as most reports give it; null where none does. */
  readonly share: readonly [number, number] | null
  /** Lower, middle and higher lane, for each group in its order. */
  readonly groups: readonly Cells[]
}

/** A merged row and a single one are never the same: only the whole name of a known row, or the same words, are. */
function keyOf({ kind }: Reading, section: Section, label: string): string {
  const row = identifyArea(label, section, documents[kind].exam)?.row
  return `${section} ${row ? row.id : foldLabel(label)}`
}

const cellOf: Readonly<Record<Level, keyof Cells>> = { lower: 'low', average: 'middle', higher: 'high' }

const mostCommon = <T>(values: readonly T[]): T | null => {
  const counts = new Map<string, [T, number]>()
  for (const value of values) {
    const key = JSON.stringify(value)
    counts.set(key, [value, (counts.get(key)?.[1] ?? 0) + 1])
  }
  return [...counts.values()].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Lanes by area: whoever's report lacks the row, prints it twice, or has it unread, is "not known" and no average. */
export function tallyAreas(groups: readonly (readonly Student[])[]): readonly AreaRow[] {
  interface Found {
    readonly section: Section
    readonly labels: string[]
    readonly shares: (readonly [number, number])[]
    readonly levels: Level[][]
  }
  const rows = new Map<string, Found>()
  for (const [group, students] of groups.entries())
    for (const { entry } of students) {
      const own = new Map<string, Level | null>()
      for (const { section, label, share, level } of summarizeProfile(entry.reading).areas) {
        const key = keyOf(entry.reading, section, label)
        const row = rows.get(key) ?? { section, labels: [], shares: [], levels: groups.map(() => []) }
        row.labels.push(plainLabel(label))
        if (share) row.shares.push(share.range)
        rows.set(key, row)
        own.set(key, own.has(key) ? null : level)
      }
      for (const [key, level] of own) if (level) rows.get(key)?.levels[group]?.push(level)
    }
  return [...rows].map(([key, { section, labels, shares, levels }]) => ({
    key,
    section,
    label: mostCommon(labels) ?? key,
    share: mostCommon(shares),
    groups: groups.map((students, group) => {
      const cells = { low: 0, middle: 0, high: 0, notKnown: students.length }
      for (const level of levels[group] ?? []) {
        cells[cellOf[level]] += 1
        cells.notKnown -= 1
      }
      return cells
    }),
  }))
}

/** Failed and passed, in the places of the lower and the middle lane. */
export function tallyResults(readings: readonly Reading[]): Cells {
  const count = (result: Reading['result']): number => readings.filter((reading) => reading.result === result).length
  return { low: count('fail'), middle: count('pass'), high: 0, notKnown: count(null) }
}
