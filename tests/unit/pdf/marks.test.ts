import { expect, test } from 'vitest'
import { makePdf, onePage, stream } from './make-pdf'
import { readOne, rounded } from './read'

// Pages are 600 by 800 points; a PDF's y runs up, the page model's down: y = 800 - PDF's y.

const shapes = async (content: string, page = {}, objects?: Record<string, string>) =>
  (await readOne(onePage(content, page, objects))).marks.map((mark) => ({ ...mark, box: rounded(mark.box) }))

test('a filled rectangle is where it is drawn', async () => {
  expect(await shapes('0.2 0.4 0.6 rg 100 700 50 20 re f')).toEqual([
    { kind: 'fill', shape: 'rect', box: [100, 80, 150, 100], color: '#336699', opacity: 1, lineWidth: 0 },
  ])
})

test('transformations nest and end with their restore', async () => {
  const marks = await shapes('q 2 0 0 2 100 100 cm q 1 0 0 1 10 10 cm 0 0 5 5 re f Q 0 0 5 5 re f Q 0 0 5 5 re f')
  expect(marks.map((mark) => mark.box)).toEqual([
    [120, 670, 130, 680],
    [100, 690, 110, 700],
    [0, 795, 5, 800],
  ])
})

test('a rectangle drawn by four lines is a rectangle, one turned askew is not', async () => {
  const marks = await shapes(
    '10 10 m 30 10 l 30 20 l 10 20 l h f 40 10 m 60 10 l 60 20 l 40 20 l f 0.7 0.7 -0.7 0.7 300 300 cm 0 0 10 10 re f',
  )
  expect(marks.map((mark) => mark.shape)).toEqual(['rect', 'rect', 'path'])
  expect(marks[2]?.box).toEqual([293, 486, 307, 500])
})

test('a dot made of curves is a path with the box of the dot', async () => {
  const k = 5.523
  const marks = await shapes(
    `110 100 m 110 ${100 + k} ${100 + k} 110 100 110 c ${100 - k} 110 90 ${100 + k} 90 100 c ` +
      `90 ${100 - k} ${100 - k} 90 100 90 c ${100 + k} 90 110 ${100 - k} 110 100 c f`,
  )
  expect(marks).toMatchObject([{ kind: 'fill', shape: 'path', box: [90, 690, 110, 710] }])
})

test('separate rectangles of one path are separate marks', async () => {
  const marks = await shapes('10 10 20 10 re 50 10 20 10 re 10 40 20 10 re f')
  expect(marks.map((mark) => mark.box)).toEqual([
    [10, 780, 30, 790],
    [50, 780, 70, 790],
    [10, 750, 30, 760],
  ])
})

test('a thin ring of two rectangles is an outline, a thick one an area with a hole', async () => {
  const marks = await shapes('10 10 40 40 re 12 12 36 36 re f* 100 10 40 40 re 115 25 10 10 re f*')
  expect(marks).toMatchObject([
    { kind: 'stroke', shape: 'rect', box: [10, 750, 50, 790], lineWidth: 2 },
    { kind: 'fill', shape: 'path', box: [100, 750, 140, 790] },
  ])
})

test('a stroked line reaches half its width to both sides, and past its ends only with caps', async () => {
  const marks = await shapes(
    '8 w 100 100 m 200 100 l S 0 0 1 RG 100 200 m 100 300 l S 2 J 100 400 m 200 400 l S 0 J [3 2] 0 d 1 w 100 500 m 200 500 l S',
  )
  expect(marks).toMatchObject([
    { kind: 'stroke', shape: 'line', box: [100, 696, 200, 704], lineWidth: 8, color: '#000000' },
    { kind: 'stroke', shape: 'line', box: [96, 500, 104, 600], lineWidth: 8, color: '#0000ff' },
    { kind: 'stroke', shape: 'line', box: [96, 396, 204, 404], lineWidth: 8 },
    { kind: 'stroke', shape: 'line', box: [100, 299.5, 200, 300.5], lineWidth: 1 },
  ])
})

test('the width of a line follows the scale across it', async () => {
  const marks = await shapes('q 10 0 0 2 0 0 cm 4 w 10 50 m 20 50 l S 30 50 m 30 60 l S Q')
  expect(marks).toMatchObject([
    { box: [100, 696, 200, 704], lineWidth: 8 },
    { box: [280, 680, 320, 700], lineWidth: 40 },
  ])
})

test('a stroked rectangle includes half its line; fill and stroke together are two marks', async () => {
  const marks = await shapes('2 w 100 100 50 30 re S 1 0 0 rg 0 1 0 RG 200 100 50 30 re B')
  expect(marks).toMatchObject([
    { kind: 'stroke', shape: 'rect', box: [99, 669, 151, 701], lineWidth: 2 },
    { kind: 'fill', shape: 'rect', box: [200, 670, 250, 700], color: '#ff0000' },
    { kind: 'stroke', shape: 'rect', box: [199, 669, 251, 701], color: '#00ff00' },
  ])
})

test('a line without length shows only with round or square caps', async () => {
  expect(await shapes('6 w 0 J 50 50 m 50 50 l S')).toEqual([])
  expect(await shapes('6 w 1 J 50 50 m 50 50 l S')).toMatchObject([{ shape: 'path', box: [47, 747, 53, 753] }])
})

test('fills without area are nothing', async () => {
  expect(await shapes('100 100 0 50 re f 100 100 50 0 re f 100 100 m 200 100 l f')).toEqual([])
})

test('clips cut, nest, and end with restore', async () => {
  const marks = await shapes(
    'q 100 100 100 100 re W n q 150 150 200 200 re W n 0 0 600 800 re f Q 1 0 0 rg 0 120 600 10 re f Q 0 0 1 rg 0 0 10 10 re f',
  )
  expect(marks).toMatchObject([
    { shape: 'rect', box: [150, 600, 200, 650] },
    { shape: 'rect', box: [100, 670, 200, 680], color: '#ff0000' },
    { shape: 'rect', box: [0, 790, 10, 800], color: '#0000ff' },
  ])
})

test('a rectangle seen through a round clip is no rectangle', async () => {
  const marks = await shapes(
    'q 110 100 m 110 106 106 110 100 110 c 90 110 90 90 100 90 c 106 90 110 94 110 100 c W n 0 0 600 800 re f Q',
  )
  expect(marks).toMatchObject([{ kind: 'fill', shape: 'path' }])
  expect(marks[0]?.box[2]).toBe(110)
})

test('what the clip or the page edge takes away is no mark', async () => {
  expect(await shapes('q 0 0 10 10 re W n 100 100 20 20 re f Q 700 100 20 20 re f')).toEqual([])
})

test('forms bring their matrix and their box', async () => {
  const form = stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 10 10] /Matrix [2 0 0 2 100 100]',
    '1 0 0 rg -5 -5 10 20 re f',
  )
  expect(await shapes('/Fm Do', { resources: '/XObject << /Fm @Form >>' }, { Form: form })).toMatchObject([
    { kind: 'fill', shape: 'rect', box: [100, 680, 110, 700], color: '#ff0000' },
  ])
})

test('hidden layers are not there', async () => {
  const layers = {
    pages: [
      {
        content: '/OC /Off BDC 0 0 50 50 re f EMC /OC /On BDC 100 0 50 50 re f EMC',
        resources: '/Properties << /Off @Off /On @On >>',
      },
    ],
    objects: { Off: '<< /Type /OCG /Name (off) >>', On: '<< /Type /OCG /Name (on) >>' },
    catalog: '/OCProperties << /OCGs [@Off @On] /D << /OFF [@Off] >> >>',
  }
  const page = await readOne(makePdf(layers))
  expect(page.marks.map((mark) => rounded(mark.box))).toEqual([[100, 750, 150, 800]])
})

test('appearances of annotations are seen like the page', async () => {
  const annotation = '<< /Type /Annot /Subtype /Stamp /Rect [100 100 200 150] /F 4 /AP << /N @Look >> >>'
  const page = await readOne(
    onePage(
      '',
      { extra: '/Annots [@Note]' },
      {
        Note: annotation,
        Look: stream('/Type /XObject /Subtype /Form /BBox [0 0 100 50]', '1 0 0 rg 10 10 20 20 re f'),
      },
    ),
  )
  expect(page.marks.map((mark) => rounded(mark.box))).toEqual([[110, 670, 130, 690]])
})
