/** Damage to what a page says: its drawing operations, its fonts, their ToUnicode. */
import { PDFArray, type PDFDict, PDFNumber, PDFRawStream, rgb, StandardFonts } from 'pdf-lib'
import type { Random } from '../../fixtures/generate/random'
import {
  asBytes,
  asText,
  type Change,
  contents,
  dicts,
  fonts,
  name,
  refill,
  type Subject,
  streamsAt,
  target,
  unpacked,
} from './change'

const otherDigit = (digit: string, chance: Random): string => String((Number(digit) + chance.int(1, 9)) % 10)

/** Changes the lines of one content stream. */
const lines =
  (what: string, edit: (list: string[], chance: Random) => string[]): Change =>
  (subject) => {
    const [ref, stream] = subject.chance.pick(contents(subject))
    const bytes = unpacked(stream)
    if (!bytes) return null
    const before = asText(bytes)
    const after = edit(before.split(/\r\n|\r|\n/), subject.chance).join('\n')
    refill(subject, ref, stream, asBytes(after))
    return `${what} in stream ${ref.objectNumber}`
  }

/** Replaces one match of a pattern in one content stream. */
const once =
  (what: string, pattern: RegExp, by: (found: string, chance: Random) => string): Change =>
  (subject) => {
    const { chance } = subject
    const [ref, stream] = chance.pick(contents(subject))
    const text = asText(unpacked(stream) ?? new Uint8Array())
    const all = [...text.matchAll(pattern)]
    if (all.length === 0) return null
    const { 0: found, index } = chance.pick(all)
    const put = by(found, chance)
    refill(subject, ref, stream, asBytes(text.slice(0, index) + put + text.slice(index + found.length)))
    return `${what}: ${found.slice(0, 40)} to ${put.slice(0, 40)} in stream ${ref.objectNumber}`
  }

const paint =
  (covers: boolean, says: boolean): Change =>
  (subject) => {
    const place = target(subject)
    if (!place) return null
    const { page, x, y, width, height } = place
    if (covers) page.drawRectangle({ x, y, width, height, color: rgb(1, 1, 1) })
    const text = says ? String(subject.chance.int(200, 290)) : ''
    const font = subject.document.embedStandardFont(StandardFonts.Helvetica)
    if (says) page.drawText(text, { x: x + (covers ? 1 : width), y: y + 2, size: Math.max(6, height * 0.7), font })
    return `${covers ? 'a white box' : 'nothing'} over, and ${says ? text : 'nothing'} at ${Math.round(x)}, ${Math.round(y)}`
  }

export const streams: readonly Change[] = [
  once('a digit shown', /\((?:[^()\\]*\d[^()\\]*)\)\s*T[jJ]/g, (found, chance) => {
    const at = chance.pick([...found.matchAll(/\d/g)])
    return found.slice(0, at.index) + otherDigit(at[0], chance) + found.slice(at.index + 1)
  }),
  once('a code shown', /<[0-9A-Fa-f]{2,}>\s*(?=T[jJ]|-?[\d.]+|\])/g, (found, chance) => {
    const at = chance.int(1, found.indexOf('>') - 1)
    return found.slice(0, at) + otherDigit(String(Number.parseInt(found[at]!, 16) % 10), chance) + found.slice(at + 1)
  }),
  once('a number', /(?<=\s)-?\d+(?:\.\d+)?(?=\s)/g, (found, chance) =>
    String(Number(found) * chance.pick([0, 0.5, 2, -1, 1.1])),
  ),
  once('a color', /(?<=\s)(?:[\d.]+\s+){1,3}(?:rg|g)(?=\s)/g, () => '1 1 1 rg'),
  once('a text mode', /\bBT\b/g, (_, chance) => `BT ${chance.pick([3, 7, 1])} Tr`),
  once('a clip', /(?<=\s)(?:re|h)\s+(?:f\*?|S|B)(?=\s)/g, () => 're W n'),
  lines('a line left out', (list, chance) => list.toSpliced(chance.int(0, list.length - 1), 1)),
  lines('a line twice', (list, chance) => {
    const at = chance.int(0, list.length - 1)
    return list.toSpliced(at, 0, list[at]!)
  }),
  lines('two lines exchanged', (list, chance) => {
    const [a, b] = [chance.int(0, list.length - 1), chance.int(0, list.length - 1)]
    return list.with(a, list[b]!).with(b, list[a]!)
  }),
  lines('the end cut off', (list, chance) => list.slice(0, chance.int(1, list.length))),
  paint(true, false),
  paint(true, true),
  paint(false, true),
]

const simple = (subject: Subject) =>
  fonts(subject).filter(([, dict]) => ['Type1', 'TrueType'].some((type) => dict.get(name('Subtype')) === name(type)))
const programs = ['FontFile', 'FontFile2', 'FontFile3']
const descriptors = (subject: Subject) => dicts(subject, (dict) => programs.some((key) => dict.has(name(key))))
const digitNames = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Exchanges what two dictionaries have under some entries. */
function exchange(a: PDFDict, b: PDFDict, keys: readonly string[]): void {
  for (const key of keys.map(name)) {
    const [of, other] = [a.get(key), b.get(key)]
    if (other) a.set(key, other)
    else a.delete(key)
    if (of) b.set(key, of)
    else b.delete(key)
  }
}

const between =
  (what: string, pick: (subject: Subject) => (readonly [unknown, PDFDict])[], keys: readonly string[]): Change =>
  (subject) => {
    const [a, b] = subject.chance.shuffle(pick(subject))
    if (!a || !b) return null
    exchange(a[1], b[1], keys)
    return `${what} exchanged between two`
  }

const dropped =
  (pick: (subject: Subject) => (readonly [unknown, PDFDict])[], ...keys: string[]): Change =>
  (subject) => {
    const holders = pick(subject).filter(([, dict]) => keys.some((key) => dict.has(name(key))))
    if (holders.length === 0) return null
    const [, dict] = subject.chance.pick(holders)
    for (const key of keys) dict.delete(name(key))
    return `${keys.join(', ')} left out`
  }

export const fontChanges: readonly Change[] = [
  (subject) => {
    const lists = fonts(subject).flatMap(([, dict]) => dict.lookupMaybe(name('Widths'), PDFArray) ?? [])
    if (lists.length === 0) return null
    const list = subject.chance.pick(lists)
    for (let k = 0; k < list.size(); k++)
      if (subject.chance.chance(0.3)) list.set(k, PDFNumber.of(subject.chance.int(0, 1500)))
    return 'widths'
  },
  (subject) => {
    const own = simple(subject)
    if (own.length === 0) return null
    const digit = subject.chance.int(0, 9)
    const glyph = digitNames[(digit + subject.chance.int(1, 9)) % 10]!
    const differences = [48 + digit, name(glyph)]
    subject.chance
      .pick(own)[1]
      .set(name('Encoding'), subject.document.context.obj({ Type: 'Encoding', Differences: differences }))
    return `${digit} drawn as ${glyph}`
  },
  (subject) => {
    const all = streamsAt(subject, descriptors(subject), ...programs)
    if (all.length === 0) return null
    const [ref, stream] = subject.chance.pick(all)
    const bytes = unpacked(stream)?.slice()
    if (!bytes) return null
    for (let k = subject.chance.int(1, 20); k > 0; k--)
      bytes[subject.chance.int(0, bytes.length - 1)] = subject.chance.int(0, 255)
    refill(subject, ref, stream, bytes)
    return `program of the font in ${ref.objectNumber} damaged`
  },
  (subject) => {
    const own = fonts(subject).filter(([, dict]) => dict.has(name('CIDToGIDMap')))
    if (own.length === 0) return null
    const shift = subject.chance.int(1, 5)
    const map = Uint8Array.from({ length: 2000 }, (_, k) =>
      k % 2 ? ((k >> 1) + shift) & 255 : ((k >> 1) + shift) >> 8,
    )
    subject.chance
      .pick(own)[1]
      .set(
        name('CIDToGIDMap'),
        subject.document.context.register(PDFRawStream.of(subject.document.context.obj({}) as PDFDict, map)),
      )
    return `glyphs ${shift} further`
  },
  (subject) => {
    const [, dict] = subject.chance.pick(fonts(subject))
    const type = subject.chance.pick(['Type1', 'TrueType', 'Type3', 'Type0', 'MMType1'])
    dict.set(name('Subtype'), name(type))
    return `font called ${type}`
  },
  between('font programs', descriptors, programs),
  between('fonts', fonts, [
    'Subtype',
    'BaseFont',
    'FontDescriptor',
    'DescendantFonts',
    'FirstChar',
    'LastChar',
    'Widths',
  ]),
  dropped(descriptors, ...programs),
  dropped(fonts, 'FontDescriptor'),
  dropped(fonts, 'Widths', 'W', 'DW'),
  dropped(fonts, 'Encoding'),
]

const HEX = /<([0-9A-Fa-f]+)>/g
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** Code to text, both in hexadecimal. */
function readMap(text: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const [, kind, body = ''] of text.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g))
    for (const row of body.matchAll(kind === 'char' ? /<\w+>\s*<\w+>/g : /<\w+>\s*<\w+>\s*(?:<\w+>|\[[^\]]*\])/g)) {
      const [from = '', to = '', ...targets] = [...row[0].matchAll(HEX)].map(([, digits = '']) => digits)
      if (kind === 'char') map.set(from, to)
      const last = kind === 'char' ? -1 : Number.parseInt(to, 16)
      for (let code = Number.parseInt(from, 16), k = 0; code <= last; code++, k++) {
        const first = targets[0] ?? ''
        map.set(
          hex(code, from.length),
          row[0].includes('[') ? (targets[k] ?? first) : hex(Number.parseInt(first, 16) + k, first.length),
        )
      }
    }
  return map
}

function writeMap(map: ReadonlyMap<string, string>): string {
  const rows = [...map].map(([from, to]) => `<${from}> <${to}>`)
  const digits = [...map.keys()][0]?.length ?? 2
  const parts = Array.from({ length: Math.ceil(rows.length / 100) }, (_, k) => rows.slice(100 * k, 100 * k + 100))
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <${'0'.repeat(digits)}> <${'f'.repeat(digits)}> endcodespacerange
${parts.map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`).join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`
}

const isDigit = (to: string): boolean => /^003[0-9]$/.test(to)

/** Changes the ToUnicode of one font. */
const mapped =
  (what: string, edit: (map: Map<string, string>, chance: Random) => Map<string, string> | null): Change =>
  (subject) => {
    const all = streamsAt(subject, fonts(subject), 'ToUnicode')
    if (all.length === 0) return null
    const [ref, stream] = subject.chance.pick(all)
    const map = edit(readMap(asText(unpacked(stream) ?? new Uint8Array())), subject.chance)
    if (!map || map.size === 0) return null
    refill(subject, ref, stream, asBytes(writeMap(map)))
    return `${what} in ${ref.objectNumber}`
  }

/** Puts other text at some codes. */
const moved = (map: Map<string, string>, move: (to: string) => string): Map<string, string> =>
  new Map([...map].map(([from, to]) => [from, move(to)]))

export const toUnicode: readonly Change[] = [
  mapped('a digit for another', (map, chance) => {
    const own = [...map].filter(([, to]) => isDigit(to))
    if (own.length === 0) return null
    const [from, to] = chance.pick(own)
    return map.set(from, `003${otherDigit(to[3]!, chance)}`)
  }),
  mapped('two digits exchanged', (map, chance) => {
    const [a, b] = chance.shuffle([...map].filter(([, to]) => isDigit(to)))
    return a && b ? map.set(a[0], b[1]).set(b[0], a[1]) : null
  }),
  mapped('all text moved', (map, chance) => {
    const by = chance.pick([1, 2, 29, -1, 256])
    return moved(map, (to) => hex(Math.max(32, Number.parseInt(to, 16) + by), to.length))
  }),
  mapped('all digits moved', (map, chance) => {
    const by = chance.int(1, 9)
    return moved(map, (to) => (isDigit(to) ? `003${(Number(to[3]) + by) % 10}` : to))
  }),
  mapped('all text the same', (map, chance) => moved(map, () => chance.pick(['0035', '0041', 'fffd']))),
  mapped('some left out', (map, chance) => new Map([...map].filter(() => chance.chance(0.7)))),
  mapped('letters moved', (map, chance) => {
    const by = chance.int(1, 3)
    return moved(map, (to) => (/^00[67]/.test(to) ? hex(Number.parseInt(to, 16) + by, 4) : to))
  }),
  (subject) => {
    const bare = simple(subject).filter(([, dict]) => !dict.has(name('ToUnicode')))
    if (bare.length === 0) return null
    const by = subject.chance.int(1, 9)
    const rows = Array.from({ length: 95 }, (_, k): [string, string] => {
      const code = 32 + k
      return [hex(code, 2), hex(code >= 48 && code < 58 ? 48 + ((code - 48 + by) % 10) : code, 4)]
    })
    const map = subject.document.context.flateStream(writeMap(new Map(rows)))
    subject.chance.pick(bare)[1].set(name('ToUnicode'), subject.document.context.register(map))
    return `one added, digits ${by} further`
  },
  between('ToUnicode', fonts, ['ToUnicode']),
  dropped(fonts, 'ToUnicode'),
]
