import { afterAll, expect, test } from 'vitest'
import { drawDocuments } from '../../../fixtures/generate/class-documents'
import { names } from '../../../fixtures/generate/facts'
import { photographed } from '../../../fixtures/generate/photo'
import { toClassFile } from '../../../lib/cohort/class-file'
import { drawMark, newPeople } from '../../../lib/cohort/people'
import { classEntry, countStudents } from '../../../lib/cohort/students'
import { tallyAreas, tallyResults } from '../../../lib/cohort/tally'
import { ownedReportsFrom, readPages } from '../../../lib/document/read'
import { pictures } from '../../../lib/document/recognition-node'

afterAll(() => pictures.close())

test('a class of documents is counted as it was drawn, photos too, each student once, and no name is kept', async () => {
  const { files, truth } = await drawDocuments(5, 12, photographed)
  expect(truth.photos).toBe(1)
  const personOf = newPeople(drawMark)
  const entries = []
  for (const { name, bytes } of files)
    for (const { outcome, owner } of ownedReportsFrom(
      await readPages(bytes, { file: name, pictures: async () => pictures.pages }),
      name,
    ))
      if (outcome.ok) entries.push(classEntry(name, outcome, personOf(owner)))
  expect(entries).toHaveLength(12 + truth.secondAttempts + truth.copies)

  const { students, leftOut } = countStudents(entries, 'first')
  expect(students.every(({ isKnown }) => isKnown)).toBe(true)
  const count = (reason: string) => leftOut.filter(({ why }) => why === reason).length
  expect([count('same-report'), count('other-attempt')]).toEqual([truth.copies, truth.secondAttempts])
  const scores = students.map(({ entry }) => entry.reading.score ?? 0)
  expect(scores.toSorted()).toEqual(truth.scores.toSorted())
  expect(tallyResults(students.map(({ entry }) => entry.reading))).toMatchObject({
    low: truth.failed,
    middle: 12 - truth.failed,
  })
  const lanes = tallyAreas([students]).map(({ section, label, groups: [cells] }) => [
    `${section} ${label}`,
    { lower: cells?.low, average: cells?.middle, higher: cells?.high },
  ])
  expect(Object.fromEntries(lanes)).toEqual(truth.lanes)

  const file = JSON.stringify(toClassFile({ entries, exports: [] })).toLowerCase()
  const surnames = names.map((name) => name.toLowerCase().replace(/,.*/, ''))
  expect(surnames.filter((name) => file.includes(name))).toEqual([])
}, 120_000)
