/** Percentages that say themselves whose they are: "You 78%" over "Group 77%", at the ends of two bars or beside each other. */
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

interface Said {
  readonly phrase: Phrase
  readonly figure: Word
}

/** The head over a table whose figures are labeled one by one; null where there is none. */
export function findSaidFigures({ phrases, size }: PageView): HeaderRow | null {
  const said = (role: 'own' | 'group') =>
    phrases.flatMap((phrase): Said[] => {
      const figure = phrase.words.find(({ text }) => /^\d/.test(text))
      return figure && SAID.test(phrase.text) && roleOfHeader(phrase.text) === role ? [{ phrase, figure }] : []
    })
  const groups = said('group')
  const taken = new Set<Said>()
  const pairs = said('own').flatMap((own) => {
    const near = ({ phrase: { box } }: Said) => Math.abs(centerY(box) - centerY(own.phrase.box))
    const isBeside = (group: Said) =>
      onOneLine(group.phrase.box, own.phrase.box, size) ||
      (near(group) < APART * size && overlapX(group.phrase.box, own.phrase.box) > 0)
    const group = least(
      groups.filter((one) => !taken.has(one) && isBeside(one)),
      near,
    )
    if (!group) return []
    taken.add(group)
    return [{ own, group, box: unionAll([own.phrase.box, group.phrase.box]) as Box }]
  })
  if (pairs.length < FEWEST) return null
  const [x0, top, x1] = unionAll(pairs.map(({ box }) => box)) as Box
  const all = pairs.flatMap(({ own, group }) => [own, group])
  return {
    centers: { low: x0, middle: (x0 + x1) / 2, high: x1 },
    box: [x0, top - 1, x1, top],
    middleText: '',
    words: all.flatMap(({ phrase, figure }) => phrase.words.filter((word) => word !== figure)),
    figures: {
      own: x0,
      group: x1,
      text: pairs[0]?.group.phrase.text ?? '',
      said: {
        own: new Set(pairs.map(({ own }) => own.figure)),
        group: new Set(pairs.map(({ group }) => group.figure)),
        rows: pairs.map(({ box }) => ({ box, color: null })),
      },
    },
  }
}
