/** Colours as numbers, and how far apart two of them look. */
export type Rgb = readonly [number, number, number]

export const WHITE: Rgb = [1, 1, 1]
/** Stands in for the unknown colours of a picture. */
const PICTURE: Rgb = [0.35, 0.35, 0.35]

/** `#rrggbb` as three shares of 1; null (a picture, a pattern) as a dark grey. */
export function toRgb(color: string | null): Rgb {
  const hex = color && /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)
  if (!hex) return PICTURE
  return [1, 2, 3].map((k) => Number.parseInt(hex[k] ?? '0', 16) / 255) as unknown as Rgb
}

/** `over` painted on `under` with the given coverage, 0 to 1. */
export const blend = (under: Rgb, over: Rgb, coverage: number): Rgb => [
  under[0] + (over[0] - under[0]) * coverage,
  under[1] + (over[1] - under[1]) * coverage,
  under[2] + (over[2] - under[2]) * coverage,
]

/** 0 for the same colour, 1 for black against white. */
export const difference = (a: Rgb, b: Rgb): number =>
  Math.sqrt(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) / 3)

/** Perceived lightness, 0 black to 1 white. */
export const lightness = (c: Rgb): number => 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2]
