import { describe, expect, test } from 'vitest'
import { reportRows } from '../../../lib/areas/outline'

import { area, profile } from './areas'

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
