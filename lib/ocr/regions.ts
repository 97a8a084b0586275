/** Areas of one colour: paper, and what is filled. */
import type { Picture } from '../pages/picture'
import type { Plane } from './picture'

/** An area of one colour. */
export interface Region {
  /** In pixels, `[x0, y0, x1, y1]`, x1 and y1 exclusive. */
  readonly box: readonly [number, number, number, number]
  /** Number of pixels. */
  readonly area: number
  /** Mean `[red, green, blue]`, 0 to 255. */
  readonly color: readonly [number, number, number]
}

/** Height of the thinnest area in lines of writing; thinner bars are found as ink. */
const THINNEST = 0.6
/** Area, in squares as high as a line of writing, of what cannot be a letter. */
const LARGE = 400
/** Share of its box that an area fills at the least, with writing upon it. */
const SOLID = 0.55

/** 1 where the 3 x 3 pixels around differ by less than the tolerance. */
export function flatness({ width, height, data }: Plane, tolerance: number): Uint8Array {
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
export function collect(
  { width, rgba }: Picture,
  { data }: Plane,
  flat: Uint8Array,
  own: Int32Array,
  tolerance: number,
  line: number,
): Region[] {
  const found: { region: Region; from: number; to: number }[] = []
  const scraps: { light: number; from: number; to: number }[] = []
  // The pixels of all areas, one area behind the other: each pixel is queued once.
  const queue = new Int32Array(flat.length)
  const seen = new Uint8Array(flat.length)
  let end = 0
  for (let start = 0; start < flat.length; start++) {
    if (!flat[start] || seen[start]) continue
    const from = end
    seen[start] = 1
    queue[end++] = start
    let x0 = width
    let y0 = flat.length
    let x1 = 0
    let y1 = 0
    let red = 0
    let green = 0
    let blue = 0
    for (let next = from; next < end; next++) {
      const i = queue[next]!
      const y = (i / width) | 0
      const x = i - y * width
      if (x < x0) x0 = x
      if (x >= x1) x1 = x + 1
      if (y < y0) y0 = y
      if (y >= y1) y1 = y + 1
      red += rgba[4 * i]!
      green += rgba[4 * i + 1]!
      blue += rgba[4 * i + 2]!
      const least = data[i]! - tolerance
      const most = data[i]! + tolerance
      const up = i - width
      if (up >= 0 && flat[up] && !seen[up] && data[up]! > least && data[up]! < most) {
        seen[up] = 1
        queue[end++] = up
      }
      const down = i + width
      if (down < flat.length && flat[down] && !seen[down] && data[down]! > least && data[down]! < most) {
        seen[down] = 1
        queue[end++] = down
      }
      if (x > 0 && flat[i - 1] && !seen[i - 1] && data[i - 1]! > least && data[i - 1]! < most) {
        seen[i - 1] = 1
        queue[end++] = i - 1
      }
      if (x < width - 1 && flat[i + 1] && !seen[i + 1] && data[i + 1]! > least && data[i + 1]! < most) {
        seen[i + 1] = 1
        queue[end++] = i + 1
      }
    }
    const area = end - from
    if (!isGround(x1 - x0, y1 - y0, area, line)) {
      scraps.push({ light: (red * 77 + green * 150 + blue * 29) / (256 * area), from, to: end })
      continue
    }
    const region: Region = { box: [x0, y0, x1, y1], area, color: [red / area, green / area, blue / area] }
    found.push({ region, from, to: end })
  }
  found.sort((a, b) => b.region.area - a.region.area)
  const claim = (from: number, to: number, region: number) => {
    for (let k = from; k < to; k++) own[queue[k]!] = region
  }
  found.forEach(({ from, to }, index) => {
    claim(from, to, index)
  })
  // Paper goes on in the narrow gaps between what is drawn on it, and inside of letters.
  const paper = found[0] ? brightness(found[0].region) : 255
  for (const { light, from, to } of scraps) if (Math.abs(light - paper) < tolerance / 2) claim(from, to, 0)
  return found.map(({ region }) => region)
}

export const brightness = ({ color: [red, green, blue] }: Region): number => (red * 77 + green * 150 + blue * 29) / 256

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
