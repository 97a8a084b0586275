/** Which standard font looks most like what words were set in: the page model knows only how wide they are. */
import { height, width } from '../pages/geometry'
import type { Page, Word } from '../pages/model'

/** Widths of a text set in a font of size 1. */
export interface Face {
  widthOf(text: string): number
}

/** Words too short to tell anything. */
const LETTERS = /\p{L}{3}/u

const lengthOf = ({ angle, box }: Word): number => (angle === 0 || angle === 180 ? width(box) : height(box))

/** Words that were set alike: one size, one colour. */
const keyOf = ({ size, color }: Word): string => `${Math.round(size * 4)} ${color}`

/** How far the widths of words are from those of a font, on average; 0 where they are the same. */
function unlike(words: readonly Word[], face: Face): number {
  const apart = words.map((word) => Math.abs(Math.log(lengthOf(word) / (face.widthOf(word.text) * word.size))))
  return apart.reduce((sum, one) => sum + one, 0) / Math.max(1, apart.length)
}

/** Tells the font of each word of a page: the first of `faces` where nothing can be told. */
export function facesOf<F extends Face>(page: Page, faces: readonly [F, ...F[]]): (word: Word) => F {
  const groups = new Map<string, Word[]>()
  for (const word of page.words)
    if (LETTERS.test(word.text)) groups.set(keyOf(word), [...(groups.get(keyOf(word)) ?? []), word])
  const found = new Map<string, F>()
  for (const [key, words] of groups) {
    const ranked = faces.map((face) => ({ face, apart: unlike(words, face) })).sort((a, b) => a.apart - b.apart)
    found.set(key, ranked[0]?.face ?? faces[0])
  }
  return (word) => found.get(keyOf(word)) ?? faces[0]
}
