import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Word } from '../../../lib/pages/model'
import { makePdf, stream } from './make-pdf'
import { readOne } from './read'

const require = createRequire(import.meta.url)
const program = readFileSync(require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf')).toString('latin1')

const code = (sign: string, digits: number): string => sign.charCodeAt(0).toString(16).padStart(digits, '0')

/** What a font shows, one sign after the other, whose table of Unicode says `claimed` for them. */
const read = async (claimed: string, drawn?: string, face?: string): Promise<string> =>
  (await words(claimed, drawn, face)).map(({ text }) => text).join('')

/** The words that these signs make, each apart from the next, from left to right. */
async function words(claimed: string, drawn = '0123456789', face = program): Promise<Word[]> {
  const lines = [...claimed].map((sign, k) => `<${code(drawn[k]!, 2)}> <${code(sign, 4)}>`).join(' ')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${drawn.length} beginbfchar ${lines} endbfchar endcmap end end`
  const objects = {
    Face: `<< /Type /Font /Subtype /TrueType /BaseFont /LiberationSans /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 127 /Widths [${Array(128).fill(556).join(' ')}] /FontDescriptor @Described /ToUnicode @Claimed >>`,
    Described:
      '<< /Type /FontDescriptor /FontName /LiberationSans /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 @Program >>',
    Program: stream(`/Length1 ${face.length}`, face),
    Claimed: stream('', map),
  }
  const content = [...drawn].map((sign, k) => `BT /G 20 Tf ${50 + 40 * k} 700 Td <${code(sign, 2)}> Tj ET`).join(' ')
  const page = await readOne(makePdf({ pages: [{ content, resources: '/Font << /G @Face >>' }], objects }))
  return [...page.words].sort((a, b) => a.box[0] - b.box[0])
}

/** Digits of straight strokes, drawn by a Type 3 font of one's own, as the font claims to show them. */
async function readDrawn(claimed: string, up: 1 | -1 = 1): Promise<string> {
  const figures = {
    One: '200 0 m 200 560 l 60 490 l 60 570 l 200 700 l 290 700 l 290 0 l h f',
    Four: '310 0 m 310 170 l 0 170 l 0 250 l 300 700 l 400 700 l 400 250 l 480 250 l 480 170 l 400 170 l 400 0 l h 310 250 m 310 560 l 90 250 l h f*',
    Seven: '0 700 m 500 700 l 500 620 l 200 0 l 100 0 l 390 620 l 0 620 l h f',
  }
  const drawings = Object.entries(figures).map(([name, path]) => {
    const turned = path.replace(/(\d+) (\d+) (?=[ml])/g, (_, x, y) => `${x} ${up * y} `)
    return [name, stream('', `520 0 0 -700 520 700 d1 ${turned}`)] as const
  })
  const lines = [...claimed].map((sign, k) => `<${code('abc'[k]!, 2)}> <${code(sign, 4)}>`).join(' ')
  const objects = {
    ...Object.fromEntries(drawings),
    Face: `<< /Type /Font /Subtype /Type3 /FontBBox [0 -700 520 700] /FontMatrix [0.001 0 0 ${up * 0.001} 0 0] /CharProcs << /x @One /y @Four /z @Seven >> /Encoding << /Differences [97 /x /y /z] >> /FirstChar 97 /LastChar 99 /Widths [520 520 520] /Resources << >> /ToUnicode @Claimed >>`,
    Claimed: stream(
      '',
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 3 beginbfchar ${lines} endbfchar endcmap end end`,
    ),
  }
  const page = await readOne(
    makePdf({ pages: [{ content: 'BT /G 20 Tf 50 700 Td (abc) Tj ET', resources: '/Font << /G @Face >>' }], objects }),
  )
  return page.words.map(({ text }) => text).join('')
}

test.each([1, -1] as const)('digits that a font draws itself are held against what it calls them (%i)', async (up) => {
  expect(await readDrawn('147', up)).toBe('147')
  expect(await readDrawn('741', up)).toBe('\uFFFD4\uFFFD')
})

test('digits that look like what the font calls them are read', async () => {
  expect(await read('0123456789')).toBe('0123456789')
})

test.each([
  ['0123556789', '0123\uFFFD56789'],
  ['0123459786', '012345\uFFFD78\uFFFD'],
  ['1023456789', '\uFFFD\uFFFD23456789'],
  ['0173456289', '01\uFFFD3456\uFFFD89'],
])('a digit that the font calls another has no text: %s', async (claimed, expected) => {
  expect(await read(claimed)).toBe(expected)
})

test('a font that calls two letters by the name of others is believed in nothing', async () => {
  expect(await read('banode', 'banode')).toBe('banode')
  expect(await read('cbnodf', 'banode')).not.toMatch(/[a-z]/)
})

test('a code that the font has no glyph for has no text', async () => {
  expect(await read('abc', 'ab\u0001')).toBe('ab\uFFFD')
})

test('a code that draws something is no space, whatever the font says; one that draws nothing is', async () => {
  expect(await read('a c', 'abc')).toBe('a\uFFFDc')
  expect(await read('a c', 'a c')).toBe('ac')
})

/** Bytes of the font with another number, of two bytes, at some places. */
function changed(places: Readonly<Record<number, number>>): string {
  const bytes = Buffer.from(program, 'latin1')
  for (const [at, value] of Object.entries(places)) bytes.writeInt16BE(value, Number(at))
  return bytes.toString('latin1')
}

/** Where a table of the font begins. */
const table = (name: string): number => Buffer.from(program, 'latin1').readUInt32BE(program.indexOf(name, 12) + 8)

/** The font numbers its glyphs from the space on, three before it: a B is the 37th. */
const glyph = (sign: string): number => sign.charCodeAt(0) - 29
const place = (sign: string): number =>
  table('glyf') + 2 * Buffer.from(program, 'latin1').readUInt16BE(table('loca') + 2 * glyph(sign))
/** A B that is drawn as an A, moved by so many of 2,048 units an em. */
const moved = (right: number, up: number): string => {
  const header = [-1, 0, 0, 1400, 1400]
  const part = [0x0003, glyph('A'), right, up]
  return changed(Object.fromEntries([...header, ...part].map((value, k) => [place('B') + 2 * k, value])))
}

test.each([
  ['to the right', moved(14000, 0)],
  ['above the line', moved(0, 14000)],
  ['below it', moved(0, -14000)],
])('a letter that is drawn far from its place is not read: %s', async (_, face) => {
  expect(await read('ABCD', 'ABCD', moved(0, 0))).toBe('ABCD')
  expect(await read('ABCD', 'ABCD', face)).toBe('A\uFFFDCD')
})

test('a font whose table moves a letter across the page is not read at all', async () => {
  expect(await read('ACD', 'ACD', changed({ [table('hmtx') + 4 * glyph('B') + 2]: 29000 }))).toBe('\uFFFD\uFFFD\uFFFD')
  expect(await read('ACD', 'ACD', changed({ [table('hmtx') + 4 * glyph('B') + 2]: 400 }))).toBe('ACD')
})

test('a sign that hangs below its line has its box where it is drawn', async () => {
  // Signs of 20 points, an A of 1,409 of 2,048 units high; baselines at 100.
  const tops = async (face: string) =>
    (await words('AB', 'AB', face)).map(({ box }) => [box[1], box[3]].map(Math.round))
  expect(await tops(moved(0, 0))).toEqual([
    [85, 104],
    [85, 104],
  ])
  expect(await tops(moved(0, -2048))).toEqual([
    [85, 104],
    [106, 120],
  ])
})
