/** Percentages beside or on two bars a row, whose colors a legend gives to the examinee and to the comparison group. */
import { least } from 'd3-array'
import { centerY, height, width } from '../../../pages/geometry'
import type { Word } from '../../../pages/model'
import type { PageView } from '../../page/page-view'
import { makePhrase } from '../../page/phrases'
import type { HeaderRow } from './headers'
import { roleOfHeader } from './percent-headers'
import { headerOfPairs, pairsOf, type Said } from './percent-said'
import { onOneLine } from './same-line'

/** A sample of a color is no wider and higher than this, in font sizes, and stands no farther before its words. */
const SAMPLE = { size: 3, apart: 1.5 }
const FIGURE = /^\d{1,3}(?:\.\d+)?%?$/
/** The two bars of a row have their middles no farther apart than this, in font sizes. */
const APART = 2

type Role = 'own' | 'group'

/** Whose bars have which color; null where no legend tells both. */
function legendOf({ phrases, marks, size }: PageView): ReadonlyMap<string, Role> | null {
  const found = phrases.flatMap(({ text, box }) => {
    const role = roleOfHeader(text)
    const sample = marks.find(
      (mark) =>
        mark.kind === 'fill' &&
        Math.max(width(mark.box), height(mark.box)) < SAMPLE.size * size &&
        box[0] - mark.box[2] > 0 &&
        box[0] - mark.box[2] < SAMPLE.apart * size &&
        onOneLine(mark.box, box, size),
    )
    return role && sample?.color ? [[sample.color, role] as const] : []
  })
  const legend = new Map(found)
  const isClear = found.every(([color, role]) => legend.get(color) === role)
  return isClear && new Set(legend.values()).size === 2 ? legend : null
}

/** The head over a table whose figures stand at bars of two colors; null where none of the pages has their legend. */
export function findLegendFigures(page: PageView, pages: readonly PageView[], goesOn: boolean): HeaderRow | null {
  const legend = [page, ...pages].map(legendOf).find((one) => one !== null)
  if (!legend) return null
  const bars = page.marks.filter(({ kind, color }) => kind === 'fill' && color !== null && legend.has(color))
  const roleOf = ({ box, size }: Word): Role | undefined => {
    const beside = bars.filter((bar) => bar.box[0] < box[0] && onOneLine(bar.box, box, size))
    return legend.get(least(beside, (bar) => Math.abs(centerY(bar.box) - centerY(box)))?.color ?? '')
  }
  const said = page.words
    .filter(({ text }) => FIGURE.test(text))
    .map((figure) => ({ figure, phrase: makePhrase([figure]), role: roleOf(figure) }))
  const of = (role: Role): Said[] => said.filter((one) => one.role === role)
  const isBeside = (own: Said, group: Said) =>
    Math.abs(centerY(own.figure.box) - centerY(group.figure.box)) < APART * page.size
  return headerOfPairs(pairsOf(of('own'), of('group'), isBeside), goesOn)
}
