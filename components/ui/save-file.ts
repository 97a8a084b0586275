/** Hands a file to the person: the browser's own way of saving, nothing is sent anywhere. */

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
