/**
 * Makes pages for tests from lines of text at positions: a stand-in for any program that draws a report.
 */
import type { Box, Mark, Page, Word } from '../../../lib/pages/model'

export interface LineStyle {
  readonly size?: number
  readonly angle?: Word['angle']
  readonly visible?: boolean
  readonly how?: Word['how']
  readonly confidence?: number
}

/** `[x, baseline y, text, style]` in points. */
export type Line = readonly [x: number, y: number, text: string, style?: LineStyle]

const LETTER = 0.5
const SPACE = 0.28

/** Width of a text as this maker draws it. */
export const widthOf = (text: string, size = 10): number =>
  [...text].reduce((sum, sign) => sum + (sign === ' ' ? SPACE : LETTER) * size, 0)

/** Words of one line; text behind a tab stands 200 points further on. */
function words([x, y, text, style = {}]: Line): Word[] {
  const { size = 10, angle = 0, visible = true, how = 'text', confidence = 1 } = style
  const found: Word[] = []
  let at = x
  for (const part of text.split(' ')) {
    if (part !== '') {
      const box: Box = [at, y - 0.8 * size, at + widthOf(part, size), y + 0.2 * size]
      found.push({ text: part, box, size, color: '#000000', angle, visible, legible: true, how, confidence })
    }
    at += widthOf(part, size) + SPACE * size
  }
  return found
}

/** A page of US Letter size with these lines on it. */
export function paper(lines: readonly Line[], marks: readonly Mark[] = [], number = 1): Page {
  return { number, width: 612, height: 792, words: lines.flatMap(words), marks, source: 'text' }
}

/** A stroked box, as around a table cell. */
export const frame = (box: Box): Mark => ({
  kind: 'stroke',
  shape: 'rect',
  box,
  color: '#000000',
  opacity: 1,
  lineWidth: 0.5,
})

/** A filled box. */
export const fill = (box: Box, color = '#222222'): Mark => ({
  kind: 'fill',
  shape: 'rect',
  box,
  color,
  opacity: 1,
  lineWidth: 0,
})

/** Lines of one paragraph, wrapped at a number of characters. */
export function paragraph(x: number, y: number, text: string, wrapAt = 90, size = 10): Line[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= wrapAt) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, i) => [x, y + 1.2 * size * i, line, { size }] as const)
}

/** The page turned clockwise by a quarter, as a sheet that was scanned sideways. */
export function sideways(page: Page): Page {
  const turn = ([x0, y0, x1, y1]: Box): Box => [page.height - y1, x0, page.height - y0, x1]
  return {
    ...page,
    width: page.height,
    height: page.width,
    words: page.words.map((word) => ({ ...word, box: turn(word.box), angle: 90 })),
    marks: page.marks.map((mark) => ({ ...mark, box: turn(mark.box) })),
  }
}

/** Title, name, identification and date as today's report has them; what a test adds starts at y = 150. */
export const heads = (exam = 'Step 2 Clinical Knowledge (CK)'): Line[] => [
  [40, 50, 'United States Medical Licensing Examination®', { size: 14 }],
  [40, 70, `${exam} Score Report`, { size: 12 }],
  [40, 90, 'Name:'],
  [120, 90, 'Example, Person B'],
  [40, 103, 'USMLE ID:'],
  [120, 103, '5-794-334-2'],
]

/** Today's first page but for the outcome, which the test adds. */
export const dated = (exam?: string): Line[] => [...heads(exam), [40, 116, 'Test Date:'], [120, 116, '09/12/2025']]
