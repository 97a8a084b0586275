import { expect, test } from 'vitest'
import { drawClass, drawCounts } from '../../../fixtures/generate/class'
import { MINIMUM_GROUP, publishCells } from '../../../lib/cohort/disclosure'
import { allowExport, recordOf } from '../../../lib/cohort/exports'
import { whoNeedsHelp } from '../../../lib/cohort/help'
import { findingsIn, type PublishOptions, publish } from '../../../lib/cohort/publish'
import { type ClassArea, classReportSchema } from '../../../lib/cohort/schema'
import { type ClassEntry, countStudents, facetsOf } from '../../../lib/cohort/students'
import { tallyAreas } from '../../../lib/cohort/tally'

const options: PublishOptions = {
  facet: { kind: 'usmle-step2ck', reference: 'own-overall' },
  attempt: 'first',
  minimum: MINIMUM_GROUP,
  grouping: null,
}
const stepTwo = (entries: readonly ClassEntry[]) =>
  facetsOf(entries).find(({ facet }) => facet.kind === 'usmle-step2ck')?.entries ?? []
const publishAll = (entries: readonly ClassEntry[], changed: Partial<PublishOptions> = {}) =>
  publish(countStudents(stepTwo(entries), 'first'), { ...options, ...changed }).report

test.each([1, 2, 3, 4, 5])('class %i is counted as it was drawn', (seed) => {
  const { entries, truth } = drawClass(seed)
  const facets = facetsOf(entries)
  expect(facets.map(({ facet, entries: own }) => [facet.kind, own.length])).toEqual([
    ['usmle-step2ck', truth.students + truth.doubles + truth.laterAttempts],
    ['nbme-ccssa', truth.otherKinds],
  ])
  const counted = countStudents(stepTwo(entries), 'first')
  expect(counted.students).toHaveLength(truth.students)
  const why = (reason: string) => counted.leftOut.filter((one) => one.why === reason).length
  expect([why('same-report'), why('other-attempt')]).toEqual([truth.doubles, truth.laterAttempts])
  const lanes = tallyAreas([counted.students]).map(({ section, label, groups: [cells] }) => [
    `${section} ${label}`,
    { lower: cells?.low, average: cells?.middle, higher: cells?.high, notKnown: cells?.notKnown },
  ])
  const plain = Object.entries(truth.lanes).map(([name, cells]) => [name.replace('PC: ', ''), cells])
  expect(Object.fromEntries(lanes)).toEqual(Object.fromEntries(plain))
})

test('what is published is the truth where it is large, and keeps to the schema', () => {
  const { entries, truth } = drawClass(7)
  const report = publishAll(entries)
  expect(classReportSchema.parse(report)).toEqual(report)
  expect(report.everybody?.n).toBe(120)
  for (const { section, label, lower } of report.everybody?.areas ?? []) {
    const lanes = truth.lanes[`${section} ${label}`] ?? truth.lanes[`${section} PC: ${label}`]
    if (lower.count !== null) expect(lower.count).toBe(lanes?.lower)
  }
  const counts = report.distribution?.map(({ count }) => count) ?? []
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(120)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
  const [first, ...rest] = report.distribution ?? []
  expect([first?.from, rest.at(-1)?.to]).toEqual([null, null])
  for (const { from, to, count } of report.distribution ?? [])
    expect(count).toBe(truth.scores.filter((score) => score >= (from ?? 0) && score < (to ?? 301)).length)
  expect(JSON.stringify(report)).not.toMatch(/report-|\bs\d+\b/)
})

test('under 20 students nothing is told, with 20 it is', () => {
  const counted = (size: number) => publishAll(drawClass(3, size).entries).everybody?.n ?? null
  expect([0, 1, 2, 19, 20, 300].map(counted)).toEqual([null, null, null, null, 20, 300])
})

test('an unread level is not known, never average; without a score nobody is counted', () => {
  const { entries } = drawClass(9, 40)
  const [first] = stepTwo(entries)
  if (!first) throw new Error('no entry')
  const blank: ClassEntry = {
    ...first,
    id: 'x',
    student: 'new',
    reading: { ...first.reading, score: null, result: null },
  }
  const counted = countStudents([...stepTwo(entries), blank], 'first')
  expect(counted.students).toHaveLength(40)
  expect(counted.leftOut.at(-1)).toMatchObject({ why: 'no-score', instead: null })
})

test('groups are shown alone, without one that is too small', () => {
  const { entries } = drawClass(11)
  const report = publishAll(entries, { grouping: 'Year' })
  expect(report.groups.map(({ name, n }) => [name, n])).toEqual([
    ['2025', 60],
    ['2026', 60],
  ])
  const few = entries.map((entry) =>
    entry.student && Number(entry.student.slice(1)) < 100 ? entry : { ...entry, groups: { Year: entry.file } },
  )
  expect(publishAll(few, { grouping: 'Year' }).groups.map(({ name, n }) => [name, n])).toEqual([
    ['2025', 50],
    ['2026', 50],
    [null, 20],
  ])
})

test('a second export is refused after one to four changes and allowed after none or five', () => {
  const { entries } = drawClass(13)
  const own = stepTwo(entries)
  const without = (count: number) => {
    const gone = new Set(Array.from({ length: count }, (_, at) => `s${at + 30}`))
    return countStudents(
      own.filter(({ student }) => !gone.has(student ?? '')),
      'first',
    )
  }
  const record = recordOf(without(0), options, publish(without(0), options))
  expect([0, 1, 4, 5, 30].map((count) => allowExport([record], without(count), options).ok)).toEqual([
    true,
    false,
    false,
    true,
    true,
  ])
  const relabeled = own.map((entry) => (entry.student === 's7' ? { ...entry, groups: { Year: '2025' } } : entry))
  const byYear = { ...options, grouping: 'Year' }
  const grouped = recordOf(without(0), byYear, publish(without(0), byYear))
  expect(allowExport([grouped], countStudents(relabeled, 'first'), byYear)).toMatchObject({
    ok: false,
    why: 'few-changed',
  })
  expect(allowExport([grouped], without(0), { ...options, grouping: 'Campus' })).toMatchObject({
    why: 'other-grouping',
  })
})

test('help first: who failed or is within one standard error of the pass mark, never who has lower areas', () => {
  const { entries } = drawClass(17)
  const wanted = stepTwo(entries).flatMap(({ student, reading: { score, testDate } }) => {
    const points = (score ?? 0) - 218
    // Who failed has a latest attempt in 2026.
    return points <= 7 && (points >= 0 || testDate?.startsWith('2026')) ? [student] : []
  })
  const found = whoNeedsHelp(countStudents(stepTwo(entries), 'first')).map(({ entry }) => entry.student)
  expect(found.toSorted()).toEqual([...new Set(wanted)].toSorted())
})

/** Areas as they are published, of a class of which only the counts are drawn. */
const areasOf = (counts: ReturnType<typeof drawCounts>): ClassArea[] =>
  counts.map(({ lower, average, higher, notKnown }, at) => {
    const cells = publishCells({ low: lower, middle: average, high: higher, notKnown }, MINIMUM_GROUP)
    const lane = (count: number | null) => ({ count, percent: null, interval: null })
    return {
      section: at < 13 ? 'system' : at < 18 ? 'discipline' : 'task',
      label: String(at),
      share: null,
      lower: lane(cells.low),
      average: lane(cells.middle),
      higher: lane(cells.high),
      notKnown: cells.notKnown,
      folded: [],
    } satisfies ClassArea
  })

test('of 2,000 classes without any effect at most 6 % have an area named', () => {
  let named = 0
  for (let seed = 1; seed <= 2000; seed++) {
    const students = [24, 60, 120, 200][seed % 4] ?? 120
    if (findingsIn(areasOf(drawCounts(seed, students, 24)), students).length > 0) named += 1
  }
  expect(named / 2000).toBeLessThanOrEqual(0.06)
  expect(named).toBeGreaterThan(0)
})

test('a planted effect is found, and only it', () => {
  const found = [1, 2, 3, 4, 5].map((seed) =>
    publishAll(drawClass(seed, 120, { label: 'Endocrine System', lower: 0.45 }).entries).findings.map(
      ({ label, lane, direction }) => `${label} ${lane} ${direction}`,
    ),
  )
  for (const names of found) expect(names).toContain('Endocrine System lower more')
})
