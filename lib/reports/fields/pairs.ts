import { least } from 'd3-array'
import { centerX, centerY, onOneLine, overlapX, width } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { Line } from '../page/lines'
import type { PageView } from '../page/page-view'
import type { Token } from '../page/passage'
import type { Hit } from './hits'
import type { Label } from './labels'
import { fieldRecords } from './records/all'
import { unscoredMessage } from './unscored'

/** A label and the value that stands with it. */
export interface Pair {
  readonly label: Label
  readonly hit: Hit
  readonly where: 'inline' | 'right' | 'below' | 'above' | 'left'
  readonly cost: number
}

/** A score's label may be followed by the word that there is none. */
const fits = (label: Label, hit: Hit): boolean =>
  label.name === 'other' ||
  fieldRecords[label.name].type === hit.type ||
  (label.name === 'score' && unscoredMessage(hit.value) !== null)

/** A value stands at most this far below its label, in sizes of the larger of the two: the padding of a card, not a row more. */
const REACH_BELOW = 3
/** To the left of its label a value stands close, in its own sizes: "251 Score", not the cell before. */
const REACH_LEFT = 2
/** Above, only directly: below is the rule. */
const REACH_ABOVE = 2
/** Boxes of a label and its value may reach into each other by this many font sizes: that of a large figure has room for tails. */
const REACH_IN = 0.3
/** A column without neighbors reaches this many font sizes to either side of its label: half of the longest label. */
const COLUMN_REACH = 6
/** A note on the scale may stand between a label and its value. */
const NOTE = /^\(.*\)$|^(?:scale|range|out of|on a scale)\b/i
/** More words than this behind a value without a colon make a sentence of it; "(minimum passing 218)" is no longer. */
const TRAILING_WORDS = 3

interface Scene {
  readonly page: PageView
  readonly labels: readonly Label[]
  readonly hits: readonly Hit[]
}

/** Everything that stands beside a label on its row: other lines, and other labels of the same line. */
function neighbors({ page, labels }: Scene, label: Label): Box[] {
  const own = new Set(label.lines)
  const boxes = page.lines.filter((line) => !own.has(line)).map((line) => line.box)
  const others = labels.filter((other) => other !== label && other.lines.some((line) => own.has(line)))
  return [...boxes, ...others.map((other) => other.box)].filter((box) => onOneLine(label.box, box))
}

/** Words before a second date on a line that make it no day of the test. */
const OTHER_DATE = /\b(?:print|report|issue|release|birth|dob|generat|creat|download)/i

const isOtherDate = (tokens: readonly Token[], second: Hit): boolean => {
  const [first] = second.tokens
  const at = first ? tokens.indexOf(first) : 0
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.text)
  return OTHER_DATE.test(before.join(' '))
}

function inline({ hits }: Scene, label: Label): Hit | null {
  const { text, tokens } = label.rest
  const own = hits.filter((one) => fits(label, one) && one.tokens[0] && tokens.includes(one.tokens[0]))
  const [hit] = own
  if (!hit?.tokens[0] || (hit.type === 'date' && own[1] && !isOtherDate(tokens, own[1]))) return null
  const index = tokens.indexOf(hit.tokens[0])
  const before = tokens.slice(0, index).map((token) => token.text)
  if (before.some((word) => !/^(?:[^\w]*|(?:mon|tue|wed|thu|fri|sat|sun)\w*,?)$/i.test(word))) return null
  const after = tokens
    .slice(index + hit.tokens.length)
    .filter((token) => /\w/.test(token.text) && !/^\(/.test(token.text))
  return label.colon || after.length <= TRAILING_WORDS || label.name === 'testDate' || text === '' ? hit : null
}

/** A row's label and its value are set alike: a figure larger than this many times is no entry of a list beside it. */
const SET_ALIKE = 2

/** The next thing to the right on the label's row, if it is a single value. */
function right(scene: Scene, label: Label): Hit | null {
  const beside = scene.page.lines
    .filter((line) => !label.lines.includes(line) && onOneLine(label.box, line.box))
    .filter((line) => line.box[0] >= label.box[2] - REACH_IN * Math.max(label.size, line.size))
    .sort((a, b) => a.box[0] - b.box[0])
  const [next, ...further] = beside
  if (!next || scene.labels.some((other) => other.lines.includes(next) && other.tokens[0] === next.tokens[0]))
    return null
  const hit = firstHit(scene, next, label)
  if (!hit || (label.name === 'other' && next.size > SET_ALIKE * label.size)) return null
  // several figures in a row are a table's, not a label's
  const another = further[0] && firstHit(scene, further[0], label)
  return another && another.type === 'number' && label.name !== 'other' ? null : hit
}

/** The next thing to the left on the label's row, if it is a value and nothing else: a large figure with its label behind it. */
function left(scene: Scene, label: Label): Hit | null {
  const [next] = scene.page.lines
    .filter((line) => !label.lines.includes(line) && onOneLine(label.box, line.box))
    .filter((line) => line.box[2] <= label.box[0] + REACH_IN * label.size)
    .sort((a, b) => b.box[2] - a.box[2])
  const hit = next && firstHit(scene, next, label)
  return hit?.alone && label.box[0] - hit.box[2] < REACH_LEFT * hit.line.size ? hit : null
}

/** The value that a line begins with. Two dates are the days of a longer examination, or a period: neither is taken. */
function firstHit({ hits }: Scene, line: Line, label: Label): Hit | null {
  const own = hits.filter((hit) => hit.line === line && fits(label, hit))
  const first = own.find((hit) => hit.leading)
  return first && !(first.type === 'date' && own.length > 1) ? first : null
}

/** The span of the label's column: half-way to its neighbors. */
function column(scene: Scene, label: Label): readonly [number, number] {
  const reach = COLUMN_REACH * label.size
  let [left, rightEnd] = [label.box[0] - reach, label.box[2] + reach]
  for (const box of neighbors(scene, label)) {
    if (centerX(box) < centerX(label.box)) left = Math.max(left, (box[2] + label.box[0]) / 2)
    else rightEnd = Math.min(rightEnd, (box[0] + label.box[2]) / 2)
  }
  return [left, rightEnd]
}

/**
 * In a table with as many cells in the row of values as in the row of heads, cells belong together by their order:
 * a head at the left edge of its column and a value at the right edge do not even overlap.
 */
function sameCell(scene: Scene, label: Label): Hit | null {
  const [line, ...wrapped] = label.lines
  if (!line || wrapped.length > 0 || line.tokens.length !== label.tokens.length) return null
  const byX = (a: Line, b: Line): number => a.box[0] - b.box[0]
  const heads = scene.page.lines.filter(({ box }) => onOneLine(line.box, box)).sort(byX)
  const below = scene.page.lines.filter(
    ({ box }) => box[1] >= line.box[3] - REACH_IN * label.size && !onOneLine(line.box, box),
  )
  const first = below[0]
  if (!first || heads.length < 2) return null
  const cells = below.filter((line) => onOneLine(first.box, line.box)).sort(byX)
  if (cells.length !== heads.length || first.box[1] - line.box[3] > REACH_BELOW * Math.max(label.size, first.size))
    return null
  if (!cells.every((cell) => scene.hits.some((hit) => hit.line === cell && hit.alone))) return null
  const cell = cells[heads.indexOf(line)]
  const hit = cell && firstHit(scene, cell, label)
  const width = cells.length > 1 ? (cells[1] as Line).box[0] - first.box[0] : 0
  return hit && !inSeries(scene, hit, hit.box[0] - width / 2, hit.box[2] + width / 2) ? hit : null
}

/** Edges are one within this many font sizes: a digit's width, less than an indent. */
const SAME_EDGE = 0.5

/** A long value below a small label reaches far beyond it; that both start at one edge shows the column. */
const startTogether = (label: Label, line: Line): boolean =>
  Math.abs(line.box[0] - label.box[0]) <= SAME_EDGE * Math.max(label.size, line.size)

/** The value in the first row below (or above) in the label's column. */
function vertical(scene: Scene, label: Label, side: 'below' | 'above'): Hit | null {
  const [left, rightEnd] = column(scene, label)
  const span: Box = [left, 0, rightEnd, 0]
  const away = (box: Box): number => (side === 'below' ? box[1] - label.box[3] : label.box[1] - box[3])
  const rows = scene.page.lines
    .filter((line) => !label.lines.includes(line) && overlapX(line.box, span) > 0)
    .filter((line) => away(line.box) > -REACH_IN * Math.max(label.size, line.size))
    .filter((line) => line.tokens.some((token) => centerX(token.box) > left && centerX(token.box) < rightEnd))
    .sort((a, b) => away(a.box) - away(b.box))
  const [first] = rows
  const row = first && NOTE.test(first.text) && side === 'below' ? rows[1] : first
  if (!row) return null
  const level = rows.filter((line) => onOneLine(row.box, line.box))
  // A weekday before a date is part of what stands in the column.
  const center = (hit: Hit): number => centerX(hit.type === 'date' && hit.alone ? hit.line.box : hit.box)
  const found = scene.hits.filter(
    (hit) =>
      level.includes(hit.line) &&
      fits(label, hit) &&
      (side === 'below' ? hit.leading : hit.alone) &&
      ((center(hit) > left && center(hit) < rightEnd) || startTogether(label, hit.line)),
  )
  const [hit] = found
  if (!hit || found.length > 1) return null
  const reach = (side === 'below' ? REACH_BELOW : REACH_ABOVE) * Math.max(label.size, hit.line.size)
  if (away(hit.box) > reach) return null
  return side === 'below' && inSeries(scene, hit, left, rightEnd) ? null : hit
}

/** A line stands in a column where it shares this much of the narrower one's width: one of two columns has the larger part. */
const SHARED = 0.5

/** The figures of a table are set in one size: the tick of an axis under a large score is smaller than this share of it. */
const SAME_SIZE = 0.7

/** So many more values of the kind make a series; two days or outcomes may be of one sitting. */
const SERIES = { number: 1, date: 2, result: 2 }

/** True where more values of the same kind follow in the column: a table of many sittings, not one. */
function inSeries(scene: Scene, hit: Hit, left: number, rightEnd: number, more = SERIES[hit.type]): boolean {
  if (more === 0) return true
  const { box, line, type } = hit
  const next = least(
    scene.page.lines
      .filter((other) => other.box[1] >= box[3] - REACH_IN * line.size)
      .filter(
        (other) => overlapX(other.box, [left, 0, rightEnd, 0]) > SHARED * Math.min(width(other.box), rightEnd - left),
      ),
    (other) => other.box[1],
  )
  if (!next || next.size < SAME_SIZE * line.size) return false
  if (centerY(next.box) - centerY(box) >= REACH_BELOW * line.size) return false
  const below = scene.hits.find((other) => other.line === next && other.type === type && other.alone)
  return below !== undefined && inSeries(scene, below, left, rightEnd, more - 1)
}

function candidates(scene: Scene, label: Label): Pair[] {
  if (label.rest.text.trim() !== '') {
    const hit = inline(scene, label)
    return hit ? [{ label, hit, where: 'inline', cost: 0 }] : []
  }
  const pairs: Pair[] = []
  const add = (hit: Hit | null, where: Pair['where'], base: number, gap: number): void => {
    if (hit) pairs.push({ label, hit, where, cost: base + gap / Math.max(label.size, hit.line.size) })
  }
  const beside = right(scene, label)
  add(beside, 'right', 1, 0)
  const below = sameCell(scene, label) ?? vertical(scene, label, 'below')
  if (below) add(below, 'below', 1, Math.max(0, below.box[1] - label.box[3]))
  const above = vertical(scene, label, 'above')
  if (above) add(above, 'above', 1.5, Math.max(0, label.box[1] - above.box[3]))
  const before = label.name === 'other' ? null : left(scene, label)
  if (before) add(before, 'left', 1.4, label.box[0] - before.box[2])
  return pairs
}

/** Pairs labels with values by position; each value goes to the label that it stands closest to. */
export function pairLabels(page: PageView, labels: readonly Label[], hits: readonly Hit[]): Pair[] {
  const scene: Scene = { page, labels, hits }
  const all = labels.flatMap((label) => candidates(scene, label)).sort((a, b) => a.cost - b.cost)
  const taken = new Set<Hit | Label>()
  const pairs: Pair[] = []
  for (const pair of all) {
    if (taken.has(pair.hit) || taken.has(pair.label)) continue
    taken.add(pair.hit)
    taken.add(pair.label)
    pairs.push(pair)
  }
  return pairs
}
