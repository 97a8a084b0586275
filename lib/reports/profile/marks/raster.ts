/** Paints what covers a small area of a page on a coarse grid, so that areas can be compared by how they look. */
import { height, width } from '../../../pages/geometry'
import type { Box, Mark, Word } from '../../../pages/model'
import { type Rgb, toRgb, WHITE } from '../../page/color'
import { inkOf } from '../table/mark-words'

/** Squares across and down a cell: a tick's stroke is one of them wide. */
const ACROSS = 12
const DOWN = 8
/** A filled shape that is no rectangle inks about this share of its box: a dot 0.79, a tick less. */
const PATH_INK = 0.7

/** Colors of the squares, row by row: red, green and blue of each, 0 to 1. */
export type Raster = Float64Array

interface Layer {
  readonly box: Box
  readonly color: Rgb
  readonly cover: number
}

function edges(box: Box, thick: number): Box[] {
  const [x0, y0, x1, y1] = box
  const t = Math.min(thick, width(box) / 2, height(box) / 2)
  return [
    [x0, y0, x1, y0 + t],
    [x0, y1 - t, x1, y1],
    [x0, y0 + t, x0 + t, y1 - t],
    [x1 - t, y0 + t, x1, y1 - t],
  ]
}

function layersOfMark(mark: Mark): Layer[] {
  const color = toRgb(mark.color)
  if (mark.kind === 'stroke' && mark.shape !== 'line')
    return edges(mark.box, mark.lineWidth).map((box) => ({ box, color, cover: mark.opacity }))
  const [w, h] = [width(mark.box), height(mark.box)]
  const slanting = mark.shape === 'line' && Math.min(w, h) > 2 * mark.lineWidth + 0.5
  // A slanting line covers of its box what its length and width make.
  const slant = slanting ? (mark.lineWidth * Math.hypot(w, h)) / (w * h) : 1
  const cover = mark.shape === 'path' ? PATH_INK : slant
  return [{ box: mark.box, color, cover: cover * mark.opacity }]
}

const layersOfWord = (word: Word): Layer[] => [
  { box: word.box, color: toRgb(word.color ?? '#000000'), cover: inkOf(word) },
]

const BLANK: Raster = Float64Array.from({ length: 3 * ACROSS * DOWN }, (_, k) => WHITE[k % 3] ?? 1)

/** The color of most of a raster: the middle one of each channel. */
export const backgroundOf = (raster: Raster): Rgb => {
  const half = (ACROSS * DOWN) / 2
  const middle = (channel: number) => {
    // A typed array sorts itself several times as fast as d3's median finds its way in an array of anything.
    const [below = 1, above = 1] = raster
      .filter((_, k) => k % 3 === channel)
      .sort()
      .subarray(half - 1)
    return (below + above) / 2
  }
  return [middle(0), middle(1), middle(2)]
}

/** What the given marks and words, in painting order, look like within `area`; the background is white. */
export function paint(area: Box, marks: readonly Mark[], words: readonly Word[]): Raster {
  const raster = BLANK.slice()
  const [sx, sy] = [width(area) / ACROSS, height(area) / DOWN]
  for (const { box, color, cover } of [...marks.flatMap(layersOfMark), ...words.flatMap(layersOfWord)]) {
    const firstX = Math.max(0, Math.floor((box[0] - area[0]) / sx))
    const lastX = Math.min(ACROSS - 1, Math.floor((box[2] - area[0]) / sx))
    const firstY = Math.max(0, Math.floor((box[1] - area[1]) / sy))
    const lastY = Math.min(DOWN - 1, Math.floor((box[3] - area[1]) / sy))
    for (let j = firstY; j <= lastY; j++) {
      const y = area[1] + j * sy
      const coverY = Math.max(0, Math.min(box[3], y + sy) - Math.max(box[1], y)) / sy
      for (let i = firstX; i <= lastX; i++) {
        const x = area[0] + i * sx
        const coverX = Math.max(0, Math.min(box[2], x + sx) - Math.max(box[0], x)) / sx
        const ink = cover * coverX * coverY
        const at = 3 * (j * ACROSS + i)
        for (let k = 0; k < 3; k++) {
          const under = raster[at + k] as number
          raster[at + k] = under + ((color[k] as number) - under) * ink
        }
      }
    }
  }
  return raster
}
