/**
 * Which pixels are ground (paper, and areas filled with one colour) and which are ink upon it. Ground is what stays the
 * same over more than a stroke's width; ink is judged against the ground next to it, so that white writing on a dark
 * head, black on a tint and blue on paper all become dark on white.
 */
import type { Picture } from '../pages/picture'
import { luminance, type Plane } from './picture'

/** An area of one colour. */
export interface Region {
  /** In pixels, `[x0, y0, x1, y1]`, x1 and y1 exclusive. */
  readonly box: readonly [number, number, number, number]
  /** Number of pixels. */
  readonly area: number
  /** Mean `[red, green, blue]`, 0 to 255. */
  readonly color: readonly [number, number, number]
}

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

/** Difference in luminance between neighbours that noise alone does not make, at the least. */
const MIN_TOLERANCE = 20
/** Height of the thinnest area in lines of writing; thinner bars are found as ink. */
const THINNEST = 0.6
/** Area, in squares as high as a line of writing, of what cannot be a letter. */
const LARGE = 400
/** Share of its box that an area fills at the least, with writing upon it. */
const SOLID = 0.55
/** Ink is full where it differs from its ground by this share of the page's strongest contrast. */
const FULL_CONTRAST = 0.72

/**
 * @param line height of a line of writing (capital letters) in pixels
 */
export function findGround(picture: Picture, line: number): Ground {
  const { width, height } = picture
  const light = luminance(picture)
  const tolerance = Math.max(MIN_TOLERANCE, noise(light) * 5)
  const flat = flatness(light, tolerance)
  const own = new Int32Array(width * height).fill(-1)
  const regions = collect(picture, light, flat, own, tolerance, line)
  const nearest = spread(own, width, height)
  return { width, height, own, nearest, regions, ink: inkOn(light, own, nearest, regions, tolerance) }
}

/** Typical difference between neighbours: half the pixels of a page are paper, so the median is that of paper. */
function noise({ width, height, data }: Plane): number {
  const counts = new Uint32Array(256)
  let total = 0
  for (let y = 1; y < height; y += 3)
    for (let x = 1; x < width; x += 3) {
      counts[Math.abs(data[y * width + x]! - data[y * width + x - 1]!)]!++
      total++
    }
  let seen = 0
  for (let value = 0; value < 256; value++) {
    seen += counts[value]!
    if (seen > total * 0.6) return value
  }
  return 0
}

/** 1 where the 3 x 3 pixels around differ by less than the tolerance. */
function flatness({ width, height, data }: Plane, tolerance: number): Uint8Array {
  const low = new Uint8Array(data.length)
  const high = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) {
      const a = data[row + Math.max(0, x - 1)]!
      const b = data[row + x]!
      const c = data[row + Math.min(width - 1, x + 1)]!
      low[row + x] = Math.min(a, b, c)
      high[row + x] = Math.max(a, b, c)
    }
  }
  const flat = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const up = Math.max(0, y - 1) * width
    const at = y * width
    const down = Math.min(height - 1, y + 1) * width
    for (let x = 0; x < width; x++) {
      const least = Math.min(low[up + x]!, low[at + x]!, low[down + x]!)
      const most = Math.max(high[up + x]!, high[at + x]!, high[down + x]!)
      if (most - least < tolerance) flat[at + x] = 1
    }
  }
  return flat
}

/** Connected flat areas of one colour, largest first; those too thin to be more than a stroke are left out. */
function collect(
  { width, rgba }: Picture,
  { data }: Plane,
  flat: Uint8Array,
  own: Int32Array,
  tolerance: number,
  line: number,
): Region[] {
  const found: { region: Region; pixels: Int32Array }[] = []
  const scraps: { light: number; pixels: number[] }[] = []
  const seen = new Uint8Array(flat.length)
  const stack: number[] = []
  for (let start = 0; start < flat.length; start++) {
    if (!flat[start] || seen[start]) continue
    const pixels: number[] = []
    seen[start] = 1
    stack.push(start)
    let [x0, y0, x1, y1] = [width, flat.length, 0, 0]
    let [red, green, blue] = [0, 0, 0]
    while (stack.length > 0) {
      const i = stack.pop()!
      pixels.push(i)
      const x = i % width
      const y = (i - x) / width
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x + 1)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y + 1)
      red += rgba[4 * i]!
      green += rgba[4 * i + 1]!
      blue += rgba[4 * i + 2]!
      const value = data[i]!
      for (const j of [i - width, i + width, x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1])
        if (j >= 0 && j < flat.length && flat[j] && !seen[j] && Math.abs(data[j]! - value) < tolerance) {
          seen[j] = 1
          stack.push(j)
        }
    }
    const area = pixels.length
    if (!isGround(x1 - x0, y1 - y0, area, line)) {
      scraps.push({ light: (red * 77 + green * 150 + blue * 29) / (256 * area), pixels })
      continue
    }
    const region: Region = { box: [x0, y0, x1, y1], area, color: [red / area, green / area, blue / area] }
    found.push({ region, pixels: Int32Array.from(pixels) })
  }
  found.sort((a, b) => b.region.area - a.region.area)
  found.forEach(({ pixels }, index) => {
    for (const i of pixels) own[i] = index
  })
  // Paper goes on in the narrow gaps between what is drawn on it, and inside of letters.
  const paper = found[0] ? brightness(found[0].region) : 255
  for (const { light, pixels } of scraps)
    if (Math.abs(light - paper) < tolerance / 2) for (const i of pixels) own[i] = 0
  return found.map(({ region }) => region)
}

const brightness = ({ color: [red, green, blue] }: Region): number => (red * 77 + green * 150 + blue * 29) / 256

/**
 * Tells an area from the stroke of a letter, which in a headline is thick too: an area is wider than it is tall or
 * thicker than a line of writing is high, and it fills the box around it. Paper and the like are large in any case. The
 * test for flatness has taken a pixel off every side.
 */
function isGround(width: number, height: number, area: number, line: number): boolean {
  const thickness = Math.min(width, height) + 2
  const isWide = width >= 0.9 * height && thickness >= THINNEST * line
  return (isWide || thickness >= 1.2 * line) && (area >= SOLID * width * height || area >= LARGE * line * line)
}

/** For every pixel the region nearest to it (two sweeps of a chamfer transform). */
function spread(own: Int32Array, width: number, height: number): Int32Array {
  const nearest = own.slice()
  const far = 1e9
  const distance = Float32Array.from(own, (value) => (value >= 0 ? 0 : far))
  const relax = (i: number, j: number, step: number) => {
    const there = distance[j]! + step
    if (there < distance[i]!) {
      distance[i] = there
      nearest[i] = nearest[j]!
    }
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (x > 0) relax(i, i - 1, 1)
      if (y > 0) relax(i, i - width, 1)
      if (x > 0 && y > 0) relax(i, i - width - 1, Math.SQRT2)
      if (x < width - 1 && y > 0) relax(i, i - width + 1, Math.SQRT2)
    }
  for (let y = height - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--) {
      const i = y * width + x
      if (x < width - 1) relax(i, i + 1, 1)
      if (y < height - 1) relax(i, i + width, 1)
      if (x < width - 1 && y < height - 1) relax(i, i + width + 1, Math.SQRT2)
      if (x > 0 && y < height - 1) relax(i, i + width - 1, Math.SQRT2)
    }
  return nearest
}

/** Where two grounds meet, pixels blend over this distance. */
const BLEND = 4

/**
 * Ink differs from the ground it stands on. A pixel whose brightness lies between those of the grounds around it is no
 * ink but the soft edge where they meet; a stroke between them is darker, or lighter, than both.
 */
function inkOn(
  { width, height, data }: Plane,
  own: Int32Array,
  nearest: Int32Array,
  regions: readonly Region[],
  tolerance: number,
): Plane {
  const grounds = Float32Array.from(
    regions,
    ({ color: [red, green, blue] }) => (red * 77 + green * 150 + blue * 29) / 256,
  )
  const counts = new Uint32Array(256)
  const differences = new Uint8Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (own[i]! >= 0 || nearest[i]! < 0) continue
      let least = grounds[nearest[i]!]!
      let most = least
      const look = (j: number) => {
        const region = own[j]!
        if (region < 0) return
        least = Math.min(least, grounds[region]!)
        most = Math.max(most, grounds[region]!)
      }
      for (let d = 1; d <= BLEND; d++) {
        if (x >= d) look(i - d)
        if (x + d < width) look(i + d)
        if (y >= d) look(i - d * width)
        if (y + d < height) look(i + d * width)
      }
      const value = data[i]!
      const blends = most - least >= tolerance && value > least - tolerance && value < most + tolerance
      if (blends) continue
      differences[i] = Math.abs(value - grounds[nearest[i]!]!)
      counts[differences[i]!]!++
    }
  // The strongest contrast that more than a few pixels have.
  let strongest = 255
  for (let seen = 0; strongest > 60 && seen < data.length * 0.0005; strongest--) seen += counts[strongest]!
  const full = strongest * FULL_CONTRAST
  return { width, height, data: differences.map((difference) => 255 - Math.min(255, (difference / full) * 255)) }
}
