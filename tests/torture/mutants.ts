/** Seeded damage to documents of the fixtures: the same seed and number give the same bytes on every machine. */
import { PDFDocument } from 'pdf-lib'
import { type Random, random } from '../../fixtures/generate/random'
import { asBytes, asText, type Change, type Place } from './change'
import { annotations, pageTrees } from './change-pages'
import { fontChanges, streams, toUnicode } from './change-text'

/** One of every layout and of every way to write a PDF, each with a single report and no contradiction. */
export const sources: readonly string[] = [
  'samples/ck-boxes-01.pdf',
  'samples/ck-boxes-05.pdf',
  'samples/ck-bars-01.pdf',
  'samples/ck-bars-02.pdf',
  'samples/ck-legacy-01.pdf',
  'samples/cbssa-01.pdf',
  'samples/comlex-01.pdf',
  'samples/transcript-01.pdf',
  'samples/step1-passfail-01.pdf',
  'vector/boxes-filled-pdflib.pdf',
  'vector/boxes-tick-glyphs-weasyprint.pdf',
  'vector/boxes-letter-x-latex.pdf',
  'vector/boxes-filled-wkhtmltopdf.pdf',
  'vector/boxes-filled-soffice.pdf',
  'vector/boxes-dots-rsvg.pdf',
  'vector/boxes-dingbats-ghostscript.pdf',
  'vector/bars-floating-rsvg.pdf',
  'vector/bars-weasyprint.pdf',
  'vector/diverging-reportlab.pdf',
  'vector/legacy-times-ghostscript.pdf',
  'vector/ccssa-dots-pdflib.pdf',
  'vector/cbssa-wkhtmltopdf.pdf',
  'vector/comlex-ticks-reportlab.pdf',
  'vector/step3-checkbox-reportlab.pdf',
  'vector/step1-radio-chromium-svg.pdf',
  'vector/transcript-mixed-pdflatex.pdf',
]

type Bytes = (bytes: Uint8Array, chance: Random) => [Uint8Array, string]

/** Where a run of bytes begins. */
const at = (bytes: Uint8Array, chance: Random): number => chance.int(0, bytes.length - 1)
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const bytesChanges: readonly Bytes[] = [
  (bytes, chance) => {
    const own = bytes.slice()
    const count = chance.int(1, 12)
    for (let k = 0; k < count; k++) own[at(own, chance)]! ^= 1 << chance.int(0, 7)
    return [own, `${count} bits`]
  },
  (bytes, chance) => {
    const [from, length] = [at(bytes, chance), chance.int(4, 512)]
    return [
      bytes.slice().fill(chance.pick([0, 32, 255]), from, from + length),
      `${length} bytes overwritten at ${from}`,
    ]
  },
  (bytes, chance) => {
    const [from, length] = [at(bytes, chance), chance.int(1, 64)]
    return [join(bytes.subarray(0, from), bytes.subarray(from + length)), `${length} bytes lost at ${from}`]
  },
  (bytes, chance) => {
    const [from, to, length] = [at(bytes, chance), at(bytes, chance), chance.int(16, 400)]
    return [
      join(bytes.subarray(0, to), bytes.subarray(from, from + length), bytes.subarray(to)),
      `${from} again at ${to}`,
    ]
  },
  (bytes, chance) => {
    const length = chance.int(1, Math.round(bytes.length / 5))
    return [bytes.slice(0, -length), `${length} bytes cut off`]
  },
  (bytes, chance) => {
    const text = asText(bytes)
    const number = chance.pick([...text.matchAll(/\d+(?= \d+ R|\s*\/|\s*>>| 0 obj)/g)])
    const put = String(Number(number[0]) + chance.pick([-1, 1, 10]))
    return [
      asBytes(text.slice(0, number.index) + put + text.slice(number.index + number[0].length)),
      `${number[0]} to ${put} at ${number.index}`,
    ]
  },
]

export const kinds = ['bytes', 'streams', 'fonts', 'ToUnicode', 'page trees', 'annotations'] as const
export type Kind = (typeof kinds)[number]
const changes: Readonly<Record<Exclude<Kind, 'bytes'>, readonly Change[]>> = {
  streams,
  fonts: fontChanges,
  ToUnicode: toUnicode,
  'page trees': pageTrees,
  annotations,
}

export interface Mutant {
  readonly number: number
  readonly kind: Kind
  readonly source: string
  /** What was done to it, in words. */
  readonly what: string
  readonly bytes: Uint8Array
}

export interface Original {
  readonly bytes: Uint8Array
  /** Where its values are seen. */
  readonly places: readonly Place[]
}

/** Tries until a change fits the document. */
const TRIES = 60

/**
 * @param number counts on from 0; the kinds take turns
 * @param open gives a source by its name
 */
export async function mutant(
  seed: number,
  number: number,
  open: (source: string) => Promise<Original>,
): Promise<Mutant> {
  const chance = random(seed * 1_000_003 + number)
  const kind = kinds[number % kinds.length]!
  for (let tries = 0; tries < TRIES; tries++) {
    const source = chance.pick(sources)
    const { bytes, places } = await open(source)
    if (kind === 'bytes') {
      const [changed, what] = chance.pick(bytesChanges)(bytes, chance)
      return { number, kind, source, what, bytes: changed }
    }
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const what = chance.pick(changes[kind])({ document, places, chance })
    if (what)
      return {
        number,
        kind,
        source,
        what,
        bytes: await document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false }),
      }
  }
  throw new Error(`No change of the kind ${kind} fits any source`)
}
