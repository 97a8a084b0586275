import { expect, test } from 'vitest'
import { readPdfPages } from '../../../lib/pdf/read-pages'
import { makePdf } from './make-pdf'

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
