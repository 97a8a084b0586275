/** What the file of a picture says before anything is unpacked: how large it is, and whether it is all there. */
import type { PictureFormat } from './format'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * @param bytes a file of that format
 * @returns in pixels, as stored (not turned); null where the head does not say it
 */
export function pictureSize(bytes: Uint8Array, format: PictureFormat): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return sizes[format](view)
  } catch (error) {
    // The head is cut off.
    if (error instanceof RangeError) return null
    throw error
  }
}

const sizes: Readonly<Record<PictureFormat, (view: DataView) => PictureSize | null>> = {
  // PNG specification 11.2.2: the header chunk comes first.
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  jpeg: fromJpeg,
  webp: fromWebp,
  heic: () => null,
}

/** The frame header (ITU T.81 B.2.2), found by going from segment to segment. */
function fromJpeg(view: DataView): PictureSize | null {
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    // SOF0 to SOF15, without the tables and the extension that lie among them.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // Fill bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

/** The first chunk: lossy, lossless or extended (WebP container specification; RFC 9649). */
function fromWebp(view: DataView): PictureSize | null {
  const chunk = String.fromCharCode(view.getUint8(12), view.getUint8(13), view.getUint8(14), view.getUint8(15))
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (chunk === 'VP8X')
    return {
      width: (view.getUint32(24, true) & 0xffffff) + 1,
      height: (view.getUint32(26, true) >>> 8) + 1,
    }
  return null
}

/** False for a file that was cut off: a download that broke off, a card that was full. */
export function isWhole(bytes: Uint8Array, format: PictureFormat): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (format) {
    case 'png':
      return hasEnd(view)
    case 'jpeg':
      return hasEndMarker(bytes)
    case 'webp':
      return view.byteLength >= 12 && view.getUint32(4, true) + 8 <= view.byteLength
    case 'heic':
      return true
  }
}

/** PNG: from chunk to chunk up to IEND. */
function hasEnd(view: DataView): boolean {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at))
    if (view.getUint32(at + 4) === 0x49454e44) return true
  return false
}

/** JPEG: the end marker comes late in the file; an early one belongs to a small preview. */
function hasEndMarker(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > bytes.length / 2; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}
