/** Words cut out of a page, enlarged and set one below the other on a white sheet: how a word is looked at again. */
import type { RecognizedWord } from './engine'
import { imageOf, type Plane, planeOf } from './picture'

/** White around each word, as a share of the letters' height. */
const MARGIN = 0.6

/**
 * @param letters height of the words on the sheet, in pixels
 * @returns the sheet, and the rows (top, bottom) that each word lies in
 */
export function column(
  words: readonly RecognizedWord[],
  ink: Plane,
  letters: number,
): { sheet: Plane; places: [number, number][] } {
  const crops = words.map(({ box }) => enlarge(ink, box, letters))
  const gap = Math.round(letters * MARGIN)
  const width = Math.max(...crops.map((crop) => crop.width)) + 2 * gap
  const height = crops.reduce((sum, crop) => sum + crop.height + gap, gap)
  const data = new Uint8Array(width * height).fill(255)
  const places: [number, number][] = []
  let top = gap
  for (const crop of crops) {
    for (let y = 0; y < crop.height; y++)
      data.set(crop.data.subarray(y * crop.width, (y + 1) * crop.width), (top + y) * width + gap)
    places.push([top - gap / 2, top + crop.height + gap / 2])
    top += crop.height + gap
  }
  return { sheet: { width, height, data }, places }
}

/** The part of a plane within a box, in pixels. */
export const cut = (plane: Plane, [x0, y0, x1, y1]: RecognizedWord['box']): Plane =>
  planeOf(imageOf(plane).crop({ origin: { column: x0, row: y0 }, width: x1 - x0, height: y1 - y0 }))

/** A box with as much around it, within the plane. */
export const padded = ({ width, height }: Plane, [x0, y0, x1, y1]: RecognizedWord['box'], pad: number) =>
  [Math.max(0, x0 - pad), Math.max(0, y0 - pad), Math.min(width, x1 + pad), Math.min(height, y1 + pad)] as const

function enlarge(ink: Plane, box: RecognizedWord['box'], letters: number): Plane {
  const pad = Math.max(1, Math.round((box[3] - box[1]) * 0.12))
  const crop = cut(ink, padded(ink, box, pad))
  const factor = letters / Math.max(1, crop.height - 2 * pad)
  return planeOf(imageOf(crop).resize({ xFactor: factor, yFactor: factor, interpolationType: 'bicubic' }))
}
