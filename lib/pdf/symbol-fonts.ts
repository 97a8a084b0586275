/** Fonts of symbols, whose codes look like letters and are none. */

/** Zapf Dingbats' own places of symbols that Unicode has elsewhere; all others follow Unicode's block of dingbats. */
const ZAPF_ELSEWHERE: Readonly<Record<number, number>> = {
  37: 0x260e,
  42: 0x261b,
  43: 0x261e,
  72: 0x2605,
  108: 0x25cf,
  110: 0x25a0,
  115: 0x25b2,
  116: 0x25bc,
  117: 0x25c6,
  119: 0x25d7,
  168: 0x2663,
  169: 0x2666,
  170: 0x2665,
  171: 0x2660,
  213: 0x2192,
  214: 0x2194,
  215: 0x2195,
}
/** The circled digits 1 to 10 stand among the dingbats too. */
const ZAPF_DIGITS = [172, 181] as const
const CIRCLED_ONE = 0x2460
const DINGBATS = 0x2700

/** The symbol at a code of Zapf Dingbats; null where it has none. */
export function zapfDingbat(code: number): string | null {
  const elsewhere = ZAPF_ELSEWHERE[code]
  if (elsewhere) return String.fromCharCode(elsewhere)
  if (code >= ZAPF_DIGITS[0] && code <= ZAPF_DIGITS[1]) return String.fromCharCode(CIRCLED_ONE + code - ZAPF_DIGITS[0])
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(DINGBATS + code - 0x20)
  if (code > 0xa0 && code < 0xff && code !== 0xf0) return String.fromCharCode(DINGBATS + code - 0x40)
  return null
}

export const isZapfDingbats = (name: string): boolean => /dingbats/i.test(name)

/** Fonts that give their symbols letters' codes and no symbol's Unicode: no sign of Latin writing they claim is true. */
const DISGUISED = /wingdings|webdings|marlett/i
/** Fonts without letters or digits: where a file says they show some, its table of Unicode is wrong. */
const WITHOUT_LETTERS = /dingbats|wingdings|webdings|marlett|^([A-Z]{6}\+)?(cmsy|msam|wasy|stmary)/i

const LATIN = /^[\u0021-\u00FF]/u
const LETTERS_AND_DIGITS = /^[0-9A-Za-z]/

/** True where a font of that name cannot show that text, whatever the file says. */
export const cannotShow = (name: string, text: string): boolean =>
  DISGUISED.test(name) ? LATIN.test(text) : WITHOUT_LETTERS.test(name) && LETTERS_AND_DIGITS.test(text)
