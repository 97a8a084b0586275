/** The angle by which a page lies askew. */
import type { Plane } from './picture'

/** Searched on either side of upright, in degrees: a scanner's feed or a hand's. */
const MAX_SKEW = 5
/** Steps of the search, in degrees. */
const ROUGH = 0.5
const FINE = 0.05
/** A picture with a larger share of ink than this has no lines to measure. */
const MOST_INK = 0.5
/** Upright unless the turned page is clearly better: an empty or noisy picture must not be turned by chance. */
const BETTER = 1.02

/**
 * Angle of the lines of writing, in degrees, positive where they fall to the right. Rows of pixels that run along the
 * lines are either full of ink or empty: the angle whose rows differ most from their neighbors is the right one.
 *
 * @param ink 0 for ink, 255 for none
 */
export function findSkew({ width, height, data }: Plane): number {
  let count = 0
  for (const value of data) if (value === 0) count++
  if (count === 0 || count > data.length * MOST_INK) return 0
  const xs = new Float32Array(count)
  const ys = new Float32Array(count)
  for (let y = 0, i = 0, n = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++)
      if (data[i] === 0) {
        xs[n] = x
        ys[n++] = y
      }
  const rows = new Int32Array(height + 2 * width)
  const score = (degrees: number) => {
    const slope = Math.tan((degrees * Math.PI) / 180)
    rows.fill(0)
    for (let i = 0; i < count; i++) rows[Math.round(ys[i]! - xs[i]! * slope) + width]!++
    let sum = 0
    for (let i = 1; i < rows.length; i++) sum += (rows[i]! - rows[i - 1]!) ** 2
    return sum
  }
  const search = (from: number, to: number, step: number) => {
    let best = { angle: 0, score: -1 }
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const value = score(angle)
      if (value > best.score) best = { angle, score: value }
    }
    return best
  }
  const rough = search(-MAX_SKEW, MAX_SKEW, ROUGH).angle
  const fine = search(rough - ROUGH, rough + ROUGH, FINE)
  return fine.score > score(0) * BETTER ? fine.angle : 0
}
