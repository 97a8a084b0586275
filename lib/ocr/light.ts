/** How bright paper is over a picture: shadow and uneven light of a photo, without what is printed. */
import { quantile } from 'd3-array'
import type { Picture } from '../pages/picture'
import { imageOf, type Plane, planeOf, shrink } from './picture'

/** Light that varies by less than this share over the page is left alone: colors stay exactly as they are. */
const EVEN = 0.06
/** Width of the small picture on which the light is measured. */
const LIGHT_WIDTH = 120
/** So many of its places are made one mean: paper has no edges. */
const SMOOTH = 7
/** A dark area narrower than this share of the width is taken for print, a wider one for shadow. */
const WIDEST_PRINT = 1 / 12

/** Brightness of the paper, about 120 places across; `light` is the page's luminance, dark on bright. */
export function paperOf(light: Plane): Plane {
  const small = shrink(light, Math.max(1, Math.round(light.width / LIGHT_WIDTH)))
  const radius = Math.ceil(LIGHT_WIDTH * WIDEST_PRINT)
  return planeOf(
    imageOf(filled(closing(small, radius))).blur({ width: SMOOTH, height: SMOOTH, borderType: 'replicate' }),
  )
}

/** True where the light is the same all over. */
export function isEven(paper: Plane): boolean {
  const most = quantile(paper.data, 0.98)!
  return most - quantile(paper.data, 0.02)! <= EVEN * most
}

/**
 * Dark areas that reach no edge of the picture, filled with the brightness around them: a shadow falls in from outside,
 * a block of marked cells lies within. Water finds its level so: the lowest pass on the way out.
 */
function filled({ width, height, data }: Plane): Plane {
  const level = new Uint8Array(data.length)
  const seen = new Uint8Array(data.length)
  const waiting: number[][] = Array.from({ length: 256 }, () => [])
  // Whoever is reached from a brighter place is at least as bright.
  const reach = (i: number, from: number) => {
    if (seen[i]) return
    seen[i] = 1
    level[i] = Math.max(data[i]!, from)
    waiting[level[i]!]!.push(i)
  }
  for (let x = 0; x < width; x++) {
    reach(x, 0)
    reach((height - 1) * width + x, 0)
  }
  for (let y = 0; y < height; y++) {
    reach(y * width, 0)
    reach(y * width + width - 1, 0)
  }
  for (let value = 0; value < 256; value++)
    for (let i = waiting[value]!.pop(); i !== undefined; i = waiting[value]!.pop()) {
      const x = i % width
      if (x > 0) reach(i - 1, value)
      if (x < width - 1) reach(i + 1, value)
      if (i >= width) reach(i - width, value)
      if (i + width < data.length) reach(i + width, value)
    }
  return { width, height, data: level }
}

/** Fills dark areas narrower than twice the radius with the brightness around them. */
function closing(small: Plane, radius: number): Plane {
  const side = 2 * radius + 1
  return planeOf(imageOf(small).close({ kernel: Array.from({ length: side }, () => Array<number>(side).fill(1)) }))
}

/** Paper becomes this bright where the light was uneven. */
const WHITE = 245
/** Ground darker than this is no paper: more gain would only make noise bright. */
const DARKEST_PAPER = 16

/**
 * @param isDark dark and light change places
 * @param paper how bright paper is over the picture; null where the light is even
 * @returns the picture as it would look in good light
 */
export function lit({ width, height, rgba, dpi }: Picture, isDark: boolean, paper: Plane | null): Picture {
  const out = new Uint8ClampedArray(rgba.length).fill(255)
  const light = paper && planeOf(imageOf(paper).resize({ width, height, preserveAspectRatio: false })).data
  for (let p = 0; p < rgba.length; p += 4) {
    const gain = light ? WHITE / Math.max(DARKEST_PAPER, light[p / 4]!) : 1
    for (let c = p; c < p + 3; c++) out[c] = (isDark ? 255 - rgba[c]! : rgba[c]!) * gain
  }
  return { width, height, rgba: out, dpi }
}
