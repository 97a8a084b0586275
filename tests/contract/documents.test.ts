import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixturesFolder } from '../../fixtures/load'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { compare } from './compare'
import { documents } from './documents'
import { lines, strongsuit } from './run'

/** Files a process: starting one costs more than reading a dozen reports. */
const BATCH = 40

const withText = documents({ pictures: false })
const read = new Map<string, Outcome[]>()
const problems: string[] = []

describe('every document with a text layer reads as its truth says', () => {
  beforeAll(async () => {
    for (let from = 0; from < withText.length; from += BATCH) {
      const part = withText.slice(from, from + BATCH)
      const ended = await strongsuit(['read', '--json', '--', ...part.map(({ path }) => path)])
      const outcomes = lines(ended).map((line) => outcomeSchema.parse(line))
      // lines come in the order of the arguments, several a file where it holds several reports
      let next = 0
      for (const { path } of part) {
        const own: Outcome[] = []
        while (outcomes[next]?.file === basename(path)) own.push(outcomes[next++] as Outcome)
        read.set(path, own)
      }
      const refused = outcomes.some((outcome) => !outcome.ok)
      if (ended.status !== (refused ? 1 : 0)) problems.push(`status ${ended.status} for files ${from} and on`)
    }
  }, 300_000)

  test.each(withText.map((document) => [document.path.slice(fixturesFolder.length), document] as const))(
    '%s',
    (_, { path, truth }) => {
      expect(compare(truth, read.get(path) ?? [])).toEqual([])
    },
  )

  afterAll(() => expect(problems).toEqual([]))
})

test('the sweep found the documents', () => expect(withText.length).toBeGreaterThan(100))
