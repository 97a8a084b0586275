/**
 * A picture seen through a mapping: perspective, turning, scaling, light and dark mode are put right in one pass, so
 * that no pixel is interpolated twice. Written out here because it runs over millions of pixels: the general transform
 * of the image library takes ten times as long.
 */
import type { Picture } from '../pages/picture'
import type { Plane } from './picture'

/**
 * Rows of a 3 x 3 matrix that takes a point of the new picture to the point of the given one that is seen there. Pixel
 * i covers i to i + 1.
 */
export type Mapping = readonly [number, number, number, number, number, number, number, number, number]

export const UNCHANGED: Mapping = [1, 0, 0, 0, 1, 0, 0, 0, 1]

/** First `inner` (nearest to the new picture), then `outer`. */
export function after(outer: Mapping, inner: Mapping): Mapping {
  const cell = (row: number, column: number) =>
    outer[3 * row]! * inner[column]! +
    outer[3 * row + 1]! * inner[3 + column]! +
    outer[3 * row + 2]! * inner[6 + column]!
  return [cell(0, 0), cell(0, 1), cell(0, 2), cell(1, 0), cell(1, 1), cell(1, 2), cell(2, 0), cell(2, 1), cell(2, 2)]
}

export const scaled = (x: number, y = x): Mapping => [x, 0, 0, 0, y, 0, 0, 0, 1]

export const moved = (x: number, y: number): Mapping => [1, 0, x, 0, 1, y, 0, 0, 1]

/** Turned about the origin; positive degrees take out lines that fall to the right. */
export function turned(degrees: number): Mapping {
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  return [cos, -sin, 0, sin, cos, 0, 0, 0, 1]
}

/** How the light is put right: paper's brightness (0 to 255) over the new picture, and what it becomes. */
export interface Light {
  readonly paper: Plane
  readonly target: number
}

export interface Look {
  readonly width: number
  readonly height: number
  readonly mapping: Mapping
  /** Dark and light change places. */
  readonly inverted: boolean
  readonly light: Light | null
}

/** @returns the new picture, bilinear, white where the given one ends */
export function resample(picture: Picture, { width, height, mapping, inverted, light }: Look): Picture {
  const { width: w, height: h, rgba } = picture
  const [a, b, c, d, e, f, g, q, s] = mapping
  const out = new Uint8ClampedArray(width * height * 4).fill(255)
  const gains = light ? gainRow(light, width, height) : null
  for (let y = 0, p = 0; y < height; y++) {
    const gain = gains?.(y)
    const row = y + 0.5
    for (let x = 0; x < width; x++, p += 4) {
      const column = x + 0.5
      const depth = g * column + q * row + s
      let u = (a * column + b * row + c) / depth - 0.5
      let v = (d * column + e * row + f) / depth - 0.5
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
      let red = rgba[i]! * w00 + rgba[j]! * w10 + rgba[i + k]! * w01 + rgba[j + k]! * w11
      let green = rgba[i + 1]! * w00 + rgba[j + 1]! * w10 + rgba[i + k + 1]! * w01 + rgba[j + k + 1]! * w11
      let blue = rgba[i + 2]! * w00 + rgba[j + 2]! * w10 + rgba[i + k + 2]! * w01 + rgba[j + k + 2]! * w11
      if (inverted) {
        red = 255 - red
        green = 255 - green
        blue = 255 - blue
      }
      if (gain) {
        const factor = gain[x]!
        red *= factor
        green *= factor
        blue *= factor
      }
      out[p] = red
      out[p + 1] = green
      out[p + 2] = blue
    }
  }
  return { width, height, rgba: out, dpi: null }
}

/** Ground darker than this is no paper: more gain would only make noise bright. */
const DARKEST_PAPER = 16

/** What each pixel of a row is multiplied with, between the few places where the light was measured. */
function gainRow({ paper, target }: Light, width: number, height: number): (y: number) => Float32Array {
  const row = new Float32Array(width)
  const between = new Float32Array(paper.width)
  return (y) => {
    const v = Math.min(Math.max(((y + 0.5) * paper.height) / height - 0.5, 0), paper.height - 1)
    const y0 = Math.floor(v)
    const y1 = Math.min(y0 + 1, paper.height - 1)
    for (let k = 0; k < paper.width; k++)
      between[k] = paper.data[y0 * paper.width + k]! * (1 - v + y0) + paper.data[y1 * paper.width + k]! * (v - y0)
    for (let x = 0; x < width; x++) {
      const u = Math.min(Math.max(((x + 0.5) * paper.width) / width - 0.5, 0), paper.width - 1)
      const x0 = Math.floor(u)
      const x1 = Math.min(x0 + 1, paper.width - 1)
      row[x] = target / Math.max(DARKEST_PAPER, between[x0]! * (1 - u + x0) + between[x1]! * (u - x0))
    }
    return row
  }
}

/** A plane seen through a mapping, nearest pixel, white where it ends: good enough to measure on. */
export function lookAt({ width: w, height: h, data }: Plane, width: number, height: number, mapping: Mapping): Plane {
  const [a, b, c, d, e, f, g, q, s] = mapping
  const out = new Uint8Array(width * height).fill(255)
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++, p++) {
      const depth = g * (x + 0.5) + q * (y + 0.5) + s
      const u = Math.floor((a * (x + 0.5) + b * (y + 0.5) + c) / depth)
      const v = Math.floor((d * (x + 0.5) + e * (y + 0.5) + f) / depth)
      if (u >= 0 && v >= 0 && u < w && v < h) out[p] = data[v * w + u]!
    }
  return { width, height, data: out }
}
