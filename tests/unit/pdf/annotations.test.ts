import { expect, test } from 'vitest'
import { readPdfPages } from '../../../lib/pdf/read-pages'
import { makePdf, stream } from './make-pdf'
import { readOne, visibleTexts, word } from './read'

const box = (value: string, x: number, flags = 4): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Btn /F ${flags} /T (b${x}) /V /${value} /AS /${value} /Rect [${x} 700 ${x + 10} 710] /MK << /CA (4) >> /DA (/ZaDb 0 Tf 0 g) >>`

test('a ticked box without an appearance is a mark, an empty or hidden one is none', async () => {
  const objects = { off: box('Off', 50), on: box('Yes', 100), gone: box('Yes', 150, 2) }
  const result = await readPdfPages(
    makePdf({
      pages: [{ content: '', extra: '/Annots [@off @on @gone]' }],
      objects,
      catalog: '/AcroForm << /Fields [@off @on @gone] >>',
    }),
  )
  if (!result.ok) throw new Error(result.error.message)
  const marks = result.pages[0]?.marks ?? []
  expect(marks).toHaveLength(1)
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = marks[0]?.box ?? []
  // The box lies at 100 to 110 from the left, 90 to 100 from the top of a page of 800 points.
  expect([x0 > 100, x1 < 110, y0 > 90, y1 < 100, x1 - x0 > 5, y1 - y0 > 5]).toEqual(Array(6).fill(true))
})

const radio = (name: string, value: string, x: number): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 32768 /F 4 /T (${name}) /V /${value} /Rect [${x} 700 ${x + 10} 710] >>`

test('a chosen button without an appearance is a mark; of several of one name none is, for nothing says which', async () => {
  const objects = {
    one: radio('one', '2', 50),
    off: radio('off', 'Off', 100),
    left: radio('both', '1', 150),
    right: radio('both', '1', 200),
  }
  const annots = '[@one @off @left @right]'
  const page = await readOne(
    makePdf({
      pages: [{ content: '', extra: `/Annots ${annots}` }],
      objects,
      catalog: `/AcroForm << /Fields ${annots} >>`,
    }),
  )
  expect(page.marks.map(({ box: [x0] }) => Math.floor(x0 / 50))).toEqual([1])
})

test('a button whose appearance is one of two states is drawn by its value where nothing says the state', async () => {
  const kid = (x: number, state: string): string =>
    `<< /Type /Annot /Subtype /Widget /F 4 /Parent @group /Rect [${x} 700 ${x + 10} 710] /AP << /N << /${state} @disc >> >> >>`
  const objects = {
    group: '<< /FT /Btn /Ff 32768 /T (row) /V /2 /Kids [@first @second] >>',
    first: kid(50, '1'),
    second: kid(100, '2'),
    disc: stream('/Type /XObject /Subtype /Form /BBox [0 0 10 10]', '0 g 2 2 6 6 re f'),
  }
  const page = await readOne(
    makePdf({
      pages: [{ content: '', extra: '/Annots [@first @second]' }],
      objects,
      catalog: '/AcroForm << /Fields [@group] >>',
    }),
  )
  expect(page.marks.map(({ box: [x0] }) => x0)).toEqual([102])
})

test.each([
  ['text', '/FT /Tx /V (251)'],
  ['a choice', '/FT /Ch /Ff 131072 /V (251) /Opt [(250) (251)]'],
])('%s in a field without an appearance is a word where the field is', async (_, entries) => {
  const field = `<< /Type /Annot /Subtype /Widget ${entries} /F 4 /T (score) /Rect [100 690 150 710] /DA (/Helv 12 Tf 0 g) >>`
  const page = await readOne(
    makePdf({
      pages: [{ content: '', extra: '/Annots [@field]' }],
      objects: { field },
      catalog:
        '/AcroForm << /Fields [@field] /DR << /Font << /Helv << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    }),
  )
  expect(visibleTexts(page)).toEqual(['251'])
  const [x0, y0, x1, y1] = word(page, '251').box
  expect([x0 > 100, x1 < 150, y0 > 85, y1 < 115]).toEqual(Array(4).fill(true))
})
