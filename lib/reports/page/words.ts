/** The words of a page that a person reads as its text. */
import { centerX, centerY, containsPoint, gapX, onOneLine, overlapX, width } from '../../pages/geometry'
import type { Page, Word } from '../../pages/model'
import { isKnownWord } from './spelling'

/** Stamps and watermarks are set larger by this factor than the text that they cross; a large figure crosses nothing. */
const CROSSING = 1.5
/** Smaller than this, in points, and much smaller than the rest of the page, is nothing that a person sees. */
const TOO_SMALL = 2
const MUCH_SMALLER = 0.3
/** Letters are about half as wide as their font is large: a picture takes the height of low ones, as of a row of x, for its size. */
const WIDE = 0.5

/** How large a word is set, in points, by its height or its width. */
const largeness = ({ size, box, text }: Word): number => Math.max(size, width(box) / (WIDE * text.length))

/** A glyph printed twice for a bold look: its boxes differ by less than this share of the font size, half a digit. */
const DOUBLE_STRIKE = 0.25
/** A word counts for no more letters than this in the usual size: a row of dots is no text, "Gastrointestinal" has sixteen. */
const MOST_LETTERS = 20
/** The usual size on a page without words, in points: what most reports are set in. */
const NO_SIZE = 10

/** Median size of the letters: the size below and above which half of them are, in points. */
function bodySize(words: readonly Word[]): number {
  const sorted = [...words].sort((a, b) => a.size - b.size)
  const letters = (word: Word) => Math.min(word.text.length, MOST_LETTERS)
  const half = sorted.reduce((sum, word) => sum + letters(word), 0) / 2
  let before = 0
  const middle = sorted.find((word) => {
    before += letters(word)
    return before >= half
  })
  return middle?.size || NO_SIZE
}

/** Words of a stamp or watermark: larger than another word whose center they cover. */
function stamps(words: readonly Word[], size: number): Set<Word> {
  const crosses = (large: Word, small: Word) =>
    small.size * CROSSING < large.size && containsPoint(large.box, centerX(small.box), centerY(small.box))
  return new Set(words.filter((word) => word.size > CROSSING * size && words.some((other) => crosses(word, other))))
}

function withoutDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>()
  return words.filter((word) => {
    const before = seen.get(word.text) ?? []
    seen.set(word.text, [...before, word])
    return !before.some((other) =>
      other.box.every((edge, k) => Math.abs(edge - (word.box[k] ?? 0)) < DOUBLE_STRIKE * word.size),
    )
  })
}

/** Letters that fonts draw as one sign, for which some give no text. */
const LIGATURES = ['ti', 'tt', 'tf', 'fi', 'fl', 'ff', 'ffi', 'ffl', 'ft', 'fti', 'tti'] as const
/** Others give it the Unicode of a letter that English has not, as Calibri does: "Ɵ" for "ti". */
const UNTOLD = /[\ufffd\u014c\u014d\u0180-\u024f]/u
const LETTERS = /[\p{L}\ufffd]+/gu
/** No word of a report has more of them. */
const MOST_UNTOLD = 3

/** The words that a part of one can be, letters for each sign that is not told. */
function fillings(part: string): string[] {
  const [start = '', ...pieces] = part.split(UNTOLD)
  if (pieces.length === 0 || pieces.length > MOST_UNTOLD) return []
  return pieces
    .reduce((made, piece) => made.flatMap((word) => LIGATURES.map((letters) => word + letters + piece)), [start])
    .filter(isKnownWord)
}

/** A word whose ligatures have no text, as the one known word that it can be; itself where it can be none. */
function withLigatures(word: Word): Word {
  if (!UNTOLD.test(word.text)) return word
  const text = word.text.replace(LETTERS, (part) => {
    const [only, ...others] = fillings(part)
    return only !== undefined && others.length === 0 ? only : part
  })
  return { ...word, text, legible: word.legible || !text.includes('\ufffd') }
}

/** The rest of a text, or its next word, is no farther away than this share of the font size; what lies over it is another text. */
const NEXT = 0.35
const OVER = 0.3
const UNSEEN = '\ufffd'

/**
 * Words of texts that are seen in part, the rest being covered or cut off: with an unknown sign where it would go on, so
 * that nobody takes the part for the whole.
 */
function withUnseen(seen: readonly Word[], page: Page): readonly Word[] {
  const isOver = (a: Word, b: Word) => onOneLine(a.box, b.box) && overlapX(a.box, b.box) > OVER * a.size
  const rests = page.words.filter(
    (word) =>
      !word.visible && word.angle === 0 && word.text.trim() !== '' && !seen.some((other) => isOver(word, other)),
  )
  if (rests.length === 0) return seen
  return seen.map((word) => {
    const next = rests.filter(
      ({ box, size, angle }) =>
        angle === word.angle && onOneLine(box, word.box) && gapX(box, word.box) < NEXT * Math.min(size, word.size),
    )
    const [before, behind] = [true, false].map((isLeft) =>
      next.some(({ box }) => centerX(box) < centerX(word.box) === isLeft) ? UNSEEN : '',
    )
    return next.length > 0 ? { ...word, text: `${before}${word.text}${behind}` } : word
  })
}

/**
 * The words of a page, at whatever angle, in painting order: hidden ones, specks, stamps across the text and second
 * prints left out.
 * @returns with them the usual size of the page's letters, in points
 */
export function readableWords(page: Page): { readonly words: readonly Word[]; readonly size: number } {
  const seen = page.words.filter((word) => word.visible && word.text.trim() !== '')
  const size = bodySize(seen)
  const large = seen.filter((word) => largeness(word) >= Math.min(TOO_SMALL, MUCH_SMALLER * size))
  const crossing = stamps(large, size)
  const words = withoutDoubles(large.filter((word) => !crossing.has(word)).map(withLigatures))
  return { words: withUnseen(words, page), size }
}
