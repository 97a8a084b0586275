/** What makes a picture hard to read, measured on it before anything is put right. */
import { median } from 'd3-array'
import type { PictureFault } from '../pages/picture'
import type { Blob } from './blobs'
import { type Plane, percentile } from './picture'
import type { Point } from './sheet'

/** Letters lower than this, in pixels, lose their strokes: 10-point print at 120 dpi. */
const SMALL_LINE = 12
/** An edge that takes this share of a letter's height to go from paper to ink closes the letters' eyes. */
const SOFT_EDGE = 0.22
/** Paper darker than this (0 to 255), or ink this near to it, leaves the rest to noise. */
const DARK_PAPER = 95
const LEAST_CONTRAST = 60
/** Opposite sides of a sheet that differ by this ratio were seen from the side. */
const SLANT = 1.22
/** As many letters at one edge of the picture are cut. */
const CUT_LETTERS = 4
const EDGE = 2
/** As many letters are measured. */
const MEASURED = 300

/** What was found on the way to a straight picture. */
export interface Seen {
  /** Dark on bright, in pixels of the given picture. */
  readonly light: Plane
  readonly paper: Plane
  readonly blobs: readonly Blob[]
  /** Height of a line of writing; null where too little is written. */
  readonly line: number | null
  readonly sheet: readonly Point[] | null
}

/** @returns what is wrong, the gravest first; nothing for a picture on which nothing is written */
export function faultsOf({ light, paper, blobs, line, sheet }: Seen): PictureFault[] {
  if (line === null) return []
  const letters = blobs.filter(({ y0, y1, x0, x1 }) => {
    const height = y1 - y0
    return height >= 0.6 * line && height <= 1.4 * line && x1 - x0 <= 1.5 * line && x1 - x0 >= 0.2 * line
  })
  const { edge, contrast } = edgesOf(light, letters)
  const found: readonly (readonly [PictureFault, boolean])[] = [
    ['cut-off', isCutOff(light, letters)],
    ['small', line < SMALL_LINE],
    ['blurred', edge > SOFT_EDGE * line],
    ['dark', percentile(paper, 0.9) < DARK_PAPER || contrast < LEAST_CONTRAST],
    ['slanted', sheet !== null && slant(sheet) > SLANT],
  ]
  return found.filter(([, is]) => is).map(([fault]) => fault)
}

/** Typical width of the edges of letters in pixels, and their contrast, on some of the letters. */
function edgesOf({ width, data }: Plane, letters: readonly Blob[]): { edge: number; contrast: number } {
  const step = Math.max(1, Math.floor(letters.length / MEASURED))
  const edges: number[] = []
  const contrasts: number[] = []
  for (let k = 0; k < letters.length; k += step) {
    const { x0, y0, x1, y1 } = letters[k]!
    let [least, most, steepest] = [255, 0, 0]
    for (let y = y0; y < y1; y++)
      for (let x = Math.max(1, x0 - 3); x < Math.min(width, x1 + 3); x++) {
        const value = data[y * width + x]!
        least = Math.min(least, value)
        most = Math.max(most, value)
        steepest = Math.max(steepest, Math.abs(value - data[y * width + x - 1]!))
      }
    contrasts.push(most - least)
    if (steepest > 0) edges.push((most - least) / steepest)
  }
  return { edge: median(edges) ?? 0, contrast: median(contrasts) ?? 255 }
}

/** True where letters lie on an edge of the picture. */
function isCutOff({ width, height }: Plane, letters: readonly Blob[]): boolean {
  const at = (is: (letter: Blob) => boolean) => letters.filter(is).length >= CUT_LETTERS
  return (
    at(({ x0 }) => x0 < EDGE) ||
    at(({ x1 }) => x1 > width - EDGE) ||
    at(({ y0 }) => y0 < EDGE) ||
    at(({ y1 }) => y1 > height - EDGE)
  )
}

/** How unlike opposite sides of a sheet are: 1 seen straight from above. */
function slant([topLeft, topRight, bottomRight, bottomLeft]: readonly Point[]): number {
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) return 1
  const side = (a: Point, b: Point) => Math.hypot(a.column - b.column, a.row - b.row)
  const unlike = (a: number, b: number) => Math.max(a, b) / Math.max(1, Math.min(a, b))
  return Math.max(
    unlike(side(topLeft, topRight), side(bottomLeft, bottomRight)),
    unlike(side(topLeft, bottomLeft), side(topRight, bottomRight)),
  )
}
