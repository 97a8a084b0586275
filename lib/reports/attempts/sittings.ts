/** The sittings of examinations that a page lists: in a table below heads, or as cards. */
import { least } from 'd3-array'
import { centerX, centerY, height, onOneLine } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { Family } from '../families/family'
import { findHits, type Hit } from '../fields/hits'
import { findLabels, type Label } from '../fields/labels'
import type { Line } from '../page/lines'
import type { PageView } from '../page/page-view'
import { withColumns } from './list-columns'
import { GOES_ON, type Mention, mentionsOf } from './names'

/** A column's head: the labels that are known by name, and the other cells of the same row. */
export interface Head {
  readonly name: Label['name']
  readonly box: Box
}

/** The box of a column header may reach into the row below it by this share of the row's height: tails take a fifth of a box. */
const REACH_IN = 0.3

/** The heads above a row: those of the last row of heads that has one for the score. */
function headsAbove(page: PageView, labels: readonly Label[], row: Box): Head[] {
  const above = labels.filter(
    (label) => label.rest.text.trim() === '' && label.box[3] <= row[1] + REACH_IN * height(row),
  )
  const score = above.filter((label) => label.name === 'score').at(-1)
  if (!score) return []
  const named = above.filter((label) => onOneLine(label.box, score.box))
  const others = page.lines.filter(
    (line) => onOneLine(line.box, score.box) && !named.some((label) => label.lines.includes(line)),
  )
  // A date by itself is that of the row's examination.
  return [
    ...named,
    ...others.map(({ box, text }): Head => ({ name: /^date$/i.test(text) ? 'testDate' : 'other', box })),
  ]
}

/** How far a value stands from a head's column: heads and values share a left edge, a center or a right edge. */
const columnDistance = (head: Box, value: Box): number =>
  Math.min(Math.abs(head[0] - value[0]), Math.abs(centerX(head) - centerX(value)), Math.abs(head[2] - value[2]))

/** What a column of that name holds: no number is an outcome, however near it stands to that head. */
const HOLDS: Partial<Record<Head['name'], Hit['type']>> = {
  score: 'number',
  minimumPassingScore: 'number',
  testDate: 'date',
  result: 'result',
}

/** The values in a field's column. */
export const inColumn = (name: Head['name'], hits: readonly Hit[], heads: readonly Head[]): Hit[] =>
  hits.filter((hit) => {
    const rivals = heads.filter((head) => (HOLDS[head.name] ?? hit.type) === hit.type)
    return least(rivals, ({ box }) => columnDistance(box, hit.box))?.name === name
  })

/** Dates beside these words are no examination's. */
export const NOT_A_TEST = /\b(?:birth|issued|printed|prepared|as of|report date|graduat\w+)\b/i

/** A sitting of an examination: what is printed of it, and the heads that tell its values apart. */
export interface Row {
  readonly mention: Mention
  readonly hits: readonly Hit[]
  readonly heads: readonly Head[]
  /** Heads or labels say what the values are. */
  readonly isLabeled: boolean
}

/**
 * Examinations as a portal shows them on a phone: a name, and below it each value beside its own label. Null where one
 * name has no such values.
 */
function cardsOf(hits: readonly Hit[], mentions: readonly Mention[], labels: readonly Label[]): Row[] | null {
  const cards = mentions.map((mention, index): Row => {
    const end = mentions[index + 1]?.box[1] ?? Number.POSITIVE_INFINITY
    const own = labels.filter(({ box }) => box[1] >= mention.box[3] && box[3] <= end)
    const beside = (name: Label['name'], type: Hit['type']) =>
      hits.filter(
        (hit) =>
          hit.type === type &&
          own.some((label) => label.name === name && onOneLine(label.box, hit.box) && label.box[0] < hit.box[0]),
      )
    const found = [...beside('testDate', 'date'), ...beside('result', 'result'), ...beside('score', 'number')]
    return { mention, hits: found, heads: [], isLabeled: true }
  })
  const areCards = cards.every((card) => ['date', 'result'].every((type) => card.hits.some((hit) => hit.type === type)))
  return cards.length > 0 && areCards ? cards : null
}

/** A line that may be a sitting. */
interface Found {
  readonly mention: Mention
  readonly hits: readonly Hit[]
  readonly box: Box
}

/** Values of one column share an edge or their center, give or take this share of the font size: they are set alike, and rounded. */
const SAME_COLUMN = 0.5

/**
 * Where values stand in cells of their own, a line that goes on from the name to a value is a note, unless that value
 * stands in their column after all: a long name may reach it.
 */
function withoutNotes(rows: readonly Found[], size: number): readonly Found[] {
  const isApart = ({ mention: { box } }: Found, { line }: Hit) =>
    !onOneLine(line.box, box) || line.box[0] >= box[2] || line.box[2] <= box[0]
  const set = rows.filter((row) => row.hits.some((hit) => isApart(row, hit)))
  if (set.length === 0) return rows
  const cells = set.flatMap(({ hits }) => hits)
  const isInColumn = (hit: Hit) =>
    cells.some(({ type, box }) => type === hit.type && columnDistance(box, hit.box) <= SAME_COLUMN * size)
  return rows.filter((row) => set.includes(row) || row.hits.some(isInColumn))
}

/** The sittings on a page, in the order printed. */
export function sittingsOf(original: PageView, family: Family): Row[] {
  const page = withColumns(original)
  const [hits, mentions, labels] = [findHits(page), mentionsOf(page), findLabels(page, family)]
  // A cell of a row may be worded like a head: "Score report".
  const free = labels.filter((label) => !mentions.some(({ box }) => onOneLine(box, label.box)))
  return (
    cardsOf(hits, mentions, labels) ??
    withoutNotes(rowsOf(page, hits, mentions), page.size).map(({ box, ...row }) => {
      const heads = headsAbove(page, free, box)
      return { ...row, heads, isLabeled: heads.length > 0 }
    })
  )
}

/**
 * Where a name is not said again, each row below it has a day and an outcome, and no other name: one that was misread is of
 * no examination that is known, and a stamp has a day alone.
 */
function rowsOf({ lines }: PageView, hits: readonly Hit[], mentions: readonly Mention[]): Found[] {
  const rows: Found[] = []
  const used = new Set<Hit>()
  const dates = hits.filter((hit) => hit.type === 'date' && !NOT_A_TEST.test(hit.line.text))
  const onRow = (box: Box): Hit[] => hits.filter((hit) => onOneLine(hit.box, box))
  const isNamed = (date: Hit): boolean =>
    lines.some(
      ({ box, text }) =>
        box[2] <= date.box[0] && onOneLine(box, date.box) && /\p{L}{2}/u.test(text) && !GOES_ON.test(text),
    )
  mentions.forEach((mention, index) => {
    const end = mentions[index + 1]?.box[1] ?? Number.POSITIVE_INFINITY
    // The first name of a line has all of it: some lists print the date before the examination.
    const isFirst = !mentions.some(({ box }) => box[0] < mention.box[0] && onOneLine(box, mention.box))
    const own = onRow(mention.box).filter((hit) => isFirst || hit.box[0] >= mention.box[0])
    const below = dates.filter(
      (date) =>
        date.leading &&
        onRow(date.box).length > 1 &&
        !isNamed(date) &&
        !mentions.some(({ box }) => onOneLine(box, date.box)) &&
        centerY(date.box) > mention.box[3] &&
        centerY(date.box) < end,
    )
    const add = (row: Hit[], box: Box): void => {
      const free = row.filter((hit) => !used.has(hit))
      for (const hit of free) used.add(hit)
      if (free.length > 0) rows.push({ mention, hits: free, box })
    }
    if (own.length > 0) add(own, mention.box)
    for (const date of below.sort((a, b) => centerY(a.box) - centerY(b.box))) add(onRow(date.box), date.box)
  })
  return rows
}

/** The title of the portal's own list, also of one sitting. */
const LIST_TITLE = /^(?:my|your) (?:usmle )?exam(?:ination)?s$|^(?:usmle:? )?exam(?:ination)? history\b/i

/**
 * True for a page that lists sittings of one or more examinations: two rows at least, each with a day of its own, below
 * a row of heads, or one below a title that says so. Only a page that holds no profile is asked.
 */
export function isList(page: PageView, family: Family): boolean {
  // Among other links it leads to the list.
  const isAlone = ({ box }: Line) => page.lines.filter((line) => onOneLine(line.box, box)).length === 1
  const others = page.lines.some((line) => LIST_TITLE.test(line.text) && isAlone(line)) ? 0 : 1
  const hits = findHits(withColumns(page))
  // Most pages are told by this already, and looking for labels costs ten times as much.
  const has = (type: Hit['type']) => hits.filter((hit) => hit.type === type).length > others
  if (!has('date') || !has('result')) return false
  const rows = sittingsOf(page, family).filter(
    (row) =>
      row.isLabeled && row.hits.some(({ type }) => type === 'date') && row.hits.some(({ type }) => type === 'result'),
  )
  return rows.length > others
}
