/** Reads many documents by the command line, shared out between processes. */
import { basename } from 'node:path'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { compare, type Tally, tally } from './compare'
import type { Case } from './documents'
import { lines, strongsuit } from './run'

/** Recognition takes seconds a page: two processes share the work, so that both of a small machine's cores have some. */
const PROCESSES = 2
/** For a whole process, on a machine that is busy with other tests, in milliseconds. */
export const SWEEP_LIMIT = 900_000

export interface Swept extends Case {
  readonly got: readonly Outcome[]
  readonly tally: Tally
  /** How what was read differs from the truth, in words. */
  readonly differences: readonly string[]
}

export async function sweep(cases: readonly Case[]): Promise<Swept[]> {
  const parts = Array.from({ length: PROCESSES }, (_, k) => cases.filter((_, i) => i % PROCESSES === k))
  const read = await Promise.all(
    parts.map(async (part) => {
      const paths = part.map(({ path }) => path)
      const ended = await strongsuit(['read', '--json', '--', ...paths], { milliseconds: SWEEP_LIMIT })
      return lines(ended).map((line) => outcomeSchema.parse(line))
    }),
  )
  return cases.map((one) => {
    const got = read.flat().filter(({ file }) => file === basename(one.path))
    return { ...one, got, tally: tally(one.truth, got), differences: compare(one.truth, got) }
  })
}

/** All tallies together. */
export function total(swept: readonly Swept[]): Tally {
  const sum = (name: keyof Tally) => swept.reduce((all, one) => all + one.tally[name], 0)
  return { values: sum('values'), right: sum('right'), wrong: sum('wrong') }
}
