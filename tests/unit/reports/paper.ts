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
  const source = lines.some(([, , , style]) => style?.how === 'ocr') ? 'ocr' : 'text'
  return { number, width: 612, height: 792, words: lines.flatMap(words), marks, source }
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

/** Result, score and minimum as three cells, heads above. */
export const outcome = (score = '251', minimum = '218', result = 'PASS'): Line[] => [
  [60, 150, 'Test Result', { size: 9 }],
  [230, 150, 'Three-Digit Score', { size: 9 }],
  [400, 150, 'Minimum Passing Score', { size: 9 }],
  [60, 175, result, { size: 18 }],
  [250, 175, score, { size: 18 }],
  [430, 175, minimum, { size: 18 }],
]

/** A second page: one block of rows with filled cells, three columns. */
export function profile(
  title: string | null,
  blocks: readonly (readonly [string, readonly string[]])[] = [
    ['Performance by Discipline', ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry']],
  ],
  more: readonly Line[] = [],
): Page {
  const lines: Line[] = title === null ? [] : [[40, 50, title, { size: 13 }]]
  const marks = []
  let y = 90
  for (const [head, rows] of blocks) {
    lines.push(
      [40, y, head, { size: 11 }],
      [355, y, 'Lower', { size: 9 }],
      [430, y, 'Average', { size: 9 }],
      [515, y, 'Higher', { size: 9 }],
    )
    for (const [i, row] of rows.entries()) {
      y += 20
      lines.push([40, y, row], [250, y, '(20%-25%)'])
      for (const column of [0, 1, 2]) {
        const box = [330 + 80 * column, y - 13, 410 + 80 * column, y + 5] as const
        marks.push(frame(box))
        if (column === i % 3) marks.push(fill([box[0] + 1, box[1] + 1, box[2] - 1, box[3] - 1], '#1f4e79'))
      }
    }
    y += 40
  }
  return paper([...lines, ...more], marks)
}
