/** The areas of a reading from the rows of its tables, with evidence and warnings. */

import { median } from 'd3-array'
import type { Section } from '../../areas/sections'
import type { DocumentRecord } from '../../exams/document'
import { unionAll } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { Area, Evidence, Layout, Warning } from '../schema'
import { blankRow } from '../values'
import type { AreaField, Doubt, Place, RowReading } from './row-reading'
import { lengthOf } from './span'
import { sectionsOf } from './table/blocks'
import { breaksOff } from './table/labels'
import type { Row, Table } from './table/table'

/** A table with what was read beside its labels, row by row. */
export interface ReadTable {
  readonly table: Table
  readonly rows: readonly RowReading[]
}

/** The tables of one report, read. */
export interface ReadTables {
  readonly layout: Exclude<Layout, 'score-only'>
  readonly tables: readonly ReadTable[]
}

export interface Areas {
  readonly areas: Area[]
  /** On the upright pages, by path: `areas[3].level`, `areas[3].label`, ...; `areas`: the first place that may lack a row. */
  readonly evidence: Record<string, Evidence>
  readonly warnings: Warning[]
}

/** Labels recognized with less certainty than this are to be looked at: recognition is this sure of words it gets right. */
const SURE = 0.7
/** Signs without a letter, a share of items in the middle, letters that no word has side by side: not as a person reads it. */
const GARBLED = /[\ufffd\ue000-\uf8ff]|\d ?%|[bcdfghjklmnpqrstvwxz]{6}/i
/** Where this share of rows have their share of items printed, a row without one was not read completely. */
const USUAL = 0.6
/** So many rows with a range show that shares are printed as ranges: two may be chance, a block has five or more. */
const RANGES = 3

interface Entry extends RowReading {
  readonly row: Row
  readonly table: Table
  readonly section: Section | null
}

/** True for a single share whose two figures would be a range with a dash between them. */
function mayHaveLostDash([low, high]: readonly [number, number]): boolean {
  const [tens, ones] = [Math.floor(low / 10), low % 10]
  return low === high && tens > 0 && tens < 10 && tens < ones
}

const isBroken = (weight: Row['weight']): boolean => weight?.some((end) => !Number.isInteger(end)) === true

/**
 * A single share among ranges, on a picture: the dash of "4-8%" is easily lost, and then it reads "48%". What a range
 * gives that way is not believed; "10%" comes from none. Nor is a fraction among whole numbers: a speck makes a point.
 */
function withoutMisreadShares(entries: readonly Entry[]): Entry[] {
  const ranges = entries.filter(({ row: { weight } }) => weight && weight[0] > 0 && weight[0] < weight[1]).length
  const areWhole = 2 * entries.filter(({ row: { weight } }) => isBroken(weight)).length < ranges
  return entries.map((entry) => {
    const { weight } = entry.row
    const isLost =
      entry.table.page.tolerances.misses &&
      weight &&
      ((ranges >= RANGES && mayHaveLostDash(weight)) || (areWhole && isBroken(weight)))
    return isLost ? { ...entry, row: { ...entry.row, weight: null, weightBox: null } } : entry
  })
}

/** What is unsure about a row besides what its layout says. */
function doubtsOf({ row, section, doubts }: Entry): Doubt[] {
  const own: Doubt[] = []
  if (section === null)
    own.push({ code: 'not-read', field: 'section', message: 'no title over the row says which block it belongs to' })
  if (row.confidence < SURE || breaksOff(row.label) || GARBLED.test(row.label))
    own.push({ code: 'low-confidence', field: 'label', message: 'the label was read with little certainty' })
  if (row.weight === null && row.dashLost)
    own.push({
      code: 'not-read',
      field: 'weight',
      message: 'two shares of items stand in this row, with no dash between',
    })
  return [...own, ...doubts]
}

const text = (box: Place['box'] | null | undefined): Place | undefined => (box ? { box, how: 'text' } : undefined)

function evidenceOf({ row, table: { page }, places }: Entry, path: string): [string, Evidence][] {
  const { number, tolerances } = page
  const { wordsHow, marksHow } = tolerances
  const all: Partial<Record<AreaField, Place | undefined>> = {
    label: text(row.labelBox),
    section: text(row.title?.box),
    weight: text(row.weightBox),
    ...places,
  }
  return Object.entries(all).flatMap(([field, place]): [string, Evidence][] => {
    if (!place) return []
    const [x0, y0, x1, y1] = place.box
    return [
      [
        `${path}.${field}`,
        { page: number, box: [x0, y0, x1, y1], how: { text: wordsHow, marks: marksHow }[place.how] },
      ],
    ]
  })
}

/** A gap is a skipped row where it is this share of a whole row wider than the usual one; the others differ by less than that. */
const SKIPPED = 0.85
const EVEN = 0.4
/** Fewer rows tell no usual gap. */
const FEWEST_GAPS = 4

/** A place where a row may be missing. */
interface Gap {
  readonly page: Table['page']
  readonly box: Box
  readonly message: string
}

const blockWords = (row: Row | undefined): string => (row?.title ? `block by ${row.title.section}` : 'profile')

/** Lines among the rows that could be rows as well: they are not taken, and not passed over in silence. */
const leftOver = ({ page, rows, leftOver }: Table): Gap[] =>
  leftOver.map(({ text, box }): Gap => {
    const above = rows.findLast((row) => row.labelBox[1] < box[1])
    const after = above ? ` below "${above.label}"` : ''
    const message = `Page ${page.number}, ${blockWords(above ?? rows[0])}: "${text}"${after} looks like a row, but nothing is marked or printed beside it. Please compare with the page.`
    return { page, box, message }
  })

/** Rows of one block that stand evenly, with room for one more between two of them. */
function skipped({ page, rows, header }: Table): Gap[] {
  const steps = rows.slice(1).flatMap((row, k) => {
    const above = rows[k] as Row
    return row.title === above.title ? [{ above, row, gap: row.span.from - above.span.to }] : []
  })
  const usual = median(steps, ({ gap }) => gap) ?? 0
  const pitch = usual + (median(rows, ({ span }) => lengthOf(span)) ?? 0)
  const [wide, even] = [
    steps.filter(({ gap }) => gap - usual > SKIPPED * pitch),
    steps.filter(({ gap }) => Math.abs(gap - usual) < EVEN * pitch),
  ]
  if (even.length < FEWEST_GAPS || wide.length + even.length < steps.length) return []
  return wide.map(({ above, row }): Gap => {
    const [x0, , x1] = unionAll([above.labelBox, row.labelBox, header.box]) as Box
    const message = `Page ${page.number}, ${blockWords(row)}: between "${above.label}" and "${row.label}" there is room for a row that was not read. Please compare with the page.`
    return { page, box: [x0, above.span.to, x1, row.span.from], message }
  })
}

/** Rows without a share of items in a profile where nearly all have one. */
function withoutWeight(entries: readonly Entry[]): Warning[] {
  const without = entries.flatMap(({ row: { weight, label, dashLost } }, k) =>
    weight === null && !dashLost ? [{ label, k }] : [],
  )
  if (entries.length - without.length < USUAL * entries.length) return []
  return without.map(({ label, k }) => ({
    code: 'not-read',
    field: `areas[${k}].weight`,
    message: `${label}: no share of items was found in this row`,
  }))
}

/** So many rows without any mark: none was printed. */
const UNMARKED = 4

/** Marks that are fills are left out where a browser prints without them. */
function withoutMarks(entries: readonly Entry[]): Warning[] {
  const isBare = ({ doubts }: Entry) => doubts.some(({ code }) => code === 'no-mark')
  if (entries.length < UNMARKED || !entries.every(isBare)) return []
  const message =
    'No row has a mark. If the report was printed or saved from a browser, do it again with "Background graphics" ("Print backgrounds") turned on in the print dialog under "More settings".'
  return [{ code: 'no-mark', field: 'areas', message }]
}

/** The rows of the tables, in the order given, as areas of a reading. */
export function toAreas(tables: readonly ReadTable[], tasks: DocumentRecord['tasks']): Areas {
  const all = tables.flatMap(({ table, rows }) => {
    const sections = sectionsOf(table, tasks)
    return table.rows.map(
      (row, k): Entry => ({
        ...(rows[k] ?? { values: {}, places: {}, doubts: [] }),
        row,
        table,
        section: sections[k] ?? null,
      }),
    )
  })
  const entries = withoutMisreadShares(all)
  const areas = entries.map(({ row: { label, weight }, values }, k): Area => {
    const section = entries.slice(0, k + 1).findLast((entry) => entry.section)?.section ?? 'system'
    return { section, label, ...blankRow, weight, ...values }
  })
  const gaps = new Map(tables.map(({ table }) => [table, [...leftOver(table), ...skipped(table)]]))
  const [gap] = [...gaps.values()].flat()
  const warnings = entries.flatMap((entry, k): Warning[] => [
    ...((entry.table === entries[k - 1]?.table ? null : gaps.get(entry.table)) ?? []).map(
      ({ message }): Warning => ({ code: 'rows-missing', field: 'areas', message }),
    ),
    ...doubtsOf(entry).map(({ code, field, message }) => ({
      code,
      field: `areas[${k}].${field}`,
      message: `${entry.row.label}: ${message}`,
    })),
  ])
  return {
    areas,
    evidence: {
      ...Object.fromEntries(entries.flatMap((entry, k) => evidenceOf(entry, `areas[${k}]`))),
      ...(gap && { areas: { page: gap.page.number, box: [...gap.box], how: gap.page.tolerances.marksHow } }),
    },
    warnings: [...warnings, ...withoutWeight(entries), ...withoutMarks(entries)],
  }
}
