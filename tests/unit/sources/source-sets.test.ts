import { describe, expect, test } from 'vitest'
import { anchorFor, filtered, listedGroups } from '../../../components/sources/source-sets'
import { specialtiesAnalysis } from '../../../lib/analysis/specialties'
import { applicants } from '../../../lib/applicant/group'
import { sourceHref } from '../../../lib/figures/source'
import { allSources } from '../../../lib/guide/all-sources'
import { specialtyFigures } from '../../../lib/specialties/benchmarks'
import { popularReading } from '../../../lib/specialties/popular'
import { passedReading } from '../specialties/passed-reading'

const groups = listedGroups(allSources())
const sets = groups.flatMap((group) => group.sets)

describe('the sources as listed', () => {
  test('no place on the page has the name of another', () => {
    const anchors = [
      ...groups.map(({ anchor }) => anchor),
      ...sets.map(({ anchor }) => anchor),
      ...sets.flatMap(({ rows }) => rows.map(({ anchor }) => anchor)),
    ].filter((anchor) => anchor !== '')
    expect(anchors.length).toBeGreaterThan(100)
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([])
  })

  test('every entry is there, under its set', () => {
    const entries = allSources().flatMap((group) => group.entries)
    expect(sets.flatMap(({ rows }) => rows)).toHaveLength(entries.length)
    const minimum = sets.find(({ anchor }) => anchor === 'minimum-passing-scores')
    expect(minimum?.rows.find(({ anchor }) => anchor.endsWith('step2ck-218'))?.holds).toBe(
      'Step 2 CK: minimum 218 since Jul 1, 2025',
    )
  })

  test('each set says how sure it is and when it was collected', () => {
    for (const { sure, rows, file } of sets) {
      expect(sure).toMatch(/Collected Nov 2[29], 2026/)
      expect(sure.includes('Reliability') || rows.every(({ facts }) => facts.join().includes('Reliability'))).toBe(true)
      expect(file).toMatch(/^lib\/.+\.json$/)
    }
  })

  test('a figure leads to its row, or to its set where rows have no place of their own', () => {
    const place = (id: string) => anchorFor(groups, id)
    expect(place('minimum-passing-scores/step2ck-218')).toBe('minimum-passing-scores/step2ck-218')
    expect(place('nrmp-2026-us-md/internal-medicine')).toBe('nrmp-2026-us-md')
    expect(place('')).toBeNull()
    expect(place('nothing-of-ours')).toBeNull()
  })

  test('every figure of every specialty and of the popular reading has a place', () => {
    const ids = applicants.flatMap((applicant) => {
      const overview = specialtiesAnalysis({
        reading: passedReading,
        exam: 'step2ck',
        typed: null,
        second: null,
        choices: { specialty: null, applicant, today: '2026-06-01' },
      })
      const pictures = overview?.pictures ?? []
      return [
        ...pictures.map(({ source }) => source),
        ...(overview?.gaps ?? []).flatMap(({ substitutes }) => substitutes.map(({ source }) => source)),
        ...pictures.flatMap(({ entries }) => entries.flatMap(({ id }) => specialtyFigures(id, applicant).source ?? [])),
      ]
    })
    const popular = popularReading(250).tiers.flatMap(({ origin }) =>
      origin.from === 'figures' ? [origin.source] : [],
    )
    for (const source of [...ids, ...popular]) {
      const [, fragment = ''] = sourceHref(source).split('#')
      expect(anchorFor(groups, fragment)).not.toBeNull()
    }
  })
})

describe('searching them', () => {
  test('all words have to stand somewhere, in any order and case', () => {
    const found = filtered(groups, 'minimum comlex-usa')
    expect(found.map(({ title }) => title)).toContain('Minimum passing scores')
    const rows = found.find(({ title }) => title === 'Minimum passing scores')?.sets.flatMap((set) => set.rows) ?? []
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.every(({ holds }) => holds.startsWith('COMLEX-USA'))).toBe(true)
  })

  test('a set that is found by its own words keeps all of its rows', () => {
    const [group] = filtered(groups, 'norm table 2026 first-time takers')
    expect(group?.title).toBe('Percentiles')
  })

  test('nothing typed is everything, nonsense is nothing', () => {
    expect(filtered(groups, '  ')).toBe(groups)
    expect(filtered(groups, 'zebra')).toEqual([])
  })
})
