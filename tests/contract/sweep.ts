/** Reads many documents by the command line, two at a time: both of a small machine's cores have some. */
import { basename } from 'node:path'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { compare, type Tally, tally } from './compare'
import type { Case } from './documents'
import { lines, strongsuit } from './run'

/** For a whole process, on a machine that is busy with other tests, in milliseconds. */
export const SWEEP_LIMIT = 900_000

export interface Swept extends Case {
  readonly got: readonly Outcome[]
  readonly tally: Tally
  /** How what was read differs from the truth, in words. */
  readonly differences: readonly string[]
}

export async function sweep(cases: readonly Case[]): Promise<Swept[]> {
  const paths = cases.map(({ path }) => path)
  const ended = await strongsuit(['read', '--json', '--jobs', '2', '--', ...paths], { milliseconds: SWEEP_LIMIT })
  const read = lines(ended).map((line) => outcomeSchema.parse(line))
  return cases.map((one) => {
    const got = read.filter(({ file }) => file === basename(one.path))
    return { ...one, got, tally: tally(one.truth, got), differences: compare(one.truth, got) }
  })
}

/** All tallies together. */
export function total(swept: readonly Swept[]): Tally {
  const sum = (name: keyof Tally) => swept.reduce((all, one) => all + one.tally[name], 0)
  return { values: sum('values'), right: sum('right'), wrong: sum('wrong') }
}
