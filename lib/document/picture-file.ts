/**
 * What the file of a picture says before anything is unpacked: how large it is, and whether it is whole. Decoders are
 * native code, and some end the program on a file whose parts do not fit each other: only what fits gets there.
 */
import type { PictureFormat } from './format'

interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * @param bytes a file of that format
 * @returns in pixels, as stored (not turned); null where the file does not say it, is cut off, or contradicts itself
 */
export function pictureSize(bytes: Uint8Array, format: PictureFormat): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = sizes[format](view)
    return size && size.width > 0 && size.height > 0 ? size : null
  } catch (error) {
    // A part is cut off.
    if (error instanceof RangeError) return null
    throw error
  }
}

const sizes: Readonly<Record<PictureFormat, (view: DataView) => PictureSize | null>> = {
  png: fromPng,
  jpeg: fromJpeg,
  webp: fromWebp,
}

const [IHDR, IDAT, IEND] = [0x49484452, 0x49444154, 0x49454e44]
/** No data unpack to more bytes for each of their own (zlib, "Maximum Compression Factor"). */
const MOST_UNPACKED = 1032
/** Channels of each color type of PNG. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** The header comes first; from chunk to chunk up to IEND the data have to be enough (PNG specification 5, 11.2). */
function fromPng(view: DataView): PictureSize | null {
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== IHDR || view.getUint32(29) !== crc(view, 12, 29)) return null
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  const bits = view.getUint8(24) * (CHANNELS[view.getUint8(25)] ?? Number.POSITIVE_INFINITY)
  let data = 0
  for (let at = 8; ; at += 12 + view.getUint32(at)) {
    const kind = view.getUint32(at + 4)
    if (kind === IDAT) data += view.getUint32(at)
    if (kind !== IEND) continue
    // Its checksum, too, has to be there.
    view.getUint32(at + 8)
    return (data * MOST_UNPACKED * 8) / bits >= size.width * size.height ? size : null
  }
}

/** CRC-32 of the bytes from one place to another (PNG specification, annex D). */
function crc(view: DataView, from: number, to: number): number {
  let value = 0xffffffff
  for (let at = from; at < to; at++) {
    value ^= view.getUint8(at)
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return ~value >>> 0
}

/** Markers without a segment: restarts, start and end of the image, and one of old (ITU T.81 B.1.1.3). */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd9) || marker === 0x01
/** Frame headers SOF0 to SOF15, without the tables and the extension that lie among them (B.2.2). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
const START_OF_SCAN = 0xda

/** From segment to segment up to the first scan, over whatever decoders skip between them; the end comes late. */
function fromJpeg(view: DataView): PictureSize | null {
  let size: PictureSize | null = null
  let at = 2
  for (;;) {
    while (view.getUint8(at) !== 0xff || view.getUint8(at + 1) === 0xff || view.getUint8(at + 1) === 0) at++
    const marker = view.getUint8(at + 1)
    if (marker === START_OF_SCAN) return size && hasLateEnd(view) ? size : null
    // A second one would have the last word with some decoders.
    if (isFrame(marker) && size) return null
    if (isFrame(marker)) size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += isBare(marker) ? 2 : 2 + view.getUint16(at + 2)
  }
}

/** An early end marker belongs to a small preview. */
function hasLateEnd(view: DataView): boolean {
  for (let at = view.byteLength - 2; at > view.byteLength / 2; at--) if (view.getUint16(at) === 0xffd9) return true
  return false
}

const fourLetters = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))

/** From chunk to chunk, all within the file; the picture's own size has to be that of the frame around it (RFC 9649). */
function fromWebp(view: DataView): PictureSize | null {
  const end = view.getUint32(4, true) + 8
  let frame: PictureSize | null = null
  for (let at = 12; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true)
    if (at + 8 + length > view.byteLength) return null
    const own = fromChunk(view, at, fourLetters(view, at))
    if (own?.isFrame) frame = own
    else if (own) return !frame || (frame.width === own.width && frame.height === own.height) ? own : null
    at += 8 + length + (length & 1)
  }
  return null
}

function fromChunk(view: DataView, at: number, kind: string): (PictureSize & { readonly isFrame: boolean }) | null {
  const size = (width: number, height: number, isFrame = false) => ({ width, height, isFrame })
  if (kind === 'VP8X') return size(triple(view, at + 12) + 1, triple(view, at + 15) + 1, true)
  if (kind === 'VP8 ' && triple(view, at + 11) === 0x2a019d)
    return size(view.getUint16(at + 14, true) & 0x3fff, view.getUint16(at + 16, true) & 0x3fff)
  if (kind === 'VP8L' && view.getUint8(at + 8) === 0x2f) {
    const bits = view.getUint32(at + 9, true)
    return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  }
  return null
}

const triple = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
