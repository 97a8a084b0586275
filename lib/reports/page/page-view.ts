import { area } from '../../pages/geometry'
import type { Box, Mark, Page, Word } from '../../pages/model'
import { type Rgb, toRgb, WHITE } from './color'
import { joinHatching } from './hatching'
import type { Token } from './passage'
import { type Phrase, toPhrases } from './phrases'
import { type Segment, segmentsOf } from './segments'
import { type Stack, stacksOf } from './stacks'
import { axisTicks } from './ticks'
import { readableTokens } from './tokens'
import { type Tolerances, tolerancesOf } from './tolerances'
import { upright } from './upright'

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
  readonly segments: readonly Segment[]
  /** Lines that belong together: cells, paragraphs. */
  readonly stacks: readonly Stack[]
  /** Numbers of an axis. */
  readonly ticks: ReadonlySet<Token>
  /** In painting order; the lines of a hatching as the area that they shade. */
  readonly marks: readonly Mark[]
  /** Color of the paper: white, or what fills most of the page. */
  readonly background: Rgb
  /** The usual font size, in points, letters counted: the unit of all distances on the page. */
  readonly size: number
  /** Median font size of the tokens, in points; 0 for none. */
  readonly bodySize: number
  /** From a box on this upright page to the box on the page as displayed. */
  readonly back: (box: Box) => Box
}

/** Words larger than this many body sizes are stamps and watermarks across the page, not entries of a table. */
const WATERMARK_SIZE = 3.5
/** A fill is the background of the page from this share of its area on, where hardly anything shines through. */
const BACKGROUND = 0.5
const SOLID = 0.9
/** A glyph printed twice for a bold look: its boxes differ by less than this share of the font size. */
const DOUBLE_STRIKE = 0.25
/** A word counts for no more letters than this in the usual size: a ruler of dots is no text. */
const MOST_LETTERS = 20
/** The body size of a page without words, in points. */
const USUAL_SIZE = 10

/** Median size of the letters: the size below and above which half of them are. */
function bodySize(words: readonly Word[]): number {
  const sorted = [...words].sort((a, b) => a.size - b.size)
  const letters = (word: Word) => Math.min(word.text.length, MOST_LETTERS)
  const half = sorted.reduce((sum, word) => sum + letters(word), 0) / 2
  let before = 0
  const middle = sorted.find((word) => {
    before += letters(word)
    return before >= half
  })
  return middle?.size || USUAL_SIZE
}

function withoutDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>()
  return words.filter((word) => {
    const before = seen.get(word.text) ?? []
    seen.set(word.text, [...before, word])
    return !before.some((other) =>
      other.box.every((edge, k) => Math.abs(edge - (word.box[k] ?? 0)) < DOUBLE_STRIKE * word.size),
    )
  })
}

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
  const seen = page.words.filter((word) => word.visible && word.text.trim() !== '')
  const size = bodySize(seen)
  const all = withoutDoubles(seen.filter((word) => word.size <= WATERMARK_SIZE * size))
  const words = all.filter((word) => word.angle === 0)
  const tolerances = tolerancesOf(page)
  const tokens = readableTokens(page, tolerances)
  const segments = segmentsOf(page, tokens)
  const sizes = tokens.map((token) => token.size).sort((a, b) => a - b)
  return {
    page,
    number: page.number,
    width: page.width,
    height: page.height,
    tolerances,
    words,
    phrases: toPhrases(words),
    sideways: all.filter((word) => word.angle === 90 || word.angle === 270),
    tokens,
    segments,
    stacks: stacksOf(page, segments),
    ticks: axisTicks(segments.flatMap((segment) => segment.tokens)),
    marks: joinHatching(page.marks.filter((mark) => mark.opacity > 0)),
    background: backgroundOf(page),
    size,
    bodySize: sizes[Math.floor(sizes.length / 2)] ?? 0,
    back,
  }
}
