/** Colors `#rrggbb`: how they mix, how bright they are, whether a person can tell two apart. */
import { height, width } from '../pages/geometry'
import type { Box } from '../pages/model'

export type Rgb = readonly [number, number, number]

function parse(color: string): Rgb | null {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return null
  const value = Number.parseInt(color.slice(1), 16)
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}

/** Colors met so far: a page has few, and asks for them at every letter. Emptied before a gradient can fill it for good. */
const met = new Map<string, Rgb | null>()
const MOST_MET = 1000

/** Red, green and blue of `#rrggbb`; null for anything else. */
export function parseColor(color: string): Rgb | null {
  let rgb = met.get(color)
  if (rgb === undefined) {
    rgb = parse(color)
    if (met.size >= MOST_MET) met.clear()
    met.set(color, rgb)
  }
  return rgb
}

const hex = (value: number): string =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0')

export const formatColor = ([r, g, b]: Rgb): string => `#${hex(r)}${hex(g)}${hex(b)}`

/** `top` over `bottom` with that opacity. */
export const mix = (top: Rgb, bottom: Rgb, opacity: number): Rgb => [
  bottom[0] + (top[0] - bottom[0]) * opacity,
  bottom[1] + (top[1] - bottom[1]) * opacity,
  bottom[2] + (top[2] - bottom[2]) * opacity,
]

type Channel = (top: number, bottom: number) => number
const multiply: Channel = (top, bottom) => (top * bottom) / 255
const screen: Channel = (top, bottom) => top + bottom - multiply(top, bottom)
const hardLight: Channel = (top, bottom) => (top < 128 ? multiply(2 * top, bottom) : screen(2 * top - 255, bottom))

/** What blend modes make of a channel (ISO 32000-1, 11.3.5); all others count as normal. */
const BLENDS: Readonly<Record<string, Channel>> = {
  multiply,
  screen,
  darken: Math.min,
  lighten: Math.max,
  'hard-light': hardLight,
  overlay: (top, bottom) => hardLight(bottom, top),
  'color-burn': (top, bottom) =>
    bottom >= 255 ? 255 : top <= 0 ? 0 : 255 - Math.min(255, ((255 - bottom) * 255) / top),
  difference: (top, bottom) => Math.abs(top - bottom),
}

/** `top` painted over `bottom` with a blend mode and an opacity. */
export function blendOver(mode: string, top: Rgb, bottom: Rgb, opacity: number): Rgb {
  const channel = BLENDS[mode]
  if (!channel) return mix(top, bottom, opacity)
  return mix([channel(top[0], bottom[0]), channel(top[1], bottom[1]), channel(top[2], bottom[2])], bottom, opacity)
}

const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const relative = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

/** Contrast of two colors, 1 (none) to 21, as WCAG 2 defines it. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [Math.min(relative(a), relative(b)), Math.max(relative(a), relative(b))]
  return (high + 0.05) / (low + 0.05)
}

/** 0 black to 1 white, with the weights that the format itself takes gray from RGB by (ISO 32000-1, 10.3.3). */
export function luminance(color: string): number {
  const rgb = parseColor(color)
  return rgb ? (0.3 * rgb[0] + 0.59 * rgb[1] + 0.11 * rgb[2]) / 255 : 0
}

/** Letters whose channels all lie this near to their ground cannot be read on paper or screen: 6% of the range, white on a pale row. */
const INDISTINGUISHABLE = 16

/** Large areas side by side show a fainter difference than letters on their ground do: 2% of the range. */
export const FAINT_AREA = 5

export const looksSame = (a: Rgb, b: Rgb, least = INDISTINGUISHABLE): boolean =>
  Math.abs(a[0] - b[0]) <= least && Math.abs(a[1] - b[1]) <= least && Math.abs(a[2] - b[2]) <= least

/** Mean color of shapes by area, and the share of `total` that they cover. */
export function mixAll(
  shapes: readonly { readonly box: Box; readonly color: string | null; readonly opacity: number }[],
  total: number,
): { readonly color: string | null; readonly coverage: number } {
  let sum: Rgb = [0, 0, 0]
  let weights = 0
  let covered = 0
  for (const shape of shapes) {
    const weight = width(shape.box) * height(shape.box) * shape.opacity
    covered += weight
    const rgb = shape.color ? parseColor(shape.color) : null
    if (!rgb) continue
    sum = [sum[0] + rgb[0] * weight, sum[1] + rgb[1] * weight, sum[2] + rgb[2] * weight]
    weights += weight
  }
  return {
    color: weights > 0 ? formatColor([sum[0] / weights, sum[1] / weights, sum[2] / weights]) : null,
    coverage: total > 0 ? Math.min(1, covered / total) : 0,
  }
}

/**
 * How much of what is below a blend mode replaces, as far as one number can say it: multiplying with a light color
 * (a highlighter) leaves dark things dark, with white it leaves everything as it is.
 */
export function blendStrength(mode: string, color: string | null): number {
  const rgb = color ? parseColor(color) : null
  if (!rgb) return 1
  const light = (rgb[0] + rgb[1] + rgb[2]) / (3 * 255)
  if (mode === 'multiply' || mode === 'darken') return 1 - light
  if (mode === 'screen' || mode === 'lighten') return light
  return 1
}
