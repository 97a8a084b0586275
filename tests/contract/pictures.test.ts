import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { compare, type Tally, tally } from './compare'
import { type Case, documents } from './documents'
import { lines, strongsuit } from './run'

/** Of all values of all pictures together. */
const RIGHT = 0.97
const WRONG = 0.002
/** Recognition takes seconds a page: two processes share the work, so that both of a small machine's cores have some. */
const PROCESSES = 2

/** For a whole process, on a machine that is busy with other tests. */
const LIMIT = 900_000

const pictures = documents({ pictures: true })
const read = new Map<string, Outcome[]>()

async function readAll(part: readonly Case[]): Promise<void> {
  const ended = await strongsuit(['read', '--json', '--', ...part.map(({ path }) => path)], { milliseconds: LIMIT })
  const outcomes = lines(ended).map((line) => outcomeSchema.parse(line))
  for (const { path } of part) {
    read.set(
      path,
      outcomes.filter(({ file }) => file === basename(path)),
    )
  }
}

const sum = (tallies: readonly Tally[], name: keyof Tally): number =>
  tallies.reduce((total, one) => total + one[name], 0)

describe('documents that are only pictures', () => {
  beforeAll(async () => {
    const parts = Array.from({ length: PROCESSES }, (_, k) => pictures.filter((_, i) => i % PROCESSES === k))
    await Promise.all(parts.map(readAll))
  }, LIMIT + 60_000)

  test('nearly every value is read, and hardly any wrong', () => {
    const tallies = pictures.map(({ path, truth }) => tally(truth, read.get(path) ?? []))
    const values = sum(tallies, 'values')
    const report = pictures.map(({ path }, i) => `${basename(path)} ${JSON.stringify(tallies[i])}`).join('\n')
    expect(sum(tallies, 'wrong') / values, report).toBeLessThanOrEqual(WRONG)
    expect(sum(tallies, 'right') / values, report).toBeGreaterThanOrEqual(RIGHT)
  })

  const refusals = pictures.filter(({ truth }) => !truth.ok)
  test.each(refusals.map((one) => [basename(one.path), one] as const))('%s is refused', (_, { path, truth }) => {
    expect(compare(truth, read.get(path) ?? [])).toEqual([])
  })

  test('no score is wrong', () => {
    const wrong = pictures.flatMap(({ path, truth }) => {
      const last = read.get(path)?.at(-1)
      return truth.ok && last?.ok && last.score !== null && last.score !== truth.score ? [basename(path)] : []
    })
    expect(wrong).toEqual([])
  })
})
