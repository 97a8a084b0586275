import { describe, expect, it } from 'vitest'
import { readingSchema } from '../../../lib/reports/schema'
import { addRow, entryFrom, fillAverage, manualReading, removeRow, setLevel } from '../../../lib/session/manual'
import type { ManualEntry } from '../../../lib/session/model'

const blank: ManualEntry = {
  kind: 'usmle-step2ck',
  sheet: 'boxes',
  score: null,
  testDate: null,
  result: null,
  rows: [
    { id: 'a', section: 'discipline', label: 'Medicine', level: null },
    { id: 'b', section: 'system', label: 'Immune System', level: null },
    { id: 'c', section: 'system', label: 'Endocrine System', level: null },
  ],
}

describe('entry by hand', () => {
  it('is no reading while it is empty, whatever the date', () => {
    expect(manualReading(blank)).toBeNull()
    expect(manualReading({ ...blank, testDate: '2025-09-12' })).toBeNull()
  })

  it('gives a reading of what was filled in, without a place on any page', () => {
    const reading = manualReading(setLevel({ ...blank, score: 251, testDate: '2025-09-12' }, 'b', 'higher'))
    expect(readingSchema.parse(reading)).toMatchObject({
      kind: 'usmle-step2ck',
      layout: 'boxes',
      reference: 'own-overall',
      score: 251,
      result: null,
      minimumPassingScore: null,
      evidence: {},
      areas: [{ label: 'Immune System', level: 'higher', section: 'system', weight: null }],
    })
  })

  it('is set against the pass line where the sheet draws bands of x', () => {
    expect(manualReading(setLevel({ ...blank, sheet: 'bands' }, 'b', 'higher'))?.reference).toBe('borderline')
  })

  it('takes over what was read, and nothing from a document that cannot be typed', () => {
    const reading = manualReading(setLevel({ ...blank, score: 251, sheet: 'bands' }, 'b', 'higher'))!
    expect(entryFrom(reading)).toMatchObject({
      sheet: 'bands',
      score: 251,
      rows: [{ section: 'system', label: 'Immune System', level: 'higher' }],
    })
    expect(entryFrom({ ...reading, kind: 'comlex-level2' })).toBeNull()
  })

  it('has no profile where no area was marked', () => {
    expect(manualReading({ ...blank, score: 251 })).toMatchObject({
      layout: 'score-only',
      reference: 'none',
      areas: [],
    })
  })

  it('leaves out a row that was marked and never named', () => {
    const added = addRow(blank, 'task')
    expect(manualReading(setLevel(added, added.rows.at(-1)!.id, 'lower'))?.areas).toEqual([])
  })

  it('gives added rows ids of their own, also after one was removed', () => {
    const three = addRow(addRow(addRow(blank, 'task'), 'task'), 'system')
    const ids = addRow(removeRow(three, 'added-2'), 'task').rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('fills the rest of one block and no other', () => {
    const filled = fillAverage(setLevel(blank, 'b', 'lower'), 'system')
    expect(filled.rows.map(({ level }) => level)).toEqual([null, 'lower', 'average'])
  })
})
