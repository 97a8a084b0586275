import { cluster } from '../../pages/cluster'
import { centerY, height } from '../../pages/geometry'
import type { Box, Page } from '../../pages/model'
import { boxOf, makePassage, type Passage, type Token } from './passage'

/** A run of words on one line without a wide gap or a rule in it: a table cell's line, a label, a line of a paragraph. */
export interface Segment extends Passage {
  readonly box: Box
  /** The largest font size in it, in points. */
  readonly size: number
}

/** Words further apart than this many font sizes belong to different cells; justified text stays below it. */
const CELL_GAP = 1.2
/** Words on one line have nearly the same size; a figure twice as large is a line of its own. */
const SIZE_RATIO = 1.4
/** How far two neighbors' centers may differ, in heights: a superscript or a slightly skewed line still fits. */
const LINE_TOLERANCE = 0.4
/** A rule is at most this thick, in points. */
const RULE_WIDTH = 3

/** Where vertical rules stand: `[x, y0, y1]`; edges of drawn boxes count. */
function verticalRules(page: Page): [number, number, number][] {
  const rules: [number, number, number][] = []
  for (const { box, kind } of page.marks) {
    const [x0, y0, x1, y1] = box
    if (y1 - y0 < RULE_WIDTH) continue
    if (x1 - x0 <= RULE_WIDTH) rules.push([(x0 + x1) / 2, y0, y1])
    else if (kind === 'stroke') rules.push([x0, y0, y1], [x1, y0, y1])
  }
  return rules
}

/** How far apart the middles of two tokens are on the y axis. */
const offLine = (a: Token, b: Token): number => Math.abs(centerY(a.box) - centerY(b.box))

function followsOnLine(token: Token, last: Token): boolean {
  const larger = Math.max(last.size, token.size)
  if (larger > SIZE_RATIO * Math.min(last.size, token.size) || token.box[0] < last.box[2] - 0.5 * larger) return false
  return offLine(token, last) < LINE_TOLERANCE * Math.max(height(last.box), height(token.box))
}

/** Lines of tokens from left to right, each found by its neighbor so that a skewed line stays one line. */
const chainLines = (tokens: readonly Token[]): Token[][] =>
  cluster(
    [...tokens].sort((a, b) => a.box[0] - b.box[0]),
    followsOnLine,
    offLine,
  )

/** Puts letter-spaced capitals together again: a run of single letters, split where the gap is much wider than its usual one. */
function joinSpaced(line: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let from = 0; from < line.length; ) {
    let to = from
    while (to < line.length && /^\p{L}$/u.test(line[to]?.text ?? '')) to++
    if (to - from < 4) {
      joined.push(line[from] as Token)
      from++
      continue
    }
    const run = line.slice(from, to)
    const gaps = run.slice(1).map((token, i) => token.box[0] - (run[i] as Token).box[2])
    const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
    let word = [run[0] as Token]
    const flush = () =>
      joined.push({
        ...(word[0] as Token),
        text: word.map((token) => token.text).join(''),
        box: boxOf(word),
        confidence: Math.min(...word.map((token) => token.confidence)),
      })
    run.slice(1).forEach((token, i) => {
      if ((gaps[i] ?? 0) > 1.7 * usual) {
        flush()
        word = []
      }
      word.push(token)
    })
    flush()
    from = to
  }
  return joined
}

const makeSegment = (tokens: readonly Token[]): Segment => ({
  ...makePassage([tokens]),
  box: boxOf(tokens),
  size: Math.max(...tokens.map((token) => token.size)),
})

/** The segments of a page, from top to bottom, then left to right. */
export function segmentsOf(page: Page, tokens: readonly Token[]): Segment[] {
  const rules = verticalRules(page)
  const segments: Segment[] = []
  for (const chained of chainLines(tokens)) {
    const line = joinSpaced(chained)
    const reach = boxOf(line)
    const crossing = rules.filter(([x, y0, y1]) => x > reach[0] && x < reach[2] && y0 < reach[3] && y1 > reach[1])
    let run: Token[] = []
    for (const token of line) {
      const last = run.at(-1)
      if (last) {
        const [x0, x1, y] = [last.box[2], token.box[0], (centerY(last.box) + centerY(token.box)) / 2]
        const wide = x1 - x0 > CELL_GAP * Math.max(last.size, token.size)
        if (wide || crossing.some(([x, y0, y1]) => x >= x0 - 1 && x <= x1 + 1 && y0 < y && y < y1)) {
          segments.push(makeSegment(run))
          run = []
        }
      }
      run.push(token)
    }
    if (run.length > 0) segments.push(makeSegment(run))
  }
  return segments.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}
