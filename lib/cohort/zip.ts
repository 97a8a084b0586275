/** Files of a zip, opened only after its own table of contents has passed the limits. */
import { unzipSync } from 'fflate'

export const ZIP_LIMITS = {
  files: 2000,
  /** Bytes of one file, unpacked. */
  fileBytes: 25 * 2 ** 20,
  /** Bytes of all of them, unpacked. */
  bytes: 1024 * 2 ** 20,
  /** Unpacked to packed: reports and photos are packed already. */
  ratio: 200,
} as const

interface OpenedZip {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]
  /** What was left alone, and why. */
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
}

interface Entry {
  readonly name: string
  readonly encrypted: boolean
  readonly packed: number
  readonly unpacked: number
}

/** Zip files begin like this, whatever they are called; an empty one has the second. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))

const END = 0x06054b50
const CENTRAL = 0x02014b50
/** The end record and the longest comment after it. */
const END_REACH = 22 + 0xffff

/** The table of contents (APPNOTE 4.3.12); null where there is none, or a 64-bit one. */
function contentsOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) {
    end -= 1
    if (end < bytes.length - END_REACH) return null
  }
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

const isSystem = (name: string): boolean =>
  name.endsWith('/') || /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name)

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

function fault({ name, encrypted, packed, unpacked }: Entry): string | null {
  if (encrypted) return 'It is encrypted inside the zip. Unpack it yourself and add the file.'
  if (/\.(zip|7z|rar|tar|gz)$/i.test(name)) return 'A zip inside the zip is not opened. Unpack it and add the files.'
  if (unpacked > ZIP_LIMITS.fileBytes) return 'It is larger than 25 MB, the limit for one file.'
  if (unpacked > packed * ZIP_LIMITS.ratio)
    return 'It is compressed more than any report would be, so it was not opened.'
  return null
}

/**
 * The files of a zip. System folders and files are left out without a word; what is encrypted, nested or too large is
 * named. Nothing is unpacked where the whole is over a limit.
 */
export function openZip(name: string, bytes: Uint8Array): OpenedZip {
  const none = (why: string): OpenedZip => ({ files: [], skipped: [{ name, why }] })
  const entries = contentsOf(bytes)?.filter((entry) => !isSystem(entry.name))
  if (!entries) return none('The zip is damaged, or too large to be opened here. Unpack it and add the folder.')
  if (entries.length > ZIP_LIMITS.files) return none(`The zip holds more than ${ZIP_LIMITS.files} files, the limit.`)
  const skipped = entries.flatMap((entry) => {
    const why = fault(entry)
    return why === null ? [] : [{ name: baseName(entry.name), why }]
  })
  const wanted = new Set(entries.filter((entry) => fault(entry) === null).map((entry) => entry.name))
  const total = entries.reduce((sum, entry) => sum + (wanted.has(entry.name) ? entry.unpacked : 0), 0)
  if (total > ZIP_LIMITS.bytes) return none('Unpacked, the zip would be larger than 1 GB, the limit.')
  try {
    const files = unzipSync(bytes, {
      // The sizes are those that the limits were held against.
      filter: (file) => wanted.has(file.name) && file.originalSize <= ZIP_LIMITS.fileBytes,
    })
    const opened = Object.entries(files).map(([path, own]) => ({ name: baseName(path), bytes: new Uint8Array(own) }))
    return { files: opened, skipped }
  } catch {
    return none('The zip is damaged. Unpack it and add the folder.')
  }
}
