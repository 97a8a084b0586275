/**
 * How exactly a page says what is on it. The text of a PDF is exact; what is recognized in a picture is not. One record
 * each, chosen once, where the page is viewed: whoever reads asks for the tolerance, never for the origin.
 */
import type { Page } from '../../pages/model'

export interface Tolerances {
  /** Letters may be misread: words count that nearly are the ones looked for. */
  readonly misspells: boolean
  /** Words may be missed: two heads of three make a table, whichever they are. */
  readonly misses: boolean
  /** Letters, tints and edges may come out as shapes, and signs as letters: what is unlike the other marks is none. */
  readonly debris: boolean
  /** Blocks that stand below each other may lie a little to the side of one another: the sheet was not quite straight. */
  readonly shifts: boolean
  /** Digits of a long number that may be misread. */
  readonly misreadDigits: number
  /**
   * The lines of one label differ in size by no more than this factor. Recognition takes the size from the letters that
   * happen to stand in a line: "Senses" has none that rises or hangs down.
   */
  readonly otherSize: number
  /** What stands at one place in row after row may be off by this share of the font size: rounding, the bend of a sheet. */
  readonly sameX: number
  /** The edge of a middle zone counts as inside, give or take this share of the plot: the rounding of coordinates. */
  readonly onEdge: number
  /** How values that come from marks were read. */
  readonly marksHow: 'marks' | 'ocr'
  /** How values that come from words were read. */
  readonly wordsHow: 'text' | 'ocr'
}

const EXACT: Tolerances = {
  misspells: false,
  misses: false,
  debris: false,
  shifts: false,
  misreadDigits: 0,
  otherSize: 1.15,
  sameX: 0.08,
  onEdge: 0.001,
  marksHow: 'marks',
  wordsHow: 'text',
}

const RECOGNIZED: Tolerances = {
  misspells: true,
  misses: true,
  debris: true,
  shifts: true,
  misreadDigits: 3,
  otherSize: 1.35,
  sameX: 0.2,
  onEdge: 0.004,
  marksHow: 'ocr',
  wordsHow: 'ocr',
}

const tolerances: Readonly<Record<Page['source'], Tolerances>> = { text: EXACT, ocr: RECOGNIZED }

export const tolerancesOf = ({ source }: Page): Tolerances => tolerances[source]
