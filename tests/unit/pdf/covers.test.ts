import { describe, expect, test } from 'vitest'
import { readPdfPages } from '../../../lib/pdf/read-pages'
import { makePdf, stream } from './make-pdf'

/** A word with something painted over the place (50, 700) to (120, 720), in the words of the format. */
async function seen(cover: string, ink = '0 g'): Promise<boolean | undefined> {
  const content = `q ${ink} BT /F 20 Tf 52 703 Td (251) Tj ET Q q ${cover} Q`
  const states = ['Multiply', 'Darken', 'Screen', 'Normal'].map((mode) => `/${mode} << /BM /${mode} >>`).join(' ')
  const resources = `/ExtGState << ${states} /Half << /ca 0.5 >> /Nearly << /ca 0.9 >> >>`
  const result = await readPdfPages(makePdf({ pages: [{ content, resources }] }))
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
  ])('%s hides it', async (_, cover) => {
    expect(await seen(cover)).toBe(false)
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
  test('an annotation that blackens hides it as well', async () => {
    const look = stream(
      '/Type /XObject /Subtype /Form /BBox [45 695 125 725] /Group << /S /Transparency >> /Resources << /ExtGState << /G << /BM /Multiply >> >> >>',
      '/G gs 0 g 45 695 80 30 re f',
    )
    const mark = '<< /Type /Annot /Subtype /Ink /Rect [45 695 125 725] /F 4 /AP << /N @look >> >>'
    const content = 'BT /F 20 Tf 52 703 Td (251) Tj ET'
    const result = await readPdfPages(
      makePdf({ pages: [{ content, extra: '/Annots [@mark]' }], objects: { look, mark } }),
    )
    expect(result.ok && result.pages[0]?.words.map(({ text, visible }) => [text, visible])).toEqual([['251', false]])
  })
})
