/** What the arguments of `strongsuit read` name: files, folders, standard input. */
import { constants } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

const ENDINGS = new Set(['.pdf', '.png', '.jpg', '.jpeg', '.webp'])

/** One thing to read. */
export interface Input {
  /** What the outcome calls it. */
  readonly file: string
  /**
   * Its bytes: at most one more than `most`, which is enough to see that it is too large.
   * @throws a system error where it cannot be opened
   */
  readonly bytes: (most: number) => Promise<Uint8Array>
}

/** Reads a file, but never more than is asked for: a wrong argument may be a disk image. */
async function readFileUpTo(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY)
  try {
    const chunks: Buffer[] = []
    let total = 0
    while (total <= most) {
      const chunk = Buffer.allocUnsafe(Math.min(1 << 20, most + 1 - total))
      const { bytesRead } = await handle.read(chunk, 0, chunk.length)
      if (bytesRead === 0) break
      chunks.push(chunk.subarray(0, bytesRead))
      total += bytesRead
    }
    return new Uint8Array(Buffer.concat(chunks))
  } finally {
    await handle.close()
  }
}

async function readStandardInput(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let total = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    total += chunk.length
    if (total > most) break
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, most + 1))
}

/** Readable files of a folder and the folders in it; hidden ones and links left out. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.isSymbolicLink()) return []
      if (entry.isDirectory()) return filesOf(path)
      return entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()) ? [path] : []
    }),
  )
  return found.flat()
}

const fileInput = (path: string): Input => ({ file: basename(path), bytes: (most) => readFileUpTo(path, most) })

/**
 * The inputs that arguments name, in their order; a folder's files sorted by path. What does not exist stays an
 * input, and says so when it is read.
 */
export async function inputsOf(names: readonly string[]): Promise<Input[]> {
  let standardInput: Promise<Uint8Array> | null = null
  const inputs: Input[] = []
  for (const name of names) {
    if (name === '-') {
      inputs.push({
        file: '-',
        bytes: (most) => {
          standardInput ??= readStandardInput(most)
          return standardInput
        },
      })
      continue
    }
    const isFolder = await stat(name).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (!isFolder) {
      inputs.push(fileInput(name))
      continue
    }
    try {
      const files = await filesOf(name)
      inputs.push(...files.sort((a, b) => (a < b ? -1 : 1)).map(fileInput))
    } catch {
      inputs.push(fileInput(name)) // a folder that cannot be listed is refused like a file that cannot be opened
    }
  }
  return inputs
}
