/** All that can be found in a PDF: its bytes, its unpacked streams, the strings in them in every writing. */
import { inflateSync } from 'node:zlib'

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

function streamsOf(file: string): string[] {
  const found: string[] = []
  for (const match of file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    const bytes = Buffer.from(match[1] ?? '', 'latin1')
    try {
      found.push(latin1(inflateSync(bytes)))
    } catch {
      found.push(match[1] ?? '')
    }
  }
  return found
}

function stringsOf(text: string): string[] {
  const hex = [...text.matchAll(/<([0-9a-f\s]+)>/gi)].map((match) =>
    Buffer.from((match[1] ?? '').replace(/\s/g, ''), 'hex'),
  )
  const plain = [...text.matchAll(/\(((?:\\.|[^\\()])*)\)/g)].map((match) => Buffer.from(match[1] ?? '', 'latin1'))
  const utf16 = (bytes: Buffer): string =>
    Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  return [...hex, ...plain].flatMap((bytes) => [latin1(bytes), utf16(bytes)])
}

export interface Inside {
  /** The file and its streams, in lower case. */
  readonly raw: string
  /** What is written with its fonts, run by run, in lower case. */
  readonly shown: readonly string[]
}

export function inside(bytes: Uint8Array): Inside {
  const file = latin1(bytes)
  const texts = [file, ...streamsOf(file)]
  const shown = texts.flatMap(stringsOf).map((text) => text.toLowerCase())
  return { raw: texts.join('\n').toLowerCase(), shown: [...new Set(shown)] }
}

const reversed = (text: string): string => [...text].reverse().join('')
const hexOf = (text: string, utf16: boolean): string =>
  [...text].map((sign) => (utf16 ? '00' : '') + sign.charCodeAt(0).toString(16).padStart(2, '0')).join('')

/** Where a text is found: as it is, backwards, as hex, as UTF-16, packed or not, in any case. */
export function findings({ raw, shown }: Inside, text: string): string[] {
  const wanted = text.toLowerCase()
  const ways = {
    plain: wanted,
    backwards: reversed(wanted),
    hex: hexOf(text, false),
    'UTF-16 hex': hexOf(text, true),
    'hex backwards': hexOf(reversed(text), false),
    'UTF-16': [...wanted].join('\0'),
  }
  const seen = shown.filter((one) => one.includes(wanted) || one.includes(reversed(wanted)))
  return [
    ...Object.entries(ways).flatMap(([way, form]) => (raw.includes(form) ? [`${text}: ${way}`] : [])),
    ...seen.map((one) => `${text}: shown in "${one}"`),
  ]
}
