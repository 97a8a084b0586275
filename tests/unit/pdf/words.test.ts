import { expect, test } from 'vitest'
import { makePdf, onePage, stream } from './make-pdf'
import { readOne, rounded, texts, visibleTexts, word } from './read'

// Pages are 600 by 800 points. Helvetica: H 722, e 556, l 222, o 556, space 278 thousandths of the size.

const page = (content: string, resources?: string, objects?: Record<string, string>) =>
  readOne(onePage(content, resources ? { resources } : {}, objects))

const show = (x: number, y: number, text: string, size = 10, font = 'F'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET `

test('words stand on their baseline, as wide as their letters and as high as their font', async () => {
  const { words } = await page(`0.2 0.4 0.6 rg ${show(100, 700, 'Hello Ho', 20)}`)
  expect(words.map(({ text, box, ...rest }) => ({ text, x: [rounded(box)[0], rounded(box)[2]], ...rest }))).toEqual([
    {
      text: 'Hello',
      x: [100, 145.6],
      size: 20,
      color: '#336699',
      angle: 0,
      visible: true,
      legible: true,
      how: 'text',
      confidence: 1,
    },
    {
      text: 'Ho',
      x: [151.1, 176.7],
      size: 20,
      color: '#336699',
      angle: 0,
      visible: true,
      legible: true,
      how: 'text',
      confidence: 1,
    },
  ])
  const [, top, , bottom] = words[0]!.box
  // The baseline is at 100 from the top; Helvetica's letters reach 0.72 em up and 0.21 em down.
  expect(Math.abs(top - (100 - 0.72 * 20))).toBeLessThan(1)
  expect(Math.abs(bottom - (100 + 0.21 * 20))).toBeLessThan(1)
})

test('how high a font says it is makes no difference', async () => {
  const font = (ascent: number, descent: number): string =>
    '/Font << /F << /Type /Font /Subtype /TrueType /BaseFont /Some /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 ' +
    `/Widths [${'500 '.repeat(95)}] /FontDescriptor << /Type /FontDescriptor /FontName /Some /Flags 32 ` +
    `/FontBBox [0 -300 1000 1200] /Ascent ${ascent} /Descent ${descent} /CapHeight 700 /StemV 80 /ItalicAngle 0 >> >> >>`
  const [low, high] = await Promise.all([
    page(show(50, 700, 'word'), font(500, -100)),
    page(show(50, 700, 'word'), font(1200, -400)),
  ])
  expect(low.words[0]?.box).toEqual(high.words[0]?.box)
})

test('text in pieces, character by character and in any order, becomes words', async () => {
  const letters = [
    [130.02, 'l'],
    [100, 'H'],
    [114.44, 'e'],
    [125.56, 'l'],
    [134.46, 'o'],
  ] as const
  expect(texts(await page(letters.map(([x, letter]) => show(x, 700, letter, 20)).join('')))).toEqual(['Hello'])
})

test('kerning joins, gaps as wide as a space part', async () => {
  expect(
    texts(await page('BT /F 10 Tf 50 700 Td [(Pr) 60 (o) -20 (fi) 30 (le) -280 (Di) -30 (ag) -250 (no)] TJ ET')),
  ).toEqual(['Profile', 'Diag', 'no'])
})

test('letter-spacing does not part words, the spaces between them do', async () => {
  expect(texts(await page('BT /F 10 Tf 5 Tc 50 700 Td (STEP TWO) Tj ET'))).toEqual(['STEP', 'TWO'])
  // Spread by single placements, with nothing but a wider gap between the words.
  const spread = ['S', 'C', 'O', 'R', 'E'].map((letter, i) => show(50 + i * 11, 700, letter)).join('')
  const second = ['R', 'E', 'P', 'O', 'R', 'T'].map((letter, i) => show(112 + i * 11, 700, letter)).join('')
  expect(texts(await page(spread + second))).toEqual(['SCORE', 'REPORT'])
})

test('word spacing, justified lines and narrowed text keep their words', async () => {
  expect(texts(await page('BT /F 10 Tf 12 Tw 50 700 Td (one two) Tj 0 Tw -0.6 Tw 0 -20 Td (one two) Tj ET'))).toEqual([
    'one',
    'two',
    'one',
    'two',
  ])
  const { words } = await page('BT /F 10 Tf 50 Tz 50 700 Td (one two) Tj ET')
  expect(words.map((found) => [found.text, rounded(found.box)[0]])).toEqual([
    ['one', 50],
    ['two', 59.7],
  ])
})

test('columns and lines stay apart', async () => {
  const found = await page(show(50, 700, '10') + show(64, 700, '20') + show(50, 688, '30') + show(55, 703.5, 'R', 6))
  expect(texts(found)).toEqual(['10', '20', '30', 'R'])
})

test('a smaller letter on the same baseline belongs to the word: small capitals', async () => {
  expect(texts(await page(`${show(50, 700, 'S', 12)}${show(58.0, 700, 'CORE', 9)}`))).toEqual(['SCORE'])
})

test('fake bold and shadows are one word', async () => {
  expect(texts(await page(`${show(50, 700, 'PASS', 12)}${show(50.4, 700, 'PASS', 12)}`))).toEqual(['PASS'])
  const shadow = await page(`0.8 g ${show(50.6, 699.4, 'PASS', 12)} 0 g ${show(50, 700, 'PASS', 12)}`)
  expect(shadow.words.map((found) => [found.text, found.color])).toEqual([['PASS', '#000000']])
})

test('double letters are two letters', async () => {
  expect(texts(await page(show(50, 700, 'ill will', 12)))).toEqual(['ill', 'will'])
})

test('ligatures are letters, superscripts stay what they are', async () => {
  const font =
    '/Font << /L << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [65 /fi /fl /twosuperior /hyphen] >> >> >>'
  expect(texts(await page('BT /L 10 Tf 50 700 Td (A B C) Tj ET', font))).toEqual(['fi', 'fl', '²'])
})

test('accents painted over their letter are one letter', async () => {
  // An acute accent (octal 264) moved back over the e: 556 + 333 halves.
  expect(texts(await page('BT /F 10 Tf 50 700 Td [(caf) (e) 445 (\\264)] TJ ET'))).toEqual(['café'])
})

test('a soft hyphen that is painted is a hyphen', async () => {
  const font =
    '/Font << /H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode @Map >> >>'
  const map =
    '/CIDInit /ProcSet findresource begin 1 begincmap 1 begincodespacerange <00> <ff> endcodespacerange ' +
    '3 beginbfchar <35> <0035> <2d> <00ad> <36> <0036> endbfchar endcmap end'
  expect(texts(await page('BT /H 10 Tf 50 700 Td (55-65) Tj ET', font, { Map: stream('', map) }))).toEqual(['55-65'])
})

for (const [angle, matrix, box] of [
  [90, '0 -1 1 0 300 400', [298, 400, 307, 422]],
  [180, '-1 0 0 -1 300 400', [278, 398, 300, 407]],
  [270, '0 1 -1 0 300 400', [293, 378, 302, 400]],
] as const) {
  test(`text turned by ${angle} degrees has its box where it stands`, async () => {
    const { words } = await page(`BT /F 10 Tf ${matrix} Tm (Hello) Tj ET`)
    expect(words).toMatchObject([{ text: 'Hello', angle, size: 10 }])
    const found = words[0]!.box
    box.forEach((value, i) => {
      expect(Math.abs(found[i]! - value)).toBeLessThan(1.1)
    })
  })
}

test('text that runs across the page is a watermark, and no word; one that is a little askew is', async () => {
  const turned = (degrees: number, text: string) => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    return `BT /F 30 Tf ${cos.toFixed(4)} ${sin.toFixed(4)} ${(-sin).toFixed(4)} ${cos.toFixed(4)} 200 400 Tm (${text}) Tj ET `
  }
  expect(texts(await page(turned(40, 'DRAFT') + show(100, 700, 'Medicine')))).toEqual(['Medicine'])
  expect(texts(await page(turned(4, 'Surgery')))).toEqual(['Surgery'])
})

test('text that nobody sees is not visible', async () => {
  const found = await page(
    [
      show(50, 700, 'plain'),
      `1 g ${show(50, 680, 'white')} 0 g`,
      `0.98 g ${show(50, 660, 'faint')} 0 g`,
      'BT /F 10 Tf 3 Tr 50 640 Td (mode) Tj ET BT 0 Tr ET',
      show(50, 620, 'covered'),
      '1 g 40 610 100 25 re f 0 g',
      show(700, 600, 'outside'),
      `q 0 0 10 10 re W n ${show(50, 580, 'clipped')} Q`,
      show(50, 560, 'zero', 0),
      show(50, 555, 'tiny', 0.5),
      `0 0 1 rg 50 530 200 20 re f ${show(60, 540, 'same')} 1 g ${show(100, 540, 'hole')} 0 g`,
      `/Gone gs ${show(50, 500, 'ghost')}`,
    ].join(' '),
    '/ExtGState << /Gone << /ca 0 >> >>',
  )
  expect(visibleTexts(found)).toEqual(['plain', 'hole'])
  expect(word(found, 'covered').visible).toBe(false)
})

test('a line down through letters hides none of them', async () => {
  // Helvetica at 10 points: each x is 5 wide; the lines run through the middle of the first and of the last.
  const found = await page(
    `${show(50, 700, 'xxxx')} 2 w 0.5 G 52.5 690 m 52.5 715 l S 67.5 690 m 67.5 715 l S 0 G ${show(50, 600, 'xxxx')}`,
  )
  expect(visibleTexts(found)).toEqual(['xxxx', 'xxxx'])
})

test('a line struck through hides nothing; a picture laid over it does', async () => {
  const image = stream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    'a',
  )
  const found = await page(
    `${show(50, 700, 'struck')} 0.8 w 45 703 m 100 703 l S ${show(50, 600, 'under')} q 100 0 0 30 45 590 cm /Im Do Q`,
    '/XObject << /Im @Image >>',
    { Image: image },
  )
  expect(visibleTexts(found)).toEqual(['struck'])
})

test('white text on a dark shape is seen, round or square', async () => {
  const found = await page(
    `0 g 50 690 100 20 re f 1 g ${show(60, 696, 'square')} 0 g 200 700 m 200 740 320 740 320 700 c 320 660 200 660 200 700 c f 1 g ${show(240, 697, 'round')}`,
  )
  expect(visibleTexts(found)).toEqual(['square', 'round'])
})

test('text that is cut out of a fill has the colour of the fill', async () => {
  const found = await page(
    'q BT 7 Tr /F 40 Tf 50 600 Td (Cut) Tj ET 1 0 0 rg 0 590 600 60 re f Q 0 0 1 rg 0 0 10 10 re f',
  )
  expect(found.words.filter((candidate) => candidate.visible)).toMatchObject([{ text: 'Cut', color: '#ff0000' }])
  expect(found.marks).toMatchObject([{ color: '#0000ff' }])
})

test('hidden layers and other paint modes', async () => {
  const bytes = makePdf({
    pages: [
      {
        content: `/OC /Off BDC ${show(50, 700, 'hidden')} EMC 0 0 1 RG BT 1 Tr /F 20 Tf 50 650 Td (outline) Tj ET`,
        resources: '/Properties << /Off @Off >>',
      },
    ],
    objects: { Off: '<< /Type /OCG /Name (off) >>' },
    catalog: '/OCProperties << /OCGs [@Off] /D << /OFF [@Off] >> >>',
  })
  const found = await readOne(bytes)
  expect(visibleTexts(found)).toEqual(['outline'])
  expect(word(found, 'outline').color).toBe('#0000ff')
})

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

test('filled-in form fields are text like any other', async () => {
  const found = await readOne(
    onePage(
      '',
      { extra: '/Annots [@Field]' },
      {
        Field:
          '<< /Type /Annot /Subtype /Widget /FT /Tx /T (score) /V (245) /Rect [100 100 200 120] /F 4 /AP << /N @Look >> >>',
        Look: stream(
          '/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>',
          '/Tx BMC BT /F 12 Tf 2 5 Td (245) Tj ET EMC',
        ),
      },
    ),
  )
  expect(rounded(word(found, '245').box)[0]).toBe(102)
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

test('a space squeezed to nothing is a kerning, a letter-spacing of one letter is a space', async () => {
  // Helvetica's space is 2.78 points wide at 10 points: -2.6 of word spacing leaves 0.18.
  const kerned = await page(
    'BT /F 10 Tf -2.6 Tw 1 0 0 1 50 700 Tm (Urinar y) Tj 0 Tw 1 0 0 1 50 680 Tm (Urinar y) Tj ET',
  )
  expect(texts(kerned)).toEqual(['Urinary', 'Urinar', 'y'])
  const moved = await page('BT /F 10 Tf 1 0 0 1 50 700 Tm (on) Tj 2.5 Tc (e) Tj 0 Tc (and two) Tj ET')
  expect(texts(moved)).toEqual(['one', 'and', 'two'])
  // A whole word set wide is a word.
  expect(texts(await page('BT /F 10 Tf 1 0 0 1 50 700 Tm 2.5 Tc (Step Two) Tj ET'))).toEqual(['Step', 'Two'])
})

test('what lies under the opaque middle of a picture with clear corners is hidden', async () => {
  // Six by six pixels, opaque but for the four at the corners.
  const alphas = Array.from({ length: 36 }, (_, k) => ([0, 5, 30, 35].includes(k) ? '\x00' : '\xff')).join('')
  const gray = '/Type /XObject /Subtype /Image /Width 6 /Height 6 /BitsPerComponent 8 /ColorSpace /DeviceGray'
  const { words } = await page(
    `${show(95, 700, 'corner', 4)} ${show(120, 720, 'under', 10)} q 60 0 0 60 100 694 cm /Im Do Q`,
    '/XObject << /Im @Image >>',
    { Image: stream(`${gray} /SMask @Mask`, '\x80'.repeat(18) + '\xf0'.repeat(18)), Mask: stream(gray, alphas) },
  )
  expect(words.map(({ text, visible }) => [text, visible])).toEqual([
    ['corner', true],
    ['under', false],
  ])
})

test('text that a damaged file writes immeasurably far away is no word, and the others stand', async () => {
  const far = ['1e22', '-1e22', '1e30', '9e300']
    .map(
      (place) =>
        `BT /F 10 Tf 1 0 0 1 ${Number(place).toLocaleString('en', { useGrouping: false })} 300 Tm (far) Tj ET `,
    )
    .join('')
  expect(visibleTexts(await page(`${show(100, 700, 'Here')}${far}`))).toEqual(['Here'])
})

test('a page that claims to be as large as a field is read as fast as any', async () => {
  const side = 1e6
  const content = `1 g 0 0 ${side} ${side} re f 0 g ${show(100, 700, 'Here')}`
  expect(texts(await readOne(makePdf({ pages: [{ mediaBox: [0, 0, side, side], content }] })))).toEqual(['Here'])
})

test('white letters on a pale row are hidden, on a clearly tinted one they are not', async () => {
  const row = (gray: number, y: number): string => `${gray} g 40 ${y - 5} 300 20 re f 1 g `
  const { words } = await page(`${row(0.95, 700)}${show(50, 700, 'pale')} ${row(0.85, 660)}${show(50, 660, 'tinted')}`)
  expect(words.map(({ text, visible }) => [text, visible])).toEqual([
    ['pale', false],
    ['tinted', true],
  ])
})
