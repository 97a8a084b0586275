/**
 * Which pixels are ground (paper, and areas filled with one color) and which are ink upon it. Ground is what stays the
 * same over more than a stroke's width; ink is judged against the ground next to it, so that white writing on a dark
 * head, black on a tint and blue on paper all become dark on white.
 */
import { range } from 'd3-array'
import type { Picture } from '../pages/picture'
import { darkestChannel, luminance, type Plane } from './picture'
import { brightness, collect, type Region } from './regions'

export interface Ground {
  readonly width: number
  readonly height: number
  /** Index of the region that each pixel lies in or, for ink, the nearest one's; paper is region 0. */
  readonly nearest: Int32Array
  /** The region that each pixel lies in itself; -1 for ink. */
  readonly own: Int32Array
  readonly regions: readonly Region[]
  /** Ink on its ground: 0 full contrast, 255 none. */
  readonly ink: Plane
}

/** A pixel is ink where it differs from its ground, and from what blends with it, by more than this. */
const INK_TOLERANCE = 20
/** Ink is full where it differs from its ground by this share of the page's strongest contrast. */
const FULL_CONTRAST = 0.72

/**
 * @param line height of a line of writing (capital letters) in pixels
 */
export function findGround(picture: Picture, line: number): Ground {
  const { width, height } = picture
  const own = new Int32Array(width * height)
  const { regions, nearest } = collect(picture, darkestChannel(picture), own, line)
  return { width, height, own, nearest, regions, ink: inkOn(luminance(picture), own, nearest, regions, line) }
}

/** Where two grounds meet, pixels blend over this share of a line of writing. */
const BLEND = 0.25

/**
 * Ink differs from the ground it stands on. A pixel whose brightness lies between those of the grounds around it is no
 * ink but the soft edge where they meet; a stroke between them is darker, or lighter, than both.
 */
function inkOn(
  { width, height, data }: Plane,
  own: Int32Array,
  nearest: Int32Array,
  regions: readonly Region[],
  line: number,
): Plane {
  const grounds = Float32Array.from(regions, brightness)
  const counts = new Uint32Array(256)
  const differences = new Uint8Array(data.length)
  // At the ends of a row the other end is looked at, which is paper like it.
  const steps = range(1, Math.round(BLEND * line) + 1)
  const around = Int32Array.from([-1, 1, -width, width].flatMap((way) => steps.map((step) => step * way)))
  for (let i = 0; i < data.length; i++) {
    if (own[i]! >= 0 || nearest[i]! < 0) continue
    const ground = grounds[nearest[i]!]!
    const value = data[i]!
    let least = ground
    let most = ground
    for (let k = 0; k < around.length; k++) {
      const j = i + around[k]!
      const region = j >= 0 && j < own.length ? own[j]! : -1
      if (region < 0) continue
      if (grounds[region]! < least) least = grounds[region]!
      if (grounds[region]! > most) most = grounds[region]!
    }
    const blends = most - least >= INK_TOLERANCE && value > least - INK_TOLERANCE && value < most + INK_TOLERANCE
    if (blends) continue
    differences[i] = Math.abs(value - ground)
    counts[differences[i]!]!++
  }
  // The strongest contrast that more than a few pixels have.
  let strongest = 255
  for (let seen = 0; strongest > 60 && seen < data.length * 0.0005; strongest--) seen += counts[strongest]!
  const full = strongest * FULL_CONTRAST
  const table = Uint8Array.from({ length: 256 }, (_, difference) => 255 - Math.min(255, (difference / full) * 255))
  return { width, height, data: differences.map((difference) => table[difference]!) }
}
