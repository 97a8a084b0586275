import { expect, test } from 'vitest'
import { makePdf, onePage, stream } from './make-pdf'
import { readOne, visibleTexts, word } from './read'

// Pages are 600 by 800 points. Helvetica: H 722, e 556, l 222, o 556, space 278 thousandths of the size.

const page = (content: string, resources?: string, objects?: Record<string, string>) =>
  readOne(onePage(content, resources ? { resources } : {}, objects))

const show = (x: number, y: number, text: string, size = 10, font = 'F'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET `

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

test('text that is cut out of a fill has the color of the fill', async () => {
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

test('white letters on a pale row are hidden, on a clearly tinted one they are not', async () => {
  const row = (gray: number, y: number): string => `${gray} g 40 ${y - 5} 300 20 re f 1 g `
  const { words } = await page(`${row(0.95, 700)}${show(50, 700, 'pale')} ${row(0.85, 660)}${show(50, 660, 'tinted')}`)
  expect(words.map(({ text, visible }) => [text, visible])).toEqual([
    ['pale', false],
    ['tinted', true],
  ])
})
