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
