import { expect, test } from 'vitest'
import { drawClass } from '../../../fixtures/generate/class'
import { fromClassFile, toClassFile } from '../../../lib/cohort/class-file'
import { newPeople } from '../../../lib/cohort/people'
import { type ClassEntry, classEntry, countStudents } from '../../../lib/cohort/students'
import type { Reading } from '../../../lib/reports/schema'

const [drawn] = drawClass(41, 1).entries
const report = (id: string, person: string | null, change: Partial<Reading>, more: Partial<ClassEntry> = {}) => ({
  ...classEntry(id, { ...(drawn as ClassEntry).reading, file: `${id}.pdf`, ...change }, person),
  ...more,
})
const students = (...entries: ClassEntry[]) =>
  countStudents(entries, 'first').students.map(({ entry, attempts, isKnown }) => [entry.id, attempts.length, isKnown])

test('one number is one person, one name is too unless the numbers differ', () => {
  let count = 0
  const personOf = newPeople(() => `p${++count}`)
  const marks = [
    { name: 'ana roe', id: '51' },
    { name: 'ana roe', id: '52' },
    { name: 'ana m roe', id: '51' },
    { name: null, id: '52' },
    { name: 'bo li', id: null },
    { name: 'bo li', id: '53' },
    { name: 'li', id: '53' },
    { name: null, id: null },
  ].map(personOf)
  expect(marks).toEqual(['p1', 'p2', 'p1', 'p2', 'p3', 'p3', 'p3', null])
})

test('reports that show one person are attempts of one student; what shows nobody is asked about', () => {
  const [first, second] = [
    { testDate: '2025-08-01', score: 210 },
    { testDate: '2026-02-01', score: 231 },
  ]
  expect(
    students(report('b', 'p', second), report('a', 'p', first), report('c', 'q', { ...second, score: 240 })),
  ).toEqual([
    ['a', 2, true],
    ['c', 1, true],
  ])
  expect(students(report('a', null, first), report('b', null, second))).toEqual([
    ['a', 1, false],
    ['b', 1, false],
  ])
})

test('what the adviser says comes first, and holds for every report of the person', () => {
  const day = (testDate: string, score: number) => ({ testDate, score })
  const one = report('a', 'p', day('2025-08-01', 210), { student: 's1' })
  expect(students(one, report('b', 'p', day('2026-02-01', 231)))).toEqual([['a', 2, true]])
  expect(students(one, report('b', 'p', day('2026-02-01', 231), { student: 's2' }))).toHaveLength(2)
})

test('two scores of one day are of two people with one name; a second reading of one report is not', () => {
  const on = (score: number) => ({ testDate: '2025-08-01', score })
  expect(students(report('a', 'p', on(210)), report('b', 'p', on(231)))).toEqual([
    ['a', 1, false],
    ['b', 1, false],
  ])
  const unread = { ...on(210), areas: (drawn as ClassEntry).reading.areas.map((area) => ({ ...area, level: null })) }
  expect(students(report('a', 'p', on(210)), report('photo', 'p', unread))).toEqual([['a', 2, true]])
})

test('the class file keeps the mark, also of reports without one, and files of the version before are read', () => {
  const entries = [report('a', 'p', {}), report('b', null, {})]
  const file = toClassFile({ entries, exports: [] })
  expect(fromClassFile(JSON.parse(JSON.stringify(file)))?.entries.map(({ person }) => person)).toEqual(['p', null])
  const before = { ...file, entries: file.entries.map(({ person: _, ...entry }) => entry) }
  expect(fromClassFile(before)?.entries.map(({ person }) => person)).toEqual([null, null])
})
