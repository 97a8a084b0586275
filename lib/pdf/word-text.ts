/** The text of a word, from its glyphs: plain letters, whatever they were drawn with. */
import type { Placed } from './baselines'

/** Standalone accents and the combining marks they stand for. */
const COMBINING: Readonly<Record<string, string>> = {
  '\u0060': '\u0300',
  '\u00B4': '\u0301',
  '\u02C6': '\u0302',
  '\u02DC': '\u0303',
  '\u00AF': '\u0304',
  '\u02D8': '\u0306',
  '\u02D9': '\u0307',
  '\u00A8': '\u0308',
  '\u02DA': '\u030A',
  '\u02DD': '\u030B',
  '\u02C7': '\u030C',
  '\u00B8': '\u0327',
  '\u02DB': '\u0328',
}

const COMBINING_MARK = /^\p{Mn}$/u

/** True for an accent that may stand over the letter before it. */
export const isAccent = (text: string): boolean => text in COMBINING || COMBINING_MARK.test(text)

const PLAIN = /^[\x20-\x7E]*$/
/** Ligatures, full-width forms and mathematical letters: other drawings of plain letters. Superscripts are left alone. */
const OTHER_FORMS = /[\uFB00-\uFB4F\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]/gu
/** Width-less characters that only steer line breaks and joining. */
const NO_WIDTH = /[\u200B-\u200F\u2060\uFEFF]/gu

/** Share of a letter's width that an accent must reach back over it to belong to it: one that only touches follows it. */
const BACK = 0.2

export function wordText(glyphs: readonly Placed[]): string {
  let text = ''
  for (const { glyph } of glyphs) text += glyph.text
  if (PLAIN.test(text) && !text.includes('`')) return text
  text = ''
  let last: Placed | null = null
  for (const item of glyphs) {
    const combining: string | undefined = COMBINING[item.glyph.text]
    const over: boolean = last !== null && item.from < last.to - BACK * (last.to - last.from)
    text += over && combining ? combining : item.glyph.text
    if (!(over && combining)) last = item
  }
  // A painted soft hyphen is a hyphen: fonts give both the same drawing.
  return text
    .replace(OTHER_FORMS, (form) => form.normalize('NFKC'))
    .replace(NO_WIDTH, '')
    .replaceAll('\u00AD', '-')
    .normalize('NFC')
}
