/** Several files as one document: photos or screenshots of the pages of a report, or reports side by side. */

import { DEFAULT_LIMITS } from '../pages/limits'
import type { Page } from '../pages/model'
import type { PictureFault } from '../pages/picture'
import { type ReadOptions, type ReadPages, readPages } from './read'

/** A file as it was given. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Turns files into pages, numbered through in the order of the files. A password is tried on each that needs one.
 *
 * @returns all pages; or why there are none: where one of several files cannot be read, nothing is, since what is
 *   missing from it could not be told from what was never printed
 * @throws the signal's reason where the read is canceled; nothing else by design
 */
export async function readPagesTogether(files: readonly NamedFile[], options: ReadOptions): Promise<ReadPages> {
  const { onProgress, limits } = options
  const { maxPages } = { ...DEFAULT_LIMITS, ...limits }
  if (files.length > maxPages)
    return tooMany(`These are ${files.length} files; no more than ${maxPages} are read together.`)
  const pages: Page[] = []
  const faults: PictureFault[] = []
  const skipped: number[] = []
  for (const [index, { name, bytes }] of files.entries()) {
    const read = await readPages(bytes, {
      ...options,
      ...(onProgress ? { onProgress: (share) => onProgress((index + share) / files.length) } : {}),
    })
    if (!read.ok) return files.length === 1 ? read : inFile(name, read)
    const before = pages.length + skipped.length
    pages.push(...read.pages.map((page) => ({ ...page, number: before + page.number })))
    skipped.push(...read.skipped.map((number) => before + number))
    faults.push(...read.faults)
  }
  const total = pages.length + skipped.length
  if (total > maxPages) return tooMany(`These are ${total} pages; no more than ${maxPages} are read.`)
  return { ok: true, pages, faults, skipped }
}

const tooMany = (message: string): ReadPages => ({ ok: false, error: { code: 'too-large', message } })

const inFile = (name: string, { error }: Extract<ReadPages, { ok: false }>): ReadPages => ({
  ok: false,
  error: { code: error.code, message: `${name}: ${error.message}` },
})
