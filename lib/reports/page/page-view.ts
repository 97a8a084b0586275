import { area } from '../../pages/geometry'
import type { Box, Mark, Page, Word } from '../../pages/model'
import { type Block, blocksOf } from './blocks'
import { type Rgb, toRgb, WHITE } from './color'
import { withDrawnDashes } from './drawn-dashes'
import { joinHatching } from './hatching'
import { type Line, linesOf } from './lines'
import type { Token } from './passage'
import { type Phrase, toPhrases } from './phrases'
import { type Rule, rulesOf } from './rules'
import { axisTicks } from './ticks'
import { toTokens } from './tokens'
import { type Tolerances, tolerancesOf } from './tolerances'
import { upright } from './upright'
import { withWholeWords } from './whole-words'
import { readableWords } from './words'

/** One page made ready for reading, once for everybody: upright, only what a person can see, words joined to texts. */
export interface PageView {
  readonly page: Page
  /** Position in the file, from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly tolerances: Tolerances
  /** Visible upright words, as printed: no stamps, none printed twice. */
  readonly words: readonly Word[]
  /** The texts that they make where no gap is wider than a word space, from top to bottom. */
  readonly phrases: readonly Phrase[]
  /** Visible words that run up or down the page (column heads on their side). */
  readonly sideways: readonly Word[]
  /** The upright words whose letters are known, in one spelling. */
  readonly tokens: readonly Token[]
  /** Lines of cells and paragraphs, from top to bottom, then left to right. */
  readonly lines: readonly Line[]
  /** Lines that belong together: cells, paragraphs. */
  readonly blocks: readonly Block[]
  /** Numbers of an axis. */
  readonly ticks: ReadonlySet<Token>
  /** In painting order; the lines of a hatching as the area that they shade. */
  readonly marks: readonly Mark[]
  /** Upright lines, which part cells; none on a picture, where stems of letters may look like them. */
  readonly rules: readonly Rule[]
  /** Color of the paper: white, or what fills most of the page. */
  readonly background: Rgb
  /** The usual font size, in points, letters counted: the unit of all distances on the page. */
  readonly size: number
  /** From a box on this upright page to the box on the page as displayed. */
  readonly back: (box: Box) => Box
}

/** A fill is the background of the page from this share of its area on: panels take less than half. Little shines through it. */
const BACKGROUND = 0.5
const SOLID = 0.9
/** The first fill that covers most of the page: a dark theme's background. */
function backgroundOf({ marks, width, height }: Page): Rgb {
  const cover = marks.find(
    ({ kind, opacity, box }) => kind === 'fill' && opacity > SOLID && area(box) > BACKGROUND * width * height,
  )
  return cover ? toRgb(cover.color) : WHITE
}

/** Makes a page ready, whichever way up it stands. */
export function viewPage(original: Page): PageView {
  const { page, back } = upright(original)
  const { words: readable, size } = readableWords(page)
  const tolerances = tolerancesOf(page)
  const rules = tolerances.debris ? [] : rulesOf(page.marks, 'vertical')
  const all = withWholeWords(withDrawnDashes(readable, page.marks), rules)
  const words = all.filter((word) => word.angle === 0)
  const tokens = toTokens(words, tolerances)
  const lines = linesOf(tokens, page.marks)
  return {
    page,
    number: page.number,
    width: page.width,
    height: page.height,
    tolerances,
    words,
    phrases: toPhrases(words, rules),
    rules,
    sideways: all.filter((word) => word.angle === 90 || word.angle === 270),
    tokens,
    lines,
    blocks: blocksOf(lines, page.marks),
    ticks: axisTicks(lines.flatMap((line) => line.tokens)),
    marks: joinHatching(page.marks.filter((mark) => mark.opacity > 0)),
    background: backgroundOf(page),
    size,
    back,
  }
}
