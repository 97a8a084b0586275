/** No file ends the program or holds it up: documents drawn to do so, read beside ordinary ones. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Task } from '../../cli/reader/protocol'
import { Readers, type Result } from '../../cli/reader/readers'
import { type Outcome, outcomeSchema } from '../../lib/reports/schema'
import { makePdf, onePage, stream } from '../unit/pdf/make-pdf'
import { lines, root, strongsuit } from './run'

const MINUTES = 180_000
const linux = process.platform === 'linux'
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const report = join(root, 'fixtures/samples/ck-boxes-01.pdf')

/** After a first page in peace, the second keeps the reader busy without a pause: a map of characters, filled so many times. */
function busy(times: number, last = 'fffffe'): Uint8Array {
  const ranges = `1 begincidrange\n<000000> <${last}> 0\nendcidrange\n`.repeat(times)
  const map = deflateSync(`1 begincodespacerange\n<000000> <ffffff>\nendcodespacerange\n${ranges}`)
  const font = '/Font << /M @Font >>'
  return makePdf({
    pages: [
      { content: 'BT /F 12 Tf 50 700 Td (Hello) Tj ET' },
      { content: 'BT /M 12 Tf (ABC) Tj ET', resources: font },
    ],
    objects: {
      Font: '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding @Map /DescendantFonts [@Inner] >>',
      Inner:
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor @Descriptor >>',
      Descriptor:
        '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 >>',
      Map: stream('/Type /CMap /CMapName /Any /Filter /FlateDecode', latin1(map)),
    },
  })
}

/** Two gigabytes of drawing in a few kilobytes. */
function bomb(): Uint8Array {
  const part = deflateRawSync(Buffer.alloc(2 ** 24, '%'), { finishFlush: constants.Z_FULL_FLUSH })
  const [head, end] = [Buffer.from([0x78, 0x9c]), Buffer.from([3, 0, 0, 0, 0, 0])]
  const unfolded = Buffer.concat([head, ...Array.from({ length: 128 }, () => part), end])
  return onePage(
    '/Big Do',
    { resources: '/XObject << /Big @Big >>' },
    {
      Big: stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter [/FlateDecode /FlateDecode]',
        latin1(deflateSync(unfolded)),
      ),
    },
  )
}

/** A drawing filled with a pattern that is made of the drawing. */
const cycle = (): Uint8Array =>
  onePage(
    '/Tile Do',
    { resources: '/XObject << /Tile @Tile >>' },
    {
      Tile: stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 300 300] /Resources << /Pattern << /P @Pattern >> >>',
        '/Pattern cs /P scn 0 0 225 160 re f',
      ),
      Pattern: stream(
        '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /XObject << /Tile @Tile >> >>',
        '/Tile Do',
      ),
    },
  )

/** Scanned pages without a word: each is looked at. Sixty take minutes. */
function scan(): Uint8Array {
  const [wide, high] = [612, 792]
  const gray = Buffer.alloc(wide * high, 250)
  const page = { content: '600 0 0 800 0 0 cm /Scan Do', resources: '/XObject << /Scan @Scan >>' }
  return makePdf({
    pages: Array.from({ length: 3 }, () => page),
    objects: {
      Scan: stream(
        `/Type /XObject /Subtype /Image /Width ${wide} /Height ${high} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
        latin1(deflateSync(gray)),
      ),
    },
  })
}

/** Processes that this one, or another, started. */
const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strongsuit-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(
  'what never ends, what fills the memory, scanned pages without a word: each has its line, and the others are read',
  async () => {
    const documents = { busy: busy(100_000), bomb: bomb(), cycle: cycle(), scan: scan() }
    const paths = Object.entries(documents).map(([name, bytes]) => {
      const path = join(folder, `${name}.pdf`)
      writeFileSync(path, bytes)
      return path
    })
    const ended = await strongsuit(['read', '--json', '--jobs', '3', report, ...paths, report], {
      milliseconds: MINUTES,
    })
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
      ['scan.pdf', expect.stringMatching(/^(not-a-score-report|timeout)$/)],
      ['ck-boxes-01.pdf', 204],
    ])
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
