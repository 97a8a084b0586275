import { describe, expect, test } from 'vitest'
import { drawClass } from '../../../fixtures/generate/class'
import { type Cells, MINIMUM_GROUP, publishCells } from '../../../lib/cohort/disclosure'
import { allowExport, type ExportRecord, recordOf } from '../../../lib/cohort/exports'
import { noBounds, type PublishOptions, publish } from '../../../lib/cohort/publish'
import type { ClassGroup, ClassReport } from '../../../lib/cohort/schema'
import { type ClassEntry, countStudents, facetsOf } from '../../../lib/cohort/students'
import { type Export, tooNarrow } from './constraints'

const facet = { kind: 'usmle-step2ck', reference: 'own-overall' } as const
const optionsBy = (grouping: string | null): PublishOptions => ({
  facet,
  attempt: 'first',
  minimum: MINIMUM_GROUP,
  grouping,
})
const classOf = (seed: number, size: number): readonly ClassEntry[] =>
  facetsOf(drawClass(seed, size).entries).find((one) => one.facet.kind === facet.kind)?.entries ?? []
const number = ({ student }: ClassEntry): number => Number(student?.slice(1))
const keysOf = (entries: readonly ClassEntry[]) => new Set(entries.map(number))

/** Exports a class as it changes, as the page does: each within the bounds of those before; refused ones are left out. */
function exportEach(steps: readonly (readonly [readonly ClassEntry[], string | null])[], isBounded = true) {
  const records: ExportRecord[] = []
  const exports: Export[] = []
  let before = new Set<number>()
  for (const [entries, grouping] of steps) {
    const counted = countStudents(entries, 'first')
    const options = optionsBy(grouping)
    const allowed = allowExport(records, counted, options)
    if (!allowed.ok) continue
    const published = publish(counted, options, isBounded ? allowed.bounds : noBounds)
    records.push(recordOf(counted, options, published))
    const now = keysOf(entries)
    const apart = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].filter((one) => !b.has(one)).length
    exports.push({ report: published.report, changes: { gained: apart(now, before), lost: apart(before, now) } })
    before = now
  }
  return exports
}

describe('every hidden cell keeps at least four values', () => {
  test('in one export, with groups and without', () => {
    const entries = classOf(3, 120)
    expect(tooNarrow(exportEach([[entries, null]]))).toEqual([])
    expect(tooNarrow(exportEach([[entries, 'Year']]))).toEqual([])
  })

  test.each([
    [60, 5],
    [130, 6],
  ])('in all exports of one class file, as a class of %i grows, shrinks and is grouped', (size, seed) => {
    const all = classOf(seed, size)
    const until = (last: number) => all.filter((entry) => number(entry) < last)
    const exports = exportEach([
      [until(size - 10), null],
      [until(size - 10), 'Year'],
      [until(size - 8), null],
      [until(size - 5), null],
      [all, null],
      [all.filter((entry) => number(entry) >= 7), null],
    ])
    // The one with two students more is refused.
    expect(exports).toHaveLength(5)
    expect(tooNarrow(exports)).toEqual([])
  })
})

describe('the same check finds what would tell', () => {
  const area = (cells: Cells) => {
    const { low, middle, high, notKnown, folded } = publishCells(cells, MINIMUM_GROUP)
    const lane = (count: number | null) => ({ count, percent: null, interval: null })
    const names = { low: 'lower', high: 'higher', notKnown: 'notKnown' } as const
    return {
      section: 'system' as const,
      label: 'Skin',
      share: null,
      lower: lane(low),
      average: lane(middle),
      higher: lane(high),
      notKnown,
      folded: folded.map((one) => names[one]),
    }
  }
  const group = (name: string | null, cells: Cells): ClassGroup => ({
    name,
    n: cells.low + cells.middle + cells.high + cells.notKnown,
    quartiles: null,
    results: null,
    areas: [area(cells)],
  })
  const report = (everybody: Cells, groups: readonly Cells[]): ClassReport => ({
    version: 1,
    ...facet,
    attempt: 'first',
    minimum: MINIMUM_GROUP,
    everybody: group(null, everybody),
    distribution: null,
    norm: null,
    allAttempts: null,
    grouping: groups.length > 0 ? 'Year' : null,
    groups: groups.map((cells, at) => group(String(at), cells)),
    findings: [],
  })
  const none = { gained: 0, lost: 0 }

  test('a small cell of one group beside the other group and the whole', () => {
    const [one, other] = [
      { low: 6, middle: 24, high: 0, notKnown: 0 },
      { low: 2, middle: 28, high: 0, notKnown: 0 },
    ]
    const whole = { low: 8, middle: 52, high: 0, notKnown: 0 }
    expect(tooNarrow([{ report: report(whole, [one, other]), changes: none }])).not.toEqual([])
  })

  test('a small cell that five more students make large', () => {
    const exports = [
      { report: report({ low: 2, middle: 38, high: 0, notKnown: 0 }, []), changes: none },
      { report: report({ low: 7, middle: 38, high: 0, notKnown: 0 }, []), changes: { gained: 5, lost: 0 } },
    ]
    expect(tooNarrow(exports)).not.toEqual([])
  })
})
