/** A picture seen through a bent grid: what `Level` says is done here in one pass, so that no pixel is interpolated twice. */
import type { Picture } from '../pages/picture'
import { shrinkPicture } from './picture'
import type { Point } from './point'

/** Between places so many pixels apart the way back is straight. */
const STEP = 16

/**
 * @param from takes a place of the new picture to the one that is seen there, in pixels of the given one
 * @param scale pixels of the new picture for one of the given one, about
 * @returns bilinear, white where the given one ends
 */
export function bent(
  given: Picture,
  width: number,
  height: number,
  from: (at: Point) => Point,
  scale: number,
): Picture {
  // Far fewer pixels than before: means of squares first, or fine strokes would fall between the new pixels.
  const factor = Math.max(1, Math.floor(1 / scale))
  const { width: w, height: h, rgba } = shrinkPicture(given, factor)
  const out = new Uint8ClampedArray(width * height * 4).fill(255)
  const columns = Math.ceil(width / STEP) + 1
  const rows = Math.ceil(height / STEP) + 1
  const us = new Float32Array(columns * rows)
  const vs = new Float32Array(columns * rows)
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const { x, y } = from({ x: i * STEP, y: j * STEP })
      us[j * columns + i] = x / factor - 0.5
      vs[j * columns + i] = y / factor - 0.5
    }
  for (let y = 0, p = 0; y < height; y++) {
    const row = Math.floor((y + 0.5) / STEP)
    const b = (y + 0.5) / STEP - row
    for (let x = 0; x < width; x++, p += 4) {
      const column = ((x + 0.5) / STEP) | 0
      const a = (x + 0.5) / STEP - column
      const n = row * columns + column
      const [n00, n10, n01, n11] = [(1 - a) * (1 - b), a * (1 - b), (1 - a) * b, a * b]
      let u = us[n]! * n00 + us[n + 1]! * n10 + us[n + columns]! * n01 + us[n + columns + 1]! * n11
      let v = vs[n]! * n00 + vs[n + 1]! * n10 + vs[n + columns]! * n01 + vs[n + columns + 1]! * n11
      if (u <= -1 || v <= -1 || u >= w || v >= h) continue
      u = Math.min(Math.max(u, 0), w - 1)
      v = Math.min(Math.max(v, 0), h - 1)
      const x0 = u | 0
      const y0 = v | 0
      const fx = u - x0
      const fy = v - y0
      const i = 4 * (y0 * w + x0)
      const j = x0 < w - 1 ? i + 4 : i
      const k = y0 < h - 1 ? 4 * w : 0
      const w00 = (1 - fx) * (1 - fy)
      const w10 = fx * (1 - fy)
      const w01 = (1 - fx) * fy
      const w11 = fx * fy
      for (let c = 0; c < 3; c++)
        out[p + c] = rgba[i + c]! * w00 + rgba[j + c]! * w10 + rgba[i + k + c]! * w01 + rgba[j + k + c]! * w11
    }
  }
  return { width, height, rgba: out, dpi: null }
}
