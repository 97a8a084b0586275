/** What the interpreter wants to know about a font, from what pdf.js hands over. */
import { IDENTITY, type Matrix, toMatrix } from './matrix'
import { showsAnother } from './sign-shapes'
import { cannotShow, isZapfDingbats, zapfDingbat } from './symbol-fonts'

/** A glyph as pdf.js hands it over inside a show operation; numbers between glyphs are shifts. */
export interface RawGlyph {
  readonly originalCharCode: number
  readonly unicode: string
  readonly width: number
  readonly vmetric?: readonly number[] | null
  readonly operatorListId?: string | number
  readonly isSpace: boolean
  readonly isInFont?: boolean
}

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** The part of pdf.js' font object that is used here. */
export interface RawFont {
  readonly name?: string
  readonly loadedName?: string
  readonly isType3Font?: boolean
  readonly vertical?: boolean
  readonly bbox?: readonly number[]
  readonly fontMatrix?: ArrayLike<number>
  readonly defaultVMetrics?: readonly number[]
  readonly charProcOperatorList?: Readonly<Record<string, OperatorList>>
  readonly composite?: boolean
  readonly differences?: readonly (string | null | undefined)[]
  readonly toUnicode?: { readonly _map?: readonly (string | null | undefined)[] } | null
  /** The font's program is not in the file. */
  readonly missingFile?: boolean
  /** Names of glyphs by code, where `differences` names none. */
  readonly defaultEncoding?: readonly (string | undefined)[]
  /** By code, what names the glyph's outline, where it is not the code itself: another code; in a Type 3 font its drawing. */
  readonly toFontChar?: Readonly<Record<number, number | string>>
  /** By code, in thousandths of an em. */
  readonly widths?: Readonly<Record<number, number>>
}

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

/** Operations and coordinates of a glyph's outline, by what names it; null where none is at hand. */
type PathOf = (name: string | number | undefined) => ArrayLike<number> | null

/** What fills of a Type 3 glyph's drawing put on the page as one path; null where it is a picture or made of strokes. */
function filledPath(list: OperatorList | undefined, ops: Readonly<Record<string, number>>): number[] | null {
  const drawn = (list?.argsArray ?? []).filter((_, k) => list?.fnArray[k] === ops.constructPath)
  const fills: readonly unknown[] = [ops.fill, ops.eoFill]
  if (drawn.length === 0 || !drawn.every((args) => fills.includes(args?.[0]))) return null
  return drawn.flatMap((args) => Array.from((args?.[1] as readonly ArrayLike<number>[] | null)?.[0] ?? []))
}

/** Of Unicode: codes of three bytes go past it. */
const LAST_CODE_POINT = 0x10ffff
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
    const name = font.toFontChar?.[code]
    const point = Number(name) || code
    if (!font.isType3Font && point > LAST_CODE_POINT) return false
    const path = pathOf(font.isType3Font ? name : String.fromCodePoint(point))
    return path !== null && (SPACE.test(text) !== path.length <= NOTHING || showsAnother(text, path, upward))
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

/** A page shows a code hundreds of times; its text is worked out once. */
function remembered(read: (glyph: RawGlyph) => string | null): (glyph: RawGlyph) => string | null {
  const known = new Map<number, string | null>()
  return (glyph) => {
    let text = known.get(glyph.originalCharCode)
    if (text === undefined) {
      text = read(glyph)
      known.set(glyph.originalCharCode, text)
    }
    return text
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
  const pathOf: PathOf = (name) =>
    isType3
      ? filledPath(raw.charProcOperatorList?.[String(name)], ops)
      : ((object(`${raw?.loadedName}_path_${name}`) as { readonly path?: ArrayLike<number> } | null)?.path ?? null)
  const box = raw?.bbox
  return {
    key,
    matrix: raw?.fontMatrix ? toMatrix(raw.fontMatrix) : isType3 ? IDENTITY : TEXT_MATRIX,
    isType3,
    vertical: raw?.vertical === true,
    defaultVMetrics: raw?.defaultVMetrics ?? [-1000, 500, 880],
    boxHeight: isType3 && box && box.length >= 4 ? Math.abs((box[3] ?? 0) - (box[1] ?? 0)) : 0,
    drawings: raw?.charProcOperatorList ?? {},
    textOf: remembered(raw ? reader(raw, pathOf) : () => null),
  }
}
