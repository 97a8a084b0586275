/** `strongsuit schema`: the shape of what `--json` writes. */
import { z } from 'zod'
import { classComparisonSchema, classReportSchema } from '../lib/cohort/schema'
import { outcomeSchema } from '../lib/reports/schema'
import { tell } from './terminal'

const schemas = new Map<string, z.ZodType>([
  ['read', outcomeSchema],
  ['class', classReportSchema],
  ['compare', classComparisonSchema],
])

/** Prints a JSON Schema: of a line of `read --json`, or of what another command writes with it. 2 for any other argument. */
export async function schema(argv: string[]): Promise<number> {
  const [name = 'read', ...more] = argv
  const wanted = schemas.get(name)
  if (!wanted || more.length > 0) {
    tell(`strongsuit schema takes "read", "class" or "compare", not "${argv.join(' ')}"`)
    return 2
  }
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(wanted), null, 2)}\n`)
  return 0
}
