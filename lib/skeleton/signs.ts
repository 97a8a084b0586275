/**
 * A font of our own for signs that the standard fonts lack (boxes, ticks, dots), and for glyphs that nobody can name:
 * each is drawn as what it looks like, and is read as what it was.
 */
import { type PDFContext, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'

/** Widths of all signs, in thousandths of the font size. */
export const SIGN_WIDTH = 600

const rectangle = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} ${x1 - x0} ${y1 - y0} re`
/** A circle of four curves. */
function circle(x: number, y: number, r: number): string {
  const k = 0.5523 * r
  return [
    `${x - r} ${y} m`,
    `${x - r} ${y + k} ${x - k} ${y + r} ${x} ${y + r} c`,
    `${x + k} ${y + r} ${x + r} ${y + k} ${x + r} ${y} c`,
    `${x + r} ${y - k} ${x + k} ${y - r} ${x} ${y - r} c`,
    `${x - k} ${y - r} ${x - r} ${y - k} ${x - r} ${y} c h`,
  ].join(' ')
}

const SQUARE = `50 w ${rectangle(65, 35, 535, 505)} S`
const DOT = circle(300, 270, 235)
const TICK = '90 w 90 270 m 240 110 l 510 500 l S'
const CROSS = '90 w 100 70 m 500 470 l S 100 470 m 500 70 l S'
const BLOCK = `${rectangle(40, 40, 560, 500)} f`

/** What signs look like, the likeliest first. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/[☑🗹]/u, `${SQUARE} ${TICK}`],
  [/[☒🗷]/u, `${SQUARE} ${CROSS}`],
  [/[☐□▢◻⬜▫❏❐❑❒]/u, SQUARE],
  [/[◉◎⦿⊙]/u, `50 w ${DOT} S ${circle(300, 270, 110)} f`],
  [/[○◯◌⚪◦❍]/u, `50 w ${DOT} S`],
  [/[●⬤⚫•∙·]/u, `${DOT} f`],
  [/[✓✔√🗸]/u, TICK],
  [/[✕✖✗✘╳☓]/u, CROSS],
  [/[▲△▴]/u, '60 60 m 540 60 l 300 500 l h f'],
  [/[▼▽▾]/u, '60 480 m 540 480 l 300 40 l h f'],
  [/[▶►▸→⇒➔]/u, '80 50 m 80 490 l 540 270 l h f'],
  [/[◀◄◂←⇐]/u, '520 50 m 520 490 l 60 270 l h f'],
  [/[◆◇♦]/u, '300 20 m 560 270 l 300 520 l 40 270 l h f'],
  [/[─━═▬‒―]/u, `${rectangle(0, 200, 600, 340)} f`],
]

const REPLACEMENT = '\ufffd'

const lookOf = (sign: string): string => looks.find(([signs]) => signs.test(sign))?.[1] ?? BLOCK

const hex = (text: string): string =>
  [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

/** The names of the codes, as readers of the file look them up. */
function unicodeMap(signs: readonly string[]): string {
  const lines = signs.flatMap((sign, i) =>
    sign === REPLACEMENT ? [] : [`<${(i + 1).toString(16).padStart(2, '0')}> <${hex(sign)}>`],
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Signs def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...(lines.length > 0 ? [`${lines.length} beginbfchar`, ...lines, 'endbfchar'] : []),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

/** Codes for a font: more signs than this are not told apart. */
const MOST = 100

/** Collects the signs of a document; `embed` writes the font when all are known. */
export class Signs {
  private readonly signs: string[] = []
  readonly ref: PDFRef

  constructor(private readonly context: PDFContext) {
    this.ref = context.nextRef()
  }

  get isUsed(): boolean {
    return this.signs.length > 0
  }

  /** The code of a sign, ready to be shown. */
  encode(sign: string): PDFHexString {
    let at = this.signs.indexOf(sign)
    if (at < 0 && this.signs.length < MOST) at = this.signs.push(sign) - 1
    return PDFHexString.of((Math.max(0, at) + 1).toString(16).padStart(2, '0'))
  }

  embed(): void {
    const { context, signs } = this
    // A name made of the code would be taken for that character.
    const name = (i: number): string => `sign${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`
    const drawings = signs.map((sign) => context.register(context.stream(`${SIGN_WIDTH} 0 d0 ${lookOf(sign)}`)))
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: [0, -210, SIGN_WIDTH, 750],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      CharProcs: Object.fromEntries(drawings.map((drawing, i) => [name(i), drawing])),
      Encoding: { Type: 'Encoding', Differences: [1, ...signs.map((_, i) => PDFName.of(name(i)))] },
      FirstChar: 1,
      LastChar: signs.length,
      Widths: signs.map(() => SIGN_WIDTH),
      Resources: {},
      ToUnicode: context.register(context.stream(unicodeMap(signs))),
    })
    context.assign(this.ref, font)
  }
}
