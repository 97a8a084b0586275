/**
 * A picture of a page, made straight: the sheet cut out of a hand-held photo, skew taken out, shadows and dark mode
 * turned into dark ink on white paper.
 */
import { getPerspectiveWarp, Image } from 'image-js'
import type { Picture } from '../pages/picture'
import { evenLight } from './light'
import { luminance, type Plane, percentile, shrink } from './picture'

type Point = { column: number; row: number }

/** Searched on either side of upright, in degrees: a scanner's feed or a hand's. */
const MAX_SKEW = 5
/** Skew below this moves the end of a line by less than a stroke. */
const MIN_SKEW = 0.08
/** A page whose middle brightness lies below this is dark. */
const DARK = 110
/** Widths, in pixels, of the small pictures on which sheet and skew are looked for. */
const SHEET_WIDTH = 360
const SKEW_WIDTH = 900
/** A page that fills less of the photo than this cannot be read in any case. */
const MIN_SHEET = 0.25

/**
 * @returns the picture with the sheet cut out, upright and of even light; the same object where nothing was to be done
 */
export function straighten(picture: Picture): Picture {
  const sheet = findSheet(luminance(picture))
  const cut = sheet ? warp(picture, sheet) : picture
  // Light writing on a dark ground: a screenshot in dark mode.
  const onWhite = percentile(luminance(cut), 0.5) < DARK ? inverted(cut) : cut
  const even = evenLight(onWhite)
  const angle = findSkew(luminance(even))
  return Math.abs(angle) < MIN_SKEW ? even : rotate(even, angle)
}

function inverted(picture: Picture): Picture {
  const rgba = picture.rgba.map((value, i) => (i % 4 === 3 ? value : 255 - value))
  return { ...picture, rgba }
}

/** The four corners of a bright sheet on a darker ground, clockwise from the top left; null where the page fills the picture. */
export function findSheet(light: Plane): Point[] | null {
  const factor = Math.max(1, Math.round(light.width / SHEET_WIDTH))
  const small = shrink(light, factor)
  const threshold = otsu(small)
  const area = largestBright(small, threshold)
  if (!area) return null
  const { width, height } = small
  // A corner of the sheet is the point that lies furthest in one diagonal direction.
  const corner = (sx: number, sy: number) => {
    let best = { score: -Infinity, column: 0, row: 0 }
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        if (area[y * width + x] && sx * x + sy * y > best.score) best = { score: sx * x + sy * y, column: x, row: y }
    return best
  }
  const corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
  const inside = quadArea(corners) / (width * height)
  // The dark ground has to be seen: a page that reaches the edges all around is no photo of a sheet.
  const border = Math.max(2, Math.round(width * 0.012))
  const edges = [
    corners.every(({ column }) => column >= border),
    corners.every(({ column }) => column < width - border),
    corners.every(({ row }) => row >= border),
    corners.every(({ row }) => row < height - border),
  ].filter(Boolean).length
  if (inside < MIN_SHEET || edges < 2) return null
  let filled = 0
  for (const bright of area) filled += bright
  // Text leaves holes in the bright area, but a shape that is no sheet leaves far more.
  if (filled / (width * height) < inside * 0.6) return null
  return corners.map(({ column, row }) => ({ column: (column + 0.5) * factor, row: (row + 0.5) * factor }))
}

function quadArea(points: readonly Point[]): number {
  let sum = 0
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length]!
    sum += p.column * q.row - q.column * p.row
  })
  return Math.abs(sum) / 2
}

/** Threshold that splits the values best into two groups (Otsu 1979). */
export function otsu({ data }: Plane): number {
  const counts = new Float64Array(256)
  for (const value of data) counts[value]! += 1
  let total = 0
  for (let i = 0; i < 256; i++) total += i * counts[i]!
  let below = 0
  let sum = 0
  let best = { variance: -1, value: 127 }
  for (let value = 0; value < 256; value++) {
    below += counts[value]!
    sum += value * counts[value]!
    const above = data.length - below
    if (below === 0 || above === 0) continue
    const variance = below * above * (sum / below - (total - sum) / above) ** 2
    if (variance > best.variance) best = { variance, value }
  }
  return best.value
}

/** Mask (1 a pixel) of the largest connected area brighter than the threshold; null where there is none. */
function largestBright({ width, height, data }: Plane, threshold: number): Uint8Array | null {
  const label = new Int32Array(width * height)
  const stack: number[] = []
  let best = { label: 0, size: 0 }
  let next = 0
  for (let start = 0; start < data.length; start++) {
    if (label[start] || data[start]! <= threshold) continue
    label[start] = ++next
    stack.push(start)
    let size = 0
    while (stack.length > 0) {
      const i = stack.pop()!
      size++
      const x = i % width
      for (const j of [i - width, i + width, x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1])
        if (j >= 0 && j < data.length && !label[j] && data[j]! > threshold) {
          label[j] = next
          stack.push(j)
        }
    }
    if (size > best.size) best = { label: next, size }
  }
  return best.size > 0 ? Uint8Array.from(label, (value) => (value === best.label ? 1 : 0)) : null
}

/**
 * Angle of the lines of writing, in degrees, positive where they fall to the right. Rows of pixels that run along the
 * lines are either full of ink or empty: the angle whose rows differ most from their neighbours is the right one.
 */
export function findSkew(light: Plane): number {
  const small = shrink(light, Math.max(1, Math.round(light.width / SKEW_WIDTH)))
  const { width, height, data } = small
  const threshold = otsu(small)
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[y * width + x]! <= threshold) {
        xs.push(x)
        ys.push(y)
      }
  // A picture that is mostly dark has no lines to measure.
  if (xs.length === 0 || xs.length > data.length * 0.5) return 0
  const score = (degrees: number) => {
    const slope = Math.tan((degrees * Math.PI) / 180)
    const rows = new Int32Array(height + 2 * width)
    for (let i = 0; i < xs.length; i++) rows[Math.round(ys[i]! - xs[i]! * slope) + width]!++
    let sum = 0
    for (let i = 1; i < rows.length; i++) sum += (rows[i]! - rows[i - 1]!) ** 2
    return sum
  }
  const search = (from: number, to: number, step: number) => {
    let best = { angle: 0, score: -1 }
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const value = score(angle)
      if (value > best.score) best = { angle, score: value }
    }
    return best
  }
  const rough = search(-MAX_SKEW, MAX_SKEW, 0.5).angle
  const fine = search(rough - 0.5, rough + 0.5, 0.05)
  // Upright unless the turned page is clearly better: an empty or noisy picture must not be turned by chance.
  return fine.score > score(0) * 1.02 ? fine.angle : 0
}

function toImage({ width, height, rgba }: Picture): Image {
  return new Image(width, height, { colorModel: 'RGBA', data: rgba })
}

function toPicture(image: Image, dpi: number | null): Picture {
  const { data } = image.getRawImage()
  return { width: image.width, height: image.height, rgba: new Uint8ClampedArray(data), dpi }
}

function warp(picture: Picture, corners: Point[]): Picture {
  const { matrix, width, height } = getPerspectiveWarp(corners)
  const image = toImage(picture).transform(matrix, { width, height, inverse: true, ...white })
  return toPicture(image, null)
}

const white = { borderType: 'constant', borderValue: 255, interpolationType: 'bilinear' } as const

function rotate(picture: Picture, degrees: number): Picture {
  const { width, height } = picture
  const radians = (degrees * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const [cx, cy] = [width / 2, height / 2]
  // From the straightened picture back to the given one, so that each new pixel is looked up once.
  const matrix = [
    [cos, -sin, cx - cos * cx + sin * cy],
    [sin, cos, cy - sin * cx - cos * cy],
  ]
  return toPicture(toImage(picture).transform(matrix, { width, height, inverse: true, ...white }), picture.dpi)
}
