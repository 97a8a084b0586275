import { expect, test } from 'vitest'
import { onePage, stream } from './make-pdf'
import { readOne, rounded, texts } from './read'

// Pages are 600 by 800 points. Helvetica: H 722, e 556, l 222, o 556, space 278 thousandths of the size.

const page = (content: string, resources?: string, objects?: Record<string, string>) =>
  readOne(onePage(content, resources ? { resources } : {}, objects))

const show = (x: number, y: number, text: string, size = 10, font = 'F'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET `

test('a font without usable encoding gives stand-ins', async () => {
  const fonts =
    '/Font << /C << /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [' +
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ' +
    '<< /Type /FontDescriptor /FontName /Odd /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 >> >>] >>' +
    ' /N << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [65 /g1 /g2 /g3] >> >> >>'
  const found = await page('BT /C 10 Tf 50 700 Td <004100420043> Tj /N 10 Tf 0 -20 Td (ABC) Tj ET', fonts)
  expect(found.words.map(({ text, legible, visible }) => ({ text, legible, visible }))).toEqual([
    { text: '\uFFFD\uFFFD\uFFFD', legible: false, visible: true },
    { text: '\uFFFD\uFFFD\uFFFD', legible: false, visible: true },
  ])
  expect(rounded(found.words[0]!.box)[2]).toBe(65)
})

test('symbol fonts say what they show, or that they do not say', async () => {
  const found = await page(
    `${show(50, 700, '4 8 l n', 14, 'Z')} ${show(50, 650, '\\267 \\264', 14, 'S')} ${show(50, 600, 'x', 14, 'W')}`,
    '/Font << /Z << /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >> /S << /Type /Font /Subtype /Type1 /BaseFont /Symbol >> ' +
      '/W << /Type /Font /Subtype /TrueType /BaseFont /Wingdings /Encoding /WinAnsiEncoding >> >>',
  )
  expect(texts(found)).toEqual(['✔', '✘', '●', '■', '•', '×', '\uFFFD'])
  expect(found.words.map(({ legible }) => legible)).toEqual([true, true, true, true, true, true, false])
})

test('a symbol font that claims to show digits is not believed', async () => {
  const map =
    '/CIDInit /ProcSet findresource begin 1 begincmap 1 begincodespacerange <00> <ff> endcodespacerange ' +
    '1 beginbfchar <34> <0037> endbfchar endcmap end'
  const font = '/Font << /Z << /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats /ToUnicode @Map >> >>'
  const found = await page(show(50, 700, '4', 14, 'Z'), font, { Map: stream('', map) })
  expect(found.words).toMatchObject([{ text: '\uFFFD', legible: false, visible: true }])
})

test('Type 3 glyphs: text where the font names it, a mark with the drawn box where it does not', async () => {
  const fonts =
    '/Font << /D << /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 66 ' +
    '/Widths [1000 1000] /Encoding << /Type /Encoding /Differences [65 /A /blob] >> /CharProcs << /A @Letter /blob @Blob >> /Resources << >> >> >>'
  const found = await page('BT /D 20 Tf 100 700 Td (A) Tj 100 0 Td (B) Tj ET', fonts, {
    Letter: stream('', '1000 0 0 0 750 750 d1 0 0 750 750 re f'),
    Blob: stream('', '1000 0 d0 1 0 0 rg 250 0 500 500 re f'),
  })
  expect(found.words.map(({ text, legible, box }) => ({ text, legible, box: rounded(box) }))).toEqual([
    { text: 'A', legible: true, box: [100, 85, 115, 100] },
    { text: '\uFFFD', legible: false, box: [205, 90, 215, 100] },
  ])
})

test('a Type 3 font that declares a much larger box is as large as it draws, and has both of two narrow letters', async () => {
  const font = (box: string, scale: number) =>
    `/Font << /D << /Type /Font /Subtype /Type3 /FontBBox [${box}] /FontMatrix [${scale} 0 0 ${scale} 0 0] /FirstChar 108 /LastChar 108 ` +
    '/Widths [220] /Encoding << /Type /Encoding /Differences [108 /l] >> /CharProcs << /l @Letter >> /Resources << >> >> >>'
  const Letter = stream('', '220 0 60 0 150 720 d1 60 0 90 720 re f')
  const large = await page('BT /D 10 Tf 100 700 Td (ll) Tj ET', font('-1000 -1500 4000 3000', 0.001), { Letter })
  expect(large.words.map(({ text, size }) => [text, size])).toEqual([['ll', 10]])
  // All of the scale is in the matrix: the font is no larger than a number says.
  const scaled = await page('BT /D 1 Tf 100 700 Td (ll) Tj ET', font('0 0 220 720', 0.01), { Letter })
  expect(scaled.words.map(({ text, size }) => [text, Math.round(10 * size) / 10])).toEqual([['ll', 7.2]])
})

test('bitmap glyphs named by their code, as TeX makes them, are text with the box of their ink', async () => {
  const bitmap = (width: number) =>
    stream(
      '',
      `${width} 0 0 0 8 8 d1 8 0 0 8 0 0 cm BI /W 8 /H 8 /BPC 1 /IM true /D [1 0] ID \xff\x81\x81\x81\x81\x81\x81\xff EI`,
    )
  const fonts =
    '/Font << /D << /Type /Font /Subtype /Type3 /FontBBox [0 0 8 8] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 28 /LastChar 65 ' +
    `/Widths [8 ${'0 '.repeat(36)} 8] /Encoding << /Type /Encoding /Differences [28 /a28 65 /a65] >> ` +
    '/CharProcs << /a65 @Letter /a28 @Ligature >> /Resources << >> >> >>'
  const found = await page('BT /D 10 Tf 100 700 Td (A\\034) Tj ET', fonts, { Letter: bitmap(8), Ligature: bitmap(8) })
  expect(found.words.map(({ text, legible, box }) => ({ text, legible, box: rounded(box) }))).toEqual([
    { text: 'Afi', legible: true, box: [100, 92, 116, 100] },
  ])
})

test('a code that claims a digit which another code of another width is has no text: a tick numbered 7 is no 7', async () => {
  const map = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    '3 beginbfchar <37> <0037> <38> <0038> <41> <0037> endbfchar endcmap end end',
  ].join('\n')
  const widths = [556, 556, ...Array(8).fill(0), 361].join(' ')
  const { words } = await page(`${show(100, 700, '78', 10, 'G')}${show(200, 700, 'A', 10, 'G')}`, '/Font << /G @G >>', {
    G: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 55 /LastChar 65 /Widths [${widths}] /ToUnicode @M >>`,
    M: stream('', map),
  })
  expect(words.map(({ text, legible }) => [text, legible])).toEqual([
    ['78', true],
    ['\uFFFD', false],
  ])
})

test('digits at codes that Differences names are read beside those of the standard encoding, and so are ligatures', async () => {
  const names = 'zero one two three four five six seven eight nine f_i'.split(' ')
  const { words } = await page(show(100, 700, 'LJLTk', 10, 'G'), '/Font << /G @G >>', {
    G: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 74 /LastChar 84 /Widths [${Array(11).fill(556).join(' ')}]
      /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [74 ${names.map((name) => `/${name}`).join(' ')}] >> >>`,
  })
  expect(words.map(({ text }) => text)).toEqual(['202fik'])
})
