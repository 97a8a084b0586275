import { group } from 'd3-array'
import { runs } from '../../pages/cluster'
import { centerX, centerY, overlapX, width } from '../../pages/geometry'
import type { Box, Mark } from '../../pages/model'
import type { Line } from './lines'
import { MONTH_BEGINS } from './months'
import { boxOf, makePassage, type Passage } from './passage'
import { rulesOf } from './rules'

/** Lines that stand close below each other: a paragraph, a wrapped heading, the lines of one cell. */
export interface Block extends Passage {
  readonly lines: readonly Line[]
  readonly box: Box
}

/** Lines of one paragraph follow each other within these many font sizes, from center to center: single to one and a half spacing. */
const LEADING = [0.5, 1.75] as const
/** Lines of one paragraph have the same size, give or take rounding and OCR; a heading is larger by more. */
const SIZE_RATIO = 1.25
/** They share this much of the shorter one's width, or start or stand in the middle at one place: within this many font sizes. */
const SHARED = 0.5
const ALIGNED = 0.5
/**
 * A line with as many words is one of a paragraph: titles are shorter or set large, and labels side by side ("Result Three-Digit
 * Score Minimum Passing Score") have fewer.
 */
export const PARAGRAPH_LINE = 9
/** Lines of at most this many words may be entries of a list: names of areas, labels; lines of a paragraph have more. */
const ENTRY_WORDS = 4
/** What the next word of a paragraph takes beside its own width: a wide word space, in font sizes. */
const WORD_SPACE = 0.8

const aligned = (a: Line, b: Line): boolean =>
  Math.abs(a.box[0] - b.box[0]) < ALIGNED * a.size || Math.abs(centerX(a.box) - centerX(b.box)) < ALIGNED * a.size

function follows(below: Line, above: Line): boolean {
  const [small, large] = [Math.min(above.size, below.size), Math.max(above.size, below.size)]
  const pitch = centerY(below.box) - centerY(above.box)
  if (large > SIZE_RATIO * small || pitch <= LEADING[0] * small || pitch > LEADING[1] * large) return false
  const shared = overlapX(above.box, below.box)
  return shared >= SHARED * Math.min(width(above.box), width(below.box)) || (shared > 0 && aligned(above, below))
}

/** One line above another. */
interface Step {
  readonly upper: Line
  readonly lower: Line
}

/** Where lines branch, only a shared left edge or center carries on. */
const carriesOn = (steps: readonly Step[] = []): Step | undefined =>
  steps.length === 1 ? steps[0] : steps.find(({ upper, lower }) => aligned(upper, lower))

/** Which line goes on in which one. `lines` stand from top to bottom. */
function findNext(lines: readonly Line[], marks: readonly Mark[]): ReadonlyMap<Line, Line> {
  const rules = rulesOf(marks, 'horizontal')
  const isRuled = (a: Line, b: Line): boolean => {
    const [y0, y1] = [centerY(a.box), centerY(b.box)]
    const x = (Math.max(a.box[0], b.box[0]) + Math.min(a.box[2], b.box[2])) / 2
    return rules.some(({ at, from, to }) => at > y0 && at < y1 && from <= x && x <= to)
  }
  const steps = lines.flatMap((upper, k) => {
    const near = lines.slice(k + 1).filter((lower) => follows(lower, upper) && !isRuled(upper, lower))
    return near.map((lower): Step => ({ upper, lower }))
  })
  const below = group(steps, ({ upper }) => upper)
  const above = group(steps, ({ lower }) => lower)
  return new Map(
    [...below.values()].flatMap((choices): [Line, Line][] => {
      const step = carriesOn(choices)
      return step && carriesOn(above.get(step.lower)) === step ? [[step.upper, step.lower]] : []
    }),
  )
}

/** A day without its year, and the year that a narrow cell has in the next line. */
const DAY = new RegExp(`\\b${MONTH_BEGINS}[a-z]*\\.?(?: \\d{1,2})?,?$`, 'i')
const YEAR = /^(?:\d{1,2},? )?(?:19|20)\d\d$/

/**
 * Cuts a run of lines where a short line ends although the next word would have fitted on it: an entry of a list above
 * another, or above a paragraph, not a wrapped line.
 */
function splitEntries(lines: readonly Line[]): Line[][] {
  const widest = Math.max(...lines.map((line) => width(line.box)))
  return runs(lines, (line, previous) => {
    const [word] = line.tokens
    const room = widest - width(previous.box) - WORD_SPACE * previous.size
    const isDate = DAY.test(previous.text) && YEAR.test(line.text)
    return !word || isDate || width(word.box) >= room || previous.tokens.length > ENTRY_WORDS
  })
}

/** Joins lines (sorted from top to bottom) to blocks. `marks`: what parts them. */
export function blocksOf(lines: readonly Line[], marks: readonly Mark[]): Block[] {
  const next = findNext(lines, marks)
  const continued = new Set(next.values())
  return lines
    .filter((line) => !continued.has(line))
    .flatMap((first) => {
      const run = [first]
      for (let line = next.get(first); line; line = next.get(line)) run.push(line)
      return splitEntries(run)
    })
    .map((run) => {
      const passage = makePassage(run.map((line) => line.tokens))
      return { ...passage, lines: run, box: boxOf(passage.tokens) }
    })
}
