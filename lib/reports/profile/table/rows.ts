/** Joins the lines of the label column to rows: by alignment with what stands beside them, gaps, rules and wording. */

import { cross, least, sum } from 'd3-array'
import { isKnownLabel } from '../../../areas/sections'
import { cheapestCut, runs } from '../../../pages/cluster'
import { centerY, height, unionAll } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { Phrase } from '../../page/phrases'
import { middleOf, type Span } from '../span'
import { breaksOff, continues } from './labels'
import { onOneLine } from './same-line'

/** A line of the label column. */
export interface Line {
  readonly words: readonly Word[]
  readonly text: string
  /** The text without the share of items in it. */
  readonly label: string
  /** The same as labels are compared. */
  readonly folded: string
  readonly box: Box
  readonly size: number
  /** A share of items is printed at the end of this line: the label ends here. */
  readonly ends: boolean
  /** A share of items begins here and goes on in the next line. */
  readonly goesOn: boolean
}

/** What helps to tell where one row ends and the next begins. */
export interface Rhythm {
  /** Entries beside the labels, one list a column of them (shares, marks): a row has one of each. */
  readonly columns: readonly (readonly Span[])[]
  /** Heights of rules and edges of fills. */
  readonly cuts: readonly number[]
  /** Lines whose fonts differ by more than this factor are not of one label (a footnote under a row). */
  readonly otherSize: number
  /** Lines that stand evenly do so within this share of the font size. */
  readonly even: number
  /** The first lines may be the end of a row that begins on the page before. */
  readonly open: boolean
}

/** What of a label its entries are level with; one way for all rows of a table. */
type Level = 'middle' | 'first' | 'last'

/** The lines of one row. */
export interface JoinedLines {
  readonly lines: readonly Line[]
  /** False where other rows come out nearly as well. */
  readonly sure: boolean
}

/** Most lines that one label wraps to: the longest known ones have ten words. */
const MAX_LINES = 6
/** An entry beside a label may stand this many font sizes above or below it: half of the room between two lines. */
const REACH = 0.25
/** How usual each way is in tables, as a cost once; and what it costs a row, in lines, to be level in another way. */
const LEVEL: Readonly<Record<Level, number>> = { middle: 0, first: 0.1, last: 0.2 }
const OTHER_WAY = 0.3
/** Rows that cost this much more than the cheapest ones may be those that are printed. */
const DOUBT = 0.5
/** Rows that cost this much each do not fit what stands beside them: those of a readable table cost less than one. */
const MISFIT = 3
/** A rule through a line of text, this many font sizes about its middle, separates nothing. */
const LINE = 0.2
/** Lines of one label are usually no farther apart than this, in font sizes, and never farther than that. */
const USUAL_GAP = 0.35
const MAX_GAP = 0.95
/**
 * Costs, in "lines of misalignment": nothing beside a line (it may be no row at all), one entry missing, one too many, a
 * rule crossed, another font, wording against it, a share of items cut in two (nothing outweighs that).
 */
const COST = {
  nothing: 2.5,
  missing: 3,
  extra: 6,
  cut: 5,
  font: 8,
  wording: 1.6,
  share: 8,
  gap: 6,
  align: 2,
  ends: 4,
  sentence: 4,
  known: 3,
  whole: 1.5,
}

/** Distance of an entry from the middle, the first and the last line of a label, in lines. */
function misalignment(entry: Span, lines: readonly Line[], size: number): Readonly<Record<Level, number>> {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const off = (y: number) => Math.abs(middleOf(entry) - y) / size
  return { middle: off((first.box[1] + last.box[3]) / 2), first: off(centerY(first.box)), last: off(centerY(last.box)) }
}

/**
 * What the wording of the lines together says: lines that make a known label belong together; a line that is a known label
 * by itself does not go on.
 */
function wordingCost(lines: readonly Line[]): number {
  const labels = lines.filter((line) => line.label !== '')
  if (labels.length < 2) return 0
  const joined = (count: number) =>
    labels
      .slice(0, count)
      .map(({ folded }) => folded)
      .filter((folded) => folded !== '')
      .join(' ')
  if (isKnownLabel(joined(labels.length))) return -COST.whole * (labels.length - 1)
  const early = labels.some(({ label }, k) => k < labels.length - 1 && isKnownLabel(joined(k + 1)) && !breaksOff(label))
  return early ? COST.known : 0
}

/** What it costs that lines are one row: whatever their entries are level with, and how far off each column's is. */
interface GroupCost {
  readonly base: number
  readonly off: readonly (Readonly<Record<Level, number>> | null)[]
}

function groupCost(lines: readonly Line[], rhythm: Rhythm, usualGap: number): GroupCost {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const size = first.size
  let cost = wordingCost(lines)
  const entries = rhythm.columns.map((column) =>
    column.filter((entry) => {
      const y = middleOf(entry)
      return y > first.box[1] - REACH * size && y < last.box[3] + REACH * size
    }),
  )
  const none = entries.every((own) => own.length === 0)
  if (none && !rhythm.open) cost += COST.nothing * lines.length
  if (!none) cost += sum(entries, (own) => (own.length === 0 ? COST.missing : COST.extra * (own.length - 1)))
  const off = entries.map(([entry]) => (entry ? misalignment(entry, lines, size) : null))
  for (let i = 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1] as Line, lines[i] as Line]
    const gap = gapBelow(above, below)
    if (gap > MAX_GAP) return { base: Number.POSITIVE_INFINITY, off }
    cost += COST.gap * Math.max(0, gap - usualGap)
    const [from, to] = [centerY(above.box) + LINE * size, centerY(below.box) - LINE * size]
    if (rhythm.cuts.some((cut) => cut > from && cut < to)) cost += COST.cut
    if (above.ends) cost += COST.ends
    if (/[.!?]$/.test(below.text)) cost += COST.sentence
    const otherFont = Math.max(above.size, below.size) > rhythm.otherSize * Math.min(above.size, below.size)
    // A share of items may stand under its label in smaller print.
    if (otherFont && below.label !== '') cost += COST.font
  }
  return { base: cost, off }
}

/** Level in the usual way of its column, or, at a price, in another. */
const alignment = (off: Readonly<Record<Level, number>>, usual: Level): number =>
  Math.min(off[usual], Math.min(off.middle, off.first, off.last) + OTHER_WAY)

/** Cost of ending a row between two lines although the wording runs on. */
function splitCost(above: Line | undefined, below: Line | undefined): number {
  if (!above || !below) return 0
  if (above.goesOn) return COST.share
  return breaksOff(above.text) || continues(below.text) ? COST.wording : 0
}

/** Room between two lines, in font sizes. */
const gapBelow = (above: Line, below: Line): number => (below.box[1] - above.box[3]) / above.size

/**
 * The cheapest way to cut the lines, in order from top to bottom, into rows: each way in which a column may be level with
 * the labels is tried on all of them.
 */
export function joinLines(lines: readonly Line[], rhythm: Rhythm): JoinedLines[] {
  const columns = rhythm.columns.filter((column) => column.length > 0)
  const closest = Math.min(...lines.slice(1).map((line, k) => gapBelow(lines[k] as Line, line)))
  // Lines of labels are set alike: what stands farther apart than the closest two is rather another row.
  const usualGap = Math.min(USUAL_GAP, closest + rhythm.even)
  const ways = Object.keys(LEVEL) as Level[]
  const known = new Map<string, GroupCost>()
  const costOf = (from: number, to: number): GroupCost => {
    const open = rhythm.open && from === 0
    const own = known.get(`${from} ${to}`) ?? groupCost(lines.slice(from, to), { ...rhythm, columns, open }, usualGap)
    known.set(`${from} ${to}`, own)
    return own
  }
  const cuts = (columns.length > 1 ? cross(ways, ways) : ways.map((level) => [level])).map((levels) => {
    const cost = (from: number, to: number) => {
      const { base, off } = costOf(from, to)
      const aligned = sum(off, (one, k) => (one ? alignment(one, levels[k] as Level) : 0))
      return base + COST.align * aligned + splitCost(lines[to - 1], lines[to])
    }
    const rows = cheapestCut(lines, cost, MAX_LINES)
    const starts = rows.map(([first]) => lines.indexOf(first as Line))
    const price = sum(rows, (row, k) => cost(starts[k] as number, (starts[k] as number) + row.length))
    return { rows, price: price + sum(levels, (level) => LEVEL[level]) }
  })
  const best = least(cuts, ({ price }) => price)
  const rivals = cuts.filter(({ price }) => price < (best?.price ?? 0) + DOUBT)
  const isIn = (rows: readonly (readonly Line[])[], row: readonly Line[]) =>
    rows.some((other) => other[0] === row[0] && other.length === row.length)
  const fits = best !== undefined && best.price < MISFIT * best.rows.length
  return (best?.rows ?? []).map((row) => ({ lines: row, sure: fits && rivals.every(({ rows }) => isIn(rows, row)) }))
}

/** Phrases to lines: those that share most of their height stand on one line. */
export const toLines = (phrases: readonly Phrase[]): Phrase[][] =>
  runs(
    [...phrases].sort((a, b) => centerY(a.box) - centerY(b.box)),
    ({ box }, _, line) => {
      const all = unionAll(line.map((part) => part.box)) as Box
      return onOneLine(all, box, Math.min(height(all), height(box)))
    },
  ).map((line) => line.sort((a, b) => a.box[0] - b.box[0]))
