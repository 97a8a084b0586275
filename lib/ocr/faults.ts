/** What makes a picture hard to read, measured on it as it was given. */
import { median, quantile } from 'd3-array'
import type { Picture, PictureFault } from '../pages/picture'
import type { FoundLine } from './find-lines'
import type { Level } from './level'
import { apart } from './point'

/** Lines lower than this, in pixels, lose their strokes: 10-point print at 110 dpi. */
const SMALL_LINE = 17
/** An edge that takes this share of a line's height to go from paper to ink closes the letters' eyes. */
const SOFT_EDGE = 0.13
/** Paper darker than this (0 to 255), or ink this near to it, leaves the rest to noise. */
const DARK_PAPER = 95
const LEAST_CONTRAST = 60
/** As many lines that run to an edge of the picture are cut; so near to it, in their heights. */
const CUT_LINES = 3
const EDGE = 0.15
/** As many lines are measured. */
const MEASURED = 40

/** @returns what is wrong, the gravest first */
export function faultsOf(picture: Picture, { lines, unit }: Level): PictureFault[] {
  const seen = edgesOf(picture, lines)
  const of = (what: (one: ReturnType<typeof edgeOf>) => number) => median(seen, what) ?? 0
  const found: readonly (readonly [PictureFault, boolean])[] = [
    ['cut-off', lines.filter((line) => isCut(line, picture)).length >= CUT_LINES],
    ['small', unit < SMALL_LINE],
    ['blurred', of(({ edge }) => edge) > SOFT_EDGE * unit],
    [
      'dark',
      of(({ paper, isDark }) => (isDark ? 255 : paper)) < DARK_PAPER || of(({ contrast }) => contrast) < LEAST_CONTRAST,
    ],
  ]
  return found.filter(([, is]) => is).map(([fault]) => fault)
}

/** True where most lines are light on dark. */
export function isLightOnDark(picture: Picture, lines: readonly FoundLine[]): boolean {
  const seen = edgesOf(picture, lines)
  return seen.filter(({ isDark }) => isDark).length > seen.length / 2
}

/** Of as many lines as are measured, evenly among all. */
function edgesOf(picture: Picture, lines: readonly FoundLine[]) {
  const step = Math.max(1, Math.floor(lines.length / MEASURED))
  return lines.filter((_, k) => k % step === 0).map((line) => edgeOf(picture, line))
}

/** How bright paper and ink of a line are, and over how many pixels the one becomes the other. */
function edgeOf({ width, height, rgba }: Picture, { spine, height: tall }: FoundLine) {
  const [a, b] = [spine[0]!, spine.at(-1)!]
  const values: number[] = []
  let steepest = 0
  const length = Math.ceil(apart(a, b))
  for (let row = -0.25; row <= 0.25; row += 0.125) {
    let before = -1
    for (let k = 0; k <= length; k++) {
      const x = Math.round(a.x + ((b.x - a.x) * k) / length)
      const y = Math.round(a.y + ((b.y - a.y) * k) / length + row * tall)
      if (x < 0 || y < 0 || x >= width || y >= height) continue
      const p = 4 * (y * width + x)
      const value = (rgba[p]! * 77 + rgba[p + 1]! * 150 + rgba[p + 2]! * 29) >> 8
      values.push(value)
      if (before >= 0) steepest = Math.max(steepest, Math.abs(value - before))
      before = value
    }
  }
  const [low, middle, high] = [0.05, 0.6, 0.95].map((share) => quantile(values, share) ?? 0) as [number, number, number]
  return {
    paper: middle,
    isDark: middle - low < high - middle,
    contrast: high - low,
    edge: steepest > 0 ? (high - low) / steepest : 0,
  }
}

function isCut({ spine, height }: FoundLine, picture: Picture): boolean {
  const near = EDGE * height
  return [spine[0]!, spine.at(-1)!].some(
    ({ x, y }) => x < near || y < near || x > picture.width - near || y > picture.height - near,
  )
}
