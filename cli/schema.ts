/** `strongsuit schema`: the shape of a line of `strongsuit read --json`. */
import { z } from 'zod'
import { outcomeSchema } from '../lib/reports/schema'

/** Prints the JSON Schema of a reading or a refusal. Takes no arguments: 2 where there are any. */
export async function schema(argv: string[]): Promise<number> {
  if (argv.length > 0) {
    process.stderr.write(`strongsuit schema takes no arguments: "${argv.join(' ')}" is left over\n`)
    return 2
  }
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(outcomeSchema), null, 2)}\n`)
  return 0
}
