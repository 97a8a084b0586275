/** `strongsuit schema`: the shape of what `read --json` and `class --json` write. */
import { z } from 'zod'
import { classReportSchema } from '../lib/cohort/schema'
import { outcomeSchema } from '../lib/reports/schema'

const schemas = { read: outcomeSchema, class: classReportSchema } as const

/** Prints a JSON Schema: of a line of `read --json`, or of `class --json`. 2 for any other argument. */
export async function schema(argv: string[]): Promise<number> {
  const [name = 'read', ...more] = argv
  if (!(name === 'read' || name === 'class') || more.length > 0) {
    process.stderr.write(`strongsuit schema takes "read" or "class", not "${argv.join(' ')}"\n`)
    return 2
  }
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(schemas[name]), null, 2)}\n`)
  return 0
}
