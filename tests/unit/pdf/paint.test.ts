import { expect, test } from 'vitest'
import { onePage, stream } from './make-pdf'
import { readOne, rounded } from './read'

// Pages are 600 by 800 points; a PDF's y runs up, the page model's down: y = 800 - PDF's y.

const shapes = async (content: string, page = {}, objects?: Record<string, string>) =>
  (await readOne(onePage(content, page, objects))).marks.map((mark) => ({ ...mark, box: rounded(mark.box) }))

test('transparency groups pass their opacity on', async () => {
  const form = stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Group << /S /Transparency /I true >>',
    '0 0 1 rg 0 0 50 50 re f',
  )
  const marks = await shapes(
    '/G gs /Fm Do',
    { resources: '/XObject << /Fm @Form >> /ExtGState << /G << /ca 0.5 >> >>' },
    { Form: form },
  )
  expect(marks).toMatchObject([{ box: [0, 750, 50, 800], color: '#0000ff', opacity: 0.5 }])
})

test('opacity comes from the graphics state; nothing painted is no mark', async () => {
  const resources = '/ExtGState << /Half << /ca 0.25 /CA 0.75 >> /None << /ca 0 >> >>'
  const marks = await shapes('/Half gs 4 w 10 10 20 20 re B /None gs 100 10 20 20 re f', { resources })
  expect(marks.map((mark) => [mark.kind, mark.opacity])).toEqual([
    ['fill', 0.25],
    ['stroke', 0.75],
  ])
})

test('a highlighter tints what it is drawn over and hides nothing', async () => {
  const marks = await shapes('0 0 1 rg 50 590 100 40 re f /M gs 1 1 0 rg 40 580 200 60 re f 1 g 0 0 600 800 re f', {
    resources: '/ExtGState << /M << /BM /Multiply >> >>',
  })
  expect(marks).toMatchObject([
    { color: '#0000ff', box: [50, 170, 150, 210], opacity: 1 },
    { color: '#ffff00', box: [40, 160, 240, 220] },
  ])
  expect(marks[1]?.opacity).toBeCloseTo(1 / 3, 2)
})

test('soft masks let through what they are bright on', async () => {
  const mask = stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Group << /S /Transparency /CS /DeviceGray >>',
    '1 g 100 100 50 50 re f',
  )
  const marks = await shapes(
    'q /M gs 1 0 0 rg 0 0 600 800 re f Q',
    { resources: '/ExtGState << /M << /SMask << /S /Luminosity /G @Mask >> >> >>' },
    { Mask: mask },
  )
  expect(marks).toMatchObject([{ kind: 'fill', box: [100, 650, 150, 700], color: '#ff0000', opacity: 1 }])
})

test('gradients count with the mean color of what is seen of them', async () => {
  const shading =
    '<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 600 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> /Extend [true true] >>'
  const marks = await shapes(
    'q 100 100 200 20 re W n /Sh sh Q /Pattern cs /P scn 100 200 200 20 re f',
    { resources: `/Shading << /Sh @Shade >> /Pattern << /P << /Type /Pattern /PatternType 2 /Shading @Shade >> >>` },
    { Shade: shading },
  )
  expect(marks).toMatchObject([
    { kind: 'shading', shape: 'rect', box: [100, 680, 300, 700] },
    { kind: 'shading', shape: 'rect', box: [100, 580, 300, 600] },
  ])
  // From a sixth to a half of the way from red to blue.
  for (const mark of marks) expect(mark.color).toBe('#aa0055')
})

test('tiling patterns count with the mean of their colors, and with how much they cover', async () => {
  const tile = (content: string) =>
    stream(
      '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << >>',
      content,
    )
  const marks = await shapes(
    '/Pattern cs /Solid scn 100 100 40 40 re f /Half scn 200 100 40 40 re f',
    { resources: '/Pattern << /Solid @Solid /Half @Half >>' },
    { Solid: tile('1 0 0 rg 0 0 10 10 re f'), Half: tile('0 0 1 rg 0 0 5 10 re f') },
  )
  expect(marks).toMatchObject([
    { kind: 'shading', color: '#ff0000', opacity: 1, box: [100, 660, 140, 700] },
    { kind: 'shading', color: '#0000ff', opacity: 0.5, box: [200, 660, 240, 700] },
  ])
})

test('pictures, inline pictures and stencils stand where they are placed', async () => {
  const image = stream(
    '/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
    'abcdef',
  )
  const stencil = stream(
    '/Type /XObject /Subtype /Image /Width 8 /Height 2 /BitsPerComponent 1 /ImageMask true',
    '\x55\xaa',
  )
  const marks = await shapes(
    'q 50 0 0 20 100 100 cm /Im Do Q q 30 0 0 30 200 100 cm BI /W 1 /H 2 /BPC 8 /CS /G ID ab EI Q 0 0.5 0 rg q 16 0 0 4 300 100 cm /St Do Q',
    { resources: '/XObject << /Im @Image /St @Stencil >>' },
    { Image: image, Stencil: stencil },
  )
  expect(marks).toMatchObject([
    { kind: 'image', shape: 'rect', box: [100, 680, 150, 700], color: '#636465' },
    { kind: 'image', shape: 'rect', box: [200, 670, 230, 700], color: '#626262' },
    { kind: 'image', shape: 'rect', box: [300, 696, 316, 700], color: '#008000' },
  ])
})

test('what is painted over is left out, what peeps out stays', async () => {
  expect(await shapes('1 0 0 rg 100 100 50 50 re f 0 0 1 rg 90 90 100 100 re f')).toMatchObject([{ color: '#0000ff' }])
  expect(await shapes('1 0 0 rg 100 100 50 50 re f 0 0 1 rg 90 90 30 100 re f 120 90 60 100 re f')).toHaveLength(2)
  expect(await shapes('1 0 0 rg 100 100 50 50 re f 0 0 1 rg 90 90 30 100 re f')).toHaveLength(2)
})

test('a white patch that hides a mark leaves neither', async () => {
  expect(await shapes('0 0 1 rg 100 100 50 50 re f 1 g 95 95 60 60 re f')).toEqual([])
})

test('white on bare paper is nothing, a white hole in a color is something', async () => {
  expect(await shapes('1 g 100 100 50 50 re f')).toEqual([])
  expect(await shapes('1 0 0 rg 100 100 50 50 re f 1 g 110 110 10 10 re f')).toMatchObject([
    { color: '#ff0000' },
    { color: '#ffffff', box: [110, 680, 120, 690] },
  ])
  expect(await shapes('0.9 g 100 100 50 50 re f 0.9 g 110 110 10 10 re f')).toHaveLength(1)
})

test('what is painted twice is one mark', async () => {
  expect(await shapes('0 0 1 rg 100 100 50 50 re f 100 100 50 50 re f')).toMatchObject([{ box: [100, 650, 150, 700] }])
})

test('a soft mask ends where the document ends it', async () => {
  const mask = stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Group << /S /Transparency /CS /DeviceGray >>',
    '0.5 g 100 100 50 50 re f',
  )
  const marks = await shapes(
    '/M gs 1 0 0 rg 0 0 600 800 re f /N gs 0 0 1 rg 300 300 10 10 re f',
    { resources: '/ExtGState << /M << /SMask << /S /Luminosity /G @Mask >> >> /N << /SMask /None >> >>' },
    { Mask: mask },
  )
  expect(marks).toMatchObject([
    { box: [100, 650, 150, 700], color: '#ff0000' },
    { box: [300, 490, 310, 500], color: '#0000ff', opacity: 1 },
  ])
  expect(marks[0]?.opacity).toBeCloseTo(0.5, 1)
})

test('a gradient with hard edges is as many boxes as it looks', async () => {
  const part = (from: string, to: string) => `<< /FunctionType 2 /Domain [0 1] /C0 [${from}] /C1 [${to}] /N 1 >>`
  const light = '0.898 0.898 0.898'
  const dark = '0.1 0.3 0.5'
  const shading =
    `<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [100 0 400 0] /Extend [true true] /Function << /FunctionType 3 /Domain [0 1] ` +
    `/Functions [${part(light, light)} ${part(dark, dark)} ${part(light, light)}] /Bounds [0.3333 0.6667] /Encode [0 1 0 1 0 1] >> >>`
  const marks = await shapes(
    '/Pattern cs /P scn 100 200 300 20 re f',
    { resources: '/Pattern << /P << /Type /Pattern /PatternType 2 /Shading @Shade >> >>' },
    { Shade: shading },
  )
  expect(marks.map((mark) => mark.color)).toEqual(['#e5e5e5', '#1a4d80', '#e5e5e5'])
  expect(Math.abs((marks[1]?.box[0] ?? 0) - 200)).toBeLessThan(1)
  expect(Math.abs((marks[1]?.box[2] ?? 0) - 300)).toBeLessThan(1)
})

test('one large tile is painted as what is on it', async () => {
  const tile = stream(
    '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 200 100] /XStep 1000 /YStep 1000 /Matrix [1 0 0 1 100 100] /Resources << >>',
    '1 0 0 rg 20 20 30 30 re f 0 0 1 rg 150 20 100 30 re f',
  )
  const marks = await shapes(
    '/Pattern cs /P scn 110 110 150 80 re f',
    { resources: '/Pattern << /P @Tile >>' },
    { Tile: tile },
  )
  expect(marks).toMatchObject([
    { kind: 'fill', color: '#ff0000', box: [120, 650, 150, 680] },
    { kind: 'fill', color: '#0000ff', box: [250, 650, 260, 680] },
  ])
})

test('a picture of one color is a fill, one with see-through parts hides nothing', async () => {
  const image = (more: string, data: string) =>
    stream(`/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB ${more}`, data)
  const marks = await shapes(
    'q 50 0 0 20 100 100 cm /Plain Do Q 1 0 0 rg 200 100 50 20 re f q 50 0 0 20 200 100 cm /Holes Do Q',
    { resources: '/XObject << /Plain @Plain /Holes @Holes >>' },
    {
      Plain: image('', '\x20\x40\x60\x20\x40\x60'),
      Holes: image('/SMask @Mask', '\x20\x40\x60\xff\xff\xff'),
      Mask: stream(
        '/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
        '\xff\x00',
      ),
    },
  )
  expect(marks).toMatchObject([
    { kind: 'fill', shape: 'rect', color: '#204060', box: [100, 680, 150, 700] },
    { kind: 'fill', color: '#ff0000', box: [200, 680, 250, 700] },
    { kind: 'image', color: '#204060', opacity: 0.5, box: [200, 680, 250, 700] },
  ])
})

test('a pale panel on tinted paper is a mark, a difference that no screen shows is none', async () => {
  const marks = await shapes(
    '1 0.98 0.96 rg 0 0 600 800 re f 0.97 0.95 0.93 rg 50 50 100 40 re f 1 0.98 0.95 rg 300 50 100 40 re f',
  )
  expect(marks.map(({ box }) => box)).toEqual([
    [0, 0, 600, 800],
    [50, 710, 150, 750],
  ])
})
