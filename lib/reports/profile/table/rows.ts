/** Joins the lines of the label column to rows: by alignment with what stands beside them, gaps, rules and wording. */

import { isKnownLabel } from '../../../areas/sections'
import { centerY, height, unionAll } from '../../../pages/geometry'
import type { Box, Word } from '../../../pages/model'
import type { Phrase } from '../../page/phrases'
import { middleOf, type Span } from './anchors'
import { breaksOff, continues } from './labels'

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
}

/** What helps to tell where one row ends and the next begins. */
export interface Rhythm {
  /** Entries beside the labels, one list a column of them (shares, marks): a row has one of each. */
  readonly columns: readonly (readonly Span[])[]
  /** Heights of rules and edges of fills. */
  readonly cuts: readonly number[]
  /** Lines whose fonts differ by more than this factor are not of one label (a footnote under a row). */
  readonly otherSize: number
}

/** Most lines that one label wraps to. */
const MAX_LINES = 6
/** Lines of one label are not farther apart than this, in font sizes. */
const MAX_GAP = 0.95
/**
 * Costs, in "lines of misalignment": nothing beside a line (it may be no row at all), one entry missing, one too many, a
 * rule crossed, another font, wording against it.
 */
const COST = {
  nothing: 2.5,
  missing: 3,
  extra: 6,
  cut: 5,
  font: 8,
  wording: 1.6,
  gap: 6,
  align: 2,
  ends: 4,
  sentence: 4,
  known: 3,
  whole: 1.5,
}

/** Distance of an entry from a label, in lines: centered, or level with the first or last line. */
function misalignment(entry: Span, lines: readonly Line[], size: number): number {
  const y = middleOf(entry)
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const center = (first.box[1] + last.box[3]) / 2
  return (
    Math.min(
      Math.abs(y - center),
      Math.abs(y - centerY(first.box)) + 0.1 * size,
      Math.abs(y - centerY(last.box)) + 0.2 * size,
    ) / size
  )
}

/**
 * What the wording of the lines together says: lines that make a known label belong together; a line that is a known label
 * by itself does not go on.
 */
function wordingCost(lines: readonly Line[]): number {
  if (lines.length < 2) return 0
  const labels = lines.filter((line) => line.label !== '')
  if (labels.length < 2) return 0
  let [joined, early] = ['', false]
  labels.forEach(({ label, folded }, k) => {
    const known = k > 0 && isKnownLabel(joined)
    if (known && !breaksOff(labels[k - 1]?.label ?? label)) early = true
    joined = joined && folded ? `${joined} ${folded}` : joined + folded
  })
  if (isKnownLabel(joined)) return -COST.whole * (labels.length - 1)
  return early ? COST.known : 0
}

function groupCost(lines: readonly Line[], rhythm: Rhythm): number {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const size = first.size
  let cost = wordingCost(lines)
  const entries = rhythm.columns.map((column) =>
    column.filter((entry) => {
      const y = middleOf(entry)
      return y > first.box[1] - 0.25 * size && y < last.box[3] + 0.25 * size
    }),
  )
  const none = entries.every((own) => own.length === 0)
  if (none) cost += COST.nothing * lines.length
  for (const own of entries) {
    if (none) break
    if (own.length === 0) cost += COST.missing
    else cost += COST.extra * (own.length - 1) + COST.align * misalignment(own[0] as Span, lines, size)
  }
  for (let i = 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1] as Line, lines[i] as Line]
    const gap = (below.box[1] - above.box[3]) / size
    if (gap > MAX_GAP) return Number.POSITIVE_INFINITY
    cost += COST.gap * Math.max(0, gap - 0.35)
    const [from, to] = [centerY(above.box) + 0.2 * size, centerY(below.box) - 0.2 * size]
    if (rhythm.cuts.some((cut) => cut > from && cut < to)) cost += COST.cut
    if (above.ends) cost += COST.ends
    if (/[.!?]$/.test(below.text)) cost += COST.sentence
    const otherFont = Math.max(above.size, below.size) > rhythm.otherSize * Math.min(above.size, below.size)
    // A share of items may stand under its label in smaller print.
    if (otherFont && below.label !== '') cost += COST.font
  }
  return cost
}

/** Cost of ending a row between two lines although the wording runs on. */
function splitCost(above: Line | undefined, below: Line | undefined): number {
  if (!above || !below) return 0
  return breaksOff(above.text) || continues(below.text) ? COST.wording : 0
}

/** The cheapest way to cut the lines, in order from top to bottom, into rows. */
export function joinLines(lines: readonly Line[], rhythm: Rhythm): Line[][] {
  const columns = rhythm.columns.filter((column) => column.length > 0)
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= lines.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    for (let from = end - 1; from >= Math.max(0, end - MAX_LINES); from--) {
      const group = groupCost(lines.slice(from, end), { ...rhythm, columns })
      const cost = (best[from]?.cost ?? 0) + group + splitCost(lines[end - 1], lines[end])
      if (cost < choice.cost - 1e-9) choice = { cost, from }
    }
    best.push(choice)
  }
  const rows: Line[][] = []
  for (let end = lines.length; end > 0; ) {
    const from = best[end]?.from ?? end - 1
    rows.unshift(lines.slice(from, end))
    end = from
  }
  return rows
}

/** Phrases to lines: those that share most of their height stand on one line. */
export function toLines(phrases: readonly Phrase[]): Phrase[][] {
  const lines: Phrase[][] = []
  for (const phrase of [...phrases].sort((a, b) => centerY(a.box) - centerY(b.box))) {
    const line = lines.at(-1)
    const box = line && unionAll(line.map((part) => part.box))
    if (line && box && Math.abs(centerY(box) - centerY(phrase.box)) < 0.4 * Math.min(height(box), height(phrase.box)))
      line.push(phrase)
    else lines.push([phrase])
  }
  return lines.map((line) => line.sort((a, b) => a.box[0] - b.box[0]))
}
