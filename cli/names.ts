/** Names of files as the disk has them: on most systems any bytes, while arguments arrive as text. */
import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'

export type Path = string | Buffer

/** Stands in text for bytes that are none. */
const LOST = '\ufffd'

/** A path as its bytes. */
export const bytesOf = (path: Path): Buffer => (typeof path === 'string' ? Buffer.from(path) : path)

/** What a path leads to; null where there is nothing. */
export const isThere = (path: Path): Promise<Stats | null> => stat(path).catch(() => null)

/** A folder's entry; as text as long as both are. */
export function joined(folder: Path, name: Buffer): Path {
  const text = name.toString()
  if (typeof folder === 'string' && !text.includes(LOST))
    return folder.endsWith('/') ? folder + text : `${folder}/${text}`
  return Buffer.concat([bytesOf(folder), Buffer.from('/'), name])
}

/** What in a folder is shown by this name, sorted by its bytes. */
async function shownAs(name: string, folder: Path): Promise<Path[]> {
  const entries = await readdir(folder, { encoding: 'buffer' }).catch(() => [])
  return entries
    .filter((entry) => entry.toString() === name)
    .sort(Buffer.compare)
    .map((entry) => joined(folder, entry))
}

/** All that a name with lost bytes may stand for, part by part. */
async function candidates(name: string): Promise<Path[]> {
  const parts = name.split('/').filter((part) => part !== '')
  let paths: Path[] = [name.startsWith('/') ? '/' : '.']
  for (const part of parts) {
    const next = paths.map((path) => (part.includes(LOST) ? shownAs(part, path) : [joined(path, Buffer.from(part))]))
    paths = (await Promise.all(next)).flat()
  }
  return paths
}

/**
 * Finds files again whose names lost their bytes on the way to this program. The same name given again stands for the
 * next that it fits, as a shell names all of them.
 *
 * @returns each name with its path, in their order
 */
export async function namesOnDisk(names: readonly string[]): Promise<[name: string, path: Path][]> {
  const left = new Map<string, Path[]>()
  const found: [string, Path][] = []
  for (const name of names) {
    if (!name.includes(LOST) || (await isThere(name))) {
      found.push([name, name])
      continue
    }
    const paths = left.get(name) ?? (await candidates(name))
    left.set(name, paths)
    found.push([name, (paths.length > 1 ? paths.shift() : paths[0]) ?? name])
  }
  return found
}
