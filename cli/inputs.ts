/** What the arguments of a command name: files, folders, pipes, standard input. */
import { constants, openSync } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import { basename, extname } from 'node:path'
import type { Readable } from 'node:stream'
import { Failure } from '../lib/pages/failure'
import { DEFAULT_LIMITS, describeSeconds } from '../lib/pages/limits'
import { bytesOf, isThere, joined, namesOnDisk, type Path } from './names'
import { tell } from './terminal'
import { WrongCall } from './wrong-call'

const ENDINGS = new Set(['.pdf', '.png', '.jpg', '.jpeg', '.webp'])

/** One thing to read. */
export interface Input {
  /** What the outcome calls it. */
  readonly file: string
  /**
   * Its bytes: at most one more than `most`, which is enough to see that it is too large.
   * @throws Failure where it is nothing to be read, or says nothing for too long; a system error where it cannot be opened
   */
  readonly bytes: (most: number) => Promise<Uint8Array>
}

/** Reads a file, but never more than is asked for: a wrong argument may be a disk image. */
async function readFileUpTo(path: Path, most: number): Promise<Uint8Array> {
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

/** Reads what comes, as long as something does. */
async function readStream(stream: Readable, most: number): Promise<Uint8Array> {
  const limit = DEFAULT_LIMITS.maxMilliseconds
  const silent = () =>
    stream.destroy(
      new Failure(
        'timeout',
        `No data arrived for ${describeSeconds(limit)}, the limit for one file. Name a file instead.`,
      ),
    )
  const clock = setTimeout(silent, limit)
  const chunks: Buffer[] = []
  let total = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      clock.refresh()
      chunks.push(chunk)
      total += chunk.length
      if (total > most) break
    }
  } finally {
    clearTimeout(clock)
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, most + 1))
}

/** A pipe is opened without waiting for whoever writes to it: a thread that waits cannot be ended. */
const openPipe = (path: Path): Readable =>
  new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false })

async function readPath(path: Path, most: number): Promise<Uint8Array> {
  const found = await stat(path)
  if (found.isCharacterDevice() || found.isBlockDevice())
    throw new Failure('unsupported-format', 'This is a device, not a document. Name a PDF or a picture.')
  return found.isFIFO() ? readStream(openPipe(path), most) : readFileUpTo(path, most)
}

const pathInput = (path: Path): Input => ({
  file: basename(path.toString()),
  bytes: (most) => readPath(path, most),
})

/** Stands for a folder in which nothing can be read, where other arguments give something. */
const emptyFolder = (path: Path): Input => ({
  file: basename(path.toString()),
  bytes: async () => {
    throw new Failure('not-found', 'There is no PDF, PNG, JPEG or WebP file in this folder. Name another one.')
  },
})

/**
 * Readable files of a folder and the folders in it; hidden ones, links and pipes left out. A folder that cannot be listed
 * stands for itself: it is refused like a file that cannot be opened.
 */
async function filesOf(folder: Path): Promise<Path[]> {
  let entries: Awaited<ReturnType<typeof list>>
  try {
    entries = await list(folder)
  } catch {
    return [folder]
  }
  const found = await Promise.all(
    entries.map(async (entry) => {
      const name = entry.name.toString()
      const path = joined(folder, entry.name)
      if (name.startsWith('.') || entry.isSymbolicLink()) return []
      if (entry.isDirectory()) return filesOf(path)
      return entry.isFile() && ENDINGS.has(extname(name).toLowerCase()) ? [path] : []
    }),
  )
  return found.flat()
}

/** Names as bytes: not all are text. */
const list = (folder: Path) => readdir(folder, { withFileTypes: true, encoding: 'buffer' })

const byBytes = (a: Path, b: Path): number => Buffer.compare(bytesOf(a), bytesOf(b))

/**
 * The inputs that arguments name, in their order; a folder's files sorted by path. What does not exist stays an
 * input, and says so when it is read.
 *
 * @returns none where no argument gives anything
 */
export async function inputsOf(names: readonly string[]): Promise<Input[]> {
  let standardInput: Promise<Uint8Array> | null = null
  const fromStandardInput: Input = {
    file: '-',
    bytes: (most) => {
      standardInput ??= readStream(process.stdin, most)
      return standardInput
    },
  }
  const inputs: Input[] = []
  let found = false
  for (const [name, path] of await namesOnDisk(names)) {
    const isFolder = name !== '-' && (await isThere(path))?.isDirectory()
    const own =
      name === '-'
        ? [fromStandardInput]
        : isFolder
          ? (await filesOf(path)).sort(byBytes).map(pathInput)
          : [pathInput(path)]
    found ||= own.length > 0
    inputs.push(...(own.length > 0 ? own : [emptyFolder(path)]))
  }
  return found ? inputs : []
}

/**
 * The one document that a call is about.
 *
 * @param positionals what the call names
 * @throws WrongCall where it names none, or several
 */
export function onlyName(positionals: readonly string[]): string {
  const [name, ...more] = positionals
  if (name === undefined) throw new WrongCall('no file is named')
  if (more.length > 0) throw new WrongCall(`one file at a time; "${more.join(' ')}" is too many`)
  return name
}

/** The document of that name; null, with a word on standard error, where it is a folder of none or of several. */
export async function onlyInput(command: string, name: string): Promise<Input | null> {
  const [input, ...others] = await inputsOf([name])
  if (input !== undefined && others.length === 0) return input
  const held = input === undefined ? 'no document' : 'several documents'
  tell(`strongsuit ${command}: ${name} holds ${held}: name one`)
  return null
}
