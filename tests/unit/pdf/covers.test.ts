import { describe, expect, test } from 'vitest'
import { readPdfPages } from '../../../lib/pdf/read-pages'
import { makePdf, stream } from './make-pdf'

const DARK =
  '<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [45 0 125 0] /Extend [true true] /Function << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [0.1] /N 1 >> >>'

/** A word with something painted over the place (50, 700) to (120, 720), in the words of the format. */
async function seen(cover: string, ink = '0 g'): Promise<boolean | undefined> {
  const content = `q ${ink} BT /F 20 Tf 52 703 Td (251) Tj ET Q q ${cover} Q`
  const states = ['Multiply', 'Darken', 'Screen', 'Normal'].map((mode) => `/${mode} << /BM /${mode} >>`).join(' ')
  const resources = `/ExtGState << ${states} /Half << /ca 0.5 >> /Nearly << /ca 0.9 >> /Faint << /ca 0.03 >> >> /Shading << /Dark @dark >>`
  const result = await readPdfPages(makePdf({ pages: [{ content, resources }], objects: { dark: DARK } }))
  if (!result.ok) throw new Error(result.error.message)
  return result.pages[0]?.words.find(({ text }) => text === '251')?.visible
}

describe('what covers a word', () => {
  test.each([
    ['black that multiplies', '/Multiply gs 0 g 45 695 80 30 re f'],
    ['a dark marker that multiplies', '/Multiply gs 0.1 0.1 0.12 rg 45 695 80 30 re f'],
    ['black that darkens', '/Darken gs 0 g 45 695 80 30 re f'],
    ['two layers that let little through', '/Nearly gs 0 g 45 695 80 30 re f 45 695 80 30 re f'],
    ['white that screens', '/Screen gs 1 g 45 695 80 30 re f'],
    ['a thick bent line', '0 G 16 w 45 712 m 70 710 l 95 712 l 125 709 l S'],
    ['a thick curve', '0 G 18 w 45 710 m 70 716 100 704 125 711 c S'],
    ['white paint', '1 g 45 695 80 30 re f'],
    ['an ellipse', '0 g 40 710 m 40 740 130 740 130 710 c 130 680 40 680 40 710 c f'],
    ['a scribble to and fro', '0 G 5 w 45 700 m 125 703 l 45 706 l 125 709 l 45 712 l 125 715 l 45 718 l S'],
    ['a picture', 'q 80 0 0 30 45 695 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \\0 EI Q'],
    ['a gradient', 'q 45 695 80 30 re W n /Dark sh Q'],
    ['the color of the paper', '', '1 g'],
    ['hardly any opacity', '', '/Faint gs'],
    ['the way it is shown', '', '3 Tr'],
    ['a clip', '', '0 0 10 10 re W n'],
  ])('%s hides it', async (_, cover, ink?: string) => {
    expect(await seen(cover, ink)).toBe(false)
  })
  test.each([
    ['a yellow highlight', '/Multiply gs 1 1 0 rg 45 695 80 30 re f'],
    ['a pale veil', '/Half gs 1 1 0.6 rg 45 695 80 30 re f'],
    ['a circle of ink', '1 0 0 RG 3 w 40 710 m 40 740 130 740 130 710 c 130 680 40 680 40 710 c S'],
    ['an underline', '1 0 0 RG 4 w 45 698 m 80 697 l 125 698 l S'],
    ['white that multiplies', '/Multiply gs 1 g 45 695 80 30 re f'],
  ])('%s does not', async (_, cover) => {
    expect(await seen(cover)).toBe(true)
  })
})

const NUMBER = 'BT /F 20 Tf 52 703 Td (251) Tj ET'
const RECT = '/Rect [45 695 125 725] /F 4'
const BLACK = '/G gs 0 g 45 695 80 30 re f'

/** What an annotation draws. */
const look = (content: string, mode = 'Multiply'): string =>
  stream(
    `/Type /XObject /Subtype /Form /BBox [45 695 125 725] /Group << /S /Transparency >> /Resources << /ExtGState << /G << /BM /${mode} >> >> >>`,
    content,
  )

/** The number with an annotation over it; `entries` are those of its dictionary, `@look` what it draws. */
async function annotated(entries: string, drawn = look(BLACK)): Promise<boolean | undefined> {
  const objects = { look: drawn, mark: `<< /Type /Annot ${entries} >>` }
  const result = await readPdfPages(makePdf({ pages: [{ content: NUMBER, extra: '/Annots [@mark]' }], objects }))
  if (!result.ok) throw new Error(result.error.message)
  return result.pages[0]?.words.find(({ text }) => text === '251')?.visible
}

const QUAD = '/QuadPoints [45 725 125 725 45 695 125 695]'

describe('annotations over a word', () => {
  test.each([
    ['ink', `/Subtype /Ink ${RECT} /AP << /N @look >>`],
    ['ink that the viewer draws', `/Subtype /Ink ${RECT} /InkList [[45 711 125 711]] /BS << /W 14 >> /C [0 0 0]`],
    ['a highlight', `/Subtype /Highlight ${RECT} ${QUAD} /AP << /N @look >>`],
    ['a highlight that does not say what it marks', `/Subtype /Highlight ${RECT} /AP << /N @look >>`],
    ['a highlight that the viewer draws', `/Subtype /Highlight ${RECT} ${QUAD} /C [0 0 0]`],
    ['an underline thick enough', `/Subtype /Underline ${RECT} /AP << /N @look >>`],
    ['a strike-out thick enough', `/Subtype /StrikeOut ${RECT} /AP << /N @look >>`],
    ['a rectangle that the viewer fills', `/Subtype /Square ${RECT} /C [0 0 0] /IC [0 0 0]`],
    ['a white rectangle', `/Subtype /Square ${RECT} /C [1 1 1] /IC [1 1 1]`],
    ['a stamp', `/Subtype /Stamp ${RECT} /AP << /N @look >>`],
    ['a mark of redaction', `/Subtype /Redact ${RECT} /AP << /N @look >>`],
    ['a comment on a dark ground', `/Subtype /FreeText ${RECT} /DA (/Helv 9 Tf 0 g) /Contents () /AP << /N @look >>`],
    ['a field with a ground of its own', `/Subtype /Widget /FT /Tx /T (a) ${RECT} /AP << /N @look >>`],
  ])('%s hides it', async (_, entries) => {
    expect(await annotated(entries)).toBe(false)
  })
  test.each([
    ['a yellow highlight', `/Subtype /Highlight ${RECT} ${QUAD} /C [1 1 0]`],
    ['a hidden highlight', `/Subtype /Highlight ${RECT.replace('F 4', 'F 2')} /AP << /N @look >>`],
    ['ink that is not shown on screens', `/Subtype /Ink ${RECT.replace('F 4', 'F 32')} /AP << /N @look >>`],
    ['a rectangle without a filling', `/Subtype /Square ${RECT} /C [1 0 0]`],
    ['a link', `/Subtype /Link ${RECT} /Border [0 0 0]`],
  ])('%s does not', async (_, entries) => {
    expect(await annotated(entries)).toBe(true)
  })
  test('a yellow highlight that does not say what it marks hides nothing', async () => {
    const yellow = look('/G gs 1 1 0 rg 45 695 80 30 re f')
    expect(await annotated(`/Subtype /Highlight ${RECT} /AP << /N @look >>`, yellow)).toBe(true)
  })
})
