/** The call itself was wrong: its message goes to the person. */
export class WrongCall extends Error {}

/**
 * Says what was wrong with a call, and how it is made.
 *
 * @returns the exit status
 * @throws whatever is no wrong call, but a defect
 */
export function refuseCall(error: unknown, command: string, usage: string): 2 {
  // parseArgs throws a TypeError with a code for an unknown option or a missing value.
  if (!(error instanceof WrongCall) && !(error instanceof TypeError && 'code' in error)) throw error
  process.stderr.write(`strongsuit ${command}: ${error.message}\n\n${usage}\n`)
  return 2
}
