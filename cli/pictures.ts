/** What reads pictures: loaded when a command meets the first, held for the others, ended with the program. */

import type { PagesFromPicture } from '../lib/document/read'
import type { PictureReader } from '../lib/document/recognition'

let reader: PictureReader | null = null

export async function loadPictures(): Promise<PagesFromPicture> {
  reader ??= (await import('../lib/document/recognition-node')).pictures
  return reader.pages
}

/** Without this the recognition's worker keeps the process alive. */
export async function closePictures(): Promise<void> {
  await reader?.close()
}
