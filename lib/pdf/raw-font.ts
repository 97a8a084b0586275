/** A font and its glyphs as pdf.js hands them over: the part that is used here. */

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
  /** The font's program, as pdf.js has put it in order. */
  readonly data?: Uint8Array
  /** By code, in thousandths of an em. */
  readonly widths?: Readonly<Record<number, number>>
}
