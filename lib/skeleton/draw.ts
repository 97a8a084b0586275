/**
 * Draws pages as a new PDF: with draw-marks and signs the only place that knows pdf-lib; loaded when a skeleton is to be
 * seen or saved.
 *
 * Nothing but what the page model holds is written: words, boxes, colors. No name of a program, no date.
 */
import {
  beginText,
  endText,
  PDFDocument,
  type PDFFont,
  type PDFHexString,
  PDFName,
  type PDFPage,
  StandardFonts,
  setCharacterSqueeze,
  setFillingRgbColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib'
import { centerX, centerY, height, width } from '../pages/geometry'
import type { Page, Word } from '../pages/model'
import { drawMark, rgbOf } from './draw-marks'
import { ASCENT, DESCENT } from './extent'
import { SIGN_WIDTH, Signs } from './signs'
import { type Face, facesOf } from './typeface'

/** The baseline lies this far below the middle of a line, in font sizes. */
const BELOW_MIDDLE = (ASCENT - DESCENT) / 2
/** Text is squeezed or stretched to its box within these limits, in percent. */
const [TIGHTEST, WIDEST] = [10, 1000]
const SIGNS = 'Signs'

/** A standard font, put into the document when it is first used. */
class StandardFace implements Face {
  private readonly widths = new Map<string, number>()
  private readonly characters: ReadonlySet<number>

  constructor(
    readonly font: PDFFont,
    readonly family: Face['family'],
  ) {
    this.characters = new Set(font.getCharacterSet())
  }

  has(sign: string): boolean {
    return this.characters.has(sign.codePointAt(0) ?? 0)
  }

  widthOf(text: string): number {
    return [...text].reduce((sum, sign) => sum + this.widthOfSign(sign), 0)
  }

  private widthOfSign(sign: string): number {
    const known = this.widths.get(sign)
    if (known !== undefined) return known
    const found = this.has(sign) ? this.font.widthOfTextAtSize(sign, 1) : SIGN_WIDTH / 1000
    this.widths.set(sign, found)
    return found
  }
}

const wanted = [
  [StandardFonts.Helvetica, 'sans'],
  [StandardFonts.HelveticaBold, 'sans'],
  [StandardFonts.TimesRoman, 'serif'],
  [StandardFonts.TimesRomanBold, 'serif'],
  [StandardFonts.Courier, 'mono'],
] as const

/** Signs that the standard fonts have under another name. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))

interface Part {
  readonly shown: PDFHexString
  readonly font: string
  readonly width: number
}

/** A word cut where another font has to take over. */
function partsOf(text: string, face: StandardFace, fontName: string, signs: Signs): Part[] {
  const parts: Part[] = []
  let run = ''
  const flush = () => {
    if (run !== '') parts.push({ shown: face.font.encodeText(run), font: fontName, width: face.widthOf(run) })
    run = ''
  }
  for (const sign of plain(text)) {
    if (face.has(sign)) run += sign
    else {
      flush()
      parts.push({ shown: signs.encode(sign), font: SIGNS, width: SIGN_WIDTH / 1000 })
    }
  }
  flush()
  return parts
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

function drawWord(page: PDFPage, word: Word, parts: readonly Part[], pageHeight: number): void {
  const { x, y, dx, dy, length } = placeOf(word, pageHeight)
  const natural = parts.reduce((sum, part) => sum + part.width, 0) * word.size
  const squeeze = Math.min(WIDEST, Math.max(TIGHTEST, (100 * length) / (natural || 1)))
  const [red, green, blue] = rgbOf(word.color ?? '#000000')
  page.pushOperators(
    beginText(),
    setFillingRgbColor(red, green, blue),
    setCharacterSqueeze(squeeze),
    setTextMatrix(dx, dy, -dy, dx, x, y),
    ...parts.flatMap(({ shown, font }) => [setFontAndSize(font, word.size), showText(shown)]),
    endText(),
  )
}

/**
 * Draws pages.
 *
 * @returns the bytes of a PDF: the same pages give the same bytes
 */
export async function drawPages(pages: readonly Page[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const fonts = await Promise.all(
    wanted.map(async ([name, family]) => new StandardFace(await document.embedFont(name), family)),
  )
  const [first, ...others] = fonts
  if (!first) throw new RangeError('there is no font to draw with')
  const signs = new Signs(document.context)
  for (const { width: pageWidth, height: pageHeight, words, marks, ...rest } of pages) {
    const page = document.addPage([pageWidth, pageHeight])
    for (const mark of marks) drawMark(page, mark, pageHeight)
    const faceOf = facesOf({ width: pageWidth, height: pageHeight, words, marks, ...rest }, [first, ...others])
    for (const word of words) {
      const face = faceOf(word)
      const name = `F${fonts.indexOf(face)}`
      page.node.setFontDictionary(PDFName.of(name), face.font.ref)
      drawWord(page, word, partsOf(word.text, face, name, signs), pageHeight)
    }
    if (signs.isUsed) page.node.setFontDictionary(PDFName.of(SIGNS), signs.ref)
  }
  if (signs.isUsed) signs.embed()
  const bytes = await document.save({ addDefaultPage: false })
  return new Uint8Array(bytes)
}
