/** A page made ready for reading a profile: upright, only what a person can see, words joined to phrases. */
import { area, centerY, height, overlapY, union, width } from '../../pages/geometry'
import type { Box, Mark, Page, Word } from '../../pages/model'
import { type Rgb, toRgb, WHITE } from '../page/color'
import { joinHatching } from '../page/hatching'
import { upright } from '../page/upright'

/** Words of one line that stand together as one text. */
export interface Phrase {
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly words: readonly Word[]
}

export interface Sheet {
  /** Position among the pages given. */
  readonly index: number
  readonly number: number
  readonly width: number
  readonly height: number
  readonly source: Page['source']
  /** Visible upright words. */
  readonly words: readonly Word[]
  /** The texts that they make, from top to bottom. */
  readonly phrases: readonly Phrase[]
  /** Visible words that run up or down the page (column heads on their side). */
  readonly sideways: readonly Word[]
  readonly marks: readonly Mark[]
  /** Color of the paper: white, or what fills most of the sheet. */
  readonly ground: Rgb
  /** Median height of the font, letters counted: the unit of all distances on the page. */
  readonly size: number
  /** From a box on this upright sheet to the box on the page as displayed. */
  readonly back: (box: Box) => Box
}

/** Words larger than this many body sizes are stamps and watermarks across the page, not entries of a table. */
const WATERMARK_SIZE = 3.5
/** Widest gap between two words of one text, in font sizes: a word space is about 0.3, a justified one up to 0.7. */
const WORD_GAP = 0.75
/** A fill is the ground of the page from this share of its area on. */
const GROUND = 0.5
/** A glyph printed twice for a bold look: its boxes differ by less than this share of the font size. */
const DOUBLE_STRIKE = 0.25

/** Median of a list of numbers; 0 for none. */
export function median(values: readonly number[] | Float64Array): number {
  const [first] = values
  if (first === undefined) return 0
  // Most lists are of one number: sizes of a line, colors of a cell.
  if (values.every((value: number) => value === first)) return first
  const sorted = Float64Array.from(values).sort()
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
}

/** Median size of the letters: the size below and above which half of them are. */
function bodySize(words: readonly Word[]): number {
  const sorted = [...words].sort((a, b) => a.size - b.size)
  const letters = (word: Word) => Math.min(word.text.length, 20)
  const half = sorted.reduce((sum, word) => sum + letters(word), 0) / 2
  let before = 0
  const middle = sorted.find((word) => {
    before += letters(word)
    return before >= half
  })
  return middle?.size || 10
}

function withoutDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>()
  return words.filter((word) => {
    const before = seen.get(word.text)
    if (!before) {
      seen.set(word.text, [word])
      return true
    }
    const twice = before.some((other) =>
      other.box.every((edge, k) => Math.abs(edge - (word.box[k] ?? 0)) < DOUBLE_STRIKE * word.size),
    )
    before.push(word)
    return !twice
  })
}

/** The first fill that covers most of the page: a dark theme's background. */
function groundOf(page: Page): Rgb {
  const cover = page.marks.find(
    (mark) => mark.kind === 'fill' && mark.opacity > 0.9 && area(mark.box) > GROUND * page.width * page.height,
  )
  return cover ? toRgb(cover.color) : WHITE
}

/** Makes a page ready; `index` is its position among the pages given. */
export function makeSheet(original: Page, index: number): Sheet {
  const { page, back } = upright(original)
  const seen = page.words.filter((word) => word.visible && word.text.trim() !== '')
  const size = bodySize(seen)
  const all = withoutDoubles(seen.filter((word) => word.size <= WATERMARK_SIZE * size))
  const words = all.filter((word) => word.angle === 0)
  return {
    index,
    number: page.number,
    width: page.width,
    height: page.height,
    source: page.source,
    words,
    phrases: toPhrases(words),
    sideways: all.filter((word) => word.angle === 90 || word.angle === 270),
    marks: joinHatching(page.marks.filter((mark) => mark.opacity > 0)),
    ground: groundOf(page),
    size,
    back,
  }
}

/** The phrase that the given words of one line make, from left to right. */
export function makePhrase(words: readonly Word[]): Phrase {
  const [first] = words
  if (!first) throw new RangeError('a phrase has at least one word')
  if (words.length === 1) return { text: first.text, box: first.box, size: first.size, words }
  return {
    text: words.map((word) => word.text).join(' '),
    box: words.reduce<Box>((box, word) => union(box, word.box), first.box),
    size: median(words.map((word) => word.size)),
    words,
  }
}

/** Height of the bands in which neighbors of a word are looked for, in points: about a line. */
const LINE_BAND = 12

/** Joins upright words to phrases: same line, no gap wider than a word space. */
export function toPhrases(words: readonly Word[], gap = WORD_GAP): Phrase[] {
  const chains: Word[][] = []
  const byBand = new Map<number, Word[][]>()
  const bandOf = (word: Word) => Math.floor(centerY(word.box) / LINE_BAND)
  for (const word of [...words].sort((a, b) => a.box[0] - b.box[0])) {
    const band = bandOf(word)
    // Words of one line have their middles close together, but high ones may lie more than a band apart.
    const reach = Math.ceil(height(word.box) / LINE_BAND)
    let best: Word[] | null = null
    let nearest = Number.POSITIVE_INFINITY
    for (let k = band - reach; k <= band + reach; k++)
      for (const chain of byBand.get(k) ?? []) {
        const last = chain.at(-1) as Word
        const apart = Math.abs(centerY(last.box) - centerY(word.box))
        if (apart < nearest && follows(last, word, gap)) {
          nearest = apart
          best = chain
        }
      }
    if (best) {
      best.push(word)
      continue
    }
    const chain = [word]
    chains.push(chain)
    const here = byBand.get(band)
    if (here) here.push(chain)
    else byBand.set(band, [chain])
  }
  return chains.map(makePhrase).sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}

/** True where `word` is the next word of the text that `last` ends. */
function follows(last: Word, word: Word, gap: number): boolean {
  const space = word.box[0] - last.box[2]
  if (space > gap * Math.max(last.size, word.size) || space < -0.5 * width(last.box) - 0.5) return false
  return overlapY(last.box, word.box) >= 0.5 * Math.min(height(last.box), height(word.box))
}
