import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { makePdf, stream } from './make-pdf'
import { readOne } from './read'

const require = createRequire(import.meta.url)
const program = readFileSync(require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf')).toString('latin1')

/** The digits as a font shows them whose table of Unicode says `claimed` for 0 to 9, one after the other. */
async function read(claimed: string): Promise<string> {
  const lines = [...claimed].map((digit, k) => `<3${k}> <003${digit}>`).join(' ')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 10 beginbfchar ${lines} endbfchar endcmap end end`
  const objects = {
    Face: `<< /Type /Font /Subtype /TrueType /BaseFont /LiberationSans /Encoding /WinAnsiEncoding /FirstChar 48 /LastChar 57 /Widths [${Array(10).fill(556).join(' ')}] /FontDescriptor @Described /ToUnicode @Claimed >>`,
    Described:
      '<< /Type /FontDescriptor /FontName /LiberationSans /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 @Program >>',
    Program: stream(`/Length1 ${program.length}`, program),
    Claimed: stream('', map),
  }
  const content = [...'0123456789'].map((digit, k) => `BT /G 20 Tf ${50 + 40 * k} 700 Td (${digit}) Tj ET`).join(' ')
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
