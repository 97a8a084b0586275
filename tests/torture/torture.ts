/** One mutant after the other: damaged, read, drawn, judged. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixturesFolder } from '../../fixtures/load'
import type { Outcome, Reading } from '../../lib/reports/schema'
import { type Drawing, draw } from './drawing'
import { type Doubt, type Drawn, judge } from './judge'
import { type Mutant, mutant, type Original } from './mutants'

export type Read = (bytes: Uint8Array, file: string) => Promise<readonly Outcome[]>

export interface Tried {
  readonly mutant: Mutant
  readonly outcomes: readonly Outcome[]
  readonly doubts: readonly Doubt[]
  /** Drawings of the document before and after, of the pages that were looked at. */
  readonly before: Drawn
  readonly after: Drawn
}

/** Draws each page at most once. */
function drawnOnce(bytes: Uint8Array): Drawn {
  const pages = new Map<number, Promise<Drawing | null>>()
  return {
    page(number) {
      if (!pages.has(number)) pages.set(number, draw(bytes, number))
      return pages.get(number)!
    },
  }
}

interface Source extends Original {
  readonly reading: Reading
  readonly drawn: Drawn
}

/** @param read reads a document: in this process, or in one of its own */
export function torture(read: Read): (seed: number, number: number) => Promise<Tried> {
  const known = new Map<string, Promise<Source>>()
  const load = async (name: string): Promise<Source> => {
    const bytes = new Uint8Array(readFileSync(join(fixturesFolder, name)))
    const [reading, ...more] = await read(bytes, name)
    if (!reading?.ok || more.length > 0) throw new Error(`${name} is not read as one report`)
    return { bytes, reading, places: Object.values(reading.evidence), drawn: drawnOnce(bytes) }
  }
  const open = (name: string): Promise<Source> => {
    if (!known.has(name)) known.set(name, load(name))
    return known.get(name)!
  }
  return async (seed, number) => {
    const made = await mutant(seed, number, open)
    const { reading, drawn } = await open(made.source)
    const outcomes = await read(made.bytes, made.source)
    const after = drawnOnce(made.bytes)
    return { mutant: made, outcomes, doubts: await judge(reading, drawn, outcomes, after), before: drawn, after }
  }
}
