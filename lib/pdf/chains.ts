/** The glyphs of one line, chained into words: broken where a gap is wider than what the line itself uses between letters. */
import type { Placed } from './baselines'
import type { Glyph } from './display-list'
import { isAccent } from './word-text'

/** A gap wider than this share of an em ends a word. The narrowest spaces in use are about 0.18 em, kerning stays below 0.1. */
const WORD_GAP = 0.14
/** Glyphs may overlap by this many ems and still follow one another: kerning draws them together by half of it ("AV"). */
const OVERLAP = 0.3
/** Letter-spacing counts up to this many ems, where headings use up to half an em; beyond, it is a jump to another column. */
const MOST_SPACING = 0.8
/** A line counts as letter-spaced where three quarters of its gaps are wider than this share of an em: kerning widens fewer. */
const SPACED = 0.06
/** ... and where it has at least this many gaps to judge by: a number of three digits has two. */
const SPACED_GAPS = 4
/** Letters that touch text without letter-spacing are spread by a declared one where there are so many gaps at least. */
const SPREAD_GAPS = 3
/** Glyphs of one word may differ in size by this factor: small capitals are two thirds of a capital, a large figure is twice its label. */
const SAME_WORD_SIZE = 1.7
/** Text of one stretch has one size, give or take this share: programs round scaled fonts. */
const SAME_SIZE = 0.05

/** A space character that leaves no more white than this, in ems, a third of the narrowest space, is a kerning: "V alue". */
const NO_SPACE = 0.06

const emOf = (a: Placed, b: Placed): number => Math.min(a.glyph.em, b.glyph.em)

/** The gap between two glyphs holds the letter-spacing that the document declares for the first. */
const isSpread = (a: Placed, b: Placed): boolean =>
  a.glyph.spacing <= MOST_SPACING * a.glyph.em && b.from - a.to >= a.glyph.spacing - SPACED * a.glyph.em

/**
 * The glyphs whose declared letter-spacing spreads a text. Some programs declare one for a letter or two, in place of a
 * space or a kerning: then the letters beside them are set otherwise, or not all are spread.
 */
function declared(line: readonly Placed[]): ReadonlySet<Glyph> {
  const found = new Set<Glyph>()
  const apartFrom = (a: Placed | undefined, b: Placed | undefined): boolean =>
    !a || !b || Math.abs(b.from - a.to) > WORD_GAP * emOf(a, b) + a.glyph.spacing
  const settle = (run: readonly Placed[], before: Placed | undefined, after: Placed | undefined): void => {
    const [first] = run
    if (!first || first.glyph.spacing <= 0) return
    const gaps = run.slice(1).map((item, k) => isSpread(run[k]!, item) || item.from < run[k]!.from)
    const apart = apartFrom(before, first) && apartFrom(run.at(-1), after)
    if (gaps.every(Boolean) && (gaps.length >= SPREAD_GAPS || apart)) for (const { glyph } of run) found.add(glyph)
  }
  let run: Placed[] = []
  let before: Placed | undefined
  const letters = line.filter(({ glyph }) => glyph.text !== ' ').sort((a, b) => a.glyph.order - b.glyph.order)
  for (const item of letters) {
    const last = run.at(-1)
    if (last && item.glyph.spacing !== last.glyph.spacing) {
      settle(run, before, item)
      before = last
      run = []
    }
    run.push(item)
  }
  settle(run, before, undefined)
  return found
}

/** White between two glyphs along the line, without the letter-spacing that the document declares. */
const gapBetween = (a: Placed, b: Placed, spread: ReadonlySet<Glyph>): number =>
  b.from - a.to - (spread.has(a.glyph) && isSpread(a, b) ? a.glyph.spacing : 0)

/** The letter-spacing of a stretch of glyphs in ems, from its own gaps; 0 for text set normally. */
function spacingOf(stretch: readonly Placed[], spread: ReadonlySet<Glyph>): number {
  const gaps: number[] = []
  for (let i = 1; i < stretch.length; i++) {
    const a = stretch[i - 1]!
    const b = stretch[i]!
    if (a.glyph.text !== ' ' && b.glyph.text !== ' ') gaps.push(gapBetween(a, b, spread) / emOf(a, b))
  }
  if (gaps.length < SPACED_GAPS) return 0
  gaps.sort((x, y) => x - y)
  const quarter = gaps[Math.floor(gaps.length / 4)]!
  if (quarter < SPACED) return 0
  const usual = gaps.filter((gap) => gap <= quarter + WORD_GAP)
  return usual[Math.floor(usual.length / 2)]!
}

/** Letter-spacing in points at each glyph, judged by the stretch of like text it stands in. */
function spacings(line: readonly Placed[], spread: ReadonlySet<Glyph>): Map<Glyph, number> {
  const found = new Map<Glyph, number>()
  const settle = (stretch: readonly Placed[]): void => {
    const ems = spacingOf(stretch, spread)
    if (ems > 0) for (const { glyph } of stretch) found.set(glyph, ems * glyph.em)
  }
  let stretch: Placed[] = []
  for (const item of [...line].sort((a, b) => a.from - b.from || a.glyph.order - b.glyph.order)) {
    const last = stretch.at(-1)
    if (last) {
      const apart = item.from - last.to > (MOST_SPACING + WORD_GAP) * emOf(last, item)
      if (apart || Math.abs(item.glyph.size - last.glyph.size) > SAME_SIZE * last.glyph.size) {
        settle(stretch)
        stretch = []
      }
    }
    stretch.push(item)
  }
  settle(stretch)
  return found
}

/** What is known about the letter-spacing of a line: what the document declares, and what its gaps show beyond that. */
interface Spacing {
  readonly spread: ReadonlySet<Glyph>
  readonly spacing: ReadonlyMap<Glyph, number>
}

/** Whether `b` goes on with the word that `a` is the last glyph of. */
function follows(a: Placed, b: Placed, { spread, spacing }: Spacing): boolean {
  const em = emOf(a, b)
  if (gapBetween(a, b, spread) > (spacing.get(a.glyph) ?? 0) + WORD_GAP * em) return false
  const back = a.to - b.from
  if (back > OVERLAP * em && !(isAccent(b.glyph.text) && back <= b.to - b.from + (a.to - a.from))) return false
  const ratio = a.glyph.size / b.glyph.size
  if (ratio > SAME_WORD_SIZE || ratio < 1 / SAME_WORD_SIZE) return false
  // An unreadable symbol of another font is a mark beside the word, not a letter of it.
  return a.glyph.legible === b.glyph.legible || a.glyph.font === b.glyph.font
}

/** A word in the making. */
interface Chain {
  readonly glyphs: Placed[]
  /** A space character follows, or stood before: nothing may be joined there. */
  closed: boolean
  readonly opened: boolean
}

/** Chains in painting order, so that texts that overlap do not mix. */
function inOrder(line: readonly Placed[], spacing: Spacing): Chain[] {
  const chains: Chain[] = []
  let open: Chain | null = null
  let afterSpace = false
  for (const item of [...line].sort((a, b) => a.glyph.order - b.glyph.order)) {
    if (item.glyph.text === ' ') {
      afterSpace = true
      continue
    }
    const last: Placed | undefined = open?.glyphs.at(-1)
    const apart = afterSpace && last && gapBetween(last, item, spacing.spread) > NO_SPACE * emOf(last, item)
    if (open && apart) {
      open.closed = true
      open = null
    }
    if (open && last && follows(last, item, spacing)) {
      open.glyphs.push(item)
    } else {
      open = { glyphs: [item], closed: false, opened: afterSpace }
      chains.push(open)
    }
    afterSpace = false
  }
  return chains
}

/** The words of a line as chains of glyphs: by painting order first, then by position, for text written in pieces. */
export function chainsOf(line: readonly Placed[]): Placed[][] {
  const spread = declared(line)
  const spacing = { spread, spacing: spacings(line, spread) }
  const chains = inOrder(line, spacing).sort((a, b) => a.glyphs[0]!.from - b.glyphs[0]!.from)
  const joined: Chain[] = []
  for (const chain of chains) {
    const first = chain.glyphs[0]!
    const before = chain.opened
      ? undefined
      : joined.findLast((other) => {
          const last = other.glyphs.at(-1)!
          return !other.closed && follows(last, first, spacing)
        })
    if (before) {
      before.glyphs.push(...chain.glyphs)
      before.closed = chain.closed
    } else {
      joined.push(chain)
    }
  }
  return joined.map((chain) => chain.glyphs)
}
