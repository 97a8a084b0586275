/** Which standard font looks most like what words were set in: the page model knows only how wide they are. */
import { height, width } from '../pages/geometry'
import type { Page, Word } from '../pages/model'

/** Widths of a text set in a font of size 1. */
export interface Face {
  readonly family: 'sans' | 'serif' | 'mono'
  widthOf(text: string): number
}

/** Words too short to tell anything. */
const LETTERS = /\p{L}{3}/u
/** Bold is told from the usual weight where words fit it so much better. */
const CLEARLY = 0.7
/** Words are taken for another family than their page's where they fit that one so much better. */
const BETTER = 0.5

const lengthOf = ({ angle, box }: Word): number => (angle === 0 || angle === 180 ? width(box) : height(box))

/** Words that were set alike: one size, one color. */
const keyOf = ({ size, color }: Word): string => `${Math.round(size * 4)} ${color}`

/** How far the widths of words are from those of a font, on average; 0 where they are the same. */
function unlike(words: readonly Word[], face: Face): number {
  const apart = words.map((word) => Math.abs(Math.log(lengthOf(word) / (face.widthOf(word.text) * word.size))))
  return apart.reduce((sum, one) => sum + one, 0) / Math.max(1, apart.length)
}

interface Rated<F> {
  readonly face: F
  readonly apart: number
}

/** The nearest; the one named first where another is only a little nearer. */
function best<F>(rated: readonly Rated<F>[]): Rated<F> | undefined {
  const [first] = rated
  const nearest = [...rated].sort((a, b) => a.apart - b.apart)[0]
  return first && nearest && nearest.apart > CLEARLY * first.apart ? first : nearest
}

/** Tells the font of each word of a page: the first of `faces` where nothing can be told. */
export function facesOf<F extends Face>(page: Page, faces: readonly [F, ...F[]]): (word: Word) => F {
  const groups = new Map<string, Word[]>()
  for (const word of page.words)
    if (LETTERS.test(word.text)) groups.set(keyOf(word), [...(groups.get(keyOf(word)) ?? []), word])
  const rated = [...groups].map(([key, words]) => ({
    key,
    count: words.length,
    fonts: faces.map((face): Rated<F> => ({ face, apart: unlike(words, face) })),
  }))
  const of = (fonts: readonly Rated<F>[], family: Face['family']) => fonts.filter(({ face }) => face.family === family)
  const [usual = faces[0].family] = [...new Set(faces.map(({ family }) => family))]
    .map((family) => ({
      family,
      apart: rated.reduce((sum, { fonts, count }) => sum + count * (best(of(fonts, family))?.apart ?? 0), 0),
    }))
    .sort((a, b) => a.apart - b.apart)
    .map(({ family }) => family)
  const found = new Map(
    rated.map(({ key, fonts }) => {
      const [own, any] = [best(of(fonts, usual)), best(fonts)]
      return [key, (own && any && any.apart < BETTER * own.apart ? any : own)?.face ?? faces[0]] as const
    }),
  )
  return (word) => found.get(keyOf(word)) ?? faces[0]
}
