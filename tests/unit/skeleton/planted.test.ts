import { deflateSync } from 'node:zlib'
import {
  beginText,
  endText,
  PDFDocument,
  PDFHexString,
  PDFName,
  StandardFonts,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from 'pdf-lib'
import { expect, test } from 'vitest'
import { skeletonName } from '../../../lib/skeleton/summary'
import { truthOf, truthText } from '../../../lib/skeleton/truth'
import { findings, inside } from './inside'
import { fixtureBytes, make, textOf } from './make'

/** What belongs to a person, and must not be found in any form. */
const names = ['Zbigniewa', 'Okonkwo-Brandt', 'Quetzal', 'Marguerite']
const words = ['zbigniewa.okonkwo@hospital-quux.example', 'Kerguelen University', 'Vaduz', 'Xiphias Street']
const numbers = ['7-318-402-9', '93174-0628', '+49 221 5550147', 'MRN 40917733']
const hidden = ['Thunderclap', 'Nightjar', 'Wollstonecraft', 'Ptarmigan', 'Eiderdown', 'Jacaranda']

/** One gray dot of a photo, with a word in its data. */
const PIXELS = new Uint8Array(64 * 64 * 3).fill(90)

/** Puts a person into a document: written on its pages, and wherever a file can hold something that nobody sees. */
async function planted(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { ignoreEncryption: true })
  const [thunderclap, nightjar, wollstonecraft, ptarmigan, eiderdown, jacaranda] = hidden as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  document.setTitle(`Score report of ${thunderclap}`)
  document.setAuthor(thunderclap)
  document.setSubject(thunderclap)
  document.setKeywords([thunderclap])
  const font = await document.embedFont(StandardFonts.Helvetica)
  const xmp = `<?xpacket?><x:xmpmeta><dc:creator>${nightjar}</dc:creator></x:xmpmeta>`
  document.catalog.set(
    PDFName.of('Metadata'),
    document.context.register(document.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })),
  )
  await document.attach(Buffer.from(wollstonecraft), `${wollstonecraft}.txt`, { description: wollstonecraft })
  const image = document.context.register(
    document.context.stream(deflateSync(PIXELS), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 64,
      Height: 64,
      ColorSpace: 'DeviceRGB',
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
      Alt: PDFHexString.fromText(ptarmigan),
    }),
  )
  for (const page of document.getPages()) {
    const { width, height } = page.getSize()
    const lines = [`Name: ${names.join(' ')}`, ...words, ...numbers]
    lines.forEach((line, i) => {
      page.drawText(line, { x: 12 + 190 * (i % 3), y: height - 14 - 9 * Math.floor(i / 3), size: 7, font })
    })
    page.drawText(eiderdown, { x: 30, y: 20, size: 9, font, opacity: 0 })
    page.node.setFontDictionary(PDFName.of('Hid'), font.ref)
    page.pushOperators(
      beginText(),
      setFontAndSize('Hid', 9),
      setTextRenderingMode(TextRenderingMode.Invisible),
      setTextMatrix(1, 0, 0, 1, 30, 30),
      showText(font.encodeText(jacaranda)),
      endText(),
    )
    page.node.setXObject(PDFName.of('Pho'), image)
    page.drawRectangle({ x: width - 20, y: 4, width: 4, height: 4 })
    page.node.set(PDFName.of('PieceInfo'), document.context.obj({ Who: PDFHexString.fromText(ptarmigan) }))
  }
  return document.save()
}

const documents = [
  'samples/ck-boxes-01.pdf',
  'samples/ck-bars-02.pdf',
  'samples/ck-legacy-01.pdf',
  'samples/ck-boxes-08.pdf',
  'samples/ccssa-01.pdf',
  'samples/comlex-01.pdf',
  'samples/transcript-01.pdf',
  'samples/refuse-amboss.pdf',
  'samples/refuse-article.pdf',
  'vector/boxes-sideways-90.pdf',
  'refusals/class-list.pdf',
  'refusals/cv.pdf',
]

test.each(documents)('nothing of a person planted in %s is in its skeleton', async (name) => {
  const { pdf, pages, again, skeleton } = await make(await planted(fixtureBytes(name)))
  const everything = inside(pdf)
  const parts = [...names, ...words, ...numbers].flatMap((text) => [
    text,
    ...text.split(/[ @.-]/).filter((part) => part.length > 3),
  ])
  // Words of every report ("University" is none) may be among the parts: they are not a person's.
  const wanted = [...new Set([...parts, ...hidden])].filter((part) => part !== 'Street')
  // A few digits are found in any file, as coordinates: those count where they are shown.
  const places = (text: string) => findings(/^\d{1,5}$/.test(text) ? { ...everything, raw: '' } : everything, text)
  expect(wanted.flatMap(places)).toEqual([])
  const shown = textOf(pages).toLowerCase()
  expect(wanted.filter((text) => shown.includes(text.toLowerCase()))).toEqual([])
  const listed = skeleton.staying.map(({ word }) => word)
  expect(wanted.filter((text) => listed.includes(text.toLowerCase()))).toEqual([])
  const truth = `${skeletonName(again)} ${truthText(truthOf(again, skeletonName(again)))}`.toLowerCase()
  expect(wanted.filter((text) => truth.includes(text.toLowerCase()))).toEqual([])
})

test('names no program, no time, no picture, and embeds no font of the document', async () => {
  const { pdf } = await make(await planted(fixtureBytes('samples/ck-boxes-04.pdf')))
  const { raw } = inside(pdf)
  for (const text of [
    '/Info',
    'pdf-lib',
    'Producer',
    'CreationDate',
    'ModDate',
    '/Metadata',
    '/EmbeddedFile',
    '/Image',
    '/FontFile',
    '/ID',
  ])
    expect(raw, text).not.toContain(text.toLowerCase())
})

test('the same seed draws the same bytes', async () => {
  const [one, two] = await Promise.all([
    make(fixtureBytes('samples/ck-boxes-10.pdf')),
    make(fixtureBytes('samples/ck-boxes-10.pdf')),
  ])
  expect(Buffer.compare(Buffer.from(one.pdf), Buffer.from(two.pdf))).toBe(0)
})

test('names of the fixtures themselves, their numbers and dates are gone', async () => {
  const { pdf, original, again } = await make(fixtureBytes('samples/ck-boxes-05.pdf'))
  const everything = inside(pdf)
  for (const text of ['Fictional', '5-670-532-2', '670', '532', 'Market', 'Philadelphia', '19104', '215-590'])
    expect(findings({ raw: '', shown: everything.shown }, text)).toEqual([])
  const [before] = original
  const [after] = again
  if (!before?.ok || !after?.ok) throw new Error('refused')
  for (const field of [
    'score',
    'minimumPassingScore',
    'testDate',
    'mean',
    'standardDeviation',
    'standardError',
  ] as const) {
    expect(before[field], field).not.toBeNull()
    expect(after[field], field).not.toBeNull()
    expect(after[field], field).not.toBe(before[field])
  }
  expect(everything.shown.filter((text) => /268|261|275/.test(text))).toEqual([])
})
