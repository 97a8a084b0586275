/** Lists whose columns stand no farther apart than words: a cell begins where words begin below a word of the heads. */
import { runs } from '../../pages/cluster'
import { findDates } from '../fields/dates'
import { blocksOf } from '../page/blocks'
import { type Line, makeLine } from '../page/lines'
import { MONTH_BEGINS } from '../page/months'
import type { PageView } from '../page/page-view'
import type { Token } from '../page/passage'
import { NAME_BEGINS, rowLines } from './names'

/** Lines of one list, its heads among them, leave less room between them than this share of the font size: one and a half
 * lines leave 0.54, a blank line 1.4. */
const TOUCHING = 0.6
/** Words begin at one place within so many points: rounding. */
const SAME_START = 0.5
/** So many lines begin a cell there: one may do so by chance, unless there is only one row. */
const CONFIRMED = 2

/** A day whose year stands in the next line. */
const DAY = new RegExp(`(?:\\d{1,2} )?\\b${MONTH_BEGINS}[a-z]*\\.?(?: \\d{1,2},?)?`, 'gi')

/** The lines of the rows and those that touch them above and below: heads, wrapped cells. */
function linesOfList({ lines, size }: PageView, rows: readonly Line[]): Line[] {
  let [top, bottom] = [Math.min(...rows.map(({ box }) => box[1])), Math.max(...rows.map(({ box }) => box[3]))]
  const touches = ({ box }: Line) => box[3] > top - TOUCHING * size && box[1] < bottom + TOUCHING * size
  for (;;) {
    const own = lines.filter(touches)
    const ends = [Math.min(...own.map(({ box }) => box[1])), Math.max(...own.map(({ box }) => box[3]))] as const
    if (ends[0] >= top && ends[1] <= bottom) return own
    ;[top, bottom] = ends
  }
}

/** The page with the lines of its list cut at the columns; the page itself where gaps part them already. */
export function withColumns(page: PageView): PageView {
  const named = rowLines(page)
  const top = Math.min(...named.map(({ box }) => box[1]))
  const own = linesOfList(page, named)
  const isHead = ({ box }: Line) => box[3] <= top + SAME_START * page.size
  const heads = own.filter(isHead).flatMap(({ tokens }) => tokens)
  const rows = own.filter((line) => !isHead(line))
  const near = (a: Token, b: Token) => Math.abs(a.box[0] - b.box[0]) <= SAME_START
  /** Words that begin a cell, if anything does there: not those within a name or a date. */
  const inside = (line: Line): Token[] => {
    const name = NAME_BEGINS.exec(line.text)?.[0].length ?? 0
    const days = [...line.text.matchAll(DAY)].map(({ index, 0: day }) => ({ from: index, to: index + day.length }))
    const whole = [{ from: 0, to: name }, ...days, ...findDates(line.text)]
    return line.tokens.filter((_, k) => {
      const start = line.starts[k] as number
      return !whole.some(({ from, to }) => start > from && start < to)
    })
  }
  const free = rows.map(inside)
  const needed = Math.min(CONFIRMED, named.length)
  const starts = heads.filter(
    (head) => free.filter((tokens) => tokens.some((token) => near(token, head))).length >= needed,
  )
  const begins = new Set([...heads, ...free.flat()].filter((token) => starts.some((start) => near(start, token))))
  const lines = page.lines.flatMap((line) => runs(line.tokens, (token) => !begins.has(token)).map(makeLine))
  return lines.length === page.lines.length ? page : { ...page, lines, blocks: blocksOf(lines, page.page.marks) }
}
