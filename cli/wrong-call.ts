import { tell } from './terminal'

/** The call itself was wrong: its message goes to the person. */
export class WrongCall extends Error {}

/** parseArgs throws a TypeError with such a code for an unknown option or a missing value. */
const isWrongCall = (error: unknown): error is Error =>
  error instanceof WrongCall ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

/**
 * A command that says what was wrong with a call and how it is made, and then gives 2.
 *
 * @param run what follows the word to the exit status; throws WrongCall
 */
export function command(name: string, usage: string, run: (argv: string[]) => Promise<number>) {
  return async (argv: string[]): Promise<number> => {
    try {
      return await run(argv)
    } catch (error) {
      if (!isWrongCall(error)) throw error
      tell(`strongsuit ${name}: ${error.message}\n\n${usage}`)
      return 2
    }
  }
}

/** @throws WrongCall where the text is none of the values that the option can have */
export function oneOf<T extends string>(values: readonly T[], option: string, text: string): T {
  const found = values.find((value) => value === text)
  if (found === undefined) throw new WrongCall(`${option} must be one of ${values.join(', ')}, not "${text}"`)
  return found
}
