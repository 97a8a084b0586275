import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handSheetIds } from '../../../lib/areas/hand-sheet-list'
import { handSheets } from '../../../lib/areas/hand-sheets'
import { foldLabel, identifyArea } from '../../../lib/areas/label'
import { outlineShare, reportRowById } from '../../../lib/areas/outline'
import { areaNamesSchema, outlineFileSchema } from '../../../lib/areas/schema'
import { documents } from '../../../lib/exams/document'
import { checkShares } from '../../../lib/profile/shares'

import { area } from './areas'

const load = (name: string): unknown => JSON.parse(readFileSync(`lib/areas/data/${name}`, 'utf8'))
const outline = outlineFileSchema.parse(load('content-outline.json'))
const names = areaNamesSchema.parse(load('names.json'))

describe('the content outline', () => {
  const outlines = outline.sets.filter((set) => set.kind === 'outline')
  const ids = new Set(outlines.flatMap((set) => [...set.systems, ...set.disciplines, ...set.tasks].map(({ id }) => id)))
  const rowIds = new Set(outline.reportRows.map(({ id }) => id))

  test('the midpoints sum to what the file says', () => {
    const middle = (areas: readonly { percent: readonly [number, number] }[]) =>
      areas.reduce((sum, { percent }) => sum + (percent[0] + percent[1]) / 2, 0)
    for (const { systems, tasks, midpointSums } of outlines) {
      if (midpointSums === null) continue
      if (midpointSums.systems !== null) expect(middle(systems)).toBe(midpointSums.systems)
      if (midpointSums.tasks !== null) expect(middle(tasks)).toBe(midpointSums.tasks)
      const withoutNutrition = systems.filter(({ id }) => id !== 'nutrition')
      if (midpointSums.systemsWithoutNutrition !== null) {
        expect(middle(withoutNutrition)).toBe(midpointSums.systemsWithoutNutrition)
      }
    }
  })

  test('rows point to areas that some edition has, merged rows to rows', () => {
    for (const row of [...outline.reportRows, ...names.rows]) {
      for (const id of row.outlineIds) expect(ids.has(id), `${row.id} ${id}`).toBe(true)
    }
    for (const { merged } of outline.reportRows) for (const id of merged ?? []) expect(rowIds.has(id)).toBe(true)
  })

  test('the sample of the practice test names its rows, with the same figures', () => {
    const sample = outline.sets.find((set) => set.kind === 'self-assessment')
    for (const { row, midpointPercent, comparisonAveragePercent } of sample?.rows ?? []) {
      expect(reportRowById(row)).toMatchObject({ midpointPercent, comparisonAveragePercent })
    }
  })

  test('only Surgery is contested, with both shares', () => {
    const hidden = outlines.flatMap(({ disciplines, systems, tasks }) =>
      [...disciplines, ...systems, ...tasks].filter(({ show }) => show === false),
    )
    expect([...new Set(hidden.map(({ id }) => id))]).toEqual(['surgery'])
    for (const { alternatives } of hidden)
      expect(alternatives?.map(({ percent }) => percent)).toEqual([
        [5, 15],
        [20, 30],
      ])
  })
})

describe('sheets for entry by hand', () => {
  test.each(handSheetIds)('%s: no label twice, and each a known area', (sheet) => {
    const { kind, rows } = handSheets[sheet]
    for (const { section, labels } of rows) {
      expect(new Set(labels).size).toBe(labels.length)
      // The components of Step 3 are no areas of the outline, and some rows join several.
      if (section === 'component') continue
      for (const label of labels)
        expect([label, identifyArea(label, section, documents[kind].exam) === null]).toEqual([label, false])
    }
  })
})

describe('labels', () => {
  test.each([
    ['Obstetrics & Gynecology', 'discipline', 'discipline-obstetrics-gynecology'],
    ['OBSTETRICS AND GYNECOLOGY', 'discipline', 'discipline-obstetrics-gynecology'],
    ['Ob/Gyn', 'discipline', 'discipline-obstetrics-gynecology'],
    ['Obstetrics/Gynaecology', 'discipline', 'discipline-obstetrics-gynecology'],
    ['PC: Diagnosis', 'task', 'task-pc-diagnosis'],
    ['PC - Diagnosis', 'task', 'task-pc-diagnosis'],
    ['Patient Care: Diagnosis', 'task', 'task-pc-diagnosis'],
    ['Diagnosis', 'competency', 'task-pc-diagnosis'],
    ['PC: Health Maintenance/Disease Prevention', 'task', 'task-pc-health-maintenance-prevention'],
    ['SBP: Systems-based Practice & Patient Safety', 'task', 'task-sbp-patient-safety'],
    ['MK: Applying Foundational Science Concepts', 'task', 'task-mk-foundational-science'],
    ['COMM: Communication', 'task', 'task-communication'],
    ['Cardiovascular', 'system', 'system-cardiovascular'],
    ['Nervous System & Special Senses', 'system', 'system-nervous-special-senses'],
    ['Blood & Lymphoreticular and Immune Systems', 'system', 'system-blood-immune'],
    ['Behavioral Health & Nervous Systems/Special Senses', 'system', 'system-behavioral-nervous'],
    ['Behavioural Health', 'system', 'system-behavioral-health'],
    ['Pregnancy, Childbirth and the Puerperium', 'system', 'system-pregnancy'],
    ['Cardiovascular Disorders', 'system', 'legacy-cardiovascular'],
    ['Mental Disorders', 'system', 'legacy-mental'],
    ['Patient Care: Management', 'task', 'task-pc-management'],
  ] as const)('%s (%s) is %s', (label, section, rowId) => {
    expect(identifyArea(label, section, 'step2ck')?.rowId).toBe(rowId)
  })

  test('the row of the exam comes first', () => {
    expect(identifyArea('Medicine', 'discipline', 'nbme-ccssa')?.rowId).toBe('ccssa-medicine')
    expect(identifyArea('Medicine', 'discipline', 'step2ck')?.rowId).toBe('discipline-medicine')
  })

  test('labels that join known rows cover all of their areas', () => {
    expect(identifyArea('Respiratory and Cardiovascular Systems', 'system', 'step2ck')).toEqual({
      rowId: null,
      row: null,
      outlineIds: ['respiratory', 'cardiovascular'],
    })
    expect(identifyArea('Normal Growth & Development; Principles of Care', 'system', 'step2ck')?.outlineIds).toEqual([
      'human-development',
    ])
  })

  test.each([
    ['Underwater Basket Weaving', 'system'],
    ['Cardiovascular and Weaving', 'system'],
    ['Medicine', 'system'],
    ['', 'task'],
    ['---', 'task'],
  ] as const)('"%s" (%s) is none', (label, section) => {
    expect(identifyArea(label, section, 'step2ck')).toBeNull()
  })

  test('any text is folded without a defect, and space around it changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        identifyArea(text, 'task', 'step2ck')
        return foldLabel(text) === foldLabel(` ${text} `)
      }),
    )
  })
})

describe('shares of items', () => {
  const cardiovascular = reportRowById('system-cardiovascular')!
  const surgery = reportRowById('discipline-surgery')!

  test('the outline of the test date', () => {
    expect(outlineShare(cardiovascular, '2024-01-01')).toMatchObject({
      range: [6, 12],
      origin: { source: { title: 'Step 2 CK content outline, November 2020 to early 2026' } },
    })
    expect(outlineShare(cardiovascular, null)?.origin).toMatchObject({
      source: { title: 'Step 2 CK content outline, current in 2026' },
    })
    // The table from July 2016 to November 2020 is known in fragments only, older ones not at all.
    expect(outlineShare(cardiovascular, '2019-01-01')).toBeNull()
    expect(outlineShare(cardiovascular, '2014-01-01')).toBeNull()
  })

  test('a contested share is never shown', () => {
    expect(outlineShare(surgery, '2024-01-01')).toBeNull()
    expect(outlineShare(surgery, null)).toBeNull()
  })

  test('a printed share wholly below the published ones is a doubt', () => {
    const doubts = checkShares([area('Cardiovascular System', 'average', { weight: [1, 2] })], 'step2ck')
    expect(doubts).toEqual([{ index: 0, message: expect.stringContaining('6-12') }])
  })

  test.each([
    ['Cardiovascular System', 'system', [8, 12]],
    ['Surgery', 'discipline', [20, 30]],
    ['Surgery', 'discipline', [5, 15]],
    ['Patient Care: Diagnosis', 'task', [30, 40]], // may hold laboratory studies too
    ['Immune System', 'system', [3, 5]],
    ['Something new', 'system', [1, 2]],
  ] as const)('%s (%s) with %j is none', (label, section, weight) => {
    expect(checkShares([area(label, 'average', { section, weight: [...weight] })], 'step2ck')).toEqual([])
  })

  test('in a complete block a larger share is a doubt too', () => {
    const disciplines = handSheets.boxes.rows.find(({ section }) => section === 'discipline')?.labels ?? []
    const rows = disciplines.map((label) => area(label, 'average', { section: 'discipline' }))
    const psychiatry = rows.findIndex(({ label }) => label === 'Psychiatry')
    const misread = rows.with(psychiatry, area('Psychiatry', 'average', { section: 'discipline', weight: [70, 75] }))
    expect(checkShares(misread, 'step2ck').map(({ index }) => index)).toEqual([psychiatry])
    expect(checkShares([misread[psychiatry]!], 'step2ck')).toEqual([])
  })

  test('shares of Step 2 CK say nothing about Step 3', () => {
    expect(checkShares([area('Cardiovascular System', 'average', { weight: [1, 2] })], 'step3')).toEqual([])
  })
})
