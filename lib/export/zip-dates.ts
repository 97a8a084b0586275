/** The days in a ZIP archive's entries: the same archive whenever it is made. */

const END = 0x06054b50
const CENTRAL = 0x02014b50
/** Bytes of the record that ends an archive, without a comment. */
const END_SIZE = 22
const CENTRAL_SIZE = 46
/** Midnight of 1 January 1980, the first that the format can say. */
const FIRST_TIME = 0
const FIRST_DATE = (1 << 5) | 1

/**
 * The archive with every entry dated to the first day that the format knows; a new array.
 *
 * @throws RangeError where the bytes are no archive that ends with its directory
 */
export function withoutDates(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(archive)
  const view = new DataView(bytes.buffer)
  const end = bytes.length - END_SIZE
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('This is no archive')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('The directory of the archive is damaged')
    const local = view.getUint32(at + 42, true)
    for (const place of [at + 12, local + 10]) {
      view.setUint16(place, FIRST_TIME, true)
      view.setUint16(place + 2, FIRST_DATE, true)
    }
    at += CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
