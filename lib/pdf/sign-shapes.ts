/** Whether a glyph looks like the digit or letter that its font calls it. */
import type { Matrix } from './matrix'
import { boxOf, crossingsOf, type Outline, outlinesOf, windingAt, windingOf } from './path'

/**
 * The ten digits as drawn by Liberation, DejaVu, Latin Modern, Carlito and Lato, averaged: ink in nine rows of seven
 * square cells as high as the digit, in ninths. A 1 is drawn with a foot or without.
 */
const SHAPES: readonly (readonly [digit: string, ink: string])[] = [
  ['0', '027762008203803800082460007446000644600074380008208303800267610'],
  ['1', '014810003381000208100000810000081000008100000810000081000469650'],
  ['1', '001360002467000035700000270000027000002700000270000027001222931'],
  ['2', '046773016203911300192000029100017400016500016400016400113999993'],
  ['3', '046772006203811200281000155000267300000282130008326203821467730'],
  ['4', '000184000068400045640026064006206404511641577787500006400001651'],
  ['5', '069997006210000610000175652014214810000082120008325114811577620'],
  ['6', '004674004432401621000274552039414813800083280007307302810267630'],
  ['7', '499999412111710000450000171000045000017200004700000640000272000'],
  ['8', '037673018202811810181065256003768302810182370007328101820367630'],
  ['9', '037762018203803700082380008318425930155472000126104234400475400'],
]
const ROWS = 9
const COLUMNS = 7
/** Tries per cell and side: a stem of a light font is a third of a cell wide. */
const TRIES = 3
/**
 * A digit that another one fits better by this much, as a difference of correlations, is another. Of 300 text fonts on a
 * Debian system this holds for a right digit in three ornamental ones; of wrong digits it finds nineteen in twenty.
 */
const CLEARLY = 0.18

const templates = SHAPES.map(([digit, ink]) => ({ digit, ink: centered([...ink].map(Number)) }))

/** The values less their mean, so that their products make a correlation. */
function centered(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const off = values.map((value) => value - mean)
  const length = Math.hypot(...off)
  return off.map((value) => (length > 0 ? value / length : 0))
}

/** Places, in cells from the first, at which a row or column of `cells` is tried. */
const places = (cells: number): number[] => Array.from({ length: cells * TRIES }, (_, k) => (k + 0.5) / TRIES)
const ACROSS = places(COLUMNS)
const DOWN = places(ROWS)

/** Ink of a glyph (y runs up) in the cells of the templates. */
function inkOf(outlines: readonly Outline[]): number[] {
  const figures = outlines.map(({ points }) => points)
  const [x0, y0, x1, y1] = boxOf(figures.flat())
  const cell = (y1 - y0) / ROWS
  const left = (x0 + x1) / 2 - (COLUMNS / 2) * cell
  const ink = new Array<number>(ROWS * COLUMNS).fill(0)
  for (const down of DOWN) {
    const crossings = crossingsOf(figures, y1 - down * cell)
    for (const across of ACROSS) {
      const k = Math.floor(down) * COLUMNS + Math.floor(across)
      if (windingAt(crossings, left + across * cell) !== 0) ink[k]! += 1
    }
  }
  return ink
}

function showsAnotherDigit(digit: string, outlines: readonly Outline[]): boolean {
  const ink = centered(inkOf(outlines))
  const fit = (one: (typeof templates)[number]) => one.ink.reduce((sum, value, k) => sum + value * (ink[k] ?? 0), 0)
  const own = Math.max(...templates.filter((one) => one.digit === digit).map(fit))
  return Math.max(...templates.map(fit)) - own > CLEARLY
}

/** Letters that none of 250 text fonts on a Debian system closes; other letters are closed in some, as small capitals are. */
const OPEN_LETTER = /^[cfhijlmnstuvwxyzCEFGHIJKLMNSTUVWXYZ]$/
/** A ring smaller than this share of the largest is a speck. */
const SPECK = 0.01

/** True where a ring runs against the largest one: then it is a hole. */
function hasHole(outlines: readonly Outline[]): boolean {
  const areas = outlines.map(({ points }) => windingOf(points))
  const largest = areas.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0)
  return areas.some((area) => area * largest < -SPECK * largest * largest)
}

/**
 * @param path operations and coordinates of the glyph's outline
 * @param upward turns the outline upward
 * @returns true where it clearly shows another digit or letter than `text`; other signs are not told apart
 */
export function showsAnother(text: string, path: ArrayLike<number>, upward: Matrix): boolean {
  if (/^\d$/.test(text)) return showsAnotherDigit(text, outlinesOf(path, upward))
  return OPEN_LETTER.test(text) && hasHole(outlinesOf(path, upward))
}
