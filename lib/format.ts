/** Which kind of file the bytes are: by what they begin with, never by the name's ending. */
import { HEADER_REACH } from './pdf/complete'

export type PictureFormat = 'png' | 'jpeg' | 'webp'
export type Format = 'pdf' | PictureFormat

const decoder = new TextDecoder('latin1')

/** The format, or null for anything that is not read. */
export function sniff(bytes: Uint8Array): Format | null {
  const head = decoder.decode(bytes.subarray(0, HEADER_REACH))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  return head.includes('%PDF-') ? 'pdf' : null
}
