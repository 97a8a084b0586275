/**
 * Percentages that say themselves whose they are: "You 78%" over "Group 77%", at the ends of two bars or beside each other;
 * or one over the other, where the page says that the upper is yours.
 */
import { least } from 'd3-array'
import { centerY, overlapX, unionAll } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import type { Phrase } from '../../page/phrases'
import type { HeaderRow } from './headers'
import { roleOfHeader } from './percent-headers'
import { onOneLine } from './same-line'

const SAID = /^[\p{L}. ]{2,30}:? ?\d{1,3}(?:\.\d+)? ?%$/u
/** Fewest rows that have both figures: as many as the smallest block. */
const FEWEST = 3
/** The two figures of a row stand no farther apart than this, in font sizes: rows of two lines are farther. */
const APART = 2

const FIGURE = /^\d{1,3}(?:\.\d+)? ?%$/
const UPPER_IS_OWN = /\b(?:upper|top)\b[^.;,]{0,30}\byours?\b|\byours?\b[^.;,]{0,20}\b(?:upper|top|above)\b/i
/** In a row one figure is nearer to the other, by this factor, than to those of the next. */
const NEARER = 1.2

/** A figure, and the text that says whose it is. */
export interface Said {
  readonly phrase: Phrase
  readonly figure: Word
}

/** The two figures of a row. */
interface Pair {
  readonly own: Said
  readonly group: Said
}

const apart = (a: Said, b: Said): number => Math.abs(centerY(a.phrase.box) - centerY(b.phrase.box))

/** Each own figure with the nearest of the group's that stands beside it. */
export function pairsOf(
  owns: readonly Said[],
  groups: readonly Said[],
  isBeside: (own: Said, group: Said) => boolean,
): Pair[] {
  const taken = new Set<Said>()
  return owns.flatMap((own) => {
    const group = least(
      groups.filter((one) => !taken.has(one) && isBeside(own, one)),
      (one) => apart(own, one),
    )
    if (!group) return []
    taken.add(group)
    return [{ own, group }]
  })
}

/** Figures that are labeled one by one. */
function labeledPairs({ phrases, size }: PageView): Pair[] {
  const said = (role: 'own' | 'group') =>
    phrases.flatMap((phrase): Said[] => {
      const figure = phrase.words.find(({ text }) => /^\d/.test(text))
      return figure && SAID.test(phrase.text) && roleOfHeader(phrase.text) === role ? [{ phrase, figure }] : []
    })
  return pairsOf(
    said('own'),
    said('group'),
    (own, group) =>
      onOneLine(group.phrase.box, own.phrase.box, size) ||
      (apart(own, group) < APART * size && overlapX(group.phrase.box, own.phrase.box) > 0),
  )
}

/** Figures one over the other in each row, where the page says that the upper is yours. */
function stackedPairs({ phrases, blocks }: PageView): Pair[] {
  if (!blocks.some(({ text }) => UPPER_IS_OWN.test(text))) return []
  const figures = phrases
    .flatMap((phrase): Said[] =>
      FIGURE.test(phrase.text) && phrase.words[0] ? [{ phrase, figure: phrase.words[0] }] : [],
    )
    .sort((a, b) => centerY(a.phrase.box) - centerY(b.phrase.box))
  const ys = figures.map(({ phrase }) => centerY(phrase.box))
  const step = (k: number) => (ys[k + 1] ?? Number.POSITIVE_INFINITY) - (ys[k] ?? Number.NEGATIVE_INFINITY)
  return figures.flatMap((own, k) => {
    const group = figures[k + 1]
    return group && NEARER * step(k) < Math.min(step(k - 1), step(k + 1)) ? [{ own, group }] : []
  })
}

/** The head over a table whose figures say whose they are; null where there is none. `goesOn`: it began a page before. */
export function findSaidFigures(page: PageView, goesOn: boolean): HeaderRow | null {
  const labeled = labeledPairs(page)
  return headerOfPairs(labeled.length < FEWEST ? stackedPairs(page) : labeled, goesOn)
}

/** The head that stands for pairs of figures; null for too few of them. */
export function headerOfPairs(pairs: readonly Pair[], goesOn: boolean): HeaderRow | null {
  if (pairs.length < (goesOn ? 1 : FEWEST)) return null
  const boxes = pairs.map(({ own, group }) => unionAll([own.phrase.box, group.phrase.box]) as Box)
  const [x0, top, x1] = unionAll(boxes) as Box
  return {
    centers: { low: x0, middle: (x0 + x1) / 2, high: x1 },
    box: [x0, top - 1, x1, top],
    middleText: '',
    words: pairs
      .flatMap(({ own, group }) => [own, group])
      .flatMap(({ phrase, figure }) => phrase.words.filter((word) => word !== figure)),
    figures: {
      own: x0,
      group: x1,
      text: pairs[0]?.group.phrase.text ?? '',
      said: {
        own: new Set(pairs.map(({ own }) => own.figure)),
        group: new Set(pairs.map(({ group }) => group.figure)),
        rows: boxes.map((box) => ({ box, color: null })),
      },
    },
  }
}
