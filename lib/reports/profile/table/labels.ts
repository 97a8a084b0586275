/** The text of a row's label as a reader would say it: lines joined, marks of footnotes and bullets left out. */

import { median } from 'd3-array'
import { knownWord } from '../../../areas/sections'
import type { Word } from '../../../pages/model'

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g
/** Signs that hang on a label without being part of it. */
const DECORATION = /[®™℠©†‡§¶¹²³⁰⁴-⁹*]+|\((?:R|TM|SM)\)/g
const BULLET = /^[•●▪■◆‣⁃∙·▸►*–—-]\s*/
/** Some fonts have a minus sign in place of the hyphen. */
const MINUS = /(?<=\p{L})\u2212(?=\p{L})/gu
/** A footnote's digit glued to the end of a word ("Surgery1"). */
const GLUED_DIGIT = /(\p{Ll}{3})\d$/u
/** Raised signs are set in a much smaller font (0.58 to 0.7 is usual); or in a smaller one and a little higher; or well above
 * the line, by a third of an em as word processors do. */
const SUPERSCRIPT = 0.78
const SMALL = 0.92
const LIFTED = 0.1
const HIGH = 0.3

/** True for a line after which the label must go on ("Behavioral Health &", "Nervous Systems/"). */
export const breaksOff = (text: string): boolean =>
  /(?:[&/,:\u2010-\u2014-]|\b(?:and|or|of|the|to|in|for|with|on|by))$/i.test(text)

/** True for a line that cannot begin a label ("and Improvement", "& Breast", "(10%-15%)"). */
export const continues = (text: string): boolean => /^(?:\p{Ll}|[&/(,)])/u.test(text)

/** Small raised signs beside a label: footnote numbers, asterisks, trade marks. */
function isRaised(word: Word, line: readonly Word[], size: number): boolean {
  if (!/^[\d,*†‡§¶®™a-e]{1,3}$|^TM$|^\(R\)$/u.test(word.text)) return false
  const others = line.filter((other) => other !== word)
  const base = median(others, ({ box }) => box[3]) ?? 0
  const raise = (base - word.box[3]) / size
  return word.size < SUPERSCRIPT * size || (word.size < SMALL * size && raise > LIFTED) || raise > HIGH
}

function joinWords(words: readonly Word[], size: number): string {
  return words
    .filter((word) => !isRaised(word, words, size))
    .map((word) => word.text)
    .join(' ')
}

/** Joins two lines: without a space after a slash, and a word broken by a hyphen, or by nothing, becomes one again where it is known. */
function joinLines(above: string, below: string): string {
  if (above === '') return below
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below
  if (/[^\s]\/$/.test(above) || /^\/[^\s]/.test(below)) return above + below
  const broken = /(\p{L}+)[-\u2010]$/u.exec(above)
  if (broken) {
    const rest = /^\p{L}+/u.exec(below)?.[0] ?? ''
    const whole = (broken[1] ?? '') + rest
    return knownWord(whole) ? above.slice(0, -1) + below : above + below
  }
  const [end = '', start = ''] = [/\p{L}+$/u.exec(above)?.[0], /^\p{Ll}+/u.exec(below)?.[0]]
  const isCut = end !== '' && start !== '' && !knownWord(end) && knownWord(end + start)
  return isCut ? above + below : `${above} ${below}`
}

/** The label that lines of words make. May be empty where nothing but signs is left. */
export function makeLabel(lines: readonly (readonly Word[])[], size: number): string {
  const joined = lines.map((line) => joinWords(line, size)).reduce(joinLines, '')
  return joined
    .replace(INVISIBLE, '')
    .replace(/\u00ad/g, '')
    .replace(MINUS, '-')
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(DECORATION, '')
    .replace(GLUED_DIGIT, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[:;,])/g, '')
    .trim()
    .replace(BULLET, '')
    .replace(/[\s:;,.([–—-]+$/u, '')
    .replace(/(?:\s*[.·…_]){3,}$/u, '')
    .trim()
}
