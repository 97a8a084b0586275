/**
 * Words that were recognized in a picture, as the words of a document: a skeleton is drawn, and has to be readable
 * without guessing.
 */
import { ASCENT, DESCENT } from '../pages/geometry'
import type { Box, Page, Word } from '../pages/model'
import { spell } from '../reports/page/spelling'
import { isRun } from '../reports/profile/table/mark-words'

/** Where the baseline lies above a recognized word's foot, in font sizes, for words with letters that reach below it. */
const BELOW = 0.2

function asText(word: Word): Word {
  if (word.how === 'text') return word
  const [x0, , x1, foot] = word.box
  const text = isRun(word) ? 'x'.repeat([...word.text].length) : spell(word.text)
  const baseline = foot - (/[gjpqy,;()]/.test(text) ? BELOW * word.size : 0)
  const box: Box = [x0, baseline - ASCENT * word.size, x1, baseline + DESCENT * word.size]
  return { ...word, text, box, how: 'text', confidence: 1, color: word.color ?? '#000000' }
}

/** The page with its words as text, where they were recognized. */
export const restoreRecognized = (page: Page): Page =>
  page.source === 'text' ? page : { ...page, source: 'text', words: page.words.map(asText) }
