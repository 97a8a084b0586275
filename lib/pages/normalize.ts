/** Signs that decorate a name without being part of it: (R), TM, SM, and footnote marks. */
const DECORATION = /[®™℠©†‡§¶]|\((?:R|TM|SM)\)/gi
const DASHES = /[\u00ad\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g
const QUOTES = /[\u2018\u2019\u201b\u2032]/g
const INVISIBLE = /[\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g

/** Most words of a document need nothing done to them. */
const PLAIN = /^[\x20-\x27\x2a-\x7e]*$/

const unify = (text: string): string =>
  text
    .replace(DECORATION, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\u00ad(?=.)/g, '')
    .replace(DASHES, '-')
    .replace(QUOTES, "'")

/**
 * One spelling for what looks alike: compatibility forms and ligatures resolved, every dash a hyphen, every
 * apostrophe straight, trade mark signs gone. May give an empty string.
 */
export const normalize = (text: string): string => (PLAIN.test(text) ? text : unify(text))
