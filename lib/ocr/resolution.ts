/** Resolution that a picture file states, from the few bytes of its head where it may stand. */

/** A plain screen's 72 or 96 is what programs write when they know nothing. */
const LEAST_BELIEVED = 100
const MOST_BELIEVED = 1200

/**
 * @param bytes a PNG or JPEG file
 * @returns pixels per inch; null where the file says none, or one that no scanner has
 */
export function resolution(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const dpi = bytes[0] === 0x89 ? fromPng(view) : bytes[0] === 0xff ? fromJpeg(view) : null
  return dpi !== null && dpi >= LEAST_BELIEVED && dpi <= MOST_BELIEVED ? Math.round(dpi) : null
}

/** The pHYs chunk: pixels per metre (PNG specification 11.3.4.3). */
function fromPng(view: DataView): number | null {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4)
    if (name === 0x49444154) return null // IDAT: the pixels begin
    if (name === 0x70485973 && at + 17 <= view.byteLength)
      return view.getUint8(at + 16) === 1 ? view.getUint32(at + 8) * 0.0254 : null
  }
  return null
}

/** The density of the JFIF segment: per inch or per centimeter (JFIF 1.02). */
function fromJpeg(view: DataView): number | null {
  if (view.byteLength < 18 || view.getUint16(2) !== 0xffe0 || view.getUint32(6) !== 0x4a464946) return null
  const unit = view.getUint8(13)
  const density = view.getUint16(14)
  if (unit === 1) return density
  return unit === 2 ? density * 2.54 : null
}
