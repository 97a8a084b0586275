/**
 * Tells a PDF that was cut off from one that is only untidy.
 *
 * pdf.js repairs what it can: of a report cut off after page 1 it would show page 1 and say nothing, and half a
 * reading would pass for a whole one. A PDF is written front to back and ends with its own table of contents, so the
 * end is what tells: `startxref`, the place of that table, and `%%EOF`.
 *
 * - Cut off: no such end at all; or objects follow the last end (an update, or the second part of a file made for
 *   the web, that never came to its own end); or the file says how long it is and is shorter.
 * - Untidy, and read: anything else after the end (a web server's page, zeros, line ends), no line end after
 *   `%%EOF`, `%%EOF` missing where `startxref` points at a table, wrong places in the table, something before
 *   `%PDF-`. Nothing of the document is missing then.
 */

const EOF_MARK = '%%EOF'
const START = 'startxref'
/** How far in front of the header a mail server or printer may have put something of its own: PDF readers look this far. */
export const HEADER_REACH = 1024

const decoder = new TextDecoder('latin1')

const text = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(Math.max(0, from), Math.max(0, to)))

/** Place of the last `word` in the bytes, or -1. */
function lastIndexOf(bytes: Uint8Array, word: string): number {
  const first = word.charCodeAt(0)
  for (let i = bytes.length - word.length; i >= 0; i--) {
    if (bytes[i] === first && text(bytes, i, i + word.length) === word) return i
  }
  return -1
}

/** Whether the place that `startxref` names holds a table, old or new style, there or shifted by what precedes the header. */
function pointsAtTable(bytes: Uint8Array, place: number): boolean {
  const header = text(bytes, 0, HEADER_REACH).indexOf('%PDF-')
  return [place, place + Math.max(0, header)].some((at) => /^\s*(xref|\d+\s+\d+\s+obj)/.test(text(bytes, at, at + 32)))
}

/** Where the document properly ends, or -1. */
function properEnd(bytes: Uint8Array): number {
  const mark = lastIndexOf(bytes, EOF_MARK)
  const start = lastIndexOf(bytes, START)
  const number = start < 0 ? null : /^startxref\s+(\d+)/.exec(text(bytes, start, start + 64))
  const afterStart = number && pointsAtTable(bytes, Number(number[1])) ? start + number[0].length : -1
  const end = Math.max(mark < 0 ? -1 : mark + EOF_MARK.length, afterStart)
  if (end >= 0) return end
  // Written by hand: a trailer, and no more.
  const trailer = lastIndexOf(bytes, 'trailer')
  const close = trailer < 0 ? -1 : text(bytes, trailer, bytes.length).lastIndexOf('>>')
  return close < 0 ? -1 : trailer + close + 2
}

/** True where bytes at the end of the document are missing. */
export function isCutOff(bytes: Uint8Array): boolean {
  const end = properEnd(bytes)
  if (end < 0) return true
  if (/\b\d+\s+\d+\s+obj\b/.test(text(bytes, end, bytes.length))) return true
  const linearized = /\/Linearized\b[^>]*?\/L\s+(\d+)/.exec(text(bytes, 0, HEADER_REACH))
  return linearized !== null && Number(linearized[1]) > bytes.length
}
