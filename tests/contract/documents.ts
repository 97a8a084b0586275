/** The documents of the fixtures with their truths, found by their truths: whether the manifest lists them or not. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fixtureEntries, fixturePath, fixturesFolder, type Truth, truthSchema } from '../../fixtures/load'

export interface Case {
  readonly path: string
  readonly truth: Truth
}

const PICTURES = join(fixturesFolder, 'pictures')

/** Those that have to be looked at (scans, photos, screenshots), or all the others. */
export function documents({ pictures }: { readonly pictures: boolean }): Case[] {
  const tagged = new Set(
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
    .filter(({ path }) => pictures === (tagged.has(path) || dirname(path) === PICTURES))
}
