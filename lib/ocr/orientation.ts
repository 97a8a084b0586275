/**
 * Which way up a page is. Letters stand closer to their neighbors in the line than lines to each other; and they stand
 * on a common baseline, while their tops differ (b d f h k l, capitals and figures rise, far fewer letters hang down).
 */
import { type Blob, transposed } from './blobs'

/** Quarter turns clockwise that set the page upright, in degrees. */
export type Turn = 0 | 90 | 180 | 270

/** Letters that are neighbors are closer than this share of a letter's size. */
const NEAR = 0.35
/** Blobs of these sizes, against the common letter, are letters. */
const SMALLEST = 0.4
const LARGEST = 1.6
/** Fewer letters than this say nothing. */
const ENOUGH = 40
/** One direction has to be this much commoner than the other. */
const CLEARLY = 1.5
/** Hanging pairs have to be so much commoner: capitals say little (only brackets, commas and Q differ), and few pages lie upside down. */
const FLIPPED = 2.5
/** Two letters differ in height by this share at least where one of them rises above the other, or hangs below. */
const TALLER = 1.15
const MUCH_TALLER = 1.9

export function turnUpright(blobs: readonly Blob[]): Turn {
  const letters = lettersAmong(blobs)
  const sideways = letters.map(transposed)
  const along = pairs(letters)
  const upDown = pairs(sideways)
  const isSideways = upDown.length >= ENOUGH && upDown.length > CLEARLY * along.length
  const { standing, hanging } = votes(isSideways ? upDown : along)
  const isFlipped = hanging >= ENOUGH / 2 && hanging > FLIPPED * standing
  // Seen transposed, letters that stand on their baseline have it to the right.
  if (isSideways) return isFlipped ? 270 : 90
  return isFlipped ? 180 : 0
}

function lettersAmong(blobs: readonly Blob[]): Blob[] {
  const sizeOf = ({ x0, y0, x1, y1 }: Blob) => Math.max(x1 - x0, y1 - y0)
  const sizes = blobs
    .map(sizeOf)
    .filter((size) => size >= 6)
    .sort((a, b) => a - b)
  const common = sizes[Math.floor(sizes.length * 0.6)]
  if (common === undefined) return []
  return blobs.filter((blob) => sizeOf(blob) >= SMALLEST * common && sizeOf(blob) <= LARGEST * common)
}

/** Letters and their next neighbors to the right. */
function pairs(letters: readonly Blob[]): (readonly [Blob, Blob])[] {
  const sorted = [...letters].sort((a, b) => a.x0 - b.x0)
  return sorted.flatMap((letter, i) => {
    const size = Math.max(letter.x1 - letter.x0, letter.y1 - letter.y0)
    for (let k = i + 1; k < sorted.length; k++) {
      const next = sorted[k]!
      if (next.x0 - letter.x1 > NEAR * size) break
      const shared = Math.min(letter.y1, next.y1) - Math.max(letter.y0, next.y0)
      const least = Math.min(letter.y1 - letter.y0, next.y1 - next.y0)
      if (next.x0 >= letter.x1 - 1 && shared > 0.6 * least) return [[letter, next] as const]
    }
    return []
  })
}

/** Pairs of unlike height whose lower ends agree, and those whose upper ends do. */
function votes(found: readonly (readonly [Blob, Blob])[]): { standing: number; hanging: number } {
  let [standing, hanging] = [0, 0]
  for (const [a, b] of found) {
    const [low, high] = [a.y1 - a.y0, b.y1 - b.y0].sort((m, n) => m - n) as [number, number]
    if (high < TALLER * low || high > MUCH_TALLER * low) continue
    const above = Math.abs(a.y0 - b.y0)
    const below = Math.abs(a.y1 - b.y1)
    if (below <= 0.3 * above) standing++
    else if (above <= 0.3 * below) hanging++
  }
  return { standing, hanging }
}
