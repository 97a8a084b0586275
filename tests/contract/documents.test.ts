import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureEntries, fixturePath, fixturesFolder, type Truth, truthSchema } from '../../fixtures/load'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { compare } from './compare'
import { lines, strongsuit } from './run'

/** Files a process: starting one costs more than reading a dozen reports. */
const BATCH = 40

interface Case {
  readonly path: string
  readonly truth: Truth
}

const PICTURES = join(fixturesFolder, 'pictures')

/** Every truth below the fixtures, whether the manifest lists it or not, with its document; pictures are another test. */
function cases(): Case[] {
  const pictures = new Set(
    fixtureEntries()
      .filter(({ tags }) => tags.includes('ocr'))
      .map(fixturePath),
  )
  return readdirSync(fixturesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name): Case => {
      const path = join(fixturesFolder, name)
      const truth = truthSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
      return { path: join(dirname(path), truth.file), truth }
    })
    .filter(({ path }) => !pictures.has(path) && dirname(path) !== PICTURES)
}

const documents = cases()
const read = new Map<string, Outcome[]>()
const problems: string[] = []

describe('every document with a text layer reads as its truth says', () => {
  beforeAll(async () => {
    for (let from = 0; from < documents.length; from += BATCH) {
      const part = documents.slice(from, from + BATCH)
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

  test.each(documents.map((document) => [document.path.slice(fixturesFolder.length), document] as const))(
    '%s',
    (_, { path, truth }) => {
      expect(compare(truth, read.get(path) ?? [])).toEqual([])
    },
  )

  afterAll(() => expect(problems).toEqual([]))
})

test('the sweep found the documents', () => expect(documents.length).toBeGreaterThan(100))
