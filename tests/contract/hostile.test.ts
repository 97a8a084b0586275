/** No file ends the program or holds it up: documents drawn to do so, read beside ordinary ones. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Task } from '../../cli/reader/protocol'
import { Readers, type Result } from '../../cli/reader/readers'
import { DEFAULT_LIMITS } from '../../lib/pages/limits'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { bomb, busy, cycle, scan } from './hostile-documents'
import { lines, root, strongsuit } from './run'

const MINUTES = 180_000
/** Of a reading process before its first document, in bytes: pdf.js and the reader. */
const IDLE = 128 * 1024 * 1024
const linux = process.platform === 'linux'
const report = join(root, 'fixtures/samples/ck-boxes-01.pdf')

/** Processes that this one, or another, started. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    // It has gone.
    return []
  }
}

/** The most that a process has held at once, in bytes; 0 where it has gone. */
function peakOf(pid: number): number {
  try {
    return 1024 * Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** What a call gives, and the most that one of its reading processes held while it ran; 0 where the system does not say. */
async function watched<T>(call: Promise<T>): Promise<[T, number]> {
  let most = 0
  const look = () => {
    const readers = childrenOf(process.pid).flatMap(childrenOf)
    most = Math.max(most, ...readers.map(peakOf))
  }
  const timer = linux ? setInterval(look, 50) : undefined
  const given = await call
  clearInterval(timer)
  return [given, most]
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strongsuit-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(
  'what never ends, what fills the memory, scanned pages without a word: each has its line, and the others are read',
  async () => {
    const documents = { busy: busy(100_000), bomb: bomb(), cycle: cycle(), scan: scan(60, 1) }
    const paths = Object.entries(documents).map(([name, bytes]) => {
      const path = join(folder, `${name}.pdf`)
      writeFileSync(path, bytes)
      return path
    })
    const call = strongsuit(['read', '--json', '--jobs', '3', report, ...paths, report], { milliseconds: MINUTES })
    const [ended, most] = await watched(call)
    const said = lines(ended)
      .map((line): Outcome => outcomeSchema.parse(line))
      .map((outcome) => [outcome.file, outcome.ok ? outcome.score : outcome.error.code])
    const tooMuch = expect.stringMatching(/^(too-large|timeout)$/)
    expect([ended.status, ...said]).toEqual([
      1,
      ['ck-boxes-01.pdf', 204],
      ['busy.pdf', 'timeout'],
      ['bomb.pdf', tooMuch],
      ['cycle.pdf', tooMuch],
      ['scan.pdf', expect.stringMatching(/^(no-text|not-a-score-report|timeout)$/)],
      ['ck-boxes-01.pdf', 204],
    ])
    // Above what it holds anyway; that something was seen shows in the first.
    if (linux) expect(most).toBeGreaterThan(IDLE / 2)
    expect(most).toBeLessThan(DEFAULT_LIMITS.maxMemory + IDLE)
  },
  2 * MINUTES,
)

describe.runIf(linux)('a reader that dies', () => {
  const others = childrenOf(process.pid)
  const own = () => childrenOf(process.pid).filter((pid) => !others.includes(pid))
  let readers: Readers
  beforeAll(() => {
    readers = new Readers()
  })
  afterAll(() => readers.end())

  const task = (bytes: Uint8Array): Task => ({
    wanted: 'outcomes',
    file: 'a.pdf',
    bytes,
    ocr: 'never',
    password: undefined,
  })
  /** Reads a document, and kills its reader as often as it gets past the first page. */
  const read = (bytes: Uint8Array, deaths: number): Promise<Result> => {
    let left = deaths
    return readers.read(
      async () => task(bytes),
      () => {
        if (left-- > 0) for (const pid of own()) process.kill(pid, 'SIGKILL')
      },
    )
  }
  const code = (result: Result) =>
    result.type === 'refused' ? result.error.code : result.type === 'defect' ? result.reason : result.type

  test(
    'once: the document is read by another; twice: it is refused, and the next one is read',
    async () => {
      expect(code(await read(busy(1, '00ffff'), 1))).toBe('done')
      expect(code(await read(busy(100_000), 2))).toBe('corrupt')
      expect(code(await read(readFileSync(report), 0))).toBe('done')
    },
    MINUTES,
  )
})
