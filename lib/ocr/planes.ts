/** Pictures as the networks take them: three planes of numbers, blue first, as they were trained. */
import type { Picture } from '../pages/picture'

type Channels = readonly [number, number, number]

/**
 * @param mean and `deviation` of the values (0 to 1) by channel, in the order of the planes
 * @returns the whole picture at another size: means where it gets smaller, values between where it gets larger
 */
export function planesOf(
  { width: w, height: h, rgba }: Picture,
  width: number,
  height: number,
  mean: Channels,
  deviation: Channels,
): Float32Array {
  const planes = new Float32Array(3 * width * height)
  const columns = spans(w, width)
  const rows = spans(h, height)
  const size = width * height
  for (let y = 0, i = 0; y < height; y++) {
    const [v, tall, fv] = [rows.first[y]!, rows.count[y]!, rows.share[y]!]
    for (let x = 0; x < width; x++, i++) {
      const [u, wide, fu] = [columns.first[x]!, columns.count[x]!, columns.share[x]!]
      let [red, green, blue] = [0, 0, 0]
      for (let b = 0; b < tall; b++) {
        const weightV = fv < 0 ? 1 / tall : b === 0 ? 1 - fv : fv
        for (let a = 0, p = 4 * ((v + b) * w + u); a < wide; a++, p += 4) {
          const weight = weightV * (fu < 0 ? 1 / wide : a === 0 ? 1 - fu : fu)
          red += weight * rgba[p]!
          green += weight * rgba[p + 1]!
          blue += weight * rgba[p + 2]!
        }
      }
      planes[i] = (blue / 255 - mean[0]) / deviation[0]
      planes[size + i] = (green / 255 - mean[1]) / deviation[1]
      planes[2 * size + i] = (red / 255 - mean[2]) / deviation[2]
    }
  }
  return planes
}

/** Which given pixels each new one is made of: the mean of `count`, or (`share` 0 to 1) between two. */
function spans(from: number, to: number) {
  const first = new Int32Array(to)
  const count = new Int32Array(to)
  const share = new Float32Array(to)
  const step = from / to
  for (let k = 0; k < to; k++) {
    if (step > 1) {
      first[k] = Math.floor(k * step)
      count[k] = Math.max(1, Math.min(from, Math.floor((k + 1) * step)) - first[k]!)
      share[k] = -1
    } else {
      const at = Math.min(Math.max((k + 0.5) * step - 0.5, 0), from - 1)
      first[k] = Math.min(Math.floor(at), Math.max(0, from - 2))
      count[k] = Math.min(2, from)
      share[k] = from > 1 ? at - first[k]! : -1
    }
  }
  return { first, count, share }
}
