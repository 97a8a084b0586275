/** What the changes to a document have in common: its streams as text, its fonts, the places of its values. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib'
import type { Random } from '../../fixtures/generate/random'

/** Where a value of the unchanged document is seen; points from the top left of the page as displayed. */
export interface Place {
  readonly page: number
  readonly box: readonly [number, number, number, number]
}

export interface Subject {
  readonly document: PDFDocument
  readonly places: readonly Place[]
  readonly chance: Random
}

/** Changes the document; returns in words what it did, or null where the document has nothing of the kind. */
export type Change = (subject: Subject) => string | null

export const name = (text: string): PDFName => PDFName.of(text)

/** One character a byte, both ways. */
export const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
export const asBytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

/** What a stream holds once it is unpacked; null where it cannot be. */
export function unpacked(stream: PDFRawStream): Uint8Array | null {
  try {
    return decodePDFRawStream(stream).decode()
  } catch {
    return null
  }
}

/** Puts other bytes into a stream, unpacked. */
export function refill({ document }: Subject, ref: PDFRef, stream: PDFRawStream, bytes: Uint8Array): void {
  const dict = stream.dict.clone()
  for (const key of ['Filter', 'DecodeParms']) dict.delete(name(key))
  document.context.assign(ref, PDFRawStream.of(dict, bytes))
}

/** All objects of a kind that are picked out by the entries of their dictionaries, with their numbers. */
export function dicts({ document }: Subject, wanted: (dict: PDFDict) => boolean): [PDFRef, PDFDict][] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFDict && wanted(object) ? [[ref, object] as [PDFRef, PDFDict]] : [],
    )
}

export const fonts = (subject: Subject): [PDFRef, PDFDict][] =>
  dicts(subject, (dict) => dict.get(name('Type')) === name('Font'))

/** The streams that an entry of these dictionaries points at, each once. */
export function streamsAt(
  { document }: Subject,
  holders: readonly (readonly [PDFRef, PDFDict])[],
  ...keys: string[]
): [PDFRef, PDFRawStream][] {
  const found = new Map<PDFRef, PDFRawStream>()
  for (const [, dict] of holders)
    for (const key of keys) {
      const ref = dict.get(name(key))
      const stream = ref && document.context.lookup(ref)
      if (stream instanceof PDFRawStream) found.set(ref as PDFRef, stream)
    }
  return [...found]
}

/** The content streams of the pages and of the forms that they draw. */
export function contents({ document }: Subject): [PDFRef, PDFRawStream][] {
  const own = new Set<unknown>(
    document.getPages().flatMap(({ node }) => {
      const entry = node.get(name('Contents'))
      const list = entry && document.context.lookup(entry)
      return list instanceof PDFArray ? list.asArray() : [entry]
    }),
  )
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFRawStream && (own.has(ref) || object.dict.get(name('Subtype')) === name('Form'))
        ? [[ref, object] as [PDFRef, PDFRawStream]]
        : [],
    )
}

/** A value's place in the page's own coordinates; null where the page is turned. */
export function target({
  document,
  places,
  chance,
}: Subject): { page: PDFPage; x: number; y: number; width: number; height: number } | null {
  if (places.length === 0) return null
  const { page: number, box } = chance.pick(places)
  const page = document.getPages()[number - 1]
  if (page?.getRotation().angle !== 0 || page.node.has(name('UserUnit'))) return null
  const crop = page.getCropBox()
  const [x0, y0, x1, y1] = box
  return { page, x: crop.x + x0 - 1, y: crop.y + crop.height - y1 - 1, width: x1 - x0 + 2, height: y1 - y0 + 2 }
}
