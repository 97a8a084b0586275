/** What the interpreter wants to know about a font, from what pdf.js hands over. */
import { isScattered } from './font-tables'
import { isDamaged, type PathOf, pathsOf, reachOf } from './glyph-paths'
import { IDENTITY, type Matrix, toMatrix } from './matrix'
import type { OperatorList, RawFont, RawGlyph } from './raw-font'
import { showsAnother } from './sign-shapes'
import { cannotShow, isZapfDingbats, zapfDingbat } from './symbol-fonts'

export interface Font {
  readonly key: string
  readonly matrix: Matrix
  readonly isType3: boolean
  readonly vertical: boolean
  readonly defaultVMetrics: readonly number[]
  /** Height of a Type 3 font's box in glyph space; 0 where it tells none. */
  readonly boxHeight: number
  readonly drawings: Readonly<Record<string, OperatorList>>
  /** Text of a glyph: null where the font gives no usable encoding for it. */
  textOf(glyph: RawGlyph): string | null
  /** How far the box of a glyph reaches down and up from its baseline, in ems. */
  reachOf(glyph: RawGlyph): readonly [low: number, high: number]
}

const TEXT_MATRIX: Matrix = [0.001, 0, 0, 0.001, 0, 0]

/** What stands for nothing readable: control characters, private use, non-characters, the replacement character. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\uFFFD]/u
const SPACE = /^\s+$/u

/** TeX's bitmap fonts name their glyphs after the code: `/a65` at 65 is an A, although nothing says so. */
const NAMED_BY_CODE = /^[A-Za-z]{0,2}(\d+)$/
/** What such fonts have below the printable codes, in TeX's two text encodings: dashes, quotes and ligatures. */
const TEX_LOW_CODES: Readonly<Record<number, string>> = {
  11: 'ff',
  12: 'fi',
  13: 'fl',
  14: 'ffi',
  15: 'ffl',
  16: '\u201C',
  17: '\u201D',
  21: '\u2013',
  22: '\u2014',
  27: 'ff',
  28: 'fi',
  29: 'fl',
  30: 'ffi',
  31: 'ffl',
}

/** A ligature's glyph is named after its letters: `f_f_i`. */
const NAMED_LETTERS = /^[a-z](?:_[a-z])+$/

const DIGIT = /^\d$/
const LETTER = /^[A-Za-z]$/
const SIGN = /^[A-Za-z\d]$/
/** Digits of one font are equally wide, give or take this share: a 1 may be narrower, but then each 1 is. */
const SAME_WIDTH = 0.02

/**
 * Codes that the font's table of Unicode calls a digit that another code of another width is as well. Programs that
 * rewrite a font number its glyphs anew and write the number down as the text: a tick becomes a 7, a hyphen a 1.
 */
function falseDigits({ toUnicode, widths }: RawFont): ReadonlySet<number> {
  const found = new Set<number>()
  const byText = new Map<string, number[]>()
  toUnicode?._map?.forEach((text, code) => {
    // Codes that only the standard encoding has show nothing in this font.
    if (text && DIGIT.test(text) && widths?.[code]) byText.set(text, [...(byText.get(text) ?? []), code])
  })
  if (!widths || ![...byText.values()].some((codes) => codes.length > 1)) return found
  const all = [...byText.values()].flat().map((code) => widths[code] ?? 0)
  const alike = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_WIDTH * Math.max(a, b)
  const usual = all.reduce((a, b) =>
    all.filter((w) => alike(w, b)).length > all.filter((w) => alike(w, a)).length ? b : a,
  )
  for (const codes of byText.values()) {
    if (codes.every((code) => alike(widths[code] ?? 0, widths[codes[0] ?? 0] ?? 0))) continue
    for (const code of codes) if (!alike(widths[code] ?? 0, usual)) found.add(code)
  }
  return found
}

const DIGIT_NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** The digit or letter that a code draws with a program of the viewer's own: the encoding names it. Null for other signs. */
function namedSign({ missingFile, composite, differences, defaultEncoding }: RawFont, code: number): string | null {
  const name = missingFile && !composite ? (differences?.[code] ?? defaultEncoding?.[code] ?? '') : ''
  const digit = DIGIT_NAMES.indexOf(name)
  return digit >= 0 ? String(digit) : LETTER.test(name) ? name : null
}

/** A path no longer than this goes to a place (an operation, x, y) and closes there: nothing is drawn. */
const NOTHING = 4

/**
 * Which text a code cannot be, by what it draws. One that draws nothing at all is a space, and no other is: some programs
 * call a ligature one. A font that calls two letters by the name of others numbers its glyphs in some other way than it
 * says: nothing of it can be believed.
 */
function contradiction(font: RawFont, pathOf: PathOf): (text: string, code: number) => boolean {
  const upward: Matrix = [1, 0, 0, Math.sign(font.fontMatrix?.[3] ?? 1), 0, 0]
  const contradicts = (text: string, code: number): boolean => {
    const named = namedSign(font, code)
    if (named && SIGN.test(text)) return named !== text
    const path = pathOf(code)
    if (path === null) return false
    return (
      SPACE.test(text) !== path.length <= NOTHING ||
      (!font.isType3Font && isDamaged(path)) ||
      showsAnother(text, path, upward)
    )
  }
  const other = (font.toUnicode?._map ?? []).filter(
    (text, code) => text && LETTER.test(text) && contradicts(text, code),
  )
  return other.length > 1 ? (text, code) => !SPACE.test(text) || contradicts(text, code) : contradicts
}

/**
 * A glyph's own text. pdf.js falls back to the character code where a font gives no Unicode: right for codes that
 * happen to be ASCII, noise for all others. So a code counts only where the font's encoding speaks for it.
 */
function reader(font: RawFont, pathOf: PathOf): (glyph: RawGlyph) => string | null {
  const map = font.toUnicode?._map
  const differences = font.differences ?? []
  const known = (glyph: RawGlyph): boolean => {
    const code = glyph.originalCharCode
    if (map?.[code]) return true
    // A composite font without a map numbers its glyphs as it likes.
    if (font.composite) return false
    const name = differences[code]
    if (name) return Number(NAMED_BY_CODE.exec(name)?.[1]) === code
    return code >= 0x20 && code < 0x7f
  }
  const name = font.name ?? ''
  const zapf = isZapfDingbats(name)
  const untrue = falseDigits(font)
  const contradicts = contradiction(font, pathOf)
  return (glyph) => {
    const { unicode, originalCharCode: code, isInFont } = glyph
    const glyphName = differences[code] ?? ''
    if (!map?.[code] && NAMED_LETTERS.test(glyphName)) return glyphName.replaceAll('_', '')
    if (!unicode) return null
    if (zapf && !map?.[code] && !differences[code] && !SPACE.test(unicode)) return zapfDingbat(code)
    if (cannotShow(name, unicode) || untrue.has(code)) return null
    if (font.isType3Font && !map?.[code] && differences[code] === `a${code}` && TEX_LOW_CODES[code])
      return TEX_LOW_CODES[code]
    // A code that the font's program does not know shows an empty box, or nothing.
    const isUnknown = isInFont === false && !font.missingFile && !font.isType3Font
    if (SPACE.test(unicode)) return !isUnknown && contradicts(unicode, code) ? null : ' '
    if (isUnknown) return null
    if (contradicts(unicode, code)) return null
    if (UNREADABLE.test(unicode)) return null
    return known(glyph) ? unicode : null
  }
}

/** A page shows a code hundreds of times; what it is is worked out once. */
function remembered<T>(read: (glyph: RawGlyph) => T): (glyph: RawGlyph) => T {
  const known = new Map<number, T>()
  return (glyph) => {
    const code = glyph.originalCharCode
    if (!known.has(code)) known.set(code, read(glyph))
    return known.get(code) as T
  }
}

/**
 * A font for the interpreter; anything that pdf.js could not load becomes one without text. `object` gives what pdf.js
 * keeps under a name, `ops` its numbers of the operations.
 */
export function toFont(
  key: string,
  raw: RawFont | null,
  object: (id: string) => unknown,
  ops: Readonly<Record<string, number>>,
): Font {
  const isType3 = raw?.isType3Font === true
  const pathOf = raw ? pathsOf(raw, object, ops) : () => null
  const box = raw?.bbox
  return {
    key,
    matrix: raw?.fontMatrix ? toMatrix(raw.fontMatrix) : isType3 ? IDENTITY : TEXT_MATRIX,
    isType3,
    vertical: raw?.vertical === true,
    defaultVMetrics: raw?.defaultVMetrics ?? [-1000, 500, 880],
    boxHeight: isType3 && box && box.length >= 4 ? Math.abs((box[3] ?? 0) - (box[1] ?? 0)) : 0,
    drawings: raw?.charProcOperatorList ?? {},
    textOf: remembered(raw && !isScattered(raw.data) ? reader(raw, pathOf) : () => null),
    reachOf: remembered(({ originalCharCode }) => reachOf(pathOf(originalCharCode))),
  }
}
