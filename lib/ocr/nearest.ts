/** Which region is nearest to each pixel that lies in none. */

/** Lengths of a step along a row or column and of one across, near enough to 1 and the square root of 2. */
const STRAIGHT = 5
const DIAGONAL = 7
const FAR = 65_000

/**
 * For every pixel the region nearest to it (two sweeps of a chamfer transform).
 *
 * @param own the region that each pixel lies in; -1 for none
 */
export function spread(own: Int32Array, width: number, height: number): Int32Array {
  const nearest = own.slice()
  const distance = new Uint16Array(own.length)
  for (let i = 0; i < own.length; i++) if (own[i]! < 0) distance[i] = FAR
  sweep(own, nearest, distance, width, height, 1)
  sweep(own, nearest, distance, width, height, -1)
  return nearest
}

/** One sweep, from the top left (`way` 1) or from the bottom right (-1): each pixel asks those that came before it. */
function sweep(
  own: Int32Array,
  nearest: Int32Array,
  distance: Uint16Array,
  width: number,
  height: number,
  way: 1 | -1,
): void {
  const first = way === 1 ? 0 : width - 1
  const last = width - 1 - first
  for (let row = 0; row < height; row++) {
    const y = way === 1 ? row : height - 1 - row
    for (let x = first, left = width; left > 0; left--, x += way) {
      const i = y * width + x
      if (own[i]! >= 0) continue
      let best = distance[i]!
      let from = i
      if (x !== first && distance[i - way]! + STRAIGHT < best) {
        from = i - way
        best = distance[from]! + STRAIGHT
      }
      if (row > 0) {
        const above = i - way * width
        if (distance[above]! + STRAIGHT < best) {
          from = above
          best = distance[from]! + STRAIGHT
        }
        if (x !== first && distance[above - way]! + DIAGONAL < best) {
          from = above - way
          best = distance[from]! + DIAGONAL
        }
        if (x !== last && distance[above + way]! + DIAGONAL < best) {
          from = above + way
          best = distance[from]! + DIAGONAL
        }
      }
      if (from === i) continue
      distance[i] = Math.min(best, FAR)
      nearest[i] = nearest[from]!
    }
  }
}
