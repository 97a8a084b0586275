import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { percentileSets } from '../../../lib/norms/data/percentiles'
import { percentileIn } from '../../../lib/norms/percentile'
import { allSpecialtySets } from '../../../lib/specialties/data/all-sets'
import { benchmarkSets } from '../../../lib/specialties/data/benchmark-sets'
import { popularFileSchema, popularSpecialtiesFileSchema } from '../../../lib/specialties/popular-schema'
import { directorsFileSchema, specialtyListSchema, specialtySetSchema } from '../../../lib/specialties/schema'
import { timelineFileSchema } from '../../../lib/specialties/timeline-schema'

const folder = 'lib/specialties/data'
function load(path: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))
}
const files = readdirSync(`${folder}/sets`).sort()
const sets = files.map((name) => specialtySetSchema.parse(load(`sets/${name}`)))
const { specialties } = specialtyListSchema.parse(load('specialties.json'))
const popular = popularFileSchema.parse(load('popular-article.json'))
const popularSpecialties = popularSpecialtiesFileSchema.parse(load('popular-specialties.json'))
const timeline = timelineFileSchema.parse(load('timeline.json'))

function scores(id: string) {
  const set = sets.find((candidate) => candidate.id === id)
  if (set?.kind !== 'score-by-outcome') throw new Error(`no scores in ${id}`)
  return set
}

describe('the files', () => {
  test.each(files)('%s is called after its id', (name) => {
    expect(`${specialtySetSchema.parse(load(`sets/${name}`)).id}.json`).toBe(name)
  })

  test('every set is in the index, and every benchmark of scores among the benchmarks', () => {
    expect(allSpecialtySets.map(({ id }) => `${id}.json`).sort()).toEqual(files)
    const benchmarks = sets.filter(({ kind, use }) => kind === 'score-by-outcome' && use === 'benchmark')
    expect(benchmarkSets.map(({ id }) => id).sort()).toEqual(benchmarks.map(({ id }) => id).sort())
  })

  test('program directors keep to their schema', () => {
    expect(directorsFileSchema.safeParse(load('program-directors.json')).error).toBeUndefined()
  })
})

describe('specialties', () => {
  test('24 are listed: the 23 of the US MD table, and Public Health, which only the IMG table has', () => {
    const listed = specialties.filter(({ outside }) => outside === undefined).map(({ id }) => id)
    const usMd = scores('nrmp-2026-us-md').figures.map(({ specialty }) => specialty)
    const img = scores('nrmp-2026-non-us-img').figures.map(({ specialty }) => specialty)
    expect(listed).toHaveLength(24)
    expect(usMd).toHaveLength(23)
    expect([...img].sort()).toEqual([...listed].sort())
    expect(listed.filter((id) => !usMd.includes(id))).toEqual(['public-health-preventive-medicine'])
  })

  test('every row is of a listed specialty, each once a set', () => {
    const listed = new Set(specialties.map(({ id }) => id))
    for (const set of sets) {
      for (const { specialty } of set.figures)
        if (specialty !== null) expect(listed.has(specialty), specialty).toBe(true)
      if (set.kind === 'score-by-outcome') {
        const rows = set.figures.map(({ specialty, applicant }) => `${specialty} ${applicant}`)
        expect(new Set(rows).size).toBe(rows.length)
      }
    }
  })

  test('no name or alias means two specialties', () => {
    const names = specialties.flatMap(({ name, aliases }) => [name, ...aliases].map((text) => text.toLowerCase()))
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('sums and rates, where the source gives them', () => {
  test('a match rate is that of its counts', () => {
    for (const set of sets) {
      for (const row of set.figures) {
        if (!('applicants' in row) || !row.applicants || !('matchRatePercent' in row) || row.matchRatePercent === null)
          continue
        const rate = (100 * row.applicants.matched) / row.applicants.total
        expect(Math.abs(rate - row.matchRatePercent), `${set.id} ${row.specialty}`).toBeLessThanOrEqual(0.51)
      }
    }
  })

  test('bands cover the scale in order', () => {
    for (const set of sets) {
      if (set.kind !== 'match-rate-by-band' && set.kind !== 'counts-by-band') continue
      for (const { bands } of set.figures) {
        expect(bands.map(({ from, to }) => [from, to])).toEqual(set.bands.map(({ from, to }) => [from, to]))
        for (const [i, band] of bands.entries()) if (i > 0) expect(band.from).toBe((bands[i - 1]?.to ?? 0) + 1)
      }
    }
  })

  test('orthopaedics by band: the sums that the file says', () => {
    const sum = (id: string) => {
      const set = sets.find((candidate) => candidate.id === id)
      if (set?.kind !== 'counts-by-band') throw new Error(id)
      const { bands } = set.figures[0]!
      return [bands.reduce((n, { matched }) => n + matched, 0), bands.reduce((n, { notMatched }) => n + notMatched, 0)]
    }
    expect(sum('nrmp-2026-us-md-orthopaedics-bands')).toEqual([627, 244])
    expect(sum('nrmp-2026-us-do-orthopaedics-bands')).toEqual([81, 92])
  })

  test('non-US IMGs: the 24 specialties sum to 5,708 matched and 5,941 not matched', () => {
    const rows = scores('nrmp-2026-non-us-img').figures
    const sum = (key: 'matched' | 'notMatched') => rows.reduce((n, { applicants }) => n + (applicants?.[key] ?? 0), 0)
    expect([sum('matched'), sum('notMatched')]).toEqual([5708, 5941])
  })
})

describe('agreement between files', () => {
  const norm = (id: string, score: number) => {
    const set = percentileSets.find((candidate) => candidate.id === id)
    if (set === undefined) throw new Error(id)
    return percentileIn(set, score).value
  }
  const [, , top, tiers, benchmarks] = popular.sets
  const [specialtiesSet] = popularSpecialties.sets

  test('the percentiles that the popular reading quotes are those of the norm table', () => {
    for (const { value, today } of top.rows) {
      const { percentileSet, percentileOfValue } = today as { percentileSet: string; percentileOfValue: number }
      expect(norm(percentileSet, value)).toBe(percentileOfValue)
    }
    for (const { from, to, today } of tiers.rows) {
      expect(norm(today.percentileSet, from)).toBe(today.percentiles[0])
      expect(norm(today.percentileSet, to ?? 300)).toBe(today.percentiles[1])
    }
    for (const { from, today } of benchmarks.rows) {
      if ('percentileSet' in today) expect(norm(today.percentileSet, from)).toBe(today.percentileOfValue)
    }
  })

  test("its thirteen specialties quote the sets' medians and means", () => {
    expect(specialtiesSet.rows).toHaveLength(13)
    const middle = (id: string, specialty: string) =>
      scores(id).figures.find((row) => row.specialty === specialty)?.matched ?? null
    for (const row of specialtiesSet.rows) {
      expect(middle(row.today.set, row.specialty)).toMatchObject({
        q1: row.today.q1,
        middle: row.today.middle,
        q3: row.today.q3,
      })
      expect(middle('nrmp-2024-us-md', row.specialty)?.middle).toBe(row.mean2024)
      expect(middle('nrmp-2020-us-md', row.specialty)?.middle).toBe(row.mean2020)
      expect(middle('nrmp-2022-us-md', row.specialty)?.middle ?? null).toBe(row.mean2022)
      expect(row.average - row.today.middle).toBe(row.differenceToToday)
      const both = [row.mean2020, row.mean2024].filter((mean) => mean !== null)
      const verdict = row.average < Math.min(...both) ? 'below' : row.average > Math.max(...both) ? 'above' : 'inside'
      expect(row.verdict).toBe(verdict)
      expect(row.group).toBe(specialties.find(({ id }) => id === row.specialty)?.group)
    }
  })

  test('orthopaedics 2026 reads the same in both files', () => {
    const fact = timeline.sets
      .flatMap((set) => ('facts' in set ? set.facts : []))
      .find(({ id }) => id === 'orthopaedics-2026')
    const cell = (id: string) => scores(id).figures[0]!
    const step2 = cell('nrmp-2026-us-do-orthopaedics')
    const comlex = cell('nrmp-2026-us-do-orthopaedics-comlex')
    for (const value of [step2.matched, step2.notMatched, comlex.matched, comlex.notMatched]) {
      expect(fact?.text).toContain(String(value?.middle))
    }
  })
})
