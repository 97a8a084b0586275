/** Takes shadow and uneven light out of a photo, so that paper is equally white all over. */
import type { Picture } from '../pages/picture'
import { luminance, type Plane, percentile, shrink } from './picture'

/** Paper becomes this bright. */
const PAPER = 245
/** Light that varies by less than this share over the page is left alone: colours stay exactly as they are. */
const EVEN = 0.06
/** Width of the small picture on which the light is measured. */
const LIGHT_WIDTH = 120
/** A dark area narrower than this share of the width is taken for print, a wider one for shadow. */
const WIDEST_PRINT = 1 / 12

export function evenLight(picture: Picture): Picture {
  const factor = Math.max(1, Math.round(picture.width / LIGHT_WIDTH))
  const radius = Math.ceil(LIGHT_WIDTH * WIDEST_PRINT)
  const paper = smooth(closing(shrink(luminance(picture), factor), radius), 3)
  const [least, most] = [percentile(paper, 0.02), percentile(paper, 0.98)]
  if (most - least <= EVEN * most) return picture
  const { width, height, rgba } = picture
  const out = new Uint8ClampedArray(rgba.length)
  for (let y = 0; y < height; y++) {
    const v = Math.min(Math.max((y + 0.5) / factor - 0.5, 0), paper.height - 1)
    for (let x = 0; x < width; x++) {
      const u = Math.min(Math.max((x + 0.5) / factor - 0.5, 0), paper.width - 1)
      const gain = PAPER / Math.max(16, between(paper, u, v))
      const p = 4 * (y * width + x)
      out[p] = rgba[p]! * gain
      out[p + 1] = rgba[p + 1]! * gain
      out[p + 2] = rgba[p + 2]! * gain
      out[p + 3] = 255
    }
  }
  return { ...picture, rgba: out }
}

/** Bilinear interpolation. */
function between({ width, height, data }: Plane, u: number, v: number): number {
  const x = Math.floor(u)
  const y = Math.floor(v)
  const x1 = Math.min(x + 1, width - 1)
  const y1 = Math.min(y + 1, height - 1)
  const [fx, fy] = [u - x, v - y]
  const top = data[y * width + x]! * (1 - fx) + data[y * width + x1]! * fx
  const bottom = data[y1 * width + x]! * (1 - fx) + data[y1 * width + x1]! * fx
  return top * (1 - fy) + bottom * fy
}

/** Grey-scale closing: fills dark areas narrower than twice the radius with the brightness around them. */
function closing(plane: Plane, radius: number): Plane {
  return window(window(plane, radius, Math.max), radius, Math.min)
}

/** The greatest or least value in the square window around each pixel. */
function window({ width, height, data }: Plane, radius: number, pick: (a: number, b: number) => number): Plane {
  const across = new Uint8Array(data.length)
  const both = new Uint8Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let value = data[y * width + x]!
      for (let k = Math.max(0, x - radius); k <= Math.min(width - 1, x + radius); k++)
        value = pick(value, data[y * width + k]!)
      across[y * width + x] = value
    }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let value = across[y * width + x]!
      for (let k = Math.max(0, y - radius); k <= Math.min(height - 1, y + radius); k++)
        value = pick(value, across[k * width + x]!)
      both[y * width + x] = value
    }
  return { width, height, data: both }
}

/** Mean over the square window around each pixel. */
function smooth({ width, height, data }: Plane, radius: number): Plane {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      let count = 0
      for (let v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v++)
        for (let u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u++) {
          sum += data[v * width + u]!
          count++
        }
      out[y * width + x] = sum / count
    }
  return { width, height, data: out }
}
