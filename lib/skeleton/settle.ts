/**
 * Words that were recognized in a picture, as the words of a document: a skeleton is drawn, and has to be readable
 * without guessing.
 */
import type { Box, Page, Word } from '../pages/model'
import { spell } from '../reports/page/spelling'
import { isRun } from '../reports/profile/table/mark-words'
import { ASCENT, DESCENT } from './extent'
import { nearestKnown } from './vocabulary'

/** Where the baseline lies in a recognized word's box, from its foot, for words with letters that reach below it. */
const BELOW = 0.2

function spelled(word: Word): string {
  if (isRun(word)) return 'x'.repeat([...word.text].length)
  return spell(word.text).replace(/\p{L}+/gu, (run) => {
    const known = nearestKnown(run)
    if (known === null) return run
    return run === run.toUpperCase()
      ? known.toUpperCase()
      : /^\p{Lu}/u.test(run)
        ? known[0]?.toUpperCase() + known.slice(1)
        : known
  })
}

function asText(word: Word): Word {
  if (word.how === 'text') return word
  const [x0, , x1, foot] = word.box
  const text = spelled(word)
  const baseline = foot - (/[gjpqy,;()]/.test(text) ? BELOW * word.size : 0)
  const box: Box = [x0, baseline - ASCENT * word.size, x1, baseline + DESCENT * word.size]
  return { ...word, text, box, how: 'text', confidence: 1, color: word.color ?? '#000000' }
}

/** The page with its words as text, where they were recognized. */
export const settle = (page: Page): Page =>
  page.source === 'text' ? page : { ...page, source: 'text', words: page.words.map(asText) }
