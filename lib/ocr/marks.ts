/** Filled areas, rules and specks of a picture as marks of the page model. */
import type { Box, Mark } from '../pages/model'
import type { Picture } from '../pages/picture'
import type { Blob } from './blobs'
import type { Ground } from './ground'
import type { Region } from './regions'

type Rgb = readonly [number, number, number]

/** A fill differs from paper by at least this much in one of the colour channels. */
const TINT = 12
/** An area that fills this share of its box, with writing upon it, is a rectangle. */
const RECTANGLE = 0.7
/** A speck this much longer than it is thick is a line. */
const LINE_ASPECT = 8
/** The test for flatness takes a pixel off every side of an area. */
const EDGE = 1

/** Regions that are not paper, largest first. */
export function fills({ regions }: Ground): Region[] {
  const paper = regions[0]?.color ?? [255, 255, 255]
  return regions.filter(({ color }) => color.some((value, channel) => Math.abs(value - paper[channel]!) >= TINT))
}

/**
 * @param rules and specks in pixels
 * @param scale points a pixel
 * @returns marks in painting order: large areas first, what lies upon them later
 */
export function marksOf(
  ground: Ground,
  rules: readonly Blob[],
  specks: readonly Blob[],
  picture: Picture,
  scale: number,
): Mark[] {
  const points = (x0: number, y0: number, x1: number, y1: number): Box => [
    x0 * scale,
    y0 * scale,
    x1 * scale,
    y1 * scale,
  ]
  const areas = fills(ground).map(
    ({ box: [x0, y0, x1, y1], area, color }): Mark => ({
      kind: 'fill',
      shape: area >= RECTANGLE * (x1 - x0) * (y1 - y0) ? 'rect' : 'path',
      box: points(x0 - EDGE, y0 - EDGE, x1 + EDGE, y1 + EDGE),
      color: hex(color),
      opacity: 1,
      lineWidth: 0,
    }),
  )
  const drawn = (blob: Blob, isLine: boolean): Mark => ({
    kind: isLine ? 'stroke' : 'fill',
    shape: isLine ? 'line' : 'path',
    box: points(blob.x0, blob.y0, blob.x1, blob.y1),
    color: hex(inkColor(picture, ground, blob)),
    opacity: 1,
    lineWidth: isLine ? Math.min(blob.x1 - blob.x0, blob.y1 - blob.y0) * scale : 0,
  })
  return [...areas, ...rules.map((rule) => drawn(rule, true)), ...specks.map((speck) => drawn(speck, isThin(speck)))]
}

/** A piece of a broken rule. */
function isThin({ x0, y0, x1, y1 }: Blob): boolean {
  return Math.max(x1 - x0, y1 - y0) >= LINE_ASPECT * Math.min(x1 - x0, y1 - y0)
}

/** Mean colour of the ink in a box, edges that are half ground left out. */
function inkColor({ width, rgba }: Picture, { ink }: Ground, { x0, y0, x1, y1 }: Blob): Rgb {
  let darkest = 255
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) darkest = Math.min(darkest, ink.data[y * width + x]!)
  const sum = [0, 0, 0]
  let count = 0
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const i = y * width + x
      if (ink.data[i]! > darkest + 40) continue
      for (let channel = 0; channel < 3; channel++) sum[channel]! += rgba[4 * i + channel]!
      count++
    }
  return [sum[0]! / count, sum[1]! / count, sum[2]! / count]
}

function hex(color: Rgb): string {
  return `#${color
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
