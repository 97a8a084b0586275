/** Files that a call names to be written. */
import { writeFile } from 'node:fs/promises'
import { tell } from './terminal'

/**
 * Writes a file whose name the person gave.
 *
 * @param command the word of the call, which the message begins with
 * @param mode who may read it, where it is new; the usual people where left out
 * @returns false, with a word on standard error, where it cannot be written
 */
export async function written(
  command: string,
  path: string,
  content: string | Uint8Array,
  mode = 0o666,
): Promise<boolean> {
  try {
    await writeFile(path, content, { mode })
    return true
  } catch {
    tell(`strongsuit ${command}: ${path} cannot be written. Check its name and place.`)
    return false
  }
}
