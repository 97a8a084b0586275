import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { makePdf, stream } from './make-pdf'
import { readOne } from './read'

const require = createRequire(import.meta.url)
const program = readFileSync(require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf')).toString('latin1')

const code = (sign: string, digits: number): string => sign.charCodeAt(0).toString(16).padStart(digits, '0')

/** What a font shows, one sign after the other, whose table of Unicode says `claimed` for them. */
async function read(claimed: string, drawn = '0123456789'): Promise<string> {
  const lines = [...claimed].map((sign, k) => `<${code(drawn[k]!, 2)}> <${code(sign, 4)}>`).join(' ')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${drawn.length} beginbfchar ${lines} endbfchar endcmap end end`
  const objects = {
    Face: `<< /Type /Font /Subtype /TrueType /BaseFont /LiberationSans /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 127 /Widths [${Array(128).fill(556).join(' ')}] /FontDescriptor @Described /ToUnicode @Claimed >>`,
    Described:
      '<< /Type /FontDescriptor /FontName /LiberationSans /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 @Program >>',
    Program: stream(`/Length1 ${program.length}`, program),
    Claimed: stream('', map),
  }
  const content = [...drawn].map((sign, k) => `BT /G 20 Tf ${50 + 40 * k} 700 Td <${code(sign, 2)}> Tj ET`).join(' ')
  const page = await readOne(makePdf({ pages: [{ content, resources: '/Font << /G @Face >>' }], objects }))
  return [...page.words]
    .sort((a, b) => a.box[0] - b.box[0])
    .map(({ text }) => text)
    .join('')
}

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
