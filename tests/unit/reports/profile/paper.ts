/** Draws pages by hand for the tests of the profile reader: texts and shapes go on a sheet at given places. */
import type { Box, Mark, Page, Word } from '../../../../lib/pages/model'

/** Width of a character in font sizes: near enough to a sans serif for layout. */
const ADVANCE = 0.5
/** What a line's box takes above and below its baseline, in font sizes. */
const ASCENT = 0.72
const DESCENT = 0.21

type Paint = Partial<Omit<Mark, 'box'>>

export const textWidth = (text: string, size: number): number => text.length * ADVANCE * size

/** A sheet to draw on; `page()` gives it to the reader. */
export class Paper {
  private readonly words: Word[] = []
  private readonly marks: Mark[] = []

  constructor(
    readonly width = 612,
    readonly height = 792,
    readonly ink = '#111111',
  ) {}

  /** Writes a line of text with its baseline at y; `x` is its left edge, center or right edge. */
  text(
    x: number,
    y: number,
    text: string,
    size: number,
    anchor: 'left' | 'center' | 'right' = 'left',
    color = this.ink,
  ): void {
    const total = textWidth(text, size)
    let at = anchor === 'left' ? x : anchor === 'center' ? x - total / 2 : x - total
    for (const part of text.split(' ')) {
      const end = at + textWidth(part, size)
      if (part !== '') this.word({ text: part, box: [at, y - ASCENT * size, end, y + DESCENT * size], size, color })
      at = end + ADVANCE * 0.6 * size
    }
  }

  word(word: Pick<Word, 'text' | 'box' | 'size'> & Partial<Word>): void {
    this.words.push({ color: this.ink, angle: 0, visible: true, legible: true, how: 'text', confidence: 1, ...word })
  }

  mark(box: Box, paint: Paint = {}): void {
    this.marks.push({ kind: 'fill', shape: 'rect', color: '#1f4e79', opacity: 1, lineWidth: 0, ...paint, box })
  }

  /** A straight line of the given width, drawn as a stroke. */
  line(x0: number, y0: number, x1: number, y1: number, lineWidth = 0.6, color = '#777777'): void {
    const half = lineWidth / 2
    const flat = y0 === y1
    const box: Box = flat
      ? [Math.min(x0, x1), y0 - half, Math.max(x0, x1), y0 + half]
      : [Math.min(x0, x1) - half, Math.min(y0, y1), Math.max(x0, x1) + half, Math.max(y0, y1)]
    this.mark(box, { kind: 'stroke', shape: 'line', color, lineWidth })
  }

  frame(box: Box, lineWidth = 0.6, color = '#777777'): void {
    const half = lineWidth / 2
    this.mark([box[0] - half, box[1] - half, box[2] + half, box[3] + half], { kind: 'stroke', color, lineWidth })
  }

  page(number = 1, source: Page['source'] = 'text'): Page {
    return { number, width: this.width, height: this.height, words: this.words, marks: this.marks, source }
  }
}

/** A page turned clockwise by a quarter, as a viewer would show it. */
export function turned(page: Page): Page {
  const turn = ([x0, y0, x1, y1]: Box): Box => [page.height - y1, x0, page.height - y0, x1]
  return {
    ...page,
    width: page.height,
    height: page.width,
    words: page.words.map((word) => ({
      ...word,
      box: turn(word.box),
      angle: ((word.angle + 90) % 360) as Word['angle'],
    })),
    marks: page.marks.map((mark) => ({ ...mark, box: turn(mark.box) })),
  }
}

/** A page moved and scaled. */
export function moved(page: Page, scale: number, dx: number, dy: number): Page {
  const move = ([x0, y0, x1, y1]: Box): Box => [x0 * scale + dx, y0 * scale + dy, x1 * scale + dx, y1 * scale + dy]
  return {
    ...page,
    width: page.width * scale + dx,
    height: page.height * scale + dy,
    words: page.words.map((word) => ({ ...word, box: move(word.box), size: word.size * scale })),
    marks: page.marks.map((mark) => ({ ...mark, box: move(mark.box), lineWidth: mark.lineWidth * scale })),
  }
}
