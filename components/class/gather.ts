/** Everything that was dropped or chosen: files of folders, of zips, and the lines of the command line. */
import { isZip, openZip } from '../../lib/cohort/zip'
import type { Outcome } from '../../lib/reports/schema'
import type { ClassFileToRead } from './reader-pool'

interface Gathered {
  readonly toRead: readonly ClassFileToRead[]
  /** Read already, by the command line. */
  readonly outcomes: readonly Outcome[]
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
  /** An adviser's list of groups. */
  readonly lists: readonly string[]
  /** Class files. */
  readonly classes: readonly string[]
}

const SYSTEM = /^(\.|Thumbs\.db$|desktop\.ini$)/i

/** The files below what was dropped. Must be called before the event is over. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const roots = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const plain = Array.from(transfer.files)
  if (!roots.some((entry) => entry.isDirectory)) return plain
  const walk = async (entry: FileSystemEntry): Promise<readonly File[]> => {
    if (SYSTEM.test(entry.name) || entry.name === '__MACOSX') return []
    if (entry.isFile) {
      const file = await new Promise<File | null>((resolve) =>
        (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
      )
      return file ? [file] : []
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader()
    const files: File[] = []
    // A folder is handed out in portions; an empty one is the end.
    for (;;) {
      const portion = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
      if (portion.length === 0) return files
      for (const child of portion) files.push(...(await walk(child)))
    }
  }
  return (await Promise.all(roots.map(walk))).flat()
}

/** Lines of the command line, each null where it is none. */
async function outcomesIn(text: string): Promise<readonly (Outcome | null)[]> {
  // Loaded only now: no page needs the contract's schema before there is something to check.
  const { outcomeSchema } = await import('../../lib/reports/schema')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        return outcomeSchema.parse(JSON.parse(line))
      } catch {
        return null
      }
    })
}

export async function gather(files: readonly File[]): Promise<Gathered> {
  const toRead: ClassFileToRead[] = []
  const outcomes: Outcome[] = []
  const skipped: { name: string; why: string }[] = []
  const lists: string[] = []
  const classes: string[] = []
  for (const file of files) {
    if (SYSTEM.test(file.name)) continue
    const head = new Uint8Array(await file.slice(0, 64).arrayBuffer())
    const start = new TextDecoder().decode(head)
    if (isZip(head)) {
      const opened = openZip(file.name, new Uint8Array(await file.arrayBuffer()))
      skipped.push(...opened.skipped)
      toRead.push(...opened.files.map(({ name, bytes }) => ({ name, bytes: async () => bytes })))
    } else if (/^\s*\{\s*"type"\s*:\s*"strongsuit"/.test(start)) classes.push(await file.text())
    else if (/^\s*\{/.test(start)) {
      const read = await outcomesIn(await file.text())
      if (read.includes(null)) skipped.push({ name: file.name, why: 'It is not what "strongsuit read --json" writes.' })
      outcomes.push(...read.filter((one) => one !== null))
    } else if (/\.csv$/i.test(file.name)) lists.push(await file.text())
    else toRead.push({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) })
  }
  return { toRead, outcomes, skipped, lists, classes }
}
