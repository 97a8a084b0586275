/** Pictures as pdf.js hands them over: what color they are on the whole, without drawing them. */
import { formatColor, type Rgb } from './color'

/** pdf.js' kinds of picture data. */
const GRAY_1BPP = 1
const RGB_24BPP = 2
const RGBA_32BPP = 3

interface PictureData {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

export interface PictureLook {
  /** Mean color of what is not transparent. */
  readonly color: string
  /** Mean opacity. */
  readonly opacity: number
  /** True where all looked-at pixels have one color and are opaque: an area, not a picture. */
  readonly uniform: boolean
  /** True where the data has no transparency at all. */
  readonly opaque: boolean
  /** How much of each side has to be left out until nothing is transparent: 0 to 0.5, as a share of the side. */
  readonly margin: number
  /** The part that is brighter than black, as shares of width and height from the top left; null where there is none. */
  readonly bright: readonly [number, number, number, number] | null
}

/**
 * Pictures with more pixels than this are looked at by whoever reads pictures, not here: decoding them takes its time,
 * and a photo has no one color.
 */
export const SMALL_PICTURE = 512 * 512

/** Pixels looked at along each side: enough for a mean, few enough for any size. */
const SAMPLES = 48
/** Brighter than this is light that a soft mask lets through to a degree that can be seen. */
const DARK = 8

const isPictureData = (value: unknown): value is PictureData =>
  typeof value === 'object' &&
  value !== null &&
  'data' in value &&
  ArrayBuffer.isView(value.data) &&
  'width' in value &&
  'height' in value &&
  'kind' in value

function pixel({ data, kind, width }: PictureData, x: number, y: number): readonly [number, number, number, number] {
  if (kind === GRAY_1BPP) {
    const byte = data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0
    const value = (byte >> (7 - (x & 7))) & 1 ? 255 : 0
    return [value, value, value, 255]
  }
  const step = kind === RGB_24BPP ? 3 : 4
  const at = (y * width + x) * step
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, step === 4 ? (data[at + 3] ?? 255) : 255]
}

/** The narrowest margin around the middle of a grid of alphas inside which all are opaque; 0.5 where there is no such part. */
function marginOf(alphas: readonly number[], columns: number, rows: number): number {
  let margin = 0
  alphas.forEach((alpha, k) => {
    if (alpha === 255) return
    const [x, y] = [(k % columns) + 0.5, Math.floor(k / columns) + 0.5]
    const depth = Math.min(x / columns, 1 - x / columns, y / rows, 1 - y / rows)
    margin = Math.max(margin, depth + 0.5 / Math.min(columns, rows))
  })
  return Math.min(0.5, margin)
}

/** How a small picture looks on the whole; null for large ones and where pdf.js gave no pixels. */
export function lookAt(value: unknown): PictureLook | null {
  if (!isPictureData(value)) return null
  const { width, height, kind } = value
  if (width <= 0 || height <= 0 || width * height > SMALL_PICTURE) return null
  if (kind !== GRAY_1BPP && kind !== RGB_24BPP && kind !== RGBA_32BPP) return null
  const columns = Math.min(SAMPLES, width)
  const rows = Math.min(SAMPLES, height)
  let sum: Rgb = [0, 0, 0]
  const alphas: number[] = []
  let uniform = true
  let first: readonly number[] | null = null
  let bright: [number, number, number, number] | null = null
  for (let row = 0; row < rows; row++) {
    const y = Math.floor(((row + 0.5) * height) / rows)
    for (let column = 0; column < columns; column++) {
      const x = Math.floor(((column + 0.5) * width) / columns)
      const [r, g, b, a] = pixel(value, x, y)
      sum = [sum[0] + r * a, sum[1] + g * a, sum[2] + b * a]
      alphas.push(a)
      first ??= [r, g, b]
      if (a < 255 || r !== first[0] || g !== first[1] || b !== first[2]) uniform = false
      if (Math.max(r, g, b) * (a / 255) > DARK) {
        const box: [number, number, number, number] = [
          column / columns,
          row / rows,
          (column + 1) / columns,
          (row + 1) / rows,
        ]
        bright = bright
          ? [
              Math.min(bright[0], box[0]),
              Math.min(bright[1], box[1]),
              Math.max(bright[2], box[2]),
              Math.max(bright[3], box[3]),
            ]
          : box
      }
    }
  }
  const total = alphas.reduce((all, alpha) => all + alpha, 0)
  const weight = Math.max(total, 1)
  return {
    color: formatColor([sum[0] / weight, sum[1] / weight, sum[2] / weight]),
    opacity: total / (255 * rows * columns),
    uniform,
    opaque: kind !== RGBA_32BPP,
    margin: marginOf(alphas, columns, rows),
    bright,
  }
}
