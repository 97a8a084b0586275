import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handSheetIds } from '../../../lib/areas/hand-sheet-list'
import { handSheets } from '../../../lib/areas/hand-sheets'
import { foldLabel, identifyArea } from '../../../lib/areas/label'
import { outlineShare, reportRowById, reportRows } from '../../../lib/areas/outline'
import { areaNamesSchema, outlineFileSchema } from '../../../lib/areas/schema'
import { documents } from '../../../lib/exams/document'
import { relativeLevels } from '../../../lib/profile/relative'
import { checkShares } from '../../../lib/profile/shares'
import { summarizeProfile } from '../../../lib/profile/summary'
import type { Area, Level, Reading } from '../../../lib/reports/schema'

const load = (name: string): unknown => JSON.parse(readFileSync(`lib/areas/data/${name}`, 'utf8'))
const outline = outlineFileSchema.parse(load('content-outline.json'))
const names = areaNamesSchema.parse(load('names.json'))

function area(label: string, level: Level | null, more: Partial<Area> = {}): Area {
  return {
    section: 'system',
    label,
    weight: null,
    level,
    band: null,
    middle: null,
    clipped: null,
    percentCorrect: null,
    comparison: null,
    ...more,
  }
}

type Profile = Pick<Reading, 'kind' | 'layout' | 'reference' | 'areas' | 'testDate' | 'evidence'>

function profile(areas: readonly Area[], more: Partial<Profile> = {}) {
  return summarizeProfile({
    kind: 'usmle-step2ck',
    layout: 'boxes',
    reference: 'own-overall',
    testDate: '2026-03-01',
    evidence: {},
    ...more,
    areas: [...areas],
  })
}

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

describe('relative to the own overall', () => {
  const rows = [
    area('Cardiovascular System', 'higher', { weight: [6, 12] }),
    area('Respiratory System', 'average', { weight: [5, 10] }),
    area('Pediatrics', 'higher', { section: 'discipline', weight: [17, 27] }),
    area('Endocrine System', 'lower', { weight: [3, 7] }),
    area('Psychiatry', 'lower', { section: 'discipline', weight: [10, 15] }),
    area('Diagnosis', 'higher', { section: 'task' }),
  ]

  test('strengths and weaknesses, the larger share first', () => {
    const { strengths, weaknesses, sentence, even } = profile(rows)
    expect(strengths.map(({ label }) => label)).toEqual(['Pediatrics', 'Cardiovascular System', 'Diagnosis'])
    expect(weaknesses.map(({ label }) => label)).toEqual(['Psychiatry', 'Endocrine System'])
    expect(sentence).toBe('6 areas: 3 higher, 1 average, 2 lower than your own overall.')
    expect(even).toBe(false)
  })

  test('a row without a printed share takes that of the outline and says where it is from', () => {
    const { areas } = profile([
      area('Cardiovascular System', 'higher'),
      area('Diagnosis', 'higher', { section: 'task' }),
    ])
    expect(areas[0]?.share).toMatchObject({ range: [6, 12], origin: { from: 'figures' } })
    // Where laboratory studies have no row of their own, diagnosis may hold them: its share is not known.
    expect(areas[1]?.share).toBeNull()
  })

  test('a complete block of tasks takes the shares of the outline', () => {
    const tasks = reportRows.filter(({ section, percent }) => section === 'task' && percent !== null)
    expect(tasks).toHaveLength(10)
    const { areas } = profile(tasks.map(({ label }) => area(label, 'average', { section: 'task' })))
    expect(areas[0]?.share?.range).toEqual([16, 20])
  })

  test('a share is that of the document where its place on the page is known', () => {
    const evidence = {
      'areas[0].weight': { page: 2, box: [0, 0, 1, 1] as [number, number, number, number], how: 'text' as const },
    }
    const { areas } = profile([area('Cardiovascular System', 'higher', { weight: [8, 12] })], { evidence })
    expect(areas[0]?.share?.origin).toEqual({ from: 'document', path: 'areas[0].weight' })
    const typed = profile([area('Cardiovascular System', 'higher', { weight: [8, 12] })])
    expect(typed.areas[0]?.share?.origin).toEqual({ from: 'person' })
  })

  test('all average is the normal case', () => {
    const even = profile([area('A', 'average'), area('B', 'average')])
    expect(even).toMatchObject({ even: true, strengths: [], weaknesses: [] })
    expect(even.sentence).toBe('2 areas, all average: none stands out from your own overall.')
    expect(even.meaning).toContain('that is normal')
  })

  test('rows that were not read are counted apart', () => {
    expect(profile([area('A', 'higher'), area('B', null)]).sentence).toBe(
      '1 area: 1 higher, 0 average, 0 lower than your own overall. 1 area could not be read.',
    )
    expect(profile([area('A', null)]).sentence).toBe('1 area, which could not be read.')
  })

  test('no rows: no profile, no defect', () => {
    expect(profile([], { layout: 'score-only', reference: 'none' })).toMatchObject({
      sentence: 'No profile was found on this document.',
      areas: [],
      blocks: [],
      even: false,
    })
  })

  test('rows stand in blocks in the order of the document', () => {
    expect(profile(rows).blocks.map(({ name, areas }) => [name, areas.length])).toEqual([
      ['System', 3],
      ['Discipline', 2],
      ['Physician task', 1],
    ])
  })
})

describe('where the middle is the pass line', () => {
  const middle: [number, number] = [0.4, 0.5]
  const band = (label: string, from: number, to: number, more: Partial<Area> = {}) =>
    area(label, 'higher', { band: [from, to], middle, ...more })

  test('all above the line: strengths are those far from the own middle, in stripe widths', () => {
    const rows = [
      band('A', 0.6, 0.7),
      band('B', 0.62, 0.72),
      band('C', 0.55, 0.65),
      band('D', 0.8, 0.9),
      band('E', 0.5, 0.56),
    ]
    const summary = profile(rows, { layout: 'bands', reference: 'borderline', testDate: '2014-06-15' })
    expect(summary.areas.map(({ relative }) => relative)).toEqual(['average', 'average', 'average', 'higher', 'lower'])
    expect(summary.areas[3]?.stripes).toBeCloseTo(2)
    expect(summary.areas.every(({ level }) => level === 'higher')).toBe(true)
    expect(summary.sentence).toBe(
      '5 areas: 5 higher, 0 borderline, 0 lower than the pass line. Compared with the middle of your own areas: 1 higher, 3 about the same, 1 lower.',
    )
    expect(summary.lanes.average).toBe('Borderline')
  })

  test('on the edge of the moved stripe is average', () => {
    const rows = [band('A', 0.6, 0.7), band('B', 0.6, 0.7), band('C', 0.65, 0.75), band('D', 0.651, 0.752)]
    expect(relativeLevels(rows, 'borderline').map(({ level }) => level)).toEqual([
      'average',
      'average',
      'average',
      'average',
    ])
    const three = [band('A', 0.6, 0.7), band('B', 0.6, 0.7), band('C', 0.66, 0.76)]
    expect(relativeLevels(three, 'borderline')[2]?.level).toBe('higher')
  })

  test('each block is measured in its own stripe', () => {
    const rows = [
      band('A', 0.55, 0.65),
      band('B', 0.55, 0.65),
      band('C', 0.55, 0.65),
      // The same place in stripe widths on an axis twice as wide.
      band('D', 0.6, 0.8, { section: 'task', middle: [0.3, 0.5] }),
    ]
    expect(relativeLevels(rows, 'borderline').map(({ level }) => level)).toEqual([
      'average',
      'average',
      'average',
      'average',
    ])
  })

  test('bars that grow from one line count by their free end', () => {
    const rows = [band('A', 0.45, 0.7), band('B', 0.45, 0.72), band('C', 0.45, 0.71), band('D', 0.2, 0.45)]
    expect(relativeLevels(rows, 'borderline').map(({ level }) => level)).toEqual([
      'average',
      'average',
      'average',
      'lower',
    ])
  })

  test('without bands the level is set against the median level', () => {
    const rows = [area('A', 'higher'), area('B', 'higher'), area('C', 'higher'), area('D', 'average')]
    expect(relativeLevels(rows, 'borderline').map(({ level }) => level)).toEqual([
      'average',
      'average',
      'average',
      'lower',
    ])
  })

  test('a row or two have no middle of their own', () => {
    expect(relativeLevels([band('A', 0.6, 0.7), band('B', 0.1, 0.2)], 'borderline').map(({ level }) => level)).toEqual([
      null,
      null,
    ])
  })

  test('moving all bands and stripes together changes nothing', () => {
    const bands = fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.6, noNaN: true }), fc.double({ min: 0.02, max: 0.2, noNaN: true })),
      {
        minLength: 3,
        maxLength: 25,
      },
    )
    fc.assert(
      fc.property(bands, fc.double({ min: 0, max: 0.2, noNaN: true }), (places, shift) => {
        const at = (by: number) =>
          places.map(([from, width], i) =>
            area(String(i), 'average', { band: [from + by, from + width + by], middle: [0.4 + by, 0.5 + by] }),
          )
        const before = relativeLevels(at(0), 'borderline')
        const after = relativeLevels(at(shift), 'borderline')
        return before.every(({ stripes }, i) => Math.abs((stripes ?? 0) - (after[i]?.stripes ?? 0)) < 1e-6)
      }),
    )
  })
})

describe('against a group', () => {
  test('the comparison group of a practice test', () => {
    const rows = [
      area('Medicine', 'lower', { section: 'discipline', percentCorrect: 55, comparison: 76 }),
      area('Psychiatry', 'average', { section: 'discipline', percentCorrect: 80, comparison: 81 }),
    ]
    const summary = profile(rows, { kind: 'nbme-ccssa', layout: 'percent', reference: 'comparison-group' })
    expect(summary.sentence).toBe('2 areas: 0 higher, 1 about the same, 1 lower than the comparison group.')
    expect(summary.areas[0]?.difference).toBe(-21)
    expect(summary.meaning).not.toContain('your own overall')
  })

  test('the national mean of COMLEX', () => {
    const summary = profile([area('Respiratory System', 'higher')], {
      kind: 'comlex-level2',
      reference: 'national-mean',
    })
    expect(summary.sentence).toBe('1 area: 1 higher, 0 average, 0 lower than the national mean.')
    expect(summary.lanes).toEqual({ lower: 'Low', average: 'Average', higher: 'High' })
  })
})
