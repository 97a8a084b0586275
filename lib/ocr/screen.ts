/**
 * Grays that a scanner, a fax machine or a printer makes of a fine pattern of black dots, and the colored dots of a screen
 * that was photographed, turned back into grays and colors.
 */
import type { Picture } from '../pages/picture'
import { averagedPicture, luminance, noise, type Plane } from './picture'

/** What is darker, and what is brighter, than this; between them noise decides nothing. */
const BLACK = 100
const WHITE = 155
/** The page is looked at in squares of so many pixels; a pattern changes this often along their rows and their columns. */
const SQUARE = 8
const CHANGES = 10
/** So many squares lie in the middle of a pattern: writing is never as dense over three squares in both directions. */
const SQUARES = 40
/** Neighbors that differ by more than this on the whole are no noise of a camera, but the dots of a screen that it looked at. */
const GRAINY = 10

/**
 * Means of 3 x 3 pixels, twice, take out what is finer than a stroke.
 *
 * @returns the picture with patterns of dots as even grays and colors; the same object where it has none
 */
export function descreened(picture: Picture): Picture {
  const light = luminance(picture)
  return isScreened(light) || noise(light) > GRAINY ? averagedPicture(averagedPicture(picture)) : picture
}

function isScreened({ width, height, data }: Plane): boolean {
  const [columns, rows] = [Math.floor(width / SQUARE), Math.floor(height / SQUARE)]
  const along = new Uint16Array(columns * rows)
  const down = new Uint16Array(columns * rows)
  const above = new Uint8Array(width)
  for (let y = 0; y < rows * SQUARE; y++) {
    const square = Math.floor(y / SQUARE) * columns
    let before = 0
    for (let x = 0; x < columns * SQUARE; x++) {
      const value = data[y * width + x]!
      const now = value < BLACK ? 1 : value > WHITE ? 0 : before
      const at = square + ((x / SQUARE) | 0)
      if (now !== before) along[at]!++
      if (now !== above[x]) down[at]!++
      before = now
      above[x] = now
    }
  }
  const dense = along.map((count, at) => (count >= CHANGES && down[at]! >= CHANGES ? 1 : 0))
  let found = 0
  for (let y = 1; y < rows - 1; y++)
    for (let x = 1; x < columns - 1; x++) {
      const at = y * columns + x
      let all = 1
      for (let v = -columns; v <= columns; v += columns) for (let u = -1; u <= 1; u++) all &= dense[at + v + u]!
      found += all
    }
  return found >= SQUARES
}
