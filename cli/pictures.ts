/** What reads pictures: loaded when a command meets the first, held for the others, ended with the program. */
import type { PictureReader } from '../lib/pictures'
import type { PagesFromPicture } from '../lib/read'

let reader: PictureReader | null = null

export async function loadPictures(): Promise<PagesFromPicture> {
  reader ??= (await import('../lib/pictures-node')).pictures
  return reader.pages
}

/** Without this the recognition's worker keeps the process alive. */
export async function closePictures(): Promise<void> {
  await reader?.close()
}
