/** Colors as numbers, and how far apart two of them look. */
export type Rgb = readonly [number, number, number]

export const WHITE: Rgb = [1, 1, 1]
/** Stands in for the unknown colors of a picture. */
const PICTURE: Rgb = [0.35, 0.35, 0.35]

const HEX = /^#[0-9a-f]{6}$/i

/** `#rrggbb` as three shares of 1; null (a picture, a pattern) as a dark gray. */
export function toRgb(color: string | null): Rgb {
  if (!color || !HEX.test(color)) return PICTURE
  const rgb = Number.parseInt(color.slice(1), 16)
  return [(rgb >> 16) / 255, ((rgb >> 8) & 255) / 255, (rgb & 255) / 255]
}

/** 0 for the same color, 1 for black against white. */
export const difference = (a: Rgb, b: Rgb): number =>
  Math.sqrt(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) / 3)

/** Perceived lightness, 0 black to 1 white. */
export const lightness = (c: Rgb): number => 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2]
