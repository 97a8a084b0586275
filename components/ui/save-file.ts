/** Hands a file to the person: the browser's own way of saving, nothing is sent anywhere. */
import { notify } from './notices'

/**
 * @param name what the file is called: the same for everybody, since a name may give away a person
 */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer> | Blob, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has to have begun; a task later it has.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}

/**
 * Makes a file and hands it over. What makes it may have to be loaded first: a fault is said, not lost in the console.
 *
 * @param what as a sentence begins: "The Word file"
 * @param make loads what it needs, and saves
 * @param otherwise what to do where it fails, as a sentence
 */
export async function saveMade(what: string, make: () => Promise<void>, otherwise: string): Promise<void> {
  try {
    await make()
    notify(`${what} is saved.`)
  } catch {
    notify(`${what} could not be made. ${otherwise}`)
  }
}
