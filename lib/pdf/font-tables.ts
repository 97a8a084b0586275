/** What the tables of a TrueType font say of its glyphs, besides their outlines. */

/** No glyph is moved so many ems away from its outline's own place; a damaged table does that. */
const FARTHEST = 3

/** A number of two or four bytes; 0 past the end of a font that is damaged. */
const numbersIn = ({ buffer, byteOffset, byteLength }: Uint8Array) => {
  const view = new DataView(buffer, byteOffset, byteLength)
  const reads = (at: number, bytes: number, read: () => number) => (at + bytes <= byteLength ? read() : 0)
  return {
    short: (at: number) => reads(at, 2, () => view.getUint16(at)),
    signed: (at: number) => reads(at, 2, () => view.getInt16(at)),
    long: (at: number) => reads(at, 4, () => view.getUint32(at)),
  }
}

/**
 * True where the table of side bearings moves a glyph far from where its outline is: viewers draw it there, and pdf.js'
 * outlines do not tell.
 */
export function isScattered(data: Uint8Array | undefined): boolean {
  if (!data) return false
  const { short, signed, long } = numbersIn(data)
  const latin = new TextDecoder('latin1')
  const tables = new Map<string, number>()
  for (let k = 0, at = 12; k < short(4); k++, at += 16)
    tables.set(latin.decode(data.subarray(at, at + 4)), long(at + 8))
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map((name) => tables.get(name))
  if (!head || !hhea || !hmtx || !loca || !glyf) return false
  const isLong = short(head + 50) !== 0
  const placeOf = (glyph: number) => (isLong ? long(loca + 4 * glyph) : 2 * short(loca + 2 * glyph))
  const glyphs = Array.from({ length: short(hhea + 34) }, (_, glyph) => glyph)
  return glyphs.some((glyph) => {
    const from = placeOf(glyph)
    const [bearing, left] = [signed(hmtx + 4 * glyph + 2), signed(glyf + from + 2)]
    return placeOf(glyph + 1) > from && Math.abs(bearing - left) > FARTHEST * short(head + 18)
  })
}
