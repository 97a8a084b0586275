/**
 * Figures of one page are set in few fonts: the signs of a number that is hard to read stand elsewhere on the page as
 * well, in numbers that were read without doubt. Each sign is therefore compared with all others by its shape; what the
 * signs most like it were read as, it is too. This look knows nothing of words: it neither expects nor invents any.
 */
import type { Blob } from './blobs'
import type { RecognizedWord } from './engine'
import type { Plane } from './picture'
import { signsIn } from './signs'

/** One sign: where its ink lies on a grid over its own box, and how it stands in its word. */
interface Glyph {
  readonly grid: Float32Array
  /** Width against height, as a logarithm: twice as wide is as far as half as wide. */
  readonly slimness: number
  /** Height, and middle from above, against the tallest sign of the word. */
  readonly tall: number
  readonly middle: number
}

/** A word with a figure, as often as it was read. */
export interface Readings {
  readonly word: RecognizedWord
  /** What each look made of it, with the certainty of each. */
  readonly looks: readonly { readonly text: string; readonly confidence: number }[]
}

/** Cells of the grid on which signs are compared. */
const COLUMNS = 7
const ROWS = 9
/** Ink is darker than this (0 full, 255 none): thin strokes hold together at the first, signs that touch part at the last. */
const INKS = [210, 170, 128, 90, 60] as const
/** More signs than this are no number. */
const MOST = 14
/** How much shape, slimness, height and place count beside each other. */
const SLIMNESS = 0.25
const TALL = 0.5
const MIDDLE = 0.5
/** As many of the signs most alike are asked, from other words. */
const ASKED = 9
/** A sign further off than this is another one. */
const UNLIKE = 0.14
/** This share of those asked has to agree, and as many. */
const MAJORITY = 0.75
const ENOUGH = 2
/** A reading that nobody believes is no evidence of what its signs are. */
const UNSURE = 0.2

interface Sign {
  readonly glyph: Glyph
  readonly of: number
  /** What it was read as, each with its weight. */
  readonly names: readonly { readonly name: string; readonly weight: number }[]
}

/**
 * @returns for each word what the shapes of its signs say, in each way it can be taken apart: `?` for a sign that is
 *   like no other, or like several
 */
export function readByShape(readings: readonly Readings[], ink: Plane): string[][] {
  const spelled = readings.map(({ word }) => takeApart(word, ink))
  const signs = spelled.flatMap((ways, of) =>
    ways.flatMap((glyphs) =>
      glyphs.map((glyph, k): Sign => ({ glyph, of, names: namesOf(readings[of]!, k, glyphs.length) })),
    ),
  )
  const named = signs.filter(({ names }) => names.length > 0)
  return spelled.map((ways, of) => {
    const others = named.filter((sign) => sign.of !== of)
    return ways.map((glyphs) => glyphs.map((glyph) => nameOf(glyph, others) ?? '?').join(''))
  })
}

const signsOf = (text: string): string[] => [...text.replace(/\s/g, '').replace(/[–—−~]/g, '-')]

/** What the k-th of so many signs was read as, by those looks that saw as many. */
function namesOf({ looks }: Readings, k: number, count: number): Sign['names'] {
  return looks.flatMap(({ text, confidence }) => {
    const signs = signsOf(text)
    return signs.length === count && confidence >= UNSURE ? [{ name: signs[k]!, weight: confidence }] : []
  })
}

function nameOf(glyph: Glyph, signs: readonly Sign[]): string | null {
  const near = signs
    .map((sign) => ({ sign, off: difference(glyph, sign.glyph) }))
    .filter(({ off }) => off <= UNLIKE)
    .sort((a, b) => a.off - b.off)
    .slice(0, ASKED)
  if (near.length < ENOUGH) return null
  const votes = new Map<string, { weight: number; count: number }>()
  let all = 0
  for (const { sign, off } of near)
    for (const { name, weight } of sign.names) {
      const counted = (weight * (1 - off / UNLIKE) ** 2) / sign.names.length
      const before = votes.get(name) ?? { weight: 0, count: 0 }
      votes.set(name, { weight: before.weight + counted, count: before.count + 1 })
      all += counted
    }
  const [best] = [...votes].sort((a, b) => b[1].weight - a[1].weight)
  return best && best[1].weight >= MAJORITY * all && best[1].count >= ENOUGH ? best[0] : null
}

function difference(a: Glyph, b: Glyph): number {
  let sum = 0
  for (let cell = 0; cell < a.grid.length; cell++) sum += Math.abs(a.grid[cell]! - b.grid[cell]!)
  return (
    sum / a.grid.length +
    SLIMNESS * Math.abs(a.slimness - b.slimness) +
    TALL * Math.abs(a.tall - b.tall) +
    MIDDLE * Math.abs(a.middle - b.middle)
  )
}

/** Signs of a word from left to right, in each way that the word falls apart; the fewest signs last. */
function takeApart(word: RecognizedWord, ink: Plane): Glyph[][] {
  const ways: Glyph[][] = []
  for (const threshold of INKS) {
    const glyphs = glyphsOf(word, ink, threshold)
    if (glyphs.length > 0 && glyphs.length <= MOST && !ways.some((way) => way.length === glyphs.length))
      ways.push(glyphs)
  }
  return ways
}

/** The signs of a word, from left to right. */
function glyphsOf({ box }: RecognizedWord, ink: Plane, threshold: number): Glyph[] {
  const signs = signsIn(ink, box, threshold)
  const highest = Math.min(...signs.map(({ y0 }) => y0))
  const tallest = Math.max(1, ...signs.map(({ y0, y1 }) => y1 - y0))
  return signs.map((sign) => ({
    grid: gridOf(sign, ink),
    slimness: Math.log((sign.x1 - sign.x0) / (sign.y1 - sign.y0)),
    tall: (sign.y1 - sign.y0) / tallest,
    middle: ((sign.y0 + sign.y1) / 2 - highest) / tallest,
  }))
}

/** Share of ink in each cell; a pixel that lies in two cells counts in both by its parts. */
function gridOf({ x0, y0, x1, y1 }: Blob, { width, data }: Plane): Float32Array {
  const grid = new Float32Array(COLUMNS * ROWS)
  const [w, h] = [x1 - x0, y1 - y0]
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const [left, right] = [x0 + (column * w) / COLUMNS, x0 + ((column + 1) * w) / COLUMNS]
      const [top, bottom] = [y0 + (row * h) / ROWS, y0 + ((row + 1) * h) / ROWS]
      let sum = 0
      for (let y = Math.floor(top); y < bottom; y++)
        for (let x = Math.floor(left); x < right; x++) {
          const part = (Math.min(x + 1, right) - Math.max(x, left)) * (Math.min(y + 1, bottom) - Math.max(y, top))
          sum += part * (255 - data[y * width + x]!)
        }
      grid[row * COLUMNS + column] = sum / ((right - left) * (bottom - top) * 255)
    }
  return grid
}
