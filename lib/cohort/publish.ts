/**
 * What a committee may see of a class. Everything here is worked out of counts that `disclosure.ts` lets pass, shares,
 * intervals and findings too, so that none of them tells more than those counts.
 */
import { documents } from '../exams/document'
import {
  hiddenCells,
  isShown,
  knownOf,
  type Outer,
  type PublishedCells,
  partition,
  publishCells,
  publishGroups,
  SMALL_CELL,
} from './disclosure'
import type { ClassArea, ClassGroup, ClassReport, ClassResults, Finding, Lane } from './schema'
import { type Bin, binsOf, normBeside, quartilesOf } from './scores'
import { ALPHA, binomialTest, holm, wilson } from './statistics'
import type { AttemptChoice, Counted, Facet, Student } from './students'
import { type AreaRow, tallyAreas, tallyResults } from './tally'

/** What a hidden cell counts as where lanes are added up: the middle of what it can be. */
const HIDDEN_COUNT = (1 + SMALL_CELL) / 2

export interface PublishOptions {
  readonly facet: Facet
  readonly attempt: AttemptChoice
  /** The least group that is shown, at least `MINIMUM_GROUP`. */
  readonly minimum: number
  /** Heading of the list whose groups are shown; null for none. */
  readonly grouping: string | null
}

const percentOf = (count: number, of: number): number => Math.round((100 * count) / of)

const hiddenLane: Lane = { count: null, percent: null, interval: null }

/** @param known how many it is known of */
export function laneOf(count: number | null, known: number): Lane {
  if (count === null || known === 0) return hiddenLane
  const [low, high] = wilson(count, known)
  return { count, percent: percentOf(count, known), interval: [Math.round(100 * low), Math.round(100 * high)] }
}

const laneNames: Readonly<Record<Outer, ClassArea['folded'][number]>> = {
  low: 'lower',
  high: 'higher',
  notKnown: 'notKnown',
}

function areaOf({ section, label, share }: AreaRow, cells: PublishedCells, size: number): ClassArea {
  const known = knownOf(cells, size)
  return {
    section,
    label,
    share: share && [...share],
    lower: laneOf(cells.low, known),
    // With a folded cell in it there is no share of the average.
    average: cells.folded.length > 0 ? { ...hiddenLane, count: cells.middle } : laneOf(cells.middle, known),
    higher: laneOf(cells.high, known),
    notKnown: cells.notKnown,
    folded: cells.folded.map((key) => laneNames[key]),
  }
}

function resultsOf(cells: PublishedCells, size: number): ClassResults {
  const { middle, folded } = cells
  const known = knownOf(cells, size)
  const hidden = { passed: null, failed: null, notKnown: null, rate: null }
  if (middle === null || known === 0) return hidden
  if (folded.length === 0)
    return {
      passed: middle,
      failed: cells.low,
      notKnown: cells.notKnown,
      rate: { percent: percentOf(middle, known), over: false },
    }
  // Each folded cell holds that many people at most.
  const least = Math.floor((100 * (middle - SMALL_CELL * folded.length - 1)) / known)
  return { ...hidden, rate: least >= 50 ? { percent: least, over: true } : null }
}

/**
 * The areas that stand apart from the class's own pooled rate for their section: exact binomial tests of the lower and
 * the higher lane of every area, corrected by Holm over all of them.
 *
 * @param size students of the class
 */
export function findingsIn(areas: readonly ClassArea[], size: number): readonly Finding[] {
  const known = (area: ClassArea): number => size - (area.notKnown ?? 0)
  const shown = areas.filter(({ average }) => average.count !== null)
  const tests = shown.flatMap((area) =>
    (['lower', 'higher'] as const).map((lane) => {
      const section = shown.filter((other) => other.section === area.section)
      const sum = (of: (one: ClassArea) => number): number => section.reduce((all, one) => all + of(one), 0)
      const pooled = sum((one) => one[lane].count ?? HIDDEN_COUNT) / sum(known)
      const { count } = area[lane]
      const p = count === null || section.length < 2 ? 1 : binomialTest(count, known(area), pooled)
      return { area, lane, p, more: (count ?? 0) > pooled * known(area) }
    }),
  )
  const adjusted = holm(tests.map(({ p }) => p))
  return tests.flatMap(({ area: { section, label }, lane, more }, at): Finding[] => {
    const p = adjusted[at] ?? 1
    return p < ALPHA ? [{ section, label, lane, direction: more ? 'more' : 'fewer', p }] : []
  })
}

const sortedScores = (students: readonly Student[]): number[] =>
  students.flatMap(({ entry }) => entry.reading.score ?? []).sort((a, b) => a - b)

/** A group of students with rows that have passed already. */
function groupOf(
  name: string | null,
  students: readonly Student[],
  facet: Facet,
  results: PublishedCells,
  areas: readonly ClassArea[],
  bins: readonly Bin[],
): ClassGroup {
  const scores = sortedScores(students)
  return {
    name,
    n: students.length,
    quartiles: scores.length === 0 ? null : quartilesOf(scores, bins),
    results: documents[facet.kind].prints.result ? resultsOf(results, students.length) : null,
    areas: [...areas],
  }
}

const bySectionAndShare = (a: AreaRow, b: AreaRow): number =>
  a.section.localeCompare(b.section) || (b.share?.[1] ?? -1) - (a.share?.[1] ?? -1) || a.label.localeCompare(b.label)

/** Pass rate of every attempt: only where the later attempts are none, or enough to be shown by themselves. */
function everyAttempt(students: readonly Student[], minimum: number): ClassResults | null {
  const cells = tallyResults(students.flatMap(({ attempts }) => attempts.map(({ reading }) => reading)))
  const counted = tallyResults(students.map(({ entry }) => entry.reading))
  const others = (Object.keys(cells) as (keyof typeof cells)[]).map((key) => cells[key] - counted[key])
  const size = others.reduce((sum, count) => sum + count, 0)
  // Later attempts are none or five and more: beside a small cell of the counted ones that leaves fewer values.
  const cell = (count: number): boolean => count > 0 && count <= SMALL_CELL
  if (size > 0 && (size < minimum || [...others, ...Object.values(counted)].some(cell))) return null
  return resultsOf(publishCells(cells, minimum), students.length + size)
}

/** The students of each group, small groups together; empty where nothing is left to compare. */
function groupsOf(students: readonly Student[], grouping: string | null, minimum: number) {
  if (grouping === null) return []
  const groups = new Map<string, Student[]>()
  for (const student of students) {
    const name = student.entry.groups[grouping]?.trim() || 'Not in the list'
    groups.set(name, [...(groups.get(name) ?? []), student])
  }
  return partition(groups, minimum)
}

/** What earlier exports of the same class forbid (`exports.ts`). */
export interface Bounds {
  /** Whether a row would narrow a cell that is hidden there. */
  readonly hides: (key: string, cells: PublishedCells) => boolean
  /** Where bins of scores may begin; undefined where they may anywhere. */
  readonly edges: readonly number[] | undefined
}

export const noBounds: Bounds = { hides: () => false, edges: undefined }

export interface Published {
  readonly report: ClassReport
  /** The rows of everybody that are shown, by their keys. */
  readonly rows: Readonly<Record<string, PublishedCells>>
}

/** Everything of a class that may leave the adviser's hands. Under `minimum` students nothing but the kind of report. */
export function publish(
  { students }: Counted,
  { facet, attempt, minimum, grouping }: PublishOptions,
  bounds: Bounds = noBounds,
): Published {
  const head = { version: 1, ...facet, attempt, minimum } as const
  if (students.length < minimum) {
    const nothing = { everybody: null, distribution: null, norm: null, allAttempts: null, groups: [], findings: [] }
    return { report: { ...head, ...nothing, grouping: null }, rows: {} }
  }
  const parts = groupsOf(students, grouping, minimum)
  const rows: Record<string, PublishedCells> = {}
  const take = (key: string, cells: PublishedCells): PublishedCells | null => {
    if (!isShown(cells) || bounds.hides(key, cells)) return null
    rows[key] = cells
    return cells
  }

  const whole = tallyAreas([students])
    .toSorted(bySectionAndShare)
    .flatMap((row) => {
      const [cells] = row.groups
      const passed = cells && take(row.key, publishCells(cells, minimum))
      return passed ? [{ row, area: areaOf(row, passed, students.length) }] : []
    })
  const split = new Map(tallyAreas(parts.map(({ members }) => members)).map((row) => [row.key, row]))
  const results = publishCells(tallyResults(students.map(({ entry }) => entry.reading)), minimum)
  const splitResults =
    parts.length === 0
      ? []
      : publishGroups(
          parts.map(({ members }) => tallyResults(members.map(({ entry }) => entry.reading))),
          minimum,
        )
  const splitRows = whole.map(({ row }) => ({ row, cells: publishGroups(split.get(row.key)?.groups ?? [], minimum) }))
  const bins = binsOf(sortedScores(students), facet.kind, bounds.edges)
  const beside = normBeside(
    facet.kind,
    students.map(({ entry }) => entry.reading.testDate),
  )
  const areas = whole.map(({ area }) => area)
  return {
    rows,
    report: {
      ...head,
      everybody: groupOf(null, students, facet, take('results', results) ?? hiddenCells, areas, bins),
      distribution:
        bins.length === 0
          ? null
          : bins.map(({ single: _, ...bin }) => ({ ...bin, norm: beside?.shareOf(bin) ?? null })),
      norm: beside?.norm ?? null,
      allAttempts: documents[facet.kind].prints.result ? everyAttempt(students, minimum) : null,
      grouping: parts.length === 0 ? null : grouping,
      groups: parts.map(({ name, members }, at) =>
        groupOf(
          name,
          members,
          facet,
          // Beside failures that are told of everybody, "over N%" of each group would leave too few.
          results.folded.length === 0 && splitResults[at]?.folded.length
            ? hiddenCells
            : (splitResults[at] ?? hiddenCells),
          splitRows.map(({ row, cells }) => areaOf(row, cells[at] ?? hiddenCells, members.length)),
          binsOf(sortedScores(members), facet.kind),
        ),
      ),
      findings: [...findingsIn(areas, students.length)],
    },
  }
}
