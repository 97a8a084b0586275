/** Filled areas, rules and specks of a picture as marks of the page model. */
import { range, sum } from 'd3-array'
import type { Box, Mark } from '../pages/model'
import type { Picture } from '../pages/picture'
import { type Blob, INK } from './blobs'
import { findFills } from './fills'
import type { Ground } from './ground'
import type { PixelBox, Plane } from './picture'
import { measureRules } from './rule-marks'
import { scaled } from './words'

type Rgb = readonly [number, number, number]

/** An area that fills this share of its box, with writing upon it, is a rectangle. */
const RECTANGLE = 0.7
/** A speck that inks this share of its box is as solid as a dot. */
const SOLID = 0.7
/** A speck this much longer than it is thick is a line. */
const LINE_ASPECT = 8
/** The test for flatness takes a pixel off every side of an area. */
const EDGE = 1

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
  const points = (...box: PixelBox): Box => scaled(box, scale)
  const areas = findFills(ground, picture).map(
    ({ box: [x0, y0, x1, y1], area, color }): Mark => ({
      kind: 'fill',
      shape: area >= RECTANGLE * (x1 - x0) * (y1 - y0) ? 'rect' : 'path',
      box: points(x0 - EDGE, y0 - EDGE, x1 + EDGE, y1 + EDGE),
      color: hex(color),
      opacity: 1,
      lineWidth: 0,
    }),
  )
  const colorOf = (blob: Blob) => inkColor(picture, ground, blob)
  const drawn = (blob: Blob, shape: 'path' | 'rect', lineWidth: number): Mark => ({
    kind: shape === 'path' ? 'fill' : 'stroke',
    shape,
    box: points(blob.x0, blob.y0, blob.x1, blob.y1),
    color: hex(colorOf(blob)),
    // A ring inks less of its box than a dot does.
    opacity: shape === 'path' ? Math.min(1, blob.area / ((blob.x1 - blob.x0) * (blob.y1 - blob.y0)) / SOLID) : 1,
    lineWidth: lineWidth * scale,
  })
  const shapes = specks.filter((blob) => !isThin(blob)).map((blob) => ({ blob, outline: outlineOf(blob, ground) }))
  // Of a cell that others cut, or that a bar stands in, a part of the frame is left: so many rules.
  const sides = shapes.flatMap(({ outline }) => (outline && outline.sides.length < 4 ? outline.sides : []))
  const lines = measureRules([...rules, ...specks.filter(isThin), ...sides], ground, colorOf).map(
    ({ blob: { x0, y0, x1, y1 }, thickness, color }): Mark => {
      const [x, y, half] = [(x0 + x1) / 2, (y0 + y1) / 2, thickness / 2]
      return {
        kind: 'stroke',
        shape: 'line',
        box: x1 - x0 >= y1 - y0 ? points(x0, y - half, x1, y + half) : points(x - half, y0, x + half, y1),
        color: hex(color),
        opacity: 1,
        lineWidth: thickness * scale,
      }
    },
  )
  const others = shapes.flatMap(({ blob, outline }) => {
    if (!outline) return [drawn(blob, 'path', 0)]
    return outline.sides.length < 4 ? [] : [drawn(blob, 'rect', outline.thickness)]
  })
  return [...areas, ...lines, ...others]
}

/** A frame's ink fills this share of each of its four sides at the least. */
const SIDE_FILLED = 0.8
/** Ink inside of an empty frame, as a share of the room there. */
const EMPTY = 0.04
/** A frame is this many times wider and taller than its line is thick: less leaves nothing inside to tell it from a dot. */
const FRAME = 5
/** A frame that is open at a side is this much longer than wide at the least, or the other way round: no letter is. */
const OPEN_FRAME = 2

interface Outline {
  /** Width of the line, in pixels. */
  readonly thickness: number
  /** The sides that are drawn, as rules. */
  readonly sides: readonly Blob[]
}

/** The sides of an empty frame, two of them at the least; null for what is none. */
function outlineOf(blob: Blob, { ink }: Ground): Outline | null {
  const { x0, y0, x1, y1, area } = blob
  const [w, h] = [x1 - x0, y1 - y0]
  // Ink of a frame of this thickness: 2 t (w + h) - 4 t².
  const thickness = Math.max(1, Math.round((w + h - Math.sqrt(Math.max(0, (w + h) ** 2 - 4 * area))) / 4))
  if (Math.min(w, h) < FRAME * thickness) return null
  const inkAt = (x: number, y: number) => ink.data[y * ink.width + x]!
  // Screens draw some sides of a small gray box paler: half as dark as the darkest will do.
  const pale = Math.max(INK, (255 + darkestIn(ink, blob)) / 2)
  const isDrawn = (x: number, y: number) => inkAt(x, y) < pale
  const depths = range(thickness + 1)
  const isFilled = (length: number, isInk: (k: number, depth: number) => boolean) =>
    range(length).filter((k) => depths.some((depth) => isInk(k, depth))).length >= SIDE_FILLED * length
  const sides = [
    ...(isFilled(w, (k, depth) => isDrawn(x0 + k, y0 + depth)) ? [{ ...blob, y1: y0 + thickness }] : []),
    ...(isFilled(w, (k, depth) => isDrawn(x0 + k, y1 - 1 - depth)) ? [{ ...blob, y0: y1 - thickness }] : []),
    ...(isFilled(h, (k, depth) => isDrawn(x0 + depth, y0 + k)) ? [{ ...blob, x1: x0 + thickness }] : []),
    ...(isFilled(h, (k, depth) => isDrawn(x1 - 1 - depth, y0 + k)) ? [{ ...blob, x0: x1 - thickness }] : []),
  ]
  const isOpen = sides.length < 4
  if (isOpen && (sides.length < 2 || Math.max(w, h) < OPEN_FRAME * Math.min(w, h))) return null
  const drawn = sum(sides, ({ x0, x1, y0, y1 }) => Math.max(x1 - x0, y1 - y0))
  const stroke = isOpen ? Math.ceil(area / drawn) : thickness
  if (Math.min(w, h) < FRAME * stroke) return null
  // A cross or a tick inside makes a mark of it.
  const margin = 2 * stroke + 1
  const inside = sum(
    range(y0 + margin, y1 - margin),
    (y) => range(x0 + margin, x1 - margin).filter((x) => inkAt(x, y) < INK).length,
  )
  const [across, down] = [Math.max(1, w - 2 * margin), Math.max(1, h - 2 * margin)]
  // Of an open frame less is sure: a mark that touches it is not lost in the length of its cell.
  const isEmpty = inside <= EMPTY * (isOpen ? Math.min(across, down) ** 2 : across * down)
  return isEmpty ? { thickness, sides } : null
}

/** A piece of a broken rule. */
const isThin = ({ x0, y0, x1, y1 }: Blob): boolean =>
  Math.max(x1 - x0, y1 - y0) >= LINE_ASPECT * Math.min(x1 - x0, y1 - y0)

function darkestIn({ width, data }: Plane, { x0, y0, x1, y1 }: Blob): number {
  let darkest = 255
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) darkest = Math.min(darkest, data[y * width + x]!)
  return darkest
}

/** Mean color of the ink in a box, edges that are half ground left out. */
function inkColor({ width, rgba }: Picture, { ink }: Ground, blob: Blob): Rgb {
  const { x0, y0, x1, y1 } = blob
  const darkest = darkestIn(ink, blob)
  const sums = [0, 0, 0]
  let count = 0
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const i = y * width + x
      if (ink.data[i]! > darkest + 40) continue
      for (let channel = 0; channel < 3; channel++) sums[channel]! += rgba[4 * i + channel]!
      count++
    }
  return [sums[0]! / count, sums[1]! / count, sums[2]! / count]
}

const hex = (color: Rgb): string => `#${color.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
