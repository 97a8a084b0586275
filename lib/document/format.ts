/** Which kind of file the bytes are: by what they begin with, never by the name's ending. */
import { HEADER_REACH } from '../pdf/complete'

export type PictureFormat = 'png' | 'jpeg' | 'webp'
export type Format = 'pdf' | PictureFormat

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const RIFF = [0x52, 0x49, 0x46, 0x46]
const WEBP = [0x57, 0x45, 0x42, 0x50]

/** The format, or null for anything that is not read. */
export function sniff(bytes: Uint8Array): Format | null {
  // Byte by byte: a browser's "latin1" decodes 0x89 to another character than Node's does.
  const has = (signature: readonly number[], at = 0) => signature.every((byte, k) => bytes[at + k] === byte)
  if (has(PNG)) return 'png'
  if (has(JPEG)) return 'jpeg'
  if (has(RIFF) && has(WEBP, 8)) return 'webp'
  // The mark of a PDF may come late, or be cut off; it is plain ASCII, which every decoder reads alike.
  const text = (part: Uint8Array) => new TextDecoder('latin1').decode(part)
  const isPdf =
    text(bytes.subarray(0, HEADER_REACH)).includes('%PDF-') || text(bytes.subarray(-HEADER_REACH)).includes('%%EOF')
  return isPdf ? 'pdf' : null
}

/** True for a picture in the HEIC format: an ISO base media file of one of its brands (ISO/IEC 23008-12, annex B). */
export const isHeic = (bytes: Uint8Array): boolean =>
  /^ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1)/.test(new TextDecoder('latin1').decode(bytes.subarray(4, 12)))
