/**
 * Draws pages as a new PDF: the only place that knows pdf-lib; loaded when a skeleton is to be seen or saved.
 *
 * Nothing but what the page model holds is written: words, boxes, colors. No name of a program, no date.
 */
import {
  beginText,
  endText,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  rgb,
  StandardFonts,
  setCharacterSqueeze,
  setFillingColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib'
import { runs } from '../pages/cluster'
import { ASCENT, centerX, centerY, DESCENT, height, width } from '../pages/geometry'
import type { Mark, Page, Word } from '../pages/model'

/** The baseline lies this far below the middle of a line, in font sizes. */
const BELOW_MIDDLE = (ASCENT - DESCENT) / 2
/** Text is squeezed or stretched to its box within these limits, in percent: beyond them the box is damaged. */
const [TIGHTEST, WIDEST] = [10, 1000]
/** Stands for the colors of a picture or pattern. */
const GRAY = '#999999'
/** Sides that differ by less make a circle, also of a dot that is drawn a little flat. */
const ROUND = 1.3

/** Signs that the standard fonts have only by another name, or only something like. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[☐□▢◻⬜▫]/gu, '❑')
    .replace(/☑|🗹/gu, '✔')
    .replace(/☒|🗷/gu, '✘')
    .replace(/[○◯◌⚪◦◉◎]/gu, '❍')
    .replace(/[⬤⚫∙]/gu, '●')

/** The usual font, and the one for signs; what neither has is drawn as a block. */
interface Fonts {
  readonly text: PDFFont
  readonly signs: PDFFont
}
const BLOCK = '■'

function colorOf(color: string | null) {
  const value = Number.parseInt((color ?? GRAY).slice(1), 16)
  return rgb((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255)
}

/** Draws one mark: rectangles and lines as they were, anything else as an ellipse where it is about as high as wide. */
function drawMark(page: PDFPage, { box: [x0, top, x1, bottom], kind, shape, color, opacity, lineWidth }: Mark): void {
  const [w, h] = [x1 - x0, bottom - top]
  const pen = kind === 'stroke' ? Math.min(lineWidth, w, h) : 0
  const y = page.getHeight() - bottom
  const paint = colorOf(color)
  if (kind === 'stroke' && shape === 'line') {
    const flat = h <= lineWidth * 1.01
    const upright = !flat && w <= lineWidth * 1.01
    const start = { x: upright ? x0 + w / 2 : x0, y: flat ? y + h / 2 : y }
    const end = { x: upright ? x0 + w / 2 : x1, y: flat ? y + h / 2 : y + h }
    page.drawLine({ start, end, thickness: Math.min(lineWidth, Math.max(w, h)), color: paint, opacity })
    return
  }
  const style =
    kind === 'stroke' ? { borderColor: paint, borderWidth: pen, borderOpacity: opacity } : { color: paint, opacity }
  if (shape === 'path' && Math.max(w, h) < ROUND * Math.min(w, h))
    page.drawEllipse({ x: x0 + w / 2, y: y + h / 2, xScale: (w - pen) / 2, yScale: (h - pen) / 2, ...style })
  else page.drawRectangle({ x: x0 + pen / 2, y: y + pen / 2, width: w - pen, height: h - pen, ...style })
}

/** Where a word begins on its baseline, the way it runs, and how far. The y axis points up. */
function placeOf({ box, angle, size }: Word, pageHeight: number) {
  const [x0, y0, x1, y1] = box
  const below = BELOW_MIDDLE * size
  const across = { x: centerX(box), y: pageHeight - centerY(box) }
  if (angle === 90) return { x: across.x - below, y: pageHeight - y0, dx: 0, dy: -1, length: height(box) }
  if (angle === 180) return { x: x1, y: across.y + below, dx: -1, dy: 0, length: width(box) }
  if (angle === 270) return { x: across.x + below, y: pageHeight - y1, dx: 0, dy: 1, length: height(box) }
  return { x: x0, y: across.y - below, dx: 1, dy: 0, length: width(box) }
}

/** As exact as a drawing needs; long tails of digits only make the file larger. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000

function drawWord(page: PDFPage, word: Word, { text: usual, signs }: Fonts): void {
  const has = (font: PDFFont, sign: string) => characters(font).has(sign.codePointAt(0) ?? 0)
  const glyphs = [...plain(word.text)].map((sign) =>
    has(usual, sign) ? { font: usual, sign } : { font: signs, sign: has(signs, sign) ? sign : BLOCK },
  )
  const parts = runs(glyphs, (glyph, last) => glyph.font === last.font).map((part) => ({
    font: part[0].font,
    text: part.map(({ sign }) => sign).join(''),
  }))
  const { x, y, dx, dy, length } = placeOf(word, page.getHeight())
  // Sign by sign: the width of a whole text has its kerning in it, which is not drawn.
  const natural = glyphs.reduce((sum, { font, sign }) => sum + font.widthOfTextAtSize(sign, word.size), 0)
  page.pushOperators(
    beginText(),
    setFillingColor(colorOf(word.color ?? '#000000')),
    setCharacterSqueeze(rounded(Math.min(WIDEST, Math.max(TIGHTEST, (100 * length) / (natural || 1))))),
    setTextMatrix(dx, dy, -dy, dx, rounded(x), rounded(y)),
    ...parts.flatMap(({ font, text }) => {
      page.node.setFontDictionary(PDFName.of(font.name), font.ref)
      return [setFontAndSize(font.name, word.size), showText(font.encodeText(text))]
    }),
    endText(),
  )
}

const sets = new WeakMap<PDFFont, ReadonlySet<number>>()

function characters(font: PDFFont): ReadonlySet<number> {
  const known = sets.get(font) ?? new Set(font.getCharacterSet())
  sets.set(font, known)
  return known
}

/**
 * Draws pages.
 *
 * @returns the bytes of a PDF: the same pages give the same bytes
 */
export async function drawPages(pages: readonly Page[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const fonts: Fonts = {
    text: await document.embedFont(StandardFonts.Helvetica),
    signs: await document.embedFont(StandardFonts.ZapfDingbats),
  }
  for (const { width: pageWidth, height: pageHeight, words, marks } of pages) {
    const page = document.addPage([pageWidth, pageHeight])
    for (const mark of marks) drawMark(page, mark)
    for (const word of words) drawWord(page, word, fonts)
  }
  return new Uint8Array(await document.save({ addDefaultPage: false }))
}
