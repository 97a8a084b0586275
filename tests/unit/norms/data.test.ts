import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isShown } from '../../../lib/figures/confidence'
import { addDays } from '../../../lib/figures/dates'
import { percentileFolder, percentileSets } from '../../../lib/norms/data/percentiles'
import {
  meansFileSchema,
  passingFileSchema,
  passRatesFileSchema,
  percentileSetSchema,
  precisionFileSchema,
  scoringFileSchema,
} from '../../../lib/norms/schema'

function load(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

const editions = readdirSync(percentileFolder).sort()
const passing = passingFileSchema.parse(load('lib/norms/data/passing.json'))
const means = meansFileSchema.parse(load('lib/norms/data/score-means.json'))
const passRates = passRatesFileSchema.parse(load('lib/norms/data/pass-rates.json'))

describe('norm tables', () => {
  test.each(editions)('%s keeps to the schema and is called after its id', (name) => {
    expect(`${percentileSetSchema.parse(load(`${percentileFolder}/${name}`)).id}.json`).toBe(name)
  })

  test('every file of the folder is in the index', () => {
    expect(percentileSets.map(({ id }) => `${id}.json`).sort()).toEqual(editions)
  })

  test('what is derived from a table agrees with it', () => {
    for (const set of percentileSets) {
      for (const { percentile, score } of set.derived?.scoreAtPercentile ?? []) {
        const at = set.points.findIndex(([, percent]) => percent >= percentile)
        const [high, above] = set.points[at] ?? [0, 0]
        const [low, below] = set.points[at - 1] ?? [0, 0]
        const expected = low + ((percentile - below) / (above - below)) * (high - low)
        expect(Math.abs(score - expected), `${set.id}, ${percentile}th`).toBeLessThanOrEqual(0.051)
      }
    }
  })
})

describe('how scores are made', () => {
  test('every fact keeps to the schema and has a source of its own', () => {
    const { facts } = scoringFileSchema.parse(load('lib/norms/data/scoring.json')).sets[0]
    expect(facts.map(({ id }) => id)).toEqual([...new Set(facts.map(({ id }) => id))])
    expect(facts.filter(({ about }) => about === 'standard').length).toBeGreaterThan(0)
  })
})

describe('minimum passing scores', () => {
  const { rows } = passing.sets[0]

  test('the rows of an examination follow each other without overlap, and the minimum never falls', () => {
    for (const exam of new Set(rows.map((row) => row.exam))) {
      const own = rows.filter((row) => row.exam === exam)
      for (const [i, row] of own.entries()) {
        const before = own[i - 1]
        if (before === undefined) continue
        expect(row.minimum).toBeGreaterThan(before.minimum)
        if (row.from !== null && before.to !== null) expect(row.from).toBe(addDays(before.to, 1))
      }
      expect(own.at(-1)?.to).toBeNull()
    }
  })

  test('the file tells hidden rows apart', () => {
    expect(rows.filter(({ show }) => !show).map(({ id }) => id)).toEqual(['step1-192'])
  })
})

describe('precision, means, pass rates', () => {
  test('precision keeps to the schema, each default is a row that may be shown', () => {
    expect(precisionFileSchema.safeParse(load('lib/norms/data/precision.json')).error).toBeUndefined()
  })

  test('the years of an examination do not overlap', () => {
    for (const exam of ['step2ck', 'step1', 'step3']) {
      const own = means.sets[0].rows.filter((row) => row.exam === exam)
      for (const [i, row] of own.entries()) {
        const before = own[i - 1]
        if (before !== undefined) expect(row.from > before.to, row.id).toBe(true)
      }
    }
  })

  test('the contested mean is marked as not to be shown', () => {
    expect(means.sets[0].rows.filter(({ confidence }) => !isShown(confidence)).map(({ id }) => id)).toEqual([
      'step2ck-2018-2019',
    ])
  })

  test('first and repeat takers sum to all takers, MD and DO to the US', () => {
    for (const set of passRates.sets) {
      const n = (exam: string, period: string, group: string, takers: string) =>
        set.rows.find(
          (row) => row.exam === exam && row.period === period && row.group === group && row.takers === takers,
        )?.n ?? null
      for (const { exam, period, group, takers, n: all } of set.rows) {
        if (takers !== 'all') continue
        const first = n(exam, period, group, 'first')
        const repeat = n(exam, period, group, 'repeat')
        if (first !== null && repeat !== null) expect(first + repeat, `${exam} ${period} ${group}`).toBe(all)
        const [md, dos] = [n(exam, period, 'us-md', 'all'), n(exam, period, 'us-do', 'all')]
        if (group === 'us' && md !== null && dos !== null) expect(md + dos, `${exam} ${period} us`).toBe(all)
        const nonUs = n(exam, period, 'non-us', 'all')
        if (group === 'total' && md !== null && dos !== null && nonUs !== null) {
          expect(md + dos + nonUs, `${exam} ${period} total`).toBe(all)
        }
      }
    }
  })

  test('a pass percentage lies between those of first and repeat takers', () => {
    const percents = (takers: string) =>
      passRates.sets.flatMap(({ rows }) => rows.filter((row) => row.takers === takers))
    for (const all of percents('all')) {
      const same = (row: typeof all) => row.exam === all.exam && row.period === all.period && row.group === all.group
      const first = percents('first').find(same)?.passPercent
      const repeat = percents('repeat').find(same)?.passPercent
      if (first == null || repeat == null || all.passPercent === null) continue
      expect(all.passPercent).toBeLessThanOrEqual(Math.max(first, repeat) + 0.5)
      expect(all.passPercent).toBeGreaterThanOrEqual(Math.min(first, repeat) - 0.5)
    }
  })
})
