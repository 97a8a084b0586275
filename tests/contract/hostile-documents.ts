/** Documents drawn to end a reader or to hold it up. None of them is large. */
import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { makePdf, onePage, stream } from '../unit/pdf/make-pdf'

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** After a first page in peace, the second keeps the reader busy without a pause: a map of characters, filled so many times. */
export function busy(times: number, last = 'fffffe'): Uint8Array {
  const ranges = `1 begincidrange\n<000000> <${last}> 0\nendcidrange\n`.repeat(times)
  const map = deflateSync(`1 begincodespacerange\n<000000> <ffffff>\nendcodespacerange\n${ranges}`)
  const font = '/Font << /M @Font >>'
  return makePdf({
    pages: [
      { content: 'BT /F 12 Tf 50 700 Td (Hello) Tj ET' },
      { content: 'BT /M 12 Tf (ABC) Tj ET', resources: font },
    ],
    objects: {
      Font: '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding @Map /DescendantFonts [@Inner] >>',
      Inner:
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor @Descriptor >>',
      Descriptor:
        '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 >>',
      Map: stream('/Type /CMap /CMapName /Any /Filter /FlateDecode', latin1(map)),
    },
  })
}

/** Two gigabytes of drawing in a few kilobytes. */
export function bomb(): Uint8Array {
  const part = deflateRawSync(Buffer.alloc(2 ** 24, '%'), { finishFlush: constants.Z_FULL_FLUSH })
  const [head, end] = [Buffer.from([0x78, 0x9c]), Buffer.from([3, 0, 0, 0, 0, 0])]
  const unfolded = Buffer.concat([head, ...Array.from({ length: 128 }, () => part), end])
  return onePage(
    '/Big Do',
    { resources: '/XObject << /Big @Big >>' },
    {
      Big: stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter [/FlateDecode /FlateDecode]',
        latin1(deflateSync(unfolded)),
      ),
    },
  )
}

/** A drawing filled with a pattern that is made of the drawing. */
export const cycle = (): Uint8Array =>
  onePage(
    '/Tile Do',
    { resources: '/XObject << /Tile @Tile >>' },
    {
      Tile: stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 300 300] /Resources << /Pattern << /P @Pattern >> >>',
        '/Pattern cs /P scn 0 0 225 160 re f',
      ),
      Pattern: stream(
        '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /XObject << /Tile @Tile >> >>',
        '/Tile Do',
      ),
    },
  )

/** Pages scanned at 200 dpi, each a picture of its own; the first have a dark edge and are searched for writing, the others are blank. */
export function scan(pages: number, edged: number): Uint8Array {
  const [wide, high] = [1700, 2200]
  const dictionary = `/Type /XObject /Subtype /Image /Width ${wide} /Height ${high} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`
  const image = (page: number) => {
    const gray = Buffer.alloc(wide * high, 250)
    if (page < edged) gray.fill(40, 0, 30 * wide)
    return stream(dictionary, latin1(deflateSync(gray)))
  }
  const numbers = Array.from({ length: pages }, (_, page) => page)
  return makePdf({
    pages: numbers.map((page) => ({
      content: '612 0 0 792 0 0 cm /Scan Do',
      resources: `/XObject << /Scan @Scan${page} >>`,
    })),
    objects: Object.fromEntries(numbers.map((page) => [`Scan${page}`, image(page)])),
  })
}
